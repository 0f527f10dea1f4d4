import type { AnyNode, ChildNode, Element } from 'domhandler'
import { escapeWords } from '../../articleEscape.ts'
import { collapse, elementOf, isSilent, wordsIn } from './nodes.ts'
import type { Notes } from './notes.ts'
import { inScript } from './raised.ts'

/** What the words of a page are written with. */
export interface PageContext {
  notes: Notes
  /** The address of a picture beside the article by the one that the page gives; null where it is not kept. */
  pictureAt: (src: string) => string | null
}

/** A line's break, until the paragraph is finished. */
const brk = '\n'

/** The words of nodes that stand in a line, as Markdown: one line, or several where the page breaks them. */
export function inlineMarkdown(nodes: ChildNode[], context: PageContext): string {
  return tidy(nodes.map((node) => write(node, context)).join(''))
}

function tidy(text: string): string {
  return text
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, brk)
    .replace(/\n+$|^\n+/g, '')
    .trim()
}

function write(node: AnyNode, context: PageContext): string {
  if (node.type === 'text') return escapeWords(collapse(node.data))
  const element = elementOf(node)
  if (!element || isSilent(element)) return ''
  const writer = writers[element.name]
  return writer ? writer(element, context) : inside(element, context)
}

function inside({ children }: Element, context: PageContext): string {
  return children.map((child) => write(child, context)).join('')
}

const writers: Record<string, (element: Element, context: PageContext) => string> = {
  br: () => brk,
  wbr: () => '',
  a: link,
  img: picture,
  b: (element, context) => emphasised(element, context, '**'),
  strong: (element, context) => emphasised(element, context, '**'),
  code: ({ children }) => code(children.map(wordsIn).join('')),
  kbd: ({ children }) => code(children.map(wordsIn).join('')),
  sup: (element, context) => script(element, context, 'sup'),
  sub: (element, context) => script(element, context, 'sub'),
  // A ruby's reading stands above its characters; in a line it would be read twice.
  rt: () => '',
  rp: () => '',
  del: () => '',
  s: () => '',
  strike: () => '',
  math: formula,
}

/** Words in bold where CommonMark's rule of flanking lets them be. */
function emphasised(element: Element, context: PageContext, mark: string): string {
  const words = inside(element, context)
  const [, before = '', inner = '', behind = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? []
  const isSafe = /^[\p{L}\p{N}](?:[^*\n]*[\p{L}\p{N}])?$/u.test(inner)
  return isSafe ? `${before}${mark}${inner}${mark}${behind}` : words
}

/** As far as the article's reader looks for a link's end. */
const longestLink = 300

function link(element: Element, context: PageContext): string {
  const { notes } = context
  if (notes.backLinks.has(element)) return ''
  const note = notes.calls.get(element)
  if (note !== undefined) return `[^${note}]`
  const words = inside(element, context)
  const address = (element.attribs['href'] ?? '').trim()
  const label = words.trim()
  if (!/^(?:https?:\/\/|mailto:)[^\s<>\\]+$/i.test(address) || label === '' || /[[\]()!\n]/.test(label))
    return words
  const target = address.replaceAll('(', '%28').replaceAll(')', '%29')
  if (target.length + label.length > longestLink || label === address) return words
  return words.replace(label, () => `[${label}](${target})`)
}

function picture({ attribs }: Element, { pictureAt }: PageContext): string {
  const address = pictureAt(attribs['src'] ?? '')
  return address === null ? '' : pictureMarkdown(address, attribs['alt'] ?? '')
}

export function pictureMarkdown(address: string, alt: string): string {
  return `![${escapeWords(collapse(alt).trim())}](${address})`
}

function script(element: Element, context: PageContext, name: 'sup' | 'sub'): string {
  const words = inside(element, context)
  if (/^\s*\[\^\d+\]/.test(words)) return words.trim()
  const plain = wordsIn(element)
  return inScript(plain, name) ?? (/^[\p{L}\p{P}\s]*$/u.test(plain) ? words : `<${name}>${words}</${name}>`)
}

function code(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text === '') return ''
  const fence = text.includes('`') ? '``' : '`'
  const gap = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${gap}${text}${gap}${fence}`
}

/** A formula by the TeX that pages carry beside it; else its words. */
function formula(element: Element): string {
  const tex = element.attribs['alttext'] ?? texOf(element)
  return tex ? `$${collapse(tex).trim()}$` : escapeWords(collapse(wordsIn(element)))
}

function texOf(element: Element): string | null {
  const open: Element[] = [element]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.name === 'annotation' && /tex/i.test(next.attribs['encoding'] ?? '')) return wordsIn(next)
    for (const child of next.children) {
      const inner = elementOf(child)
      if (inner) open.push(inner)
    }
  }
  return null
}

import type { ChildNode, Document, Element } from 'domhandler'
import { isCaption } from '../isCaption.ts'
import { escapeStart } from '../../articleEscape.ts'
import { gridOf, rowsOf } from './grid.ts'
import { inlineMarkdown, pictureMarkdown, type PageContext } from './inlines.ts'
import { childElements, collapse, descendants, elementOf, isSilent, wordsIn } from './nodes.ts'
import { findNotes } from './notes.ts'
import { pipesOf } from './pipes.ts'

/** A page's nodes as Markdown: blocks with blank lines between them, the footnotes at the end. */
export function markdownOf(page: Document, pictureAt: PageContext['pictureAt']): string {
  const notes = findNotes(page)
  const levels = descendants(page, 'h2', 'h3', 'h4', 'h5').map(({ name }) => Number(name[1]))
  const context = { notes, pictureAt, boldLevel: Math.max(1, ...levels) + 1 }
  const bodies = notes.bodies.map((body, i) => {
    const lines = blocksIn(body.children, { ...context, boldLevel: null, without: new Set() }).join('\n\n')
    return `[^${i + 1}]: ${lines.replace(/^\\?\[?\d{1,3}\\?[\].、]\s*/, '').replace(/\n(?=.)/g, '\n    ')}`
  })
  const blocks = blocksIn(page.children, { ...context, without: new Set(notes.bodies) })
  // What headed the notes, or what was left out, heads nothing.
  while (blocks.length > 1 && /^#+ /.test(blocks.at(-1)!)) blocks.pop()
  return [...blocks, ...bodies].join('\n\n')
}

interface PageBlocks extends PageContext {
  /** What is written elsewhere. */
  without: ReadonlySet<Element>
  /** The level of a heading that is only a line in bold; null where there are none, as in a cell. */
  boldLevel: number | null
}

type BlockWriter = (element: Element, context: PageBlocks) => string[]

const heading =
  (level: number): BlockWriter =>
  ({ children }, context) => {
    const pictures = descendants({ children }, 'img').flatMap((img) => pictureBlock(img, context))
    const words = inlineMarkdown(children, { ...context, pictureAt: () => null })
      .replace(/\n/g, ' ')
      .replaceAll('**', '')
      // A site's link to edit a section stands in brackets behind its heading.
      .replace(/\s*\\\[[^\]]{1,20}\\\]$/, '')
    return [...(words === '' ? [] : [`${'#'.repeat(level)} ${words}`]), ...pictures]
  }

const writers: Record<string, BlockWriter> = {
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  ul: list,
  ol: list,
  dl: definitions,
  blockquote: ({ children }, context) => {
    const inner = blocksIn(children, context).join('\n\n')
    return inner === '' ? [] : [inner.replace(/^/gm, '> ').replace(/^> $/gm, '>')]
  },
  pre: code,
  hr: () => [],
  table,
  figure,
  img: pictureBlock,
  picture: ({ children }, context) => blocksIn(children, context),
}

/** What only groups: its children are written in its place. */
const groups = new Set([
  'html', 'body', 'main', 'article', 'section', 'div', 'p', 'header', 'footer', 'aside', 'center', 'address',
  'details', 'summary', 'fieldset', 'legend', 'figcaption', 'caption', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th',
  'li', 'dd', 'dt', 'hgroup', 'search',
]) // prettier-ignore

function isBlock(element: Element): boolean {
  return element.name !== 'img' && (Object.hasOwn(writers, element.name) || groups.has(element.name))
}

/** Nodes as blocks; what stands between blocks is a paragraph. */
function blocksIn(nodes: ChildNode[], context: PageBlocks): string[] {
  const blocks: string[] = []
  let line: ChildNode[] = []
  const flush = () => {
    blocks.push(...paragraphs(line, context))
    line = []
  }
  for (const node of nodes) {
    const element = elementOf(node)
    if (!element || !(isBlock(element) || holdsBlocks(element))) {
      line.push(node)
      continue
    }
    flush()
    if (isSilent(element) || context.without.has(element)) continue
    const writer = Object.hasOwn(writers, element.name) ? writers[element.name]! : null
    blocks.push(...(writer ? writer(element, context) : blocksIn(element.children, context)))
  }
  flush()
  return blocks
}

/** Pages put blocks into `span` and `a` too. */
function holdsBlocks(element: Element): boolean {
  return element.children.length > 0 && descendants(element).some(isBlock)
}

/** Two breaks in a row part paragraphs; a picture between words is a block of its own. */
function paragraphs(nodes: ChildNode[], context: PageBlocks): string[] {
  if (nodes.length === 0) return []
  const parts: ChildNode[][] = [[]]
  const pictures = new Map<ChildNode[], Element>()
  for (const node of nodes) {
    const [img] = pictureAlone(node)
    if (!img) parts.at(-1)!.push(node)
    else {
      const alone: ChildNode[] = []
      pictures.set(alone, img)
      parts.push(alone, [])
    }
  }
  return parts.flatMap((part) => {
    const img = pictures.get(part)
    if (img) return pictureBlock(img, context)
    const head = headByLook(part, context)
    if (head !== null) return [head]
    return inlineMarkdown(part, context)
      .split(/\n\n+/)
      .map(lines)
      .filter((text) => text !== '')
  })
}

/** A heading that is only a bold line is at most so long, in characters. */
const longestHeading = 60

/** A short line in bold that ends no sentence is a heading, below those that the page calls so. */
function headByLook(nodes: ChildNode[], context: PageBlocks): string | null {
  if (context.boldLevel === null || !isBoldThroughout(nodes)) return null
  const words = inlineMarkdown(nodes, context).replaceAll('**', '')
  if (words.length > longestHeading || /\n|[。．.！!？?；;，,：:、]$/u.test(words)) return null
  if (isCaption(words)) return words
  return `${'#'.repeat(context.boldLevel)} ${words}`
}

function isBoldThroughout(nodes: ChildNode[]): boolean {
  let isBold = false
  for (const node of nodes) {
    if (wordsIn(node).trim() === '') continue
    const element = elementOf(node)
    if (!element) return false
    const style = element.attribs['style'] ?? ''
    const isMarked = /^(?:b|strong)$/.test(element.name) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
    if (!isMarked && !isBoldThroughout(element.children)) return false
    isBold = true
  }
  return isBold
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeStart(line.trim().replace(/^\u3000+/, '')))
    .filter((line) => line !== '')
    .join('  \n')
}

/** A picture that stands in a line without words of its own kind around it: `<p><a><img></a></p>`. */
function pictureAlone(node: ChildNode): Element[] {
  const element = elementOf(node)
  if (!element) return []
  if (element.name === 'img') return [element]
  return wordsIn(element).trim() === '' ? descendants(element, 'img') : []
}

function pictureBlock({ attribs }: Element, { pictureAt }: PageBlocks): string[] {
  const address = pictureAt(attribs['src'] ?? '')
  return address === null ? [] : [pictureMarkdown(address, attribs['alt'] ?? '')]
}

function list(element: Element, given: PageBlocks): string[] {
  const context = { ...given, boldLevel: null }
  const isOrdered = element.name === 'ol'
  let number = Number.parseInt(element.attribs['start'] ?? '1', 10) || 1
  const items: string[] = []
  for (const child of element.children) {
    const item = elementOf(child)
    if (!item || isSilent(item) || context.without.has(item)) continue
    const blocks = blocksIn(item.name === 'li' ? item.children : [item], context)
    if (blocks.length === 0) continue
    // A list that stands in a list without an item of its own belongs to the item before it.
    const isNested = item.name === 'ul' || item.name === 'ol'
    const mark = isOrdered ? `${number++}. ` : '- '
    const text = joined(blocks).replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
    if (isNested && items.length > 0) items.push(text.replace(/^/gm, ' '.repeat(mark.length)))
    else items.push(mark + text)
  }
  return items.length === 0 ? [] : [items.join('\n')]
}

/** An item's blocks: a list stands right below its words. */
function joined(blocks: string[]): string {
  return blocks.reduce((text, block) => text + (/^(?:- |\d+\. )/.test(block) ? '\n' : '\n\n') + block)
}

function definitions(element: Element, context: PageBlocks): string[] {
  const items: string[] = []
  const parts = element.children.flatMap((child) => {
    const part = elementOf(child)
    return part?.name === 'div' ? childElements(part, 'dt', 'dd') : (part ?? [])
  })
  for (const part of parts) {
    const text = blocksIn(part.children, { ...context, boldLevel: null })
      .join(' ')
      .replace(/\s*\n\s*/g, ' ')
    if (text === '' || context.without.has(part)) continue
    if (part.name === 'dd' && items.length > 0) items[items.length - 1] += ` ${text}`
    else items.push(`- ${text}${/[:：]$/.test(text) ? '' : /\p{Script=Han}$/u.test(text) ? '：' : ':'}`)
  }
  return items.length === 0 ? [] : [items.join('\n')]
}

function code(element: Element): string[] {
  const text = element.children
    .map(rawWords)
    .join('')
    .replace(/^\n|\s+$/g, '')
  if (text === '') return []
  const [inner] = descendants(element, 'code')
  const named = `${element.attribs['class'] ?? ''} ${inner?.attribs['class'] ?? ''}`
  const lang = /(?:language|lang|highlight-source)-([\w+#-]+)/.exec(named)?.[1] ?? ''
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)))
  return [`${fence}${lang}\n${text}\n${fence}`]
}

function rawWords(node: ChildNode): string {
  if (elementOf(node, 'br')) return '\n'
  return 'children' in node ? node.children.map(rawWords).join('') : node.type === 'text' ? node.data : ''
}

function figure(element: Element, context: PageBlocks): string[] {
  const [caption] = descendants(element, 'figcaption')
  const rest = { ...context, without: new Set([...context.without, ...(caption ? [caption] : [])]) }
  const blocks = blocksIn(element.children, rest)
  const words = caption
    ? blocksIn(caption.children, { ...context, boldLevel: null })
        .join(' ')
        .replace(/\s*\n\s*/g, ' ')
    : ''
  if (words === '' || blocks.length === 0) return blocks
  // A picture's caption is its title in Markdown; a table's stands above it.
  const at = blocks.findLastIndex((block) => block.startsWith('!['))
  if (at >= 0) {
    const title = words.replaceAll('**', '').replaceAll('"', '”')
    return blocks.with(at, blocks[at]!.replace(/\)$/, ` "${title}")`))
  }
  return [words, ...blocks]
}

/** From this many characters of a cell on, a table is there for the layout. */
const longCell = 500

function table(element: Element, context: PageBlocks): string[] {
  const captions = childElements(element, 'caption').flatMap(({ children }) => blocksIn(children, context))
  if (isLayout(element)) {
    const cells = rowsOf(element).flatMap(({ row }) => childElements(row, 'td', 'th'))
    return [...captions, ...cells.flatMap(({ children }) => blocksIn(children, context))]
  }
  const grid = gridOf(element, (cell) => cellText(cell, context))
  // What is no table at all, as a frame around one text.
  if (grid.rows.length < 2 || grid.rows[0]!.length < 2) {
    const texts = grid.rows.flatMap((row) => row.filter((cell) => !cell.isCovered).map(({ text }) => text))
    return [...captions, ...texts.map((text) => escapeStart(text.replace(/\n/g, ' ')))]
  }
  const { above, table: pipes, below } = pipesOf(grid)
  return [...captions, ...above, pipes, ...below].filter((block) => block !== '')
}

/** Whether a table only puts things beside each other. */
function isLayout(element: Element): boolean {
  if (element.attribs['role'] === 'presentation' || descendants(element, 'table').length > 0) return true
  if (descendants(element, 'th').length > 0) return false
  const cells = descendants(element, 'td')
  const isLong = (cell: Element) =>
    collapse(wordsIn(cell)).length > longCell ||
    descendants(cell, 'h1', 'h2', 'h3', 'pre', 'blockquote').length > 0
  return cells.some(isLong)
}

function cellText(cell: Element, context: PageBlocks): string {
  return blocksIn(cell.children, { ...context, boldLevel: null })
    .join(' ')
    .replaceAll('**', '')
    .replace(/ {2}\n|\n/g, ' ')
    .replace(/^\\(?=[-+#>=])|(?<=^\d+)\\(?=[.)])/g, '')
    .trim()
}

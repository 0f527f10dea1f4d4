import { ElementType, parseDocument } from 'htmlparser2'
import { isCDATA, isTag, type Document, type Element, type NodeWithChildren } from 'domhandler'
import sanitizeHtml from 'sanitize-html'
import { depthOf } from './depth.ts'
import { withoutDoctype } from './doctype.ts'
import { countExpanded } from './expansion.ts'
import { attributes, elements, withContent } from './names.ts'
import { cleanCss, isLocal } from './style.ts'

/** A picture that is safe to open by its own address, or why there is none. */
export type CleanSvg = { text: string; removed: string[] } | { objection: string }

/** How many elements may be drawn when all references are followed: what a browser draws in a moment. */
const mostElements = 100_000

/** Drawing programs nest groups some ten deep. */
const deepest = 256

const namespaces = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }

/**
 * An SVG without anything that runs, is fetched or never ends: what is not on the list of elements and attributes is
 * left out, addresses lead into the file or go, and so do entities.
 *
 * @returns `removed` names what was taken out of it and would have been seen or run
 */
export function cleanSvg(text: string): CleanSvg {
  const plain = withoutDoctype(text)
  if (plain === null) return { objection: 'defines entities in each other' }
  if (depthOf(plain) > deepest) return { objection: `nests its elements more than ${deepest} deep` }
  const root = rootOf(parseDocument(plain, { xmlMode: true }))
  if (!root) return { objection: 'is no SVG' }
  if (isEndless(root)) return { objection: 'draws itself over and over again' }
  const removed = new Set<string>()
  const drawing = sanitize(plain, removed)
  return { text: insertStyles(drawing, stylesOf(root, removed)), removed: [...removed] }
}

function rootOf(document: Document): Element | null {
  const root = document.children.find(isTag)
  return root && /^(?:svg:)?svg$/.test(root.name) ? root : null
}

function isEndless(root: Element): boolean {
  try {
    return countExpanded(root) > mostElements
  } catch (error) {
    // A chain of references that exhausts the stack is as good as endless.
    if (error instanceof RangeError) return true
    throw error
  }
}

function sanitize(text: string, removed: Set<string>): string {
  let isRoot = true
  return sanitizeHtml(text, {
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false, decodeEntities: true },
    allowedTags: elements,
    allowedAttributes: { '*': attributes, svg: ['xmlns', 'xmlns:xlink'] },
    allowedSchemesAppliedToAttributes: [],
    parseStyleAttributes: false,
    nonTextTags: withContent,
    selfClosing: [],
    onOpenTag(name, given) {
      if (runs.test(name)) removed.add(`<${name}>`)
      for (const attribute of Object.keys(given)) if (/^on/i.test(attribute)) removed.add(attribute)
    },
    transformTags: {
      '*'(name, given) {
        const { xmlns: _, 'xmlns:xlink': __, ...safe } = safeAttributes(name, given, removed)
        const attribs = isRoot ? { ...namespaces, ...safe } : safe
        isRoot = false
        return { tagName: name.replace(/^svg:/, ''), attribs }
      },
    },
  })
}

/** What would have been seen or run; what drawing programs write for themselves is not missed. */
const runs =
  /^(?:\w+:)?(?:script|foreignObject|iframe|object|embed|video|audio|canvas|animate\w*|set|handler)$/i

/** Addresses lead into the file or go. */
function safeAttributes(
  element: string,
  given: Record<string, string>,
  removed: Set<string>,
): Record<string, string> {
  const safe: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    if (/^(?:xlink:)?href$/.test(name)) {
      if (isLocal(value)) safe[name] = value
      else removed.add(`the address of <${element}>`)
    } else if (/[(\\]/.test(value)) {
      const css = cleanCss(value)
      if (css !== null) safe[name] = css
      if (css === null || css.length < value.length) removed.add(`an address in ${name}`)
    } else safe[name] = value
  }
  return safe
}

/** The style sheets of a drawing, without what they would fetch. */
function stylesOf(root: Element, removed: Set<string>): string {
  const sheets: string[] = []
  for (const element of descendantsOf(root)) {
    if (element.name.replace(/^svg:/, '') !== 'style') continue
    const text = textOf(element)
    const css = cleanCss(text)
    if (css !== null) sheets.push(css)
    if (css === null || /@import/i.test(text)) removed.add('addresses in <style>')
  }
  return sheets.join('\n')
}

function textOf({ children }: NodeWithChildren): string {
  return children
    .map((child) => {
      if ('data' in child && child.type === ElementType.Text) return child.data
      return isCDATA(child) ? textOf(child) : ''
    })
    .join('')
}

function* descendantsOf(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!isTag(child)) continue
    yield child
    yield* descendantsOf(child)
  }
}

/** Puts a style sheet in front of all that it is for. A `<` in it, which no CSS needs, has been refused. */
function insertStyles(drawing: string, css: string): string {
  if (css.trim() === '') return drawing
  const end = drawing.indexOf('>') + 1
  const escaped = css.replaceAll('&', '&amp;').replaceAll('>', '&gt;')
  return `${drawing.slice(0, end)}<style>${escaped}</style>${drawing.slice(end)}`
}

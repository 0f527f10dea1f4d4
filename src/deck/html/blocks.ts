import type { Block, BlockOf, ElementAttributes, GroupKind, Inline, ListItem } from '../../model.ts'
import { parseDirective } from '../comment.ts'
import { applyElementDirective } from '../elementAttributes.ts'
import { decodeEntity } from '../../decodeEntity.ts'
import { readHtmlText, trimInlines } from '../inlines.ts'
import { linkPictures, readImageElement, readMediaElement } from '../picture.ts'
import { placeAt, type SlideReading } from '../reading.ts'
import { applySlideDirective } from '../slideSettings.ts'
import { readAttributes, saysAnything, valueOf } from './attributes.ts'
import { treatmentOf } from './elements.ts'
import { hrefOf, wrapInlines } from './inlines.ts'
import { readHtmlTable, type ElementPlace } from './table.ts'
import type { HtmlElement, HtmlNode } from './tree.ts'
import { warnOfElement } from './warn.ts'

/** Elements of HTML as blocks: what is not allowed is left out, and every text knows its place. */
export function blocksOfHtml(
  nodes: HtmlNode[],
  reading: SlideReading,
  owner: ElementAttributes | null = null,
): Block[] {
  const blocks: Block[] = []
  let line: Inline[] = []
  let start: number | null = null
  const endLine = () => {
    const inlines = trimInlines(line)
    if (inlines.length > 0)
      blocks.push({ type: 'paragraph', inlines, ...placeAt(start ?? 0, start ?? 0, reading) })
    line = []
    start = null
  }
  for (const node of nodes) {
    if (node.kind === 'blocks') {
      endLine()
      blocks.push(...node.blocks)
    } else if (node.kind === 'comment') readComment(node.text, blocks.at(-1)?.attributes ?? owner, reading)
    else if (node.kind === 'element' && isBlock(node)) {
      endLine()
      blocks.push(...blockOf(node, owner !== null, reading))
    } else {
      start ??= node.kind === 'text' ? node.text.offset(0) : node.tag.text.offset(0)
      line.push(...inlinesOf(node, blocks, reading))
    }
  }
  endLine()
  return blocks
}

function readComment(
  text: Parameters<typeof parseDirective>[0],
  owner: ElementAttributes | null,
  reading: SlideReading,
): void {
  const directive = parseDirective(text, reading.source)
  if (directive?.name === 'element') applyElementDirective(directive, owner, reading.source)
  if (directive?.name === 'slide') applySlideDirective(directive, reading.settings, reading.source)
}

/** Whether an element stands on lines of its own: it is one of those, or holds one. */
function isBlock({ tag, children }: HtmlElement): boolean {
  const treatment = treatmentOf(tag.name)
  if (treatment === 'block' || tag.name === 'li') return true
  if (treatment === 'inline' && tag.name !== 'img') return children.some(holdsBlock)
  return treatment !== 'inline' && treatment !== 'dropped' && children.some(holdsBlock)
}

function holdsBlock(node: HtmlNode): boolean {
  return node.kind === 'blocks' ? node.blocks.length > 0 : node.kind === 'element' && isBlock(node)
}

/** What a node says in a line; its pictures go among the blocks. */
function inlinesOf(node: HtmlNode, pictures: Block[] | null, reading: SlideReading): Inline[] {
  if (node.kind === 'text') return readHtmlText(node.text, reading)
  if (node.kind !== 'element') return []
  const { tag, children } = node
  const treatment = treatmentOf(tag.name)
  if (treatment === undefined || treatment === 'dropped') warnOfElement(tag, treatment, reading.source)
  if (treatment === 'dropped') return []
  if (tag.name === 'br') return [{ type: 'break' }]
  if (tag.name === 'img') return readImageElement(tag, pictures, reading.source)
  const before = pictures?.length ?? 0
  const inlines = children.flatMap((child) => inlinesOf(child, pictures, reading))
  if (tag.name === 'a') linkPictures(pictures?.slice(before) ?? [], hrefOf(tag))
  return wrapInlines(tag, inlines, reading)
}

/** All that an element says as one line: a heading, a cell of a table. */
function lineOf({ children }: HtmlElement, reading: SlideReading, pictures: Block[] | null = null): Inline[] {
  const inlines = children.flatMap((child, i): Inline[] => {
    if (child.kind === 'blocks')
      return child.blocks.flatMap((block) => ('inlines' in block ? block.inlines : []))
    if (child.kind !== 'element' || !isBlock(child)) return inlinesOf(child, pictures, reading)
    return [...(i > 0 ? [{ type: 'break' } as const] : []), ...lineOf(child, reading, pictures)]
  })
  return trimInlines(inlines)
}

function blockOf(element: HtmlElement, isInside: boolean, reading: SlideReading): Block[] {
  const { tag } = element
  if (treatmentOf(tag.name) === undefined) warnOfElement(tag, undefined, reading.source)
  const start = tag.text.offset(0)
  const place = {
    ...placeAt(start, tag.text.offset(tag.text.text.length - 1) + 1, reading),
    attributes: readAttributes(tag, reading.source),
  }
  return (readers[tag.name] ?? asGroup('group'))(element, place, reading, isInside)
}

type Reader = (element: HtmlElement, place: ElementPlace, reading: SlideReading, isInside: boolean) => Block[]

function asGroup(kind: GroupKind): Reader {
  return ({ children }, place, reading, isInside) => {
    const blocks = blocksOfHtml(children, reading, place.attributes)
    // An element that says nothing of its own only holds what is in it; inside of another it is one of its parts.
    const says = kind !== 'group' || isInside || saysAnything(place.attributes)
    return says && blocks.length > 0 ? [{ type: 'group', kind, summary: [], blocks, ...place }] : blocks
  }
}

const asList: Reader = ({ tag, children }, place, reading) => {
  const items = children.filter((node) => node.kind === 'element' && node.tag.name === 'li') as HtmlElement[]
  const markdown = children.flatMap((node) => (node.kind === 'blocks' ? node.blocks : []))
  const first = Number(valueOf(tag, 'start') ?? 1) || 1
  const list = items.map((item) => itemOf(item, reading))
  return [
    ...(list.length > 0
      ? [{ type: 'list' as const, ordered: tag.name === 'ol', first, items: list, ...place }]
      : []),
    ...markdown,
  ]
}

function itemOf({ tag, children }: HtmlElement, reading: SlideReading): ListItem {
  const attributes = readAttributes(tag, reading.source)
  const [first, ...others] = blocksOfHtml(children, reading, attributes)
  const start = tag.text.offset(0)
  const place = { attributes, start, end: start + tag.text.text.length, done: null }
  return first?.type === 'paragraph'
    ? { inlines: first.inlines, blocks: others, ...place }
    : { inlines: [], blocks: first ? [first, ...others] : [], ...place }
}

function headingOf(level: number): Reader {
  return (element, place, reading) => {
    const pictures: Block[] = []
    const inlines = lineOf(element, reading, pictures)
    return [
      ...(inlines.length > 0 ? [{ type: 'heading' as const, level, inlines, ...place }] : []),
      ...pictures,
    ]
  }
}

const readers: Record<string, Reader> = {
  h1: headingOf(1),
  h2: headingOf(2),
  h3: headingOf(3),
  h4: headingOf(4),
  h5: headingOf(5),
  h6: headingOf(6),
  ul: asList,
  ol: asList,
  figure: asGroup('figure'),
  figcaption: asGroup('caption'),
  hr: () => [],

  p({ children }, place, reading) {
    const blocks = blocksOfHtml(children, reading, place.attributes)
    const [only, ...others] = blocks
    if (only?.type === 'paragraph' && others.length === 0) return [{ ...only, attributes: place.attributes }]
    return blocks
  },

  blockquote({ children }, place, reading) {
    const blocks = blocksOfHtml(children, reading, place.attributes)
    return blocks.length > 0 ? [{ type: 'quote', blocks, ...place }] : []
  },

  details({ children }, place, reading) {
    const head = children.find((node) => node.kind === 'element' && node.tag.name === 'summary')
    const blocks = blocksOfHtml(
      children.filter((node) => node !== head),
      reading,
      place.attributes,
    )
    const summary = head ? lineOf(head as HtmlElement, reading) : []
    return [{ type: 'group', kind: 'details', summary, blocks, ...place }]
  },

  center(element, place, reading) {
    place.attributes.style = { ...place.attributes.style, 'text-align': 'center' }
    return asGroup('group')(element, place, reading, true)
  },

  pre({ children }, place) {
    const code = children.find((node) => node.kind === 'element' && node.tag.name === 'code') as
      HtmlElement | undefined
    const lang = code && /(?:^|\s)(?:language-|lang-)?([\w+#-]+)/.exec(valueOf(code.tag, 'class') ?? '')?.[1]
    const text = textOf(code?.children ?? children).replace(/^\n|\s+$/g, '')
    return [{ type: 'code', text, lang: lang ?? null, steps: [], firstLine: null, ...place }]
  },

  dl({ children }, place, reading) {
    const items: BlockOf<'definitions'>['items'] = []
    for (const node of children) {
      if (node.kind !== 'element') continue
      if (node.tag.name === 'dt') items.push({ term: lineOf(node, reading), descriptions: [] })
      else if (node.tag.name === 'dd')
        (items.at(-1) ?? items[items.push({ term: [], descriptions: [] }) - 1]!).descriptions.push(
          blocksOfHtml(node.children, reading),
        )
    }
    return items.length > 0 ? [{ type: 'definitions', items, ...place }] : []
  },

  video: readMedia,
  audio: readMedia,

  table: (element, place, reading) => readHtmlTable(element, place, (cell) => lineOf(cell, reading)),
}

function readMedia({ tag, children }: HtmlElement, _place: ElementPlace, { source }: SlideReading): Block[] {
  const blocks: Block[] = []
  const inside = children.flatMap((node) =>
    node.kind === 'element' && node.tag.name === 'source' ? [node.tag] : [],
  )
  readMediaElement(tag, inside, blocks, source)
  return blocks
}

/** The characters of nodes as they are written, their entities decoded. */
function textOf(nodes: HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text')
        return node.text.text.replace(/&#?\w+;/g, (entity) => decodeEntity(entity) ?? entity)
      return node.kind === 'element' ? textOf(node.children) : ''
    })
    .join('')
}

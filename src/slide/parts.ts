import type { Article, Block, BlockOf, DeckMeta, Inline, ListItem, Slide } from '../model.ts'
import { plainText } from '../plainText.ts'
import { facetsIn, type Faceted } from './facets.ts'
import { withFirstSeen } from './firstSeen.ts'
import { leadingStrong } from './named.ts'

/** A slide's blocks by the part that they play: its first heading, what follows it, and footnotes. */
export interface SlideParts {
  title: BlockOf<'heading'> | null
  body: Block[]
  footnotes: Block[]
}

/** A slide's parts. What would leave it blank before its first step is there at once. */
export function partsOf(slide: Pick<Slide, 'blocks' | 'layout'>): SlideParts {
  const blocks = withFirstSeen(slide.blocks)
  const title = blocks.find((block): block is BlockOf<'heading'> => block.type === 'heading') ?? null
  const own = blocks.filter((block) => block !== title && block.type !== 'footnotes')
  // A statement that is a heading alone is said by its heading.
  const isAlone = slide.layout === 'statement' && own.length === 0 && title !== null
  const body: Block[] = isAlone ? [{ ...title, type: 'paragraph' }] : own
  return { title, body, footnotes: blocks.filter(({ type }) => type === 'footnotes') }
}

/** An item of a list, cut into `**name**` and what is said of it. */
export interface NamedItem {
  item: ListItem
  name: Inline[] | null
  rest: Inline[]
}

/** The list that a slide is about, and what stands before and behind it; the list is null where there is none. */
export interface Listed {
  before: Block[]
  list: BlockOf<'list'> | null
  items: NamedItem[]
  behind: Block[]
}

export function listedIn(body: Block[]): Listed {
  const at = body.findIndex(({ type }) => type === 'list')
  if (at < 0) return { before: body, list: null, items: [], behind: [] }
  const list = body[at] as BlockOf<'list'>
  return { before: body.slice(0, at), list, items: namedItems(list), behind: body.slice(at + 1) }
}

export function namedItems({ items }: BlockOf<'list'>): NamedItem[] {
  return items.map((item) => {
    const { lead, rest } = leadingStrong(item.inlines)
    return { item, name: lead, rest }
  })
}

/** The one number that a slide is about, and what is said of it; null where no paragraph is a number alone. */
export function figureIn(body: Block[]): { figure: BlockOf<'paragraph'> | null; explanation: Block[] } {
  const figure = body.find(
    (block): block is BlockOf<'paragraph'> => block.type === 'paragraph' && isFigure(block),
  )
  return { figure: figure ?? null, explanation: body.filter((block) => block !== figure) }
}

/** A paragraph that is one strong number and nothing more. */
function isFigure({ inlines }: BlockOf<'paragraph'>): boolean {
  const { lead, rest } = leadingStrong(inlines)
  return lead !== null && plainText(rest).trim() === ''
}

/** Blocks of one type, and the others, each in their order. */
export function apart<T extends Block['type']>(body: Block[], type: T): [of: BlockOf<T>[], others: Block[]] {
  const of = body.filter((block): block is BlockOf<T> => block.type === type)
  return [of, body.filter((block) => block.type !== type)]
}

/** What someone holds, what it lists side by side, and who that is. */
export interface PositionParts {
  quotes: BlockOf<'quote'>[]
  facets: Faceted | null
  person: Block[]
}

export function positionIn(body: Block[]): PositionParts {
  const [quotes, person] = apart(body, 'quote')
  const last = quotes.at(-1)
  const end = last?.blocks.at(-1)
  const facets = end?.type === 'paragraph' ? facetsIn(end.inlines) : null
  if (!last || end?.type !== 'paragraph' || !facets) return { quotes, facets: null, person }
  const lead = { ...last, blocks: [...last.blocks.slice(0, -1), { ...end, inlines: facets.lead }] }
  return { quotes: [...quotes.slice(0, -1), lead], facets, person }
}

/** What a slide shows, and the words beside it. */
export function shownIn(body: Block[]): { shown: Block[]; beside: Block[] } {
  const isShown = ({ type }: Block) => type === 'image' || type === 'media'
  return { shown: body.filter(isShown), beside: body.filter((block) => !isShown(block)) }
}

/** Sides that begin with a heading each, and what stands before the first. */
export interface ComparedSides {
  before: Block[]
  sides: { heading: BlockOf<'heading'>; blocks: Block[] }[]
}

export function sidesIn(body: Block[]): ComparedSides {
  const before: Block[] = []
  const sides: ComparedSides['sides'] = []
  for (const block of body) {
    if (block.type === 'heading') sides.push({ heading: block, blocks: [] })
    else (sides.at(-1)?.blocks ?? before).push(block)
  }
  return { before, sides }
}

/** Who speaks, where and when, as a cover says it. */
export function imprintOf({ speaker, event, date }: DeckMeta): string[] {
  return [speaker, event, date].filter((part) => part !== null)
}

/** What a deck was made from, as its last slide says it: what its words say already is left out. */
export function originOf({ meta: { title, source, date } }: Pick<Article, 'meta'>, words: Block[]): string[] {
  const said = words.map((block) => (block.type === 'paragraph' ? plainText(block.inlines).trim() : ''))
  const parts = [title, source, date].filter((part): part is string => part !== null && part !== '')
  return [...new Set(parts)].filter((part) => !said.includes(part))
}

import { evenColumns } from '../../fillPages.ts'
import type { Mention, TracedDeck } from '../../model.ts'
import type { RenderContext } from '../../render/context.ts'
import type { DrawSettings } from './drawShape.ts'
import type { TextSettings } from './drawText.ts'
import { footPlaces, frame, looks, type LayoutPlan } from './layouts.ts'
import { treeHead } from './master.ts'
import { namespaces } from './namespaces.ts'
import { heightOf, type ParagraphLook, type TextParagraph, type TextPiece } from './paragraph.ts'
import { drawPlace, drawSlideNumber } from './placeholder.ts'
import { sourcesOf, type NumberSource } from './sources.ts'
import { xml, type Xml } from './xml.ts'

const look: ParagraphLook = { ...looks.text, size: 18, before: 9 }
const box = { x: frame.left, y: 153, w: frame.width, h: frame.bottom - 153 }

/** The slides behind the last: where the deck's numbers are from, and which of them has what a number leads to. */
export interface SourcePlan {
  pages: TextParagraph[][]
  /** The page of a number's source, from 0, by the mention's id. */
  pageOf: ReadonlyMap<string, number>
}

/** Lays out where all numbers of a deck are from; what only its notes say is not theirs to tell. */
export function planSources(traced: TracedDeck, { words }: RenderContext): SourcePlan {
  const shown = traced.mentions.filter(({ slide, where }) => slide !== null && where !== 'notes')
  const sources = sourcesOf(shown, traced, words)
  const paragraphs = sources.map((source) => paragraphOf(source, traced, words.comma, words.colon))
  const heights = paragraphs.map((paragraph) => heightOf([paragraph], box.w) + look.before)
  const starts = sources.length > 0 ? evenColumns(heights, { first: box.h, other: box.h }, 1) : []
  const pages = starts.map((start, page) => paragraphs.slice(start, starts[page + 1]))
  const pageOf = new Map<string, number>()
  for (const [i, { mentions }] of sources.entries()) {
    const page = starts.findLastIndex((start) => start <= i)
    for (const { id } of mentions) if (!pageOf.has(id)) pageOf.set(id, page)
  }
  return { pages, pageOf }
}

function paragraphOf(
  { numbers, said, place, statistic, mentions }: NumberSource,
  { deck }: TracedDeck,
  comma: string,
  colon: string,
): TextParagraph {
  const slides = new Set(mentions.map(({ slide }) => slide!))
  const places = deck.slides.flatMap(({ id }, i) => (slides.has(id) ? [{ id, number: i + 1 }] : []))
  const pieces: TextPiece[] = [
    { text: numbers.join(comma), bold: true },
    { text: `${colon}${said}` },
    ...(place === null ? [] : [{ text: place, href: `article.html#${statistic}` }]),
    { text: ' →' },
    ...places.flatMap(({ id, number }, i): TextPiece[] => [
      { text: i > 0 ? ', ' : ' ' },
      { text: String(number), href: `#${encodeURIComponent(id)}` },
    ]),
  ]
  return { pieces, look }
}

/** One of them as a part. */
export function renderSources(
  paragraphs: TextParagraph[],
  number: number,
  plan: LayoutPlan,
  context: RenderContext,
  settings: TextSettings & Pick<DrawSettings, 'nextId'>,
): Xml {
  const text = plan.places[0]!
  const heading = [{ pieces: [{ text: context.words.sources }], look: plan.title.look }]
  return xml`<p:sld ${namespaces}><p:cSld><p:spTree>${treeHead}
    ${drawPlace(plan.title, plan.title.box, heading, settings.nextId(), settings)}
    ${drawPlace(text, box, paragraphs, settings.nextId(), settings)}
    ${drawSlideNumber(footPlaces.number, number, settings.nextId(), settings)}
    </p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

/** The name by which a number leads to the page of its source. */
export function sourceName(page: number): string {
  return `source:${page}`
}

/** A deck whose words know which numbers among them lead to a source. */
export function withLeads(traced: TracedDeck, { pageOf }: SourcePlan): TracedDeck {
  const bySlide = new Map<string | null, Mention[]>()
  for (const mention of traced.mentions.filter(({ id }) => pageOf.has(id)))
    bySlide.set(mention.slide, [...(bySlide.get(mention.slide) ?? []), mention])
  const slides = traced.deck.slides.map((slide) => {
    const leads = (bySlide.get(slide.id) ?? [])
      .filter(({ where }) => where === 'text')
      .toSorted((a, b) => a.start - b.start)
      .map(({ id, start, end }): Lead => ({ start, end, href: `#${sourceName(pageOf.get(id)!)}` }))
    return { ...slide, blocks: led(slide.blocks, leads) as typeof slide.blocks }
  })
  return { ...traced, deck: { ...traced.deck, slides } }
}

/** A number among words, and what it leads to. */
export interface Lead {
  start: number
  end: number
  href: string
}

function led(value: unknown, leads: Lead[]): unknown {
  if (Array.isArray(value)) return value.map((one) => led(one, leads))
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  const { type, text, start } = value as { type?: unknown; text?: unknown; start?: unknown }
  if (type === 'text' && typeof text === 'string' && typeof start === 'number') {
    const own = leads.filter((lead) => lead.start < start + text.length && lead.end > start)
    return own.length > 0 ? { ...value, leads: own } : value
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, led(inner, leads)]))
}

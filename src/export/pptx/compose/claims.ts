import type { RenderContext } from '../../../render/context.ts'
import type { Faceted } from '../../../slide/facets.ts'
import { apart, figureIn, positionIn } from '../../../slide/parts.ts'
import { isSpoken, unquoted } from '../../../slide/unquoted.ts'
import { flow, objectShape } from '../flow.ts'
import { columnsOf, looks } from '../layouts.ts'
import { fit, fitOnOneLine, heightOf, lineHeight, type TextParagraph } from '../paragraph.ts'
import type { Shape } from '../shape.ts'
import { figurePieces, isText, objectsIn, paragraphsOf, piecesOf } from '../text.ts'
import type { Box } from '../units.ts'
import { shareBar, shareRow } from './bars.ts'
import { type Composed, place, rule } from './parts.ts'

/** One claim, and what is said beside it. */
export function statement(parts: Composed, context: RenderContext): Shape[] {
  const [first, ...rest] = parts.body
  const [claim, aside] = [place(parts, 11), place(parts, 12)]
  if (!first) return []
  if (!isText(first)) return flow(parts.body, aside, parts.region)
  const paragraphs = paragraphsOf([first], claim.look)
  const below = paragraphsOf(rest.filter(isText), aside.look)
  const objects = objectsIn(rest)
  const gap = below.length > 0 ? 32 : 0
  const share = context.shareIn(first)
  const region = { ...parts.region, h: parts.region.h - (share ? shareRow : 0) }
  const stacked = stack(
    [
      { paragraphs, width: region.w, most: 0.62 },
      { paragraphs: below, width: aside.box.w, most: 0.36 },
    ],
    gap,
    objects.length > 0 ? { ...region, h: region.h / 2 } : region,
    objects.length === 0 && !parts.isHeaded,
  )
  const under = stacked[0] ? stacked[0].box.y + stacked[0].box.h + 16 : region.y
  const isLast = stacked.length < 2 && objects.length === 0
  const bar = { ...region, y: isLast ? under : region.y + region.h, h: shareRow }
  return [
    ...(share ? shareBar(share, first, bar, context) : []),
    ...stacked.map((part, i): Shape => {
      const own = i ? aside : claim
      return { kind: 'text', place: own, paragraphs: part.paragraphs, box: { ...part.box, w: own.box.w } }
    }),
    ...objects.map((object) =>
      objectShape(object, { ...region, y: region.y + region.h / 2 + 24, h: region.h / 2 - 24 }),
    ),
  ]
}

/** One large figure over its explanation. */
export function number(parts: Composed, context: RenderContext): Shape[] {
  const { region } = parts
  const { figure, explanation: rest } = figureIn(parts.body)
  const [place1, place2] = [place(parts, 11), place(parts, 12)]
  if (!figure) return flow(rest, { ...place2, box: region }, region)
  const pieces = figurePieces(figure.inlines, context.mentionsIn)
  const compared = context.comparatorOf(parts.slide)
  const across = compared ? region.w - besideFigure - 60 : region.w
  const paragraphs = fitOnOneLine([{ pieces, look: place1.look }], across)
  const high = lineHeight(paragraphs[0]!.look)
  const w = objectsIn(rest).length > 0 ? across : Math.min(across, place2.box.w)
  const below = fit(paragraphsOf(rest, place2.look), w, region.h - high - 32)
  const h = objectsIn(rest).length > 0 ? region.h - high - 32 : heightOf(below, w)
  const bars = { ...region, x: region.x + region.w - besideFigure, w: besideFigure }
  return [
    { kind: 'text', place: place1, paragraphs, box: { ...region, w: across, h: high } },
    ...flow(rest, place2, { ...region, y: region.y + high + 32, w, h }),
    ...(compared ? [{ kind: 'chart' as const, spec: compared, place: null, box: bars }] : []),
  ]
}

/** As wide are the bars beside a figure, in pixels. */
const besideFigure = 380

/** What was said, as large as it may be under a mark of its own, and who said it. */
export function quote(parts: Composed): Shape[] {
  const { region: whole } = parts
  const own = place(parts, 11)
  const [quotes, others] = apart(parts.body, 'quote')
  if (quotes.length === 0 || objectsIn(parts.body).length > 0) return flow(parts.body, own, whole)
  const by = fit(paragraphsOf(others, looks.aside), whole.w, whole.h / 3)
  const under = by.length > 0 ? heightOf(by, whole.w) + 32 : 0
  const look = { ...looks.quote, size: quotedSize }
  const said = fit(paragraphsOf(quotes.map(unquoted), look), whole.w, whole.h - under)
  const h = heightOf(said, whole.w)
  // Without a heading it stands in the middle of its slide.
  const down = parts.isHeaded ? 0 : Math.max(0, whole.h - h - under) / 2
  const region = { ...whole, y: whole.y + down }
  return [
    quotationMark(region),
    { kind: 'text', place: own, paragraphs: said, box: { ...region, h } },
    ...(by.length > 0
      ? [
          {
            kind: 'free-text' as const,
            paragraphs: by,
            look: looks.aside,
            box: { ...region, y: region.y + h + 32, h: under - 32 },
          },
        ]
      : []),
  ]
}

/** What a quotation alone on its slide is set in. */
const quotedSize = 64

/** Hung out to the left of the words. */
function quotationMark({ x, y }: Box): Shape {
  const look = { ...looks.quote, size: 76, colour: 'accent1' as const, before: 0, align: 'right' as const }
  return {
    kind: 'free-text',
    paragraphs: [{ pieces: [{ text: '“' }], look }],
    look: looks.quote,
    box: { x: x - 88, y: y - 14, w: 80, h: lineHeight(look) },
  }
}

/** What someone holds, what it lists side by side, and who that is. */
export function position(parts: Composed): Shape[] {
  const { quotes, facets, person: others } = positionIn(parts.body)
  const [person, quote] = [place(parts, 11), place(parts, 12)]
  const { region } = parts
  const who = fit(
    others.flatMap((block) =>
      block.type === 'heading'
        ? [{ pieces: piecesOf(block.inlines), look: looks.name }]
        : paragraphsOf([block], person.look),
    ),
    region.w,
    region.h / 3,
  )
  const high = heightOf(who, region.w)
  const portraits = objectsIn(others)
  const columns = facets ? facetColumns(facets) : []
  const under = high + 32 + (facets ? facetsHeight : 0) + (portraits.length > 0 ? region.h / 3 : 0)
  const said = fit(paragraphsOf(quotes.map(unquoted), quote.look), region.w, region.h - under)
  const tail = facets && facets.tail.length > 0 ? [{ pieces: piecesOf(facets.tail), look: looks.aside }] : []
  const beside = region.y + heightOf(said, region.w) + 24
  const y = beside + (facets ? facetsHeight : 8)
  return [
    ...(isSpoken(quotes) ? [quotationMark(region)] : []),
    { kind: 'text', place: quote, paragraphs: said, box: { ...region, h: heightOf(said, region.w) } },
    ...columns.flatMap(({ paragraphs, x, w }): Shape[] => [
      rule(x, beside, w, 2, 'tx1'),
      { kind: 'free-text', paragraphs, look: looks.caption, box: { x, y: beside + 14, w, h: 110 } },
    ]),
    ...(tail.length > 0
      ? [
          {
            kind: 'free-text' as const,
            paragraphs: tail,
            look: looks.aside,
            box: { ...region, y: y - 64, h: 44 },
          },
        ]
      : []),
    { kind: 'text', place: person, paragraphs: who, box: { ...region, y, h: high } },
    ...portraits.map((portrait) =>
      objectShape(portrait, { ...region, y: y + high + 16, h: region.y + region.h - y - high - 16 }),
    ),
  ]
}

/** Room that facets take, and the words behind them, in pixels. */
const facetsHeight = 190

/** What is named there is set in it, in pixels. */
const facetSize = 52

function facetColumns({ facets }: Faceted): { paragraphs: TextParagraph[]; x: number; w: number }[] {
  const columns = columnsOf(facets.length, 32)
  const words = fitOnOneLine(
    facets.map(({ word }) => ({ pieces: piecesOf(word), look: { ...looks.side, size: facetSize } })),
    columns[0]!.w,
  )
  return facets.map(({ noun }, i) => {
    const lead = noun.length > 0 ? [{ pieces: piecesOf(noun), look: looks.caption }] : []
    return { paragraphs: [...lead, words[i]!], ...columns[i]! }
  })
}

interface Stackable {
  paragraphs: TextParagraph[]
  width: number
  /** The largest part of the region that it may take. */
  most: number
}

/** Texts under each other. */
function stack(
  parts: Stackable[],
  gap: number,
  region: Box,
  isCentred = false,
): { paragraphs: TextParagraph[]; box: Box }[] {
  const shown = parts
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ paragraphs, width, most }, _, { length }) => {
      const fitted = fit(paragraphs, width, region.h * (length > 1 ? most : 1))
      return { paragraphs: fitted, h: heightOf(fitted, width) }
    })
  const total = shown.reduce((sum, { h }) => sum + h, gap * Math.max(0, shown.length - 1))
  let y = region.y + (isCentred ? Math.max(0, region.h - total) / 2 : 0)
  return shown.map(({ paragraphs, h }) => {
    const box = { ...region, y, h }
    y += h + gap
    return { paragraphs, box }
  })
}

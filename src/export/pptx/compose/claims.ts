import type { BlockOf } from '../../../model.ts'
import type { RenderContext } from '../../../render/context.ts'
import { plainText } from '../../../plainText.ts'
import { leadingStrong } from '../../../render/inline.ts'
import { flow, objectShape } from '../flow.ts'
import { looks } from '../layouts.ts'
import { evenWidth, fit, fitOnOneLine, heightOf, lineHeight, type TextParagraph } from '../paragraph.ts'
import type { Shape } from '../shape.ts'
import { figurePieces, isText, objectsIn, paragraphsOf, piecesOf } from '../text.ts'
import type { Box } from '../units.ts'
import { type Composed, place, rule } from './parts.ts'

/** One claim, and what is said beside it. */
export function statement(parts: Composed): Shape[] {
  const [first, ...rest] = parts.body
  const [claim, aside] = [place(parts, 11), place(parts, 12)]
  if (!first) return []
  if (!isText(first)) return flow(parts.body, aside, parts.region)
  const paragraphs = paragraphsOf([first], claim.look)
  const below = paragraphsOf(rest.filter(isText), aside.look)
  const objects = objectsIn(rest)
  const gap = below.length > 0 ? 32 : 0
  const { region } = parts
  const stacked = stack(
    [
      { paragraphs, width: region.w, most: 0.62 },
      { paragraphs: below, width: aside.box.w, most: 0.36 },
    ],
    gap,
    objects.length > 0 ? { ...region, h: region.h / 2 } : region,
  )
  return [
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
  const { body, region } = parts
  const at = body.findIndex((block) => block.type === 'paragraph' && isFigure(block))
  const figure = body[at]
  const rest = body.filter((_, i) => i !== at)
  const [place1, place2] = [place(parts, 11), place(parts, 12)]
  if (figure?.type !== 'paragraph') return flow(rest, { ...place2, box: region }, region)
  const pieces = figurePieces(figure.inlines, context.mentionsIn)
  const paragraphs = fitOnOneLine([{ pieces, look: place1.look }], region.w)
  const high = lineHeight(paragraphs[0]!.look)
  const w = objectsIn(rest).length > 0 ? region.w : place2.box.w
  const below = fit(paragraphsOf(rest, place2.look), w, region.h - high - 32)
  const h = objectsIn(rest).length > 0 ? region.h - high - 32 : heightOf(below, w)
  return [
    { kind: 'text', place: place1, paragraphs, box: { ...region, h: high } },
    ...flow(rest, place2, { ...region, y: region.y + high + 32, w, h }),
  ]
}

/** Who, and what they hold. */
export function position(parts: Composed): Shape[] {
  const quotes = parts.body.filter((block) => block.type === 'quote')
  const others = parts.body.filter((block) => block.type !== 'quote')
  const [person, quote] = [place(parts, 11), place(parts, 12)]
  const { region } = parts
  const room = region.h - 24
  const who = fit(
    others.flatMap((block) =>
      block.type === 'heading'
        ? [{ pieces: piecesOf(block.inlines), look: looks.name }]
        : paragraphsOf([block], person.look),
    ),
    person.box.w,
    room,
  )
  const said = fit(paragraphsOf(quotes, quote.look), quote.box.w, room)
  const high = heightOf(who, person.box.w)
  const portraits = objectsIn(others)
  const tallest = portraits.length > 0 ? room : Math.max(high, heightOf(said, quote.box.w))
  const { y } = region
  return [
    rule(person.box.x, y, person.box.w, 3, 'tx1'),
    {
      kind: 'text',
      place: person,
      paragraphs: who,
      box: { ...person.box, y: y + 24, w: evenWidth(who, person.box.w), h: tallest },
    },
    rule(quote.box.x, y, quote.box.w, 1, 'bg2'),
    { kind: 'text', place: quote, paragraphs: said, box: { ...quote.box, y: y + 24, h: tallest } },
    ...portraits.map((portrait) =>
      objectShape(portrait, { ...person.box, y: y + 24 + high + 16, h: room - high - 16 }),
    ),
  ]
}

interface Stackable {
  paragraphs: TextParagraph[]
  width: number
  /** The largest part of the region that it may take. */
  most: number
}

/** Texts under each other. */
function stack(parts: Stackable[], gap: number, region: Box): { paragraphs: TextParagraph[]; box: Box }[] {
  const shown = parts
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ paragraphs, width, most }, _, { length }) => {
      const fitted = fit(paragraphs, width, region.h * (length > 1 ? most : 1))
      return { paragraphs: fitted, h: heightOf(fitted, width) }
    })
  let { y } = region
  return shown.map(({ paragraphs, h }) => {
    const box = { ...region, y, h }
    y += h + gap
    return { paragraphs, box }
  })
}

/** A paragraph that is one strong number and nothing more. */
function isFigure(block: BlockOf<'paragraph'>): boolean {
  const { lead, rest } = leadingStrong(block.inlines)
  return lead !== null && plainText(rest).trim() === ''
}

import type { Block } from '../../../model.ts'
import type { RenderContext } from '../../../render/context.ts'
import { isLedByNumber } from '../../../slide/ledByNumber.ts'
import { sidesIn } from '../../../slide/parts.ts'
import { scaledTo, type Scaled } from '../../../slide/scaled.ts'
import { slotsTold } from '../../../slide/slots.ts'
import { columnShape, flow } from '../flow.ts'
import { columnsOf, frame, gutters, looks } from '../layouts.ts'
import { evenWidth, fitOnOneLine, heightOf, lineHeight, linesOf, scaled } from '../paragraph.ts'
import type { Shape } from '../shape.ts'
import { figurePieces, namedPieces, objectsIn, paragraphsOf, piecesOf, innerOf } from '../text.ts'
import type { Box } from '../units.ts'
import { across, slotShapes } from './bars.ts'
import { type Composed, type List, place, rule, withList, withLead, fitTogether } from './parts.ts'

/** So many figures stand beside each other; more stand in rows. */
function acrossOf(count: number): number {
  if (count <= 4) return count
  return count <= 6 ? 3 : 4
}

/** Figures in a row, each over its caption. */
export function numbers(parts: Composed, context: RenderContext): Shape[] {
  return withList(parts, (_, region, items) => {
    const count = acrossOf(items.length)
    const each = region.h / Math.ceil(items.length / count)
    const columns = columnsOf(count, gutters.figures)
    const look = count > 3 || items.length > count ? looks.manyFigures : looks.figures
    const width = columns[0]!.w
    const contents = items.map(({ item, name: lead, rest }) => {
      const caption = { pieces: namedPieces(rest).rest, look: looks.caption }
      return {
        figure: { pieces: lead ? figurePieces(lead, context.mentionsIn) : [], look },
        caption: [...(caption.pieces.length > 0 ? [caption] : []), ...innerOf(item.blocks, looks.caption, 0)],
      }
    })
    const figures = fitOnOneLine(
      contents.map(({ figure }) => figure),
      width,
    )
    const high = lineHeight(look)
    const room = each - high - 64
    const captions = fitTogether(
      contents.map(({ caption }) => caption),
      width,
      room,
    )
    const tallest = Math.max(...captions.map((caption) => heightOf(caption, width)))
    return items.flatMap((_, i): Shape[] => {
      const { x, w } = columns[i % count]!
      const y = region.y + Math.floor(i / count) * each
      return [
        rule(x, y, w, 3, 'tx1'),
        {
          kind: 'text',
          place: place(parts, 11 + 2 * i),
          paragraphs: [figures[i]!],
          box: { x, y: y + 32, w, h: high },
        },
        {
          kind: 'text',
          place: place(parts, 12 + 2 * i),
          paragraphs: captions[i]!,
          box: { x, y: y + 64 + high, w: evenWidth(captions[i]!, w), h: tallest },
        },
      ]
    })
  })
}

/** How much larger the words of sides are that have little to say. */
const largerSides = 1.2

/** Sides beside each other, each under its heading. */
export function comparison(parts: Composed, context: RenderContext): Shape[] {
  const { before, sides } = sidesIn(parts.body)
  const { shapes, region } = withLead(parts, before)
  if (sides.length === 0) return shapes
  const isDrawn = sides.some(({ blocks }) => objectsIn(blocks).length > 0)
  const firsts = sides.map(({ blocks }) => blocks[0])
  const bars = isDrawn ? null : barsOf(firsts, context)
  if (bars) return [...shapes, ...sidesToScale(parts, sides, bars, region)]
  const columns = columnsOf(sides.length, gutters.sides)
  const width = columns[0]!.w
  const headings = sides.map(({ heading }) => ({ pieces: piecesOf(heading.inlines), look: looks.side }))
  const high = Math.max(...headings.map((heading) => linesOf(heading, width))) * lineHeight(looks.side)
  const under = 24 + high + 14
  const own = sides.map(({ blocks }) => paragraphsOf(blocks, looks.sideText))
  const roomy = own.map((text) => scaled(text, largerSides))
  const hasSpare = roomy.every((text) => heightOf(text, width) <= (region.h - under) * 0.7)
  const texts = hasSpare ? roomy : fitTogether(own, width, region.h - under)
  const tallest = isDrawn ? region.h - under : Math.max(...texts.map((text) => heightOf(text, width)))
  const { y } = region
  return [
    ...shapes,
    ...columns.flatMap(({ x, w }, i): Shape[] => {
      const text = place(parts, 12 + 2 * i)
      const box = { x, y: y + under, w, h: tallest }
      return [
        rule(x, y, w, 3, 'tx1'),
        {
          kind: 'text',
          place: place(parts, 11 + 2 * i),
          paragraphs: [headings[i]!],
          box: { x, y: y + 24, w, h: high },
        },
        ...(isDrawn
          ? flow(sides[i]!.blocks, text, box)
          : [{ kind: 'text' as const, place: text, paragraphs: texts[i]!, box }]),
      ]
    }),
  ]
}

/** How thick bars are beside sides that begin with a number, in pixels, and what their words take of the width. */
const [barThick, wordsBeside] = [112, 432]

/** Sides that are compared by a number: bars below each other from one zero, each behind what it is of. */
function sidesToScale(
  parts: Composed,
  sides: ReturnType<typeof sidesIn>['sides'],
  bars: Scaled & { at: number[] },
  region: Box,
): Shape[] {
  const pitch = region.h / sides.length
  const x = region.x + wordsBeside + 48
  const whole = region.x + region.w - x
  const thick = Math.min(barThick, pitch * 0.6)
  const texts = fitTogether(
    sides.map(({ heading, blocks }) => [
      { pieces: piecesOf(heading.inlines), look: looks.side },
      ...paragraphsOf(blocks, looks.sideText),
    ]),
    wordsBeside,
    pitch - 28,
  )
  return sides.flatMap((_, i): Shape[] => {
    const y = region.y + pitch * i
    const at = bars.at[i]!
    const middle = y + pitch / 2
    return [
      rule(region.x, y, region.w, 3, 'tx1'),
      {
        kind: 'text',
        place: place(parts, 11 + i),
        paragraphs: texts[i]!,
        box: { x: region.x, y: y + 14, w: wordsBeside, h: pitch - 28 },
      },
      ...(bars.of === 'whole' ? [{ ...across(x, middle, whole, thick, 'bg2'), at }] : []),
      { ...across(x, middle, (whole * bars.shares[i]!) / 100, thick, 'accent1'), at },
    ]
  })
}

/** The bars of numbers with which sides begin, and where the words stand with which each comes. */
function barsOf(
  firsts: (Block | undefined)[],
  { mentionsIn, priced }: RenderContext,
): (Scaled & { at: number[] }) | null {
  if (!firsts.every((first) => isLedByNumber(first, mentionsIn))) return null
  const numbers = firsts.map((first) => mentionsIn(first!)[0]!)
  const scaled = scaledTo(numbers, priced)
  return scaled && { ...scaled, at: numbers.map(({ start }) => start) }
}

/** How much of a timeline's height stands over its line, where something is drawn there. */
const overLine = 0.45

/** Years on a line of their own, and over it what they tell as levels, places and counts. */
export function timeline(parts: Composed, context: RenderContext): Shape[] {
  return withList(parts, (list, whole) => {
    const slots = slotsTold(list.items.map((item) => context.mentionsIn(item)))
    const above = slots && list.items.length <= mostMilestones ? Math.round(whole.h * overLine) : 0
    const region = { ...whole, y: whole.y + above, h: whole.h - above }
    if (list.items.length > mostMilestones) return [turned(list, parts, region)]
    const columns = columnsOf(list.items.length, gutters.milestones)
    const width = columns[0]!.w - 40
    const contents = fitTogether(
      list.items.map((item) => {
        const { name, rest } = namedPieces(item.inlines)
        return [
          ...(name ? [{ pieces: name, look: looks.milestoneName }] : []),
          ...(rest.length > 0 ? [{ pieces: rest, look: looks.milestone }] : []),
          ...innerOf(item.blocks, looks.milestone, 0),
        ]
      }),
      width,
      region.h - 50,
    )
    const tallest = Math.max(...contents.map((content) => heightOf(content, width)))
    const y = region.y + 18
    return [
      rule(frame.left, y, frame.width, 3, 'tx1'),
      ...columns.flatMap(({ x }, i): Shape[] => {
        const slot = above > 0 ? slots?.[i] : null
        const box = { x, y: whole.y, w: width, h: y - whole.y }
        return slot ? slotShapes(slot, box, context) : []
      }),
      ...columns.flatMap(({ x }, i): Shape[] => [
        ...(above > 0
          ? []
          : [
              {
                kind: 'rule' as const,
                from: [x + 1.5, y - 18] as [number, number],
                to: [x + 1.5, y + 15] as [number, number],
                colour: 'accent1' as const,
                weight: 3,
              },
            ]),
        {
          kind: 'text',
          place: place(parts, 11 + i),
          paragraphs: contents[i]!,
          box: { x, y: y + 32, w: width, h: tallest },
        },
      ]),
    ]
  })
}

/** More years than that run down, and on in a second column, as on the page. */
const mostMilestones = 6

function turned(list: List, parts: Composed, region: Box): Shape {
  const paragraphs = list.items.flatMap((item) => {
    const { name, rest } = namedPieces(item.inlines)
    return [
      { pieces: [...(name ?? []), ...(name ? [{ text: '  ' }] : []), ...rest], look: looks.milestone },
      ...innerOf(item.blocks, looks.milestone, 0),
    ]
  })
  return columnShape(paragraphs, place(parts, 11), region)
}

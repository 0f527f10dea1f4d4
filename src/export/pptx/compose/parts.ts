import type { Block, BlockOf, Slide } from '../../../model.ts'
import { listedIn, type NamedItem } from '../../../slide/parts.ts'
import { flow } from '../flow.ts'
import type { LayoutPlan, Placeholder } from '../layouts.ts'
import { fit, heightOf, type TextParagraph } from '../paragraph.ts'
import type { Shape } from '../shape.ts'
import { objectsIn, paragraphsOf } from '../text.ts'
import type { Box } from '../units.ts'

export type List = BlockOf<'list'>

/** A slide's content, as each composition takes it. */
export interface Composed {
  slide: Slide
  plan: LayoutPlan
  title: Shape
  /** Whether its title is seen. */
  isHeaded: boolean
  /** The blocks but its title. */
  body: Block[]
  /** What the title leaves of the slide. */
  region: Box
}

/** The place of a layout by its number. */
export function place({ plan }: Composed, idx: number): Placeholder {
  return plan.places.find((other) => other.idx === idx)!
}

/** A line over what follows. */
export function rule(x: number, y: number, width: number, weight: number, colour: 'tx1' | 'bg2'): Shape {
  return { kind: 'rule', from: [x, y], to: [x + width, y], colour, weight }
}

/** How much of a slide tables, pictures and charts take beside its list. */
const drawnPart = 0.4

/** A layout whose heart is one list: what stands before and behind it keeps its place. */
export function withList(
  parts: Composed,
  compose: (list: List, region: Box, items: NamedItem[]) => Shape[],
): Shape[] {
  const { before, list, items, behind } = listedIn(parts.body)
  if (!list || items.length === 0) return flow(parts.body, place(parts, 9), parts.region)
  const { shapes, region } = withLead(parts, before)
  if (behind.length === 0) return [...shapes, ...compose(list, region, items)]
  const own = place(parts, 10)
  const drawn = objectsIn(behind).length > 0
  const h = drawn
    ? region.h * drawnPart
    : Math.min(region.h / 3, heightOf(paragraphsOf(behind, own.look), region.w))
  const box = { ...region, y: region.y + region.h - h, h }
  return [...shapes, ...compose(list, { ...region, h: region.h - h - 24 }, items), ...flow(behind, own, box)]
}

/** What stands under a title, above the columns. */
export function withLead(parts: Composed, before: Block[]): { shapes: Shape[]; region: Box } {
  const { region } = parts
  if (before.length === 0) return { shapes: [], region }
  const own = place(parts, 9)
  const drawn = objectsIn(before).length > 0
  const h = drawn
    ? region.h * drawnPart
    : Math.min(region.h / 3, heightOf(paragraphsOf(before, own.look), region.w))
  return {
    shapes: flow(before, own, { ...region, h }),
    region: { ...region, y: region.y + h + 24, h: region.h - h - 24 },
  }
}

/** Texts side by side at the one size at which all fit. */
export function fitTogether(texts: TextParagraph[][], width: number, height: number): TextParagraph[][] {
  const scales = texts.map((paragraphs) => {
    const [first] = fit(paragraphs, width, height)
    return first ? first.look.size / paragraphs[0]!.look.size : 1
  })
  const least = Math.min(1, ...scales)
  return texts.map((paragraphs) =>
    paragraphs.map((paragraph) => ({
      ...paragraph,
      look: { ...paragraph.look, size: Math.round(paragraph.look.size * least) },
    })),
  )
}

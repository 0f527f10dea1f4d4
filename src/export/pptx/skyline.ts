import type { RenderContext, SectionOfDeck } from '../../render/context.ts'
import { frame } from './layouts.ts'
import { slideSize } from './units.ts'

/** The page's skyline (`render/skyline.ts`), in pixels of a slide. */
const size = { stem: 26, gap: 19, leaf: 11, mostLeaves: 13, margin: 80 }

/** Lines of a freeform: each a row of points. */
export type Strokes = [x: number, y: number][][]

export interface Skyline {
  /** The shoots of one section, or of all. */
  lit: Strokes
  dim: Strokes
}

/** Where shoots stand, with their feet on the horizon, none higher than `top`. */
export function laySkyline({ numbersOn }: RenderContext, lit: SectionOfDeck | null, top: number): Skyline {
  const foot = frame.foot + 2
  const leavesOn = numbersOn.map((count) => Math.min(count, size.mostLeaves))
  const highest = size.stem + Math.max(0, ...leavesOn) * size.gap
  const squeeze = Math.min(1, Math.max(0.2, (foot - top - 24) / highest))
  const skyline: Skyline = { lit: [], dim: [] }
  leavesOn.forEach((leaves, i) => {
    const x = size.margin + ((i + 0.5) / numbersOn.length) * (slideSize.w - 2 * size.margin)
    const tip = foot - (size.stem + leaves * size.gap) * squeeze
    const pairs = Array.from({ length: leaves }, (_, k): [number, number][] => {
      const y = tip + (size.leaf + k * size.gap) * squeeze
      const rise = size.leaf * squeeze
      return [
        [x - size.leaf, y - rise],
        [x, y],
        [x + size.leaf, y - rise],
      ]
    })
    const isLit = !lit || (lit.first <= i && i <= lit.last)
    skyline[isLit ? 'lit' : 'dim'].push(
      [
        [x, foot],
        [x, tip],
      ],
      ...pairs,
    )
  })
  return skyline
}

import type { SectionOfDeck } from '../../slide/sections.ts'
import type { RenderContext } from '../../render/context.ts'
import type { Strokes } from '../../theme/theme.ts'
import { frame } from './layouts.ts'
import { slideSize } from './units.ts'

/** The page's skyline (`render/skyline.ts`), in pixels of a slide. */
const margin = 80

export interface Skyline {
  /** The marks of one section, or of all. */
  lit: Strokes
  dim: Strokes
}

/** Where marks stand, with their feet on the horizon, none higher than `top`. */
export function laySkyline(
  { numbersOn, theme }: RenderContext,
  lit: SectionOfDeck | null,
  top: number,
): Skyline {
  const { motif } = theme
  const skyline: Skyline = { lit: [], dim: [] }
  if (!motif) return skyline
  const foot = frame.foot + 2
  const marks = numbersOn.map(motif)
  const highest = Math.max(1, ...marks.flat(2).map(([, y]) => y))
  const squeeze = Math.min(1, Math.max(0.2, (foot - top - 24) / highest))
  marks.forEach((strokes, i) => {
    const x = margin + ((i + 0.5) / numbersOn.length) * (slideSize.w - 2 * margin)
    const isLit = !lit || (lit.first <= i && i <= lit.last)
    skyline[isLit ? 'lit' : 'dim'].push(
      ...strokes.map((line) => line.map(([dx, dy]): [number, number] => [x + dx, foot - dy * squeeze])),
    )
  })
  return skyline
}

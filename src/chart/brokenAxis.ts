import type { ChartSpec } from '../model.ts'
import { levelsOf } from './notes.ts'

/** A stretch of values at which no bar ends, and that an axis leaves out but for a little. */
export interface BrokenAxis {
  from: number
  to: number
  /** A value where the axis puts it, in the chart's unit less what is left out. */
  place(value: number): number
}

/** What is left of the stretch, as a part of all that stands outside it: room for the sign that it is cut. */
const left = 0.4
/** A stretch is cut only where that saves so much of it. */
const worthwhile = 0.5

/**
 * Where an axis breaks that was asked to: at the longest stretch at which no bar and no level ends, zero included.
 *
 * @returns null where none was asked for, where values fall below zero, or where nothing would be gained
 */
export function brokenAxisOf(
  spec: Pick<ChartSpec, 'broken' | 'type' | 'stacked' | 'series' | 'notes'>,
): BrokenAxis | null {
  if (!spec.broken || spec.type !== 'bar' || spec.stacked) return null
  const cells = spec.series.flatMap((one) => one.cells.flatMap(({ value, high }) => [value, high]))
  const ends = [0, ...cells.filter((value) => value !== null), ...levelsOf(spec)].toSorted((a, b) => a - b)
  if (ends[0]! < 0) return null
  const gaps = ends.slice(1).map((to, i) => ({ from: ends[i]!, to, long: to - ends[i]! }))
  const { from, to, long } = gaps.reduce((best, gap) => (gap.long > best.long ? gap : best))
  const rest = (ends.at(-1)! - long) * left
  if (rest === 0 || rest > long * (1 - worthwhile)) return null
  return {
    from,
    to,
    place: (value) => value - Math.max(0, Math.min(value, to) - from) * (1 - rest / long),
  }
}

import type { ChartSpec } from '../model.ts'
import { notesOfKind } from './notesOfKind.ts'
import { isChange } from './waterfall.ts'
import { findTimes } from './years.ts'

/** A label that stands out is so many times as large as the others; less where it has not the room. */
export const focusScales = [1.7, 1.4, 1.2]

/**
 * The one bar of a row of bars that a room looks at, where nothing says which: the latest, or the largest. Null where
 * none is: several series are told apart by colour, and of two that are the same neither is more.
 */
export function focusOf(spec: ChartSpec): number | null {
  const { type, series, rows, stacked } = spec
  const [own] = series
  if (type !== 'bar' || !own || series.length > 1 || stacked || rows.length < 2) return null
  if (notesOfKind(spec, 'highlight').length > 0) return null
  const ends = own.cells.map(({ value, high }) => high ?? value)
  if (findTimes(rows)) return lastWith(ends)
  const most = Math.max(...ends.map((end) => Math.abs(end ?? 0)))
  const largest = [...ends.keys()].filter((row) => Math.abs(ends[row] ?? 0) === most)
  return largest.length === 1 ? largest[0]! : null
}

function lastWith(ends: (number | null)[]): number | null {
  const last = ends.findLastIndex((end) => end !== null)
  return last < 0 ? null : last
}

/** @returns whether a row stands back, because the bar of another is looked at */
export function standsBack(spec: ChartSpec, row: number): boolean {
  const focus = focusOf(spec)
  return focus !== null && focus !== row
}

/** @returns whether a mark's label is the largest: that of the focus, of what is highlighted, of the only change */
export function isFocus(spec: ChartSpec, series: number, row: number): boolean {
  const lit = notesOfKind(spec, 'highlight')
  if (lit.length > 0)
    return spec.series.length === 1 && lit.some(({ rows }) => rows.length === 1 && rows[0] === row)
  if (spec.type === 'waterfall') {
    const changes = [...spec.rows.keys()].filter((one) => isChange(spec, one))
    return changes.length === 1 && changes[0] === row
  }
  return series === 0 && focusOf(spec) === row
}

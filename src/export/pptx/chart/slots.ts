import { findYears } from '../../../chart/years.ts'
import type { ChartSpec } from '../../../model.ts'
import { widthOf } from '../measure.ts'

/** More names than this are turned where they do not fit; fewer take several lines. */
export const mostUnturned = 14

/** Of a chart's width, what the names of its rows have between them. */
export function slotShare(type: ChartSpec['type']): number {
  // An axis stands beside an area, and numbers at its end.
  return type === 'area' ? 0.78 : 0.92
}

/**
 * Of years that have no room beside each other one in so many is named.
 *
 * @returns null where all have room, or are no years
 */
export function skipOf({ rows }: ChartSpec, size: number, width: number): number | null {
  if (!findYears(rows)) return null
  const widest = Math.max(...rows.map(({ label }) => widthOf(label) * size)) + size
  const skip = Math.ceil((widest * rows.length) / width)
  return skip > 1 ? skip : null
}

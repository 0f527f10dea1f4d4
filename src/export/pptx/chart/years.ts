import { findYears } from '../../../chart/years.ts'
import type { Cell, ChartSpec } from '../../../model.ts'

/** More rows than this are too many to leave gaps between. */
const mostRows = 40

/**
 * A line over years stands on true time, as on the page: years that the table leaves out become rows without a name
 * and a value. Where a number is missing, years stay as they are: PowerPoint draws its line over all that is empty, or
 * over nothing.
 */
export function spreadYears(spec: ChartSpec): ChartSpec {
  const years = findYears(spec.rows)
  if (!years || hasGap(spec)) return spec
  const [first, last] = [years[0]!, years.at(-1)!]
  if (last - first + 1 > mostRows) return spec
  const span = Array.from({ length: last - first + 1 }, (_, i) => years.indexOf(first + i))
  return {
    ...spec,
    rows: span.map((row) => spec.rows[row] ?? { label: '', labelStart: -1 }),
    series: spec.series.map((series) => ({
      ...series,
      cells: span.map((row) => series.cells[row] ?? empty),
    })),
  }
}

/** Whether a number is missing in the table itself. */
export function hasGap({ series }: ChartSpec): boolean {
  return series.some(({ cells }) => cells.some(({ value }) => value === null))
}

const empty: Cell = {
  text: '',
  value: null,
  high: null,
  bound: 'exact',
  formula: null,
  formulaStart: -1,
  start: -1,
  end: -1,
}

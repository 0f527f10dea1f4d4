import { eachCell, oneSeries, type ChartKind, type Misfit } from '../kind.ts'
import { strayEnd } from '../waterfall.ts'

/** The way from one level to another, change by change, with subtotals where a number sums up. */
export const waterfall: ChartKind = {
  plot: 'bars',
  otherNames: ['bridge'],
  check(spec) {
    const { rows, series } = spec
    const expected = 'start, changes and end'
    if (rows.length < 3) {
      const message = `a waterfall has three rows or more, not ${rows.length}`
      return [...oneSeries(spec), { at: { row: 0 }, code: 'chart-table', message, expected }]
    }
    const missing = eachCell(
      spec,
      (value) => (value === null ? 'a waterfall needs all its numbers' : null),
      'a number',
    )
    const problems: Misfit[] = [...oneSeries(spec), ...missing]
    const stray = problems.length > 0 ? null : strayEnd(series[0]!.cells)
    if (stray === null) return problems
    const end = series[0]!.cells.at(-1)!.text
    const message = `the changes lead to ${Number(stray.toPrecision(10))}, not to ${end}`
    const at = { series: 0, row: rows.length - 1 }
    return [
      { at, code: 'chart-cell', message, expected: 'changes with their signs (+12, -5) that meet the end' },
    ]
  },
}

import { eachCell, oneSeries, type ChartKind } from '../kind.ts'

/** The way from one level to another. */
export const waterfall: ChartKind = {
  plot: 'bars',
  check: (spec) => {
    const { rows } = spec
    if (rows.length !== 3) {
      const message = `a waterfall has three rows, not ${rows.length}`
      const expected = 'start, change and end'
      return [...oneSeries(spec), { at: { row: 0 }, code: 'chart-table', message, expected }]
    }
    const missing = (value: number | null) => (value === null ? 'a waterfall needs all three numbers' : null)
    return [...oneSeries(spec), ...eachCell(spec, missing, 'a number')]
  },
}

import type { Cell, ChartSpec } from '../model.ts'
import { nearest } from '../problem.ts'
import type { Source } from '../source/source.ts'
import type { Attribute } from './comment.ts'

/** Parts and their total may differ by what each of them is rounded by, as a share of the total. */
const rounding = 0.006

/**
 * Takes the column that `total="name"` names out of a stacked chart's parts: it says what they come to, and stands over
 * them. What cannot be a total is a problem, and stays a part.
 */
export function takeTotal(said: Attribute | undefined, spec: ChartSpec, source: Source): ChartSpec {
  if (!said) return spec
  const name = said.value?.trim() ?? ''
  const index = spec.series.findIndex((series) => series.name === name)
  const report = (message: string, expected: string) => {
    source.report(said.valueStart, { code: 'chart-option', message, expected })
    return spec
  }
  if (spec.type !== 'bar' || !spec.stacked || spec.share)
    return report('only stacked bars have a total over them', '`type="bar" stacked`')
  const names = spec.series.map((series) => series.name)
  if (index < 0) return report(`there is no column \`${name}\``, nearest(name, names) ?? names.join(', '))
  const { nameStart, cells } = spec.series[index]!
  const series = spec.series.toSpliced(index, 1)
  if (series.length === 0) return report('a total is over parts', 'columns for the parts')
  reportSums(series, cells, source)
  return { ...spec, series, notes: [{ kind: 'total', name, nameStart, cells }] }
}

/** Says of each total that its parts do not come to. */
function reportSums(parts: ChartSpec['series'], totals: Cell[], source: Source): void {
  for (const [row, total] of totals.entries()) {
    const own = parts.map(({ cells }) => cells[row]!)
    if (total.value === null || [...own, total].some(({ bound }) => bound !== 'exact')) continue
    const sum = own.reduce((all, { value }) => all + (value ?? 0), 0)
    if (Math.abs(sum - total.value) <= Math.abs(total.value) * rounding) continue
    source.report(total.start, {
      code: 'chart-cell',
      severity: 'warning',
      message: `the parts come to ${Number(sum.toPrecision(12))}, not to ${total.text}`,
      expected: 'a total that its parts come to',
    })
  }
}

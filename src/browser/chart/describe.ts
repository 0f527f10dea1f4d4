import type { ChartSpec } from '../../model.ts'
import { labelCell } from './label.ts'
import type { ChartWords } from './words.ts'

/** @returns a chart in words, for who hears it: its title and unit, then each row with its values */
export function describe(spec: ChartSpec, words: ChartWords): string {
  const many = spec.series.length > 1
  const head = [spec.title ?? (many ? spec.axis : spec.series[0]?.name), spec.unit].filter(Boolean).join(', ')
  const rows = spec.rows.map(({ label }, i) => {
    const values = spec.series.map(({ name, cells }) => {
      const said = cells[i] && labelCell(cells[i], { unit: spec.unit, words })
      const value = said ? [said.text, said.note].filter(Boolean).join(' ') : '—'
      return many ? `${name} ${value}` : value
    })
    return `${label} ${values.join(', ')}`
  })
  return `${head}: ${rows.join('; ')}`
}

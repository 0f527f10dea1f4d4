import type { ChartSpec } from '../model.ts'
import { sayNotes } from './sayNotes.ts'
import { sayCell, type ChartWords } from './label.ts'

/** @returns a chart in words, for who hears it: its title and unit, then each row with its values */
export function describe(spec: ChartSpec, words: ChartWords): string {
  const many = spec.series.length > 1
  const head = [spec.title ?? (many ? spec.axis : spec.series[0]?.name), spec.unit].filter(Boolean).join(', ')
  const style = { unit: spec.unit, words }
  const rows = spec.rows.map(({ label }, row) => {
    const values = spec.series.map(({ name, cells }) => {
      const cell = cells[row]!
      const value = sayCell(cell, style) + (cell.formula === null ? '' : ` = ${cell.formula}`)
      return many ? `${name} ${value}` : value
    })
    return `${label} ${values.join(', ')}`
  })
  return `${head}: ${[...rows, ...sayNotes({ spec, words })].join('; ')}`
}

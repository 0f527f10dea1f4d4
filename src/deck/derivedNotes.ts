import type { Cell, ChartNote, ChartSpec } from '../model.ts'
import { decimalsIn } from '../chart/label.ts'

/** What a cell is in a formula: what it is reckoned of itself, else its number. */
function termOf({ value, formula }: Cell): string {
  return formula === null ? String(value) : `(${formula})`
}

function reckoned(parts: Cell[], sign: 1 | -1, span: { start: number; end: number }): Cell {
  const digits = Math.max(...parts.map((part) => decimalsIn(part, 0)))
  const values = parts.map(({ value }) => value!)
  const value = values.reduce((all, one) => all + sign * one)
  const shown = value.toFixed(digits)
  return {
    text: shown,
    ...span,
    value: Number(shown),
    high: null,
    bound: 'exact',
    formula: parts.map(termOf).join(sign > 0 ? ' + ' : ' − '),
    formulaStart: span.start,
  }
}

/** Whether a cell is one number, from which others can be reckoned. */
function isPlain({ value, high, bound }: Cell): boolean {
  return value !== null && high === null && bound === 'exact'
}

/** @returns what the parts of a ring come to, where each is a number of one unit; null where it is no whole */
export function wholeOf({ type, series, rows, unit }: ChartSpec, start: number): ChartNote | null {
  const cells = series[0]?.cells ?? []
  if (type !== 'doughnut' || unit === null || unit === '%' || rows.length < 2) return null
  if (!cells.every((cell) => isPlain(cell) && cell.formula === null) || rows.some(({ isGoal }) => isGoal))
    return null
  return { kind: 'whole', cell: reckoned(cells, 1, { start, end: start }) }
}

/** @returns how far the two lines of a chart are apart at a row; null where one of them is no number there */
export function gapOf(spec: ChartSpec, row: number, span: { start: number; end: number }): ChartNote | null {
  const cells = spec.series.map(({ cells }) => cells[row]!)
  if (cells.length !== 2 || !cells.every(isPlain)) return null
  const ordered = cells.toSorted((a, b) => b.value! - a.value!)
  if (ordered[0]!.value === ordered[1]!.value) return null
  return { kind: 'gap', row, cell: reckoned(ordered, -1, span) }
}

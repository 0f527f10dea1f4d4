import type { ChartSpec } from '../model.ts'
import type { Frame, Mark } from './mark.ts'

/** What a table does not give that its chart needs. */
export interface Misfit {
  /** A cell; the head of a series without `row`; the label of a row without `series`. */
  at: { series?: number; row?: number }
  code: 'chart-table' | 'chart-cell'
  message: string
  expected: string
}

/** What a type of chart asks for and how it is drawn. */
export interface ChartKind {
  /** What other programs call it. */
  otherNames?: string[]
  /** Whether it compares: of one number alone it is no picture. */
  compares?: true
  /** Whether its cells are times, and no numbers. */
  dates?: true
  /** Its unit where none is written. */
  unit?: string
  /** What lays it out on the page: `marks` takes what `draw` gives. */
  plot: 'bars' | 'lines' | 'ring' | 'marks'
  /** Its picture, of a type that no controller of Chart.js lays out. */
  draw?(frame: Frame): Mark[]
  /** Says of a table what does not fit; nothing where all does. */
  check?(spec: ChartSpec): Misfit[]
}

/** Asks for one series, as what is `one` of its kind has. */
export function oneSeries({ type, series }: ChartSpec): Misfit[] {
  if (series.length === 1) return []
  const message = `a ${type} has one column of numbers, not ${series.length}`
  return [{ at: { series: 1 }, code: 'chart-table', message, expected: 'one series' }]
}

/** Asks something of each number: `say` is what is wrong with one, or null. */
export function eachCell(
  { series }: ChartSpec,
  say: (value: number | null, text: string) => string | null,
  expected: string,
): Misfit[] {
  return series.flatMap(({ cells }, i) =>
    cells.flatMap(({ value, text }, row) => {
      const message = say(value, text)
      return message === null
        ? []
        : [{ at: { series: i, row }, code: 'chart-cell' as const, message, expected }]
    }),
  )
}

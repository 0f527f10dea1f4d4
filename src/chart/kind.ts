import type { ChartSpec } from '../model.ts'
import type { Frame, Mark } from './mark.ts'

/** What a table does not give that its chart needs. */
export interface Misfit {
  /** A cell; the head of a series without `row`; the label of a row without `series`. */
  at: { series?: number; row?: number }
  code: 'chart-table' | 'chart-cell'
  severity?: 'warning'
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

const counted = { 1: 'one column', 2: 'two columns' }

/** Asks for so many columns of numbers; `expected` is what they should be. */
export function asksSeries({ type, series }: ChartSpec, count: 1 | 2, expected: string): Misfit[] {
  if (series.length === count) return []
  const message = `a ${type} has ${counted[count]} of numbers, not ${series.length}`
  return [{ at: { series: Math.min(count, series.length - 1) }, code: 'chart-table', message, expected }]
}

/** Asks for one series. */
export function oneSeries(spec: ChartSpec): Misfit[] {
  return asksSeries(spec, 1, 'one series')
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

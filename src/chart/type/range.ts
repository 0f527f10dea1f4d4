import type { Cell, ChartSpec } from '../../model.ts'
import { formatNumber, decimalsIn, sayCell } from '../label.ts'
import type { ChartKind, Misfit } from '../kind.ts'
import { lookOf } from '../look.ts'
import { lyingBar, middle, text, type Frame, type Mark } from '../mark.ts'
import { layRows } from '../rows.ts'
import { scaleOf } from '../scale.ts'
import { smallest } from '../sizes.ts'

const gap = 12
/** Pixels that the longest bar has at least. */
const leastBar = 20

/** The ends of a row's spread and its average, with the cells that say them. */
interface Spread {
  low: number
  high: number
  /** The series of each. */
  cells: { low: number; high: number }
}

/** Whether one column gives both ends (`12–48`), or two do. */
function inOneColumn({ series }: ChartSpec): boolean {
  return series[0]!.cells.some(({ high }) => high !== null)
}

function averageOf(spec: ChartSpec): number | null {
  const at = inOneColumn(spec) ? 1 : 2
  return spec.series.length > at ? at : null
}

function spreadOf(spec: ChartSpec, row: number): Spread | null {
  const [first, second] = spec.series.map(({ cells }) => cells[row]!)
  if (inOneColumn(spec)) {
    if (first!.value === null) return null
    return { low: first!.value, high: first!.high ?? first!.value, cells: { low: 0, high: 0 } }
  }
  if (first?.value == null || second?.value == null) return null
  return { low: first.value, high: second.value, cells: { low: 0, high: 1 } }
}

function check(spec: ChartSpec): Misfit[] {
  const most = inOneColumn(spec) ? 2 : 3
  const { length } = spec.series
  const expected = 'a column of ranges such as 12–48, or one of lows and one of highs; then averages'
  if (length > most || (length < 2 && !inOneColumn(spec))) {
    const message = `a range is no picture of ${length} ${length === 1 ? 'column' : 'columns'} of single numbers`
    return [{ at: { series: Math.min(most, length - 1) }, code: 'chart-table', message, expected }]
  }
  return spec.rows.flatMap((_, row) => {
    const spread = spreadOf(spec, row)
    if (!spread || spread.low <= spread.high) return []
    const message = `the range runs downwards: ${spread.low} to ${spread.high}`
    return [{ at: { series: 0, row }, code: 'chart-cell' as const, message, expected: 'the lower end first' }]
  })
}

/** From the lowest to the highest, with the average where it is known. */
export const range = {
  plot: 'marks',
  otherNames: ['spread', 'interval'],
  check,
  draw(frame: Frame): Mark[] {
    const { spec, words, measure } = frame
    const average = averageOf(spec)
    const one = inOneColumn(spec)
    const key = [
      ...(one
        ? []
        : [
            {
              name: `${spec.series[0]!.name} – ${spec.series[1]!.name}`,
              colour: 'accent' as const,
              sample: 'tile' as const,
            },
          ]),
      ...(average === null
        ? []
        : [{ name: spec.series[average]!.name, colour: 'ink' as const, sample: 'dot' as const }]),
    ]
    const suffix = spec.unit === '%' ? '%' : ''
    const end = (cell: Cell, side: 0 | 1) =>
      formatNumber((side ? cell.high : cell.value)!, decimalsIn(cell, side), words.groupedFrom) + suffix
    const said = (row: number): [string, string] => {
      const [first, second] = spec.series.map(({ cells }) => cells[row]!)
      if (!one)
        return [sayCell(first!, { unit: spec.unit, words }), sayCell(second!, { unit: spec.unit, words })]
      return [end(first!, 0), first!.high === null ? end(first!, 0) : end(first!, 1)]
    }
    const texts = spec.rows.map((_, row) =>
      spreadOf(spec, row) ? said(row) : (['', ''] as [string, string]),
    )
    const averages =
      average === null
        ? []
        : spec.series[average]!.cells.map((cell) =>
            cell.value === null ? '' : sayCell(cell, { unit: spec.unit, words }),
          )
    const column = (size: number) =>
      Math.max(0, ...averages.map((value) => measure(value, size))) + (averages.length ? 2 * gap + 12 : 0)
    const rows = layRows(frame, key, column)
    const { pitch } = rows
    const longest = Math.max(1, ...texts.flat().map((value) => measure(value, rows.size)))
    // Long values are smaller where both ends and a bar between them would not fit.
    const room = (rows.right - rows.left - leastBar) / 2 - gap
    const size = Math.max(smallest, rows.size * Math.min(1, room / longest))
    const wide = (longest * size) / rows.size + gap
    const values = spec.rows.flatMap((_, row) => {
      const spread = spreadOf(spec, row)
      return spread ? [spread.low, spread.high] : []
    })
    const scale = scaleOf(
      values,
      { from: rows.left + wide, to: Math.max(rows.left + wide + leastBar, rows.right - wide) },
      false,
    )
    const thick = Math.min(28, pitch * 0.42)
    const marks = spec.rows.flatMap((_, row): Mark[] => {
      const spread = spreadOf(spec, row)
      if (!spread) return []
      const y = rows.y(row)
      const { colour, body } = lookOf(spec, 0, row)
      const [from, to] = [scale.of(spread.low), Math.max(scale.of(spread.high), scale.of(spread.low) + 4)]
      const at = { series: spread.cells.high, row }
      const middleOf = average === null ? null : spec.series[average]!.cells[row]!.value
      const bar = lyingBar([from, to], y, thick, at, {
        colour: spec.series.length > 1 ? 'accent' : colour,
        body,
      })
      const label = (side: 0 | 1): Mark =>
        text(texts[row]![side], [side ? to + gap : from - gap, middle(y, size)], size, at, {
          align: side ? 'left' : 'right',
        })
      const dot: Mark[] =
        middleOf === null || average === null
          ? []
          : [
              {
                kind: 'dot',
                x: scale.of(middleOf),
                y,
                radius: thick * 0.36,
                hollow: false,
                colour: 'ground',
                at: { series: average, row },
              },
              {
                kind: 'dot',
                x: scale.of(middleOf),
                y,
                radius: thick * 0.24,
                hollow: false,
                colour: 'ink',
                at: { series: average, row },
              },
              {
                kind: 'dot',
                x: rows.right + gap + 5,
                y,
                radius: 5,
                hollow: false,
                colour: 'ink',
                at: { series: average, row },
              },
              text(averages[row]!, [rows.right + 2 * gap + 4, middle(y, size)], size, {
                series: average,
                row,
              }),
            ]
      return [bar, label(0), label(1), ...dot]
    })
    return [...rows.marks, ...marks]
  },
} satisfies ChartKind

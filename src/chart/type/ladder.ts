import { sayCell } from '../label.ts'
import type { ChartKind, Misfit } from '../kind.ts'
import { lookOf } from '../look.ts'
import { middle, text, type Frame, type Mark } from '../mark.ts'
import { layRows } from '../rows.ts'

const gap = 16
/** More places than this are no ladder that can be seen. */
const most = 60

/** Rank: all places drawn, ours lit. The columns are the place, and how many there are. */
export const ladder = {
  plot: 'marks',
  otherNames: ['rank'],
  check({ series, rows }) {
    const expected = 'two columns: the place, and of how many (1 and 9)'
    if (series.length !== 2) {
      const message = `a ladder has two columns of numbers, not ${series.length}`
      return [{ at: { series: Math.min(2, series.length - 1) }, code: 'chart-table', message, expected }]
    }
    return rows.flatMap((_, row): Misfit[] => {
      const [place, of] = series.map(({ cells }) => cells[row]!.value)
      if (place == null || of == null) return []
      const isPlace =
        Number.isInteger(place) && Number.isInteger(of) && place >= 1 && place <= of && of <= most
      if (isPlace) return []
      const message =
        of > most ? `${of} places are too many to draw` : `there is no place ${place} among ${of}`
      return [
        {
          at: { series: of > most ? 1 : 0, row },
          code: 'chart-cell',
          message,
          expected: of > most ? `at most ${most}` : expected,
        },
      ]
    })
  },
  draw(frame: Frame): Mark[] {
    const { spec, words, measure } = frame
    const said = spec.rows.map((_, row) =>
      spec.series.map(({ cells }) => sayCell(cells[row]!, { unit: null, words })),
    )
    const scaleUp = 1.4
    const room = (size: number) =>
      gap +
      Math.max(
        ...said.map(([place, of]) => measure(place!, size * scaleUp) + measure(` / ${of!}`, size, 400)),
      )
    const rows = layRows(frame, [], room)
    const marks = spec.rows.flatMap((_, row): Mark[] => {
      const [place, of] = spec.series.map(({ cells }) => cells[row]!.value)
      if (place == null || of == null) return []
      const foot = rows.y(row) + rows.pitch * 0.4
      const pitch = Math.min(90, (rows.right - rows.left) / of)
      const { body } = lookOf(spec, 0, row)
      const rungs = Array.from({ length: of }, (_, i): Mark => {
        const lit = i + 1 === place
        const high = rows.pitch * (0.8 - (0.56 * i) / Math.max(1, of - 1))
        return {
          kind: 'bar',
          vertical: true,
          from: foot,
          to: foot - high,
          near: rows.left + pitch * i,
          thick: pitch * 0.8,
          floor: null,
          colour: lit ? 'accent' : 'rule',
          body: lit ? body : 'solid',
          open: null,
          at: lit ? { series: 0, row } : null,
        }
      })
      const size = rows.size * scaleUp
      const x = rows.right + gap
      return [
        ...rungs,
        text(said[row]![0]!, [x, middle(rows.y(row), size)], size, { series: 0, row }),
        text(
          ` / ${said[row]![1]!}`,
          [x + measure(said[row]![0]!, size), middle(rows.y(row), size)],
          rows.size,
          { series: 1, row },
          {
            weight: 400,
            colour: 'ink-soft',
          },
        ),
      ]
    })
    return [...rows.marks, ...marks]
  },
} satisfies ChartKind

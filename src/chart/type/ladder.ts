import { sayCell } from '../label.ts'
import type { ChartKind, Misfit } from '../kind.ts'
import { lookOf } from '../look.ts'
import { middle, text, type Frame, type Mark } from '../mark.ts'
import { shorten } from '../names.ts'
import { layRows } from '../rows.ts'
import { sizesOf } from '../sizes.ts'

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
    if (spec.rows.length === 1) return drawAlone(frame)
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

/** Of its height, what the last rung of a ladder alone has. */
const lowest = 0.3
/** A rung of it is no wider, in pixels. */
const widestRung = 124

/** One ladder, as large as its room, with its place written over the rung that is lit. */
function drawAlone(frame: Frame): Mark[] {
  const { spec, words, width, height, measure } = frame
  const [first, last] = spec.series.map(({ cells }) => cells[0]!)
  const [place, of] = [first?.value, last?.value]
  if (place == null || of == null) return []
  const { axis, values } = sizesOf(width)
  const size = Math.min(values[0]! * 2.4, height / 5)
  const pitch = Math.min(widestRung, width / of)
  const isCounted = pitch >= axis * 1.6
  const foot = height - (isCounted ? axis * 1.8 : 0)
  const isNamed = spec.rows[0]!.label !== first!.text
  const name = isNamed ? shorten(spec.rows[0]!.label, width, axis, measure) : ''
  const above = size * 1.1 + (isNamed ? axis * 1.9 : 0)
  const high = (i: number) => (foot - above) * (1 - ((1 - lowest) * i) / Math.max(1, of - 1))
  const { body } = lookOf(spec, 0, 0)
  const at = { series: 0, row: 0 }
  const rungs = Array.from({ length: of }, (_, i): Mark => {
    const lit = i + 1 === place
    return {
      kind: 'bar',
      vertical: true,
      from: foot,
      to: foot - high(i),
      near: pitch * i,
      thick: pitch * 0.84,
      floor: null,
      colour: lit ? 'accent' : 'rule',
      body: lit ? body : 'solid',
      open: null,
      at: lit ? at : null,
    }
  })
  const counts = Array.from({ length: isCounted ? of : 0 }, (_, i): Mark => {
    const lit = i + 1 === place
    const style = { weight: lit ? 700 : 400, align: 'center', colour: lit ? 'ink' : 'ink-soft' } as const
    return text(String(i + 1), [pitch * (i + 0.42), foot + axis * 1.35], axis, null, style)
  })
  const [own, rest] = [sayCell(first!, { unit: null, words }), ` / ${sayCell(last!, { unit: null, words })}`]
  const [wide, restSize] = [measure(own, size), size * 0.5]
  const whole = Math.max(wide + measure(rest, restSize, 400), measure(name, axis, 400))
  // What has no room on its right stands over higher rungs.
  const x = Math.max(0, Math.min(pitch * (place - 1), width - whole))
  const y = foot - high(Math.min(place - 1, Math.floor(x / pitch))) - size * 0.2
  return [
    ...rungs,
    ...counts,
    text(own, [x, y], size, at),
    text(rest, [x + wide, y], restSize, { series: 1, row: 0 }, { weight: 400, colour: 'ink-soft' }),
    ...(isNamed ? [text(name, [x, y - size * 1.05], axis, null, { weight: 400 })] : []),
  ]
}

import { sayCell } from '../label.ts'
import type { ChartKind, Misfit } from '../kind.ts'
import { lookOf, type Look } from '../look.ts'
import { middle, text, type Frame, type Mark, type MarkedCell, type Point } from '../mark.ts'
import { shorten } from '../names.ts'
import { layRows } from '../rows.ts'
import { sizesOf } from '../sizes.ts'

const gap = 16
/** A place alone is no larger, in pixels of a slide. */
const largest = 150
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
      const foot = rows.y(row) + rows.pitch * 0.28
      const pitch = Math.min(90, (rows.right - rows.left) / of)
      const { body } = lookOf(spec, 0, row)
      const steps = Array.from({ length: of }, (_, i): Mark => {
        const lit = i + 1 === place
        return step(
          [rows.left + pitch * i, pitch * 0.84],
          [foot, foot - rows.pitch * 0.56],
          lit ? { body, at: { series: 0, row } } : null,
        )
      })
      const size = rows.size * scaleUp
      const x = rows.right + gap
      return [
        ...steps,
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

/** A ladder alone: its place over the step that is lit, as large as the room lets it be. */
function drawAlone(frame: Frame): Mark[] {
  const { spec, words, width, height, measure } = frame
  const [first, last] = spec.series.map(({ cells }) => cells[0]!)
  const [place, of] = [first?.value, last?.value]
  if (place == null || of == null) return []
  const { axis } = sizesOf(width)
  const size = Math.min(largest, height * 0.36, width / 4)
  const gap = Math.min(12, (width / of) * 0.16)
  const pitch = (width + gap) / of
  const isCounted = pitch >= axis * 1.6
  const foot = height - (isCounted ? axis * 1.8 : 0)
  const isNamed = spec.rows[0]!.label !== first!.text
  const name = isNamed ? shorten(spec.rows[0]!.label, width, axis, measure) : ''
  const top = size * 1.05 + (isNamed ? axis * 1.4 : 0)
  const { body } = lookOf(spec, 0, 0)
  const at = { series: 0, row: 0 }
  const steps = Array.from({ length: of }, (_, i): Mark => {
    const lit = i + 1 === place
    return step([pitch * i, pitch - gap], [foot, top], lit ? { body, at } : null)
  })
  const counts = Array.from({ length: isCounted ? of : 0 }, (_, i): Mark => {
    const lit = i + 1 === place
    const style = { weight: lit ? 700 : 400, align: 'center', colour: lit ? 'ink' : 'ink-soft' } as const
    return text(String(i + 1), [pitch * i + (pitch - gap) / 2, foot + axis * 1.35], axis, null, style)
  })
  const [own, rest] = [sayCell(first!, { unit: null, words }), ` / ${sayCell(last!, { unit: null, words })}`]
  const [wide, restSize] = [measure(own, size), size * 0.5]
  const whole = Math.max(wide + measure(rest, restSize, 400), measure(name, axis, 400))
  const x = Math.max(0, Math.min(pitch * (place - 1), width - whole))
  const y = top - size * 0.22
  return [
    ...steps,
    ...counts,
    text(own, [x, y], size, at),
    text(rest, [x + wide, y], restSize, { series: 1, row: 0 }, { weight: 400, colour: 'ink-soft' }),
    ...(isNamed ? [text(name, [x, axis], axis, null, { weight: 400 })] : []),
  ]
}

/** A step of a ladder, from its foot up: what the others have is not known, so that all are alike. */
function step(
  [near, thick]: Point,
  [from, to]: Point,
  lit: { body: Look['body']; at: MarkedCell } | null,
): Mark {
  const { body = 'solid', at = null } = lit ?? {}
  const colour = lit ? 'accent' : 'rule'
  return { kind: 'bar', vertical: true, from, to, near, thick, floor: null, colour, body, open: null, at }
}

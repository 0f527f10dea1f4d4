import { sayCell } from '../label.ts'
import { layKey } from '../key.ts'
import { asksSeries, type ChartKind } from '../kind.ts'
import { lookOf, seriesToken } from '../look.ts'
import { middle, rule, text, type Frame, type Mark, type Point } from '../mark.ts'
import { scaleOf } from '../scale.ts'
import { sizesOf } from '../sizes.ts'
import { spread } from '../spread.ts'
import { fitName, lineHeight } from '../names.ts'
import { wrap } from '../wrap.ts'

const gap = 16

/** Before and after: each row is a line from the one column to the other. */
export const slope = {
  plot: 'marks',
  otherNames: ['slopegraph'],
  check: (spec) => asksSeries(spec, 2, 'before and after; for more columns type="line"'),
  draw(frame: Frame): Mark[] {
    const { spec, width, height, measure, words } = frame
    const { axis, values } = sizesOf(width)
    const key = layKey(frame, [])
    const size = Math.max(13, Math.min(values[1]!, (height - key.height - axis * 2) / spec.rows.length / 1.3))
    const style = { unit: spec.unit, words }
    const said = spec.series.map(({ cells }) => cells.map((cell) => sayCell(cell, style)))
    const box = { width: width * 0.3, height: (height - key.height - axis * 3) / spec.rows.length }
    const named = spec.rows.map(({ label }) => fitName(label, box, axis, measure))
    const small = Math.min(...named.map((name) => name.size))
    const names = spec.rows.map(({ label }) => fitName(label, box, small, measure).lines)
    const wide = (side: number) => Math.max(...said[side]!.map((value) => measure(value, size)))
    const x = [
      Math.max(wide(0) + gap, measure(spec.series[0]!.name, axis) / 2),
      width - wide(1) - gap * 2 - Math.max(...names.flat().map((line) => measure(line, small, 400))),
    ] as const
    // Names of columns that would meet are broken into lines.
    const heads = spec.series.map(({ name }) => wrap(name, x[1] - x[0] - gap, (text) => measure(text, axis)))
    const foot = key.height + axis * (1 + (Math.max(...heads.map(({ length }) => length)) - 1) * lineHeight)
    const [top, bottom] = [foot + axis * 0.4 + size * 0.8, height - size]
    const scale = scaleOf(
      spec.series.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])),
      { from: bottom, to: top },
      false,
    )
    const titles = heads.flatMap((lines, side) =>
      lines.map((line, i) =>
        text(line, [x[side]!, foot - (lines.length - 1 - i) * axis * lineHeight], axis, null, {
          align: 'center',
        }),
      ),
    )
    const poles = x.map((at) => rule([at, top - size * 0.4], [at, bottom + size * 0.4], null))
    const ys = spec.series.map(({ cells }) =>
      cells.map(({ value }) => (value === null ? null : scale.of(value))),
    )
    const tall = Math.max(size, ...names.map((lines) => lines.length * small)) * 1.2
    const places = ys.map((column, side) =>
      spread(
        column.map((y) => y ?? bottom),
        side ? tall : size * 1.15,
        // A name of several lines keeps clear of the head above it.
        side ? top + Math.max(0, tall / 2 - size * 0.4) : top,
        bottom,
      ),
    )
    const rows = spec.rows.flatMap((_, row): Mark[] => {
      const { target, body } = lookOf(spec, 1, row)
      const colour = target ? 'target' : seriesToken(row)
      const [from, to] = [ys[0]![row]!, ys[1]![row]!]
      const line: Mark[] =
        from === null || to === null
          ? []
          : [
              {
                kind: 'line',
                points: [
                  [x[0], from],
                  [x[1], to],
                ],
                width: 4,
                dashed: body !== 'solid',
                colour,
                at: { series: 1, row },
              },
            ]
      const ends = ys.flatMap((column, side): Mark[] => {
        const y = column[row]!
        if (y === null) return []
        const at = { series: side, row }
        const label: Point = [x[side]! + (side ? gap : -gap), middle(places[side]![row]!, size)]
        const hollow = lookOf(spec, side, row).body !== 'solid'
        return [
          { kind: 'dot', x: x[side]!, y, radius: 7, hollow, colour, at },
          text(said[side]![row]!, label, size, at, { align: side ? 'left' : 'right' }),
        ]
      })
      const name = names[row]!.map((words, i) => {
        const y = places[1]![row]! + (i - (names[row]!.length - 1) / 2) * small * 1.2
        return text(words, [x[1] + gap * 2 + wide(1), middle(y, small)], small, null, { weight: 400 })
      })
      return [...line, ...ends, ...name]
    })
    return [...key.marks, ...titles, ...poles, ...rows]
  },
} satisfies ChartKind

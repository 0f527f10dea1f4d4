import type { ChartSpec } from '../../model.ts'
import { icons, leftOf } from '../icons.ts'
import { formatTick, sayCell } from '../label.ts'
import { eachCell, oneSeries, type ChartKind } from '../kind.ts'
import { lookOf } from '../look.ts'
import { middle, text, type Frame, type Mark, type Point } from '../mark.ts'
import { layRows } from '../rows.ts'
import { roundStep } from '../scale.ts'

const gap = 16
/** Where nothing is said, the longest row has about so many marks. */
const about = 12
/** No row has more. */
const most = 100

function eachOf(spec: ChartSpec): number {
  const largest = Math.max(1, ...spec.series[0]!.cells.map(({ value, high }) => high ?? value ?? 0))
  const own = spec.each ?? (largest <= about * 1.5 ? 1 : roundStep(largest, about))
  return Math.max(own, largest / most)
}

/** Counts: one mark for so many things. */
export const pictogram = {
  plot: 'marks',
  otherNames: ['isotype', 'icons'],
  check: (spec) => [
    ...oneSeries(spec),
    ...eachCell(
      spec,
      (value, words) => (value !== null && value < 0 ? `\`${words}\` is no count` : null),
      'a number of 0 or more',
    ),
  ],
  draw(frame: Frame): Mark[] {
    const { spec, words, measure } = frame
    const each = eachOf(spec)
    const outlines: Point[][] = icons[spec.icon ?? 'tile']
    const { cells } = spec.series[0]!
    const said = cells.map((cell) => sayCell(cell, { unit: spec.unit, words }))
    const room = (size: number) => gap + Math.max(...said.map((value) => measure(value, size)))
    const foot = 44
    const rows = layRows(frame, [], room, foot)
    const counts = cells.map(({ value, high }) => (high ?? value ?? 0) / each)
    const longest = Math.ceil(Math.max(1, ...counts))
    const across = rows.right - rows.left
    const fits = (lines: number) => Math.min((rows.pitch * 0.86) / lines, across / Math.ceil(longest / lines))
    const lines = [1, 2, 3, 4, 5].reduce((best, tried) => (fits(tried) > fits(best) * 1.15 ? tried : best), 1)
    const side = Math.min(64, fits(lines))
    const perLine = Math.max(1, Math.ceil(longest / lines))
    const put = (x: number, y: number, size: number, part: number): Point[][] =>
      (part < 1 ? leftOf(outlines, part) : outlines).map((outline) =>
        outline.map(([px, py]): Point => [x + px * size, y + py * size]),
      )
    const marks = cells.flatMap(({ value }, row): Mark[] => {
      if (value === null) return []
      const at = { series: 0, row }
      const { colour, body } = lookOf(spec, 0, row)
      const count = counts[row]!
      const used = Math.max(1, Math.ceil(count / perLine))
      const top = rows.y(row) - (used * side) / 2
      const one = (i: number): Mark[] => {
        const [x, y] = [rows.left + (i % perLine) * side, top + Math.floor(i / perLine) * side]
        const part = Math.min(1, count - i)
        const shape = put(x, y, side * 0.92, part)
        return shape.length
          ? [{ kind: 'area', outlines: shape, colour, ...(body !== 'solid' && { alpha: 0.5 }), at }]
          : []
      }
      const end = rows.left + Math.min(count, perLine) * side + gap / 2
      return [
        ...Array.from({ length: Math.ceil(count) }, (_, i) => one(i)).flat(),
        text(said[row]!, [end, middle(rows.y(row), rows.size)], rows.size, at),
      ]
    })
    const small = rows.size
    const y = frame.height - foot / 2
    const unit = spec.unit === null ? '' : ` ${spec.unit}`
    const sample: Mark[] = [
      {
        kind: 'area',
        outlines: put(rows.left, y - small * 0.6, small * 1.1, 1),
        colour: 'ink-soft',
        at: null,
      },
      text(
        `= ${formatTick(each, null, words)}${unit}`,
        [rows.left + small * 1.5, middle(y, small)],
        small,
        null,
        {
          weight: 400,
          colour: 'ink-soft',
        },
      ),
    ]
    return [...rows.marks, ...marks, ...sample]
  },
} satisfies ChartKind

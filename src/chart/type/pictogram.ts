import type { ChartSpec } from '../../model.ts'
import { icons, leftOf } from '../icons.ts'
import { formatTick, sayCell } from '../label.ts'
import { eachCell, oneSeries, type ChartKind } from '../kind.ts'
import { lookOf } from '../look.ts'
import { middle, text, type Frame, type Mark, type Point } from '../mark.ts'
import { shorten } from '../names.ts'
import { layKey } from '../key.ts'
import { layRows } from '../rows.ts'
import { sizesOf } from '../sizes.ts'
import { roundStep } from '../scale.ts'

/** A number alone is no larger, in pixels of a slide. */
const aloneSize = 80
/** Its unit is smaller. */
const unitScale = 0.42
/** What is said of a number alone is no smaller: three of them stand side by side on a slide. */
const leastAlone = 24
/** A mark of a number alone is no larger, in pixels. */
const largestAlone = 110

const gap = 16
/** Where nothing is said, the longest row has about so many marks. */
const about = 12
/** No row has more. */
const most = 100

function eachOf(spec: ChartSpec): number {
  const own = spec.series[0]!.cells.map(({ value, high }) => high ?? value ?? 0)
  const largest = Math.max(1, ...own, spec.reach?.[1] ?? 0)
  const each = spec.each ?? (largest <= about * 1.5 ? 1 : roundStep(largest, about))
  return Math.max(each, largest / most)
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
    if (spec.rows.length === 1) return drawAlone(frame, each)
    const { cells } = spec.series[0]!
    const said = cells.map((cell) => sayCell(cell, { unit: spec.unit, words }))
    const room = (size: number) => gap + Math.max(...said.map((value) => measure(value, size)))
    const rows = layRows(frame, [], room, { foot })
    const counts = cells.map(({ value, high }) => (high ?? value ?? 0) / each)
    const longest = Math.ceil(Math.max(1, ...counts))
    const across = rows.right - rows.left
    const fits = (lines: number) => Math.min((rows.pitch * 0.86) / lines, across / Math.ceil(longest / lines))
    const lines = [1, 2, 3, 4, 5].reduce((best, tried) => (fits(tried) > fits(best) * 1.15 ? tried : best), 1)
    const side = Math.min(64, fits(lines))
    const perLine = Math.max(1, Math.ceil(longest / lines))
    const marks = cells.flatMap(({ value }, row): Mark[] => {
      if (value === null) return []
      const at = { series: 0, row }
      const count = counts[row]!
      const used = Math.max(1, Math.ceil(count / perLine))
      const top = rows.y(row) - (used * side) / 2
      const end = rows.left + Math.min(count, perLine) * side + gap / 2
      return [
        ...[...Array(Math.ceil(count)).keys()].flatMap((i) => {
          const place: Point = [rows.left + (i % perLine) * side, top + Math.floor(i / perLine) * side]
          return drawOne(spec, place, side, { count: count - i, at })
        }),
        text(said[row]!, [end, middle(rows.y(row), rows.size)], rows.size, at),
      ]
    })
    return [...rows.marks, ...marks, ...drawSample(frame, each, rows.left, rows.size)]
  },
} satisfies ChartKind

/** Pixels at the foot, for what one mark stands for. */
const foot = 44

type Put = (x: number, y: number, size: number, part: number) => Point[][]

function outlinesOf({ icon }: Frame['spec']): Put {
  const outlines: Point[][] = icons[icon ?? 'tile']
  return (x, y, size, part) =>
    (part < 1 ? leftOf(outlines, part) : outlines).map((outline) =>
      outline.map(([px, py]): Point => [x + px * size, y + py * size]),
    )
}

/** One mark; of one that is not whole the rest is seen as what is left of it. */
function drawOne(
  spec: ChartSpec,
  [x, y]: Point,
  side: number,
  { count, at }: { count: number; at: { series: number; row: number } },
): Mark[] {
  const { colour, body } = lookOf(spec, at.series, at.row)
  const put = outlinesOf(spec)
  const whole: Mark = { kind: 'area', outlines: put(x, y, side * 0.92, 1), colour: 'rule', alpha: 0.7, at }
  const outlines = put(x, y, side * 0.92, Math.min(1, count))
  const own: Mark = { kind: 'area', outlines, colour, ...(body !== 'solid' && { alpha: 0.5 }), at }
  return [...(count < 1 ? [whole] : []), ...(outlines.length > 0 ? [own] : [])]
}

/** What one mark stands for. */
function drawSample(frame: Frame, each: number, x: number, size: number): Mark[] {
  const { spec, words } = frame
  const y = frame.height - foot / 2
  const unit = spec.unit === null ? '' : ` ${spec.unit}`
  const said = `= ${formatTick(each, null, words)}${unit}`
  const style = { weight: 400, colour: 'ink-soft' } as const
  return [
    {
      kind: 'area',
      outlines: outlinesOf(spec)(x, y - size * 0.6, size * 1.1, 1),
      colour: 'ink-soft',
      at: null,
    },
    text(said, [x + size * 1.5, middle(y, size)], size, null, style),
  ]
}

/** A number alone, with as many marks below it as it counts: the caption names it, or its row does. */
function drawAlone(frame: Frame, each: number): Mark[] {
  const { spec, words, width, height, measure } = frame
  const [cell] = spec.series[0]!.cells
  const axis = Math.max(leastAlone, sizesOf(width).axis)
  const sample = drawSample(frame, each, 0, axis)
  if (!cell || cell.value === null) return sample
  const at = { series: 0, row: 0 }
  const key = layKey(frame, [])
  const said = sayCell(cell, { unit: spec.unit, words })
  const unit = spec.unit === null || spec.unit === '%' ? '' : ` ${spec.unit}`
  const wide = measure(said, 100) + measure(unit, 100 * unitScale, 400)
  const size = Math.min(aloneSize, height * 0.2, (width * 100) / wide)
  const base = key.height + size
  const top = base + size * 0.4
  const count = (cell.high ?? cell.value) / each
  // Numbers beside each other have marks of one size.
  const full = Math.max(1, Math.ceil(Math.max(count, (spec.reach?.[1] ?? 0) / each)))
  const perLine = [...Array(full).keys()]
    .map((i) => i + 1)
    .reduce((best, tried) => (sideOf(tried) > sideOf(best) ? tried : best), 1)
  const side = sideOf(perLine)
  const marks = [...Array(Math.ceil(count)).keys()].flatMap((i) =>
    drawOne(spec, [(i % perLine) * side, top + Math.floor(i / perLine) * side], side, {
      count: count - i,
      at,
    }),
  )
  const soft = { weight: 400, colour: 'ink-soft' } as const
  const left = measure(said, size)
  const after = left + measure(unit, size * unitScale, 400) + gap
  const label = shorten(spec.rows[0]!.label, width - after, axis, measure)
  return [
    ...key.marks,
    text(said, [0, base], size, at),
    text(unit, [left, base], size * unitScale, at, soft),
    ...(spec.title === null ? [text(label, [after, base], axis, at, soft)] : []),
    ...marks,
    ...sample,
  ]

  function sideOf(across: number): number {
    return Math.min(largestAlone, width / across, (height - foot - top) / Math.ceil(full / across))
  }
}

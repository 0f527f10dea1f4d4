import { unitOfSeries } from '../../headUnit.ts'
import type { ChartSpec } from '../../model.ts'
import { layColumnNames } from '../columns.ts'
import { formatTick, labelCell } from '../label.ts'
import { layKey } from '../key.ts'
import { drawNotes, lanesOf, levelsOf } from '../notes.ts'
import type { ChartKind, Misfit } from '../kind.ts'
import { lookOf, seriesLook, seriesToken, type ColourToken } from '../look.ts'
import { middle, rule, text, type Frame, type Mark } from '../mark.ts'
import { lineHeight } from '../names.ts'
import { openLength } from '../open.ts'
import { scaleOf, type Scale } from '../scale.ts'
import { sizesOf } from '../sizes.ts'

/** Of the plot's height, what the line has for itself, so that it never runs through a bar's label. */
const lineShare = 0.32
const gap = 8

/** The last column is the line, on a scale of its own. */
function lineOf({ series }: ChartSpec): number {
  return series.length - 1
}

/** A line in the unit of its bars looks as if it stood over them: what is measured alike is drawn to one scale. */
function sameUnit(spec: ChartSpec): Misfit[] {
  const line = lineOf(spec)
  const [own, bars] = [line, 0].map((i) => unitOfSeries(spec, spec.series[i]!.name))
  if (own === null || own !== bars) return []
  return [
    {
      at: { series: line },
      code: 'chart-table',
      severity: 'warning',
      message: `the line has the bars' unit (${own}) and a scale of its own`,
      expected: 'a line with another unit, or `type="bar"`, or two charts',
    },
  ]
}

/** Bars, and a line over them on a second axis with its own unit. */
export const combo = {
  plot: 'marks',
  otherNames: ['mixed', 'bar-line'],
  check: (spec) =>
    spec.series.length > 1
      ? sameUnit(spec)
      : [
          {
            at: { series: 0 },
            code: 'chart-table',
            message: 'a combo has two columns of numbers or more, not 1',
            expected: 'columns for the bars, and a last one for the line',
          },
        ],
  draw(frame: Frame): Mark[] {
    const { spec, width, height, measure } = frame
    const { axis } = sizesOf(width)
    const line = lineOf(spec)
    const bars = [...spec.series.keys()].slice(0, -1)
    const colour = (series: number): ColourToken => {
      const { target } = seriesLook(spec, series)
      return target ? 'target' : seriesToken(series)
    }
    const key = layKey(
      frame,
      spec.series.map(({ name }, i) => ({
        name,
        colour: colour(i),
        sample: i === line ? ('line' as const) : ('tile' as const),
      })),
    )
    const sizes = [0, 1].map((of) => {
      const series = of ? [line] : bars
      const texts = series.flatMap((i) =>
        spec.series[i]!.cells.flatMap((cell) => labelOf(frame, i, cell)?.text ?? []),
      )
      const room = width / spec.rows.length / (of ? 1 : series.length * 1.15)
      return (
        sizesOf(width).values.find(
          (size) => Math.max(0, ...texts.map((word) => measure(word, size))) + gap <= room,
        ) ?? null
      )
    })
    const tickRoom = sizes.map((size, of) => (size === null ? ticksRoom(frame, of ? [line] : bars, axis) : 0))
    const lanes = lanesOf(frame, true)
    const [left, right] = [tickRoom[0]!, width - tickRoom[1]! - lanes.right]
    const slot = (right - left) / spec.rows.length
    const centers = spec.rows.map((_, row) => left + (row + 0.5) * slot)
    const names = layColumnNames(frame, centers, axis)
    const [top, bottom] = [key.height + lanes.top, height - names.height]
    const split = top + (bottom - top) * lineShare
    const barSize = sizes[0] ?? 0
    const lineSize = sizes[1] ?? 0
    const values = bars.flatMap((i) =>
      spec.series[i]!.cells.flatMap(({ value, high }) => [value ?? 0, high ?? 0]),
    )
    const below = values.some((value) => value < 0) ? barSize * 1.3 : 0
    const isOpen = bars.some((series) =>
      spec.rows.some((_, row) => lookOf(spec, series, row).open === 'beyond'),
    )
    const above = barSize * 1.5 + gap + (isOpen ? openLength : 0)
    const scale = scaleOf([...values, ...levelsOf(spec)], { from: bottom - below, to: split + above }, true)
    const rise = scaleOf(
      spec.series[line]!.cells.flatMap(({ value }) => value ?? []),
      { from: split - gap * 2, to: top + lineSize * 1.4 + gap },
      false,
    )
    const thick = Math.min(110, (slot * (bars.length > 1 ? 0.8 : 0.6)) / bars.length)
    const columns = spec.rows.flatMap((_, row) =>
      bars.flatMap((series, i): Mark[] => {
        const cell = spec.series[series]!.cells[row]!
        const said = labelOf(frame, series, cell)
        if (cell.value === null || !said) return []
        const { body, open } = lookOf(spec, series, row)
        const near = centers[row]! - (thick * bars.length) / 2 + i * thick
        const at = { series, row }
        const end = scale.of(cell.high ?? cell.value)
        const up = (cell.high ?? cell.value) >= 0
        const beyond = gap + (open === 'beyond' ? openLength : 0)
        const label = up ? end - beyond : end + beyond + barSize * 0.8
        return [
          {
            kind: 'bar',
            vertical: true,
            from: scale.of(0),
            to: end,
            near,
            thick: thick * 0.92,
            floor: cell.high === null ? null : scale.of(cell.value),
            colour: colour(series),
            body,
            open,
            at,
          },
          ...(sizes[0] === null
            ? []
            : [text(said.text, [near + thick * 0.46, label], barSize, at, { align: 'center' })]),
        ]
      }),
    )
    const cells = spec.series[line]!.cells
    const way = cells.flatMap((cell, row): Mark[] => {
      if (cell.value === null) return []
      const [x, y] = [centers[row]!, rise.of(cell.value)]
      const at = { series: line, row }
      const before = cells[row - 1]?.value
      const { body } = lookOf(spec, line, row)
      const said = labelOf(frame, line, cell)!.text
      return [
        ...(before == null
          ? []
          : [
              {
                kind: 'line' as const,
                points: [
                  [centers[row - 1]!, rise.of(before)],
                  [x, y],
                ] as [number, number][],
                width: 4,
                dashed: body !== 'solid',
                colour: colour(line),
                at,
              },
            ]),
        { kind: 'dot', x, y, radius: 6, hollow: body !== 'solid', colour: colour(line), at },
        ...(sizes[1] === null ? [] : [text(said, [x, y - gap - 6], lineSize, at, { align: 'center' })]),
      ]
    })
    const unit = (of: number) => (of ? line : bars[0]!)
    const axes = [scale, rise].flatMap((own, of) =>
      sizes[of] === null
        ? drawTicks(frame, own, unit(of), of ? right + 8 : left - 8, of ? 'left' : 'right', axis)
        : [],
    )
    const notes = drawNotes(frame, {
      upright: true,
      left,
      right,
      top,
      bottom,
      row: (row) => centers[row]!,
      value: scale.of,
      tip: (row) => (cells[row]!.value === null ? split : rise.of(cells[row]!.value!) - gap - lineSize * 1.4),
      beside: right + tickRoom[1]!,
    })
    return [
      ...key.marks,
      ...axes,
      ...columns,
      rule([left, scale.of(0)], [right, scale.of(0)], null, { colour: 'ink' }),
      ...way,
      ...names.marks(bottom),
      ...notes,
    ]
  },
} satisfies ChartKind

function labelOf({ spec, words }: Frame, series: number, cell: ChartSpec['series'][number]['cells'][number]) {
  return labelCell(cell, { unit: unitOfSeries(spec, spec.series[series]!.name), words })
}

function ticksRoom({ spec, measure, words }: Frame, series: number[], size: number): number {
  const values = series.flatMap((i) => spec.series[i]!.cells.flatMap(({ value }) => value ?? []))
  const { ticks } = scaleOf(values, { from: 0, to: 1 }, true)
  return Math.max(...ticks.map((tick) => measure(formatTick(tick, '%', words), size, 400))) + 12
}

function drawTicks(
  { spec, words }: Frame,
  scale: Scale,
  series: number,
  x: number,
  align: 'left' | 'right',
  size: number,
): Mark[] {
  const unit = unitOfSeries(spec, spec.series[series]!.name)
  // Those that would stand on each other: every second, or third, is told, from zero on.
  const apart = Math.abs(scale.of(scale.ticks[1]!) - scale.of(scale.ticks[0]!))
  const each = Math.ceil((size * lineHeight) / apart)
  const zero = Math.max(0, scale.ticks.indexOf(0))
  return scale.ticks
    .filter((_, i) => (i - zero) % each === 0)
    .map((tick) =>
      text(formatTick(tick, unit, words), [x, middle(scale.of(tick), size)], size, null, {
        weight: 400,
        colour: 'ink-soft',
        align,
      }),
    )
}

import type { Cell } from '../../model.ts'
import { labelCell, type Label } from '../../chart/label.ts'
import { sideOf } from '../../chart/lineSides.ts'
import { placeLabels, type LabelPlace, type Segment, type Spot } from '../../chart/placeLabels.ts'
import { typeSizes, type ChartPicture } from './picture.ts'

/** A label of a line's point, where it goes and how large. */
export interface PointLabel extends LabelPlace {
  label: Label
  size: number
  /** How far its nearest edge stays off the point, or off the top of its range. */
  gap: number
}

export interface LineLabels {
  /** Whether every point has one, and not only each line's last. */
  every: boolean
  of(series: number, row: number): PointLabel | undefined
}

/** How the plot turns values into pixels, with labels of some size above its highest point. */
export type Projection = (size: number) => { x(row: number): number; y(value: number): number }

/** More marks than this are told by an axis, and only the last of each line by a label. */
const most = 14

/** Labels every point as large as can be without a collision; else the last point of each line. */
export function layLineLabels(
  picture: ChartPicture,
  project: Projection,
  area: { left: number; right: number; top: number; bottom: number },
): LineLabels {
  const { spec, theme, words } = picture
  const { values: sizes, end } = typeSizes(picture)
  const marks = spec.series.flatMap(({ cells }, series) =>
    cells.flatMap((cell, row) => {
      const label = labelCell(cell, { unit: spec.unit, words })
      const isAtEnd = spec.series.length > 1 && row === lastRow(picture, series)
      return label && !isAtEnd && !isSaidBefore(spec, series, row) ? [{ cell, label, series, row }] : []
    }),
  )

  const lay = (of: typeof marks, size: number) => {
    const { x, y } = project(size)
    const levels = (spec.notes ?? []).flatMap((note): Segment[] =>
      note.kind === 'line'
        ? [{ from: [area.left, y(note.cell.value!)], to: [area.right, y(note.cell.value!)] }]
        : [],
    )
    const segments = [...levels, ...spec.series.flatMap(({ cells }) => segmentsOf(cells, x, y))]
    const spots = of.map((mark) => spotOf(picture, mark, size, x(mark.row), y))
    const { places, free } = placeLabels(spots, segments, area, theme.scale)
    const labels = new Map(
      of.map(({ series, row, label, cell }, i) => [
        `${series} ${row}`,
        { ...places[i]!, label, size, gap: gapOf(picture, cell) },
      ]),
    )
    return { free, of: (series: number, row: number) => labels.get(`${series} ${row}`) }
  }

  if (marks.length <= most)
    for (const size of sizes) {
      const { free, of } = lay(marks, size)
      if (free) return { every: true, of }
    }
  // Where not even these are free of each other, those that are stay: an axis tells the others.
  const last = marks.filter(({ series, row }) => row === lastRow(picture, series))
  const ends = lay(last, end)
  return {
    every: false,
    of(series, row) {
      const label = ends.of(series, row)
      return label?.free ? label : undefined
    },
  }
}

/** Whether an earlier line goes through the same point, whose label says it for both. */
function isSaidBefore({ series }: ChartPicture['spec'], index: number, row: number): boolean {
  const { value, high, bound } = series[index]!.cells[row]!
  return series.slice(0, index).some(({ cells }) => {
    const other = cells[row]!
    return other.value === value && other.high === high && other.bound === bound
  })
}

/** @returns the row of a series' last value */
export function lastRow({ spec }: ChartPicture, series: number): number {
  return spec.series[series]!.cells.findLastIndex(({ value }) => value !== null)
}

function spotOf(
  picture: ChartPicture,
  { cell, label, series, row }: { cell: Cell; label: Label; series: number; row: number },
  size: number,
  x: number,
  y: (value: number) => number,
): Spot {
  const { note } = typeSizes(picture)
  const gap = gapOf(picture, cell)
  return {
    x,
    y: y(cell.value!),
    width:
      Math.max(picture.measure(label.text, size), label.note ? picture.measure(label.note, note, 400) : 0) +
      4,
    height: size * 0.95 + (label.note ? note * 1.25 : 0),
    above: gap + (cell.high === null ? 0 : y(cell.value!) - y(cell.high)),
    below: gap,
    prefers: sideOf(valuesOf(picture), series, row),
  }
}

/** A chevron at an open point needs room. */
function gapOf({ theme }: ChartPicture, { bound }: Cell): number {
  const open = bound !== 'exact' && bound !== 'about' && bound !== 'range'
  return (open ? 28 : 16) * theme.scale
}

function valuesOf({ spec }: ChartPicture): (number | null)[][] {
  return spec.series.map(({ cells }) => cells.map(({ value }) => value))
}

function segmentsOf(cells: Cell[], x: (row: number) => number, y: (value: number) => number): Segment[] {
  return cells.flatMap(({ value, high }, row) => {
    if (value === null) return []
    const here: [number, number] = [x(row), y(value)]
    const before = cells[row - 1]?.value
    const range = high === null ? [] : [{ from: here, to: [x(row), y(high)] as [number, number] }]
    return before == null ? range : [{ from: [x(row - 1), y(before)], to: here }, ...range]
  })
}

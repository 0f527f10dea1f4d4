import { labelCell, sayCell } from '../../../chart/label.ts'
import { lookOf, seriesLook } from '../../../chart/look.ts'
import { middle, rule, text, type Frame, type Mark, type Point } from '../../../chart/mark.ts'
import { lineHeight, shorten, wrapNames } from '../../../chart/names.ts'
import { sizesOf, smallest } from '../../../chart/sizes.ts'
import { spread } from '../../../chart/spread.ts'
import { waterfall } from '../../../chart/waterfall.ts'
import type { ChartSpec } from '../../../model.ts'
import { skipOf } from './slots.ts'
import type { Plane } from '../../../chart/notes.ts'

/**
 * What the page draws beside the marks and PowerPoint's own charts do not, on a plot whose place is told.
 *
 * @param thick pixels of a bar
 * @param size pixels of names
 */
export function drawCompanions(
  frame: Frame,
  plane: Plane,
  { thick, size }: { thick: number; size: number },
): Mark[] {
  if (frame.spec.type === 'waterfall') return connectors(frame.spec, plane, thick)
  if (frame.spec.type !== 'area') return []
  return [
    ...(frame.spec.series.length === 1 ? areaTop(frame, plane) : []),
    ...areaEnds(frame, plane),
    ...areaYears(frame, plane, size),
  ]
}

/** Years below an area that has too many to name each: LibreOffice would name none. */
function areaYears({ spec, width }: Frame, plane: Plane, size: number): Mark[] {
  const skip = skipOf(spec, size, width)
  if (skip === null) return []
  return spec.rows.flatMap(({ label }, row): Mark[] =>
    row % skip
      ? []
      : [
          text(label, [plane.row(row), plane.bottom + size * 1.4], size, null, {
            weight: 400,
            align: 'center',
          }),
        ],
  )
}

/** The line over an area that is alone, dashed as far as its numbers are reckoned or aimed at, and where it begins. */
function areaTop({ spec, words, width }: Frame, plane: Plane): Mark[] {
  const { cells } = spec.series[0]!
  const { end } = sizesOf(width)
  const known = [...cells.keys()].filter((row) => cells[row]!.value !== null)
  const place = (row: number): Point => [plane.row(row), plane.value(cells[row]!.value!)]
  const pieces = known.slice(1).flatMap((row, i): Mark | [] => {
    const dashed = lookOf(spec, 0, row).body !== 'solid'
    if (known[i] !== row - 1) return []
    return rule(place(known[i]!), place(row), { series: 0, row }, { width: 4, colour: 'accent', dashed })
  })
  const [first] = known
  if (first === undefined || known.length < 2) return pieces
  const [x, y] = place(first)
  const said = sayCell(cells[first]!, { unit: spec.unit, words })
  const fits = plane.bottom - y > end * 2.5
  return [...pieces, ...(fits ? [text(said, [x + gap, y + end * 1.8], end, { series: 0, row: first })] : [])]
}

/** From each bar of a waterfall to the next, where it goes on. */
function connectors({ series }: ChartSpec, plane: Plane, thick: number): Mark[] {
  const ends = waterfall(series[0]!.cells)
  return ends.slice(1).flatMap((next, row): Mark[] => {
    const end = ends[row]
    if (!end || !next) return []
    const y = plane.value(end[1])
    const [from, to] = [plane.row(row) + thick / 2, plane.row(row + 1) - thick / 2]
    return [rule([from, y], [to, y], { series: 0, row: row + 1 }, { width: 1.5, colour: 'ink-soft' })]
  })
}

const gap = 12
/** Of the width, what names beside an area may take. */
const nameShare = 0.2

/** The last row in which a series has a number. */
function lastRow({ cells }: ChartSpec['series'][number]): number {
  return cells.findLastIndex(({ value }) => value !== null)
}

/** What stands at the end of an area: its number, and its name where there are several; where many, on one line. */
interface AreaEnd {
  lines: { text: string; size: number; weight: 700 | 400 }[]
  tall: number
}

/** Of a chart's height, what its plot has at least. */
const plotShare = 0.7

function areaSaid(frame: Frame): AreaEnd[] {
  const { spec, words, width, height, measure } = frame
  const { axis, end } = sizesOf(width)
  const count = spec.series.length
  const said = spec.series.map((series) => {
    const cell = series.cells[lastRow(series)]
    const value = cell ? (labelCell(cell, { unit: spec.unit, words })?.text ?? '') : ''
    return { value, name: count > 1 ? series.name : '' }
  })
  const whole = said.map(({ value, name }): AreaEnd => {
    const names = name ? wrapNames(name, width * nameShare, axis, measure) : []
    const lines = names.map((text) => ({ text, size: axis, weight: 400 as const }))
    const tall = end * lineHeight + names.length * axis * lineHeight
    return { lines: [{ text: value, size: end, weight: 700 }, ...lines], tall }
  })
  const room = (height * plotShare) / count
  if (whole.every(({ tall }) => tall <= room)) return whole
  const size = Math.max(smallest, Math.min(axis, room / lineHeight))
  return said.map(({ value, name }) => ({
    lines: [{ text: shorten(`${value} ${name}`, width * 1.5 * nameShare, size, measure), size, weight: 400 }],
    tall: size * lineHeight,
  }))
}

/** The room that an area's numbers and names take at its right. */
export function besideArea(frame: Frame): number {
  const widths = areaSaid(frame).flatMap(({ lines }) =>
    lines.map(({ text: words, size, weight }) => frame.measure(words, size, weight)),
  )
  return Math.max(0, ...widths) + 2 * gap
}

function areaEnds(frame: Frame, plane: Plane): Mark[] {
  const { spec } = frame
  const said = areaSaid(frame)
  const count = spec.series.length
  let below = 0
  const bands = spec.series.map((series) => {
    const { high: top, value } = series.cells[lastRow(series)] ?? { high: null, value: null }
    const own = top ?? value ?? 0
    below += own
    return count > 1 ? below - own / 2 : own
  })
  const tall = Math.max(...said.map((end) => end.tall))
  const places = spread(bands.map(plane.value), tall, plane.top + tall / 2, plane.bottom - tall / 2)
  return said.flatMap(({ lines, tall: high }, series): Mark[] => {
    const at = { series, row: lastRow(spec.series[series]!) }
    const x = plane.right + gap
    let y = places[series]! - high / 2
    const { colour } = seriesLook(spec, series)
    const tick = rule([x - 4, y + 2], [x - 4, y + high - 2], at, { width: 3, colour })
    const words = lines.map(({ text: line, size, weight }) => {
      y += size * lineHeight
      return text(line, [x + 4, middle(y - (size * lineHeight) / 2, size)], size, at, { weight })
    })
    return [...(count > 1 ? [tick] : []), ...words]
  })
}

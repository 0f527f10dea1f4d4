import type { ChartSpec } from '../../model.ts'
import { layColumnNames, placeColumns } from '../columns.ts'
import { formatTick, sayCell } from '../label.ts'
import { layKey } from '../key.ts'
import { drawNotes, lanesOf, levelsOf } from '../notes.ts'
import { eachCell, type ChartKind } from '../kind.ts'
import { lookOf, seriesLook } from '../look.ts'
import { middle, rule, text, type Frame, type Mark, type Point, type TextMark } from '../mark.ts'
import { scaleOf } from '../scale.ts'
import { sizesOf } from '../sizes.ts'
import { spread } from '../spread.ts'
import { shorten, wrapNames } from '../names.ts'

const gap = 12

/** A course of levels as the area under it; several stand on each other. */
export const area = {
  plot: 'marks',
  compares: true,
  otherNames: ['areas', 'stream'],
  check: (spec) =>
    spec.series.length === 1
      ? []
      : eachCell(
          spec,
          (value, words) =>
            value !== null && value < 0 ? `\`${words}\` cannot stand on another area` : null,
          'a number of 0 or more, or one column',
        ),
  draw(frame: Frame): Mark[] {
    const { spec, width, height, measure, words } = frame
    const { axis, end } = sizesOf(width)
    const key = layKey(frame, [])
    const single = spec.series.length === 1
    const last = spec.rows.length - 1
    // Where there are many, name and value share a line.
    const room = height - key.height - axis * 3
    const wrapped = spec.series.map(({ name }) => wrapNames(name, width * 0.2, axis, measure))
    const tallest = Math.max(...wrapped.map(({ length }) => length))
    const tight = !single && spec.series.length * (end * 1.15 + tallest * axis * 1.2 + 2) > room
    const size = tight ? Math.max(12, Math.min(axis, room / spec.series.length / 1.3)) : end
    const said = spec.series.map(({ name, cells }) => {
      const value = sayCell(cells[last]!, { unit: spec.unit, words })
      return tight ? shorten(`${value} ${name}`, width * 0.3, size, measure) : value
    })
    const names = wrapped.map((lines) => (single || tight ? [] : lines))
    const ends = Math.max(
      ...said.map((value) => measure(value, size)),
      ...names.flat().map((line) => measure(line, axis, 400)),
    )
    const lanes = lanesOf(frame, true)
    const right = width - ends - gap - lanes.right
    // What each area stands on, and where it ends.
    const tops = spec.series.map((_, series) =>
      spec.rows.map((_, row) =>
        spec.series
          .slice(0, series + 1)
          .reduce((sum, { cells }) => sum + (cells[row]!.high ?? cells[row]!.value ?? 0), 0),
      ),
    )
    const values = [...tops.flat(), ...levelsOf(spec)]
    const ticks = scaleOf(values, { from: 0, to: 1 }, true).ticks.map((tick) =>
      formatTick(tick, spec.unit, words),
    )
    const told = single && !spec.notes ? sayEach(frame) : null
    // Where each point says its value, an axis would say it again.
    const isTold = told !== null && fitsBetween(frame, told, placeColumns(spec, 0, right, 0))
    const left = isTold ? 0 : Math.max(...ticks.map((tick) => measure(tick, axis, 400))) + gap
    const xs = placeColumns(spec, left, right, 0)
    const below = layColumnNames(frame, xs, axis)
    const [top, bottom] = [key.height + (isTold ? end * 1.4 : axis * 0.7) + lanes.top, height - below.height]
    const scale = scaleOf(values, { from: bottom, to: top }, true)
    const grid = scale.ticks.flatMap((tick, i): Mark[] => {
      if (isTold && tick !== 0) return []
      const line = rule([left, scale.of(tick)], [right, scale.of(tick)], null, {
        width: 1.5,
        colour: tick === 0 ? 'ink' : 'rule',
      })
      const label = text(ticks[i]!, [left - gap / 2, middle(scale.of(tick), axis)], axis, null, {
        weight: 400,
        colour: 'ink-soft',
        align: 'right',
      })
      return isTold ? [line] : [line, label]
    })
    const y = (series: number, row: number) => scale.of(series < 0 ? 0 : tops[series]![row]!)
    const shapes = spec.series.flatMap((_, series) =>
      runsOf(spec, series).flatMap((rows): Mark[] => {
        const { colour } = seriesLook(spec, series)
        const at = { series, row: rows.at(-1)! }
        const edge = rows.map((row): Point => [xs[row]!, y(series, row)])
        const foot = rows.map((row): Point => [xs[row]!, y(series - 1, row)]).reverse()
        const sure = rows.every((row) => isSure(spec, series, row))
        const lines = rows.slice(1).map((row, i): Mark => {
          const dashed = !isSure(spec, series, row)
          const points = [edge[i]!, edge[i + 1]!]
          return {
            kind: 'line',
            points,
            width: single ? 4 : 2,
            dashed,
            colour: single ? colour : 'ground',
            at: { series, row },
          }
        })
        return [
          {
            kind: 'area',
            outlines: [[...edge, ...foot]],
            colour,
            alpha: single ? (sure ? 0.3 : 0.1) : sure ? 0.85 : 0.45,
            at,
          },
          ...lines,
        ]
      }),
    )
    // What has no neighbour makes no area.
    const alone = spec.series.flatMap(({ cells }, series) =>
      cells.flatMap(({ value }, row): Mark[] => {
        if (value === null || cells[row - 1]?.value != null || cells[row + 1]?.value != null) return []
        const { colour } = seriesLook(spec, series)
        return [
          {
            kind: 'dot',
            x: xs[row]!,
            y: y(series, row),
            radius: 7,
            hollow: false,
            colour,
            at: { series, row },
          },
        ]
      }),
    )
    const heights = names.map((lines) => size * 1.15 + lines.length * axis * 1.2)
    const wanted = spec.series.map((_, series) =>
      single
        ? scale.of(tops[0]![last]!)
        : scale.of(((tops[series - 1]?.[last] ?? 0) + tops[series]![last]!) / 2),
    )
    const half = Math.max(...heights) / 2
    const places = spread(wanted, 2 * half + 2, key.height + half, bottom - half)
    const labels = spec.series.flatMap((_, series): Mark[] => {
      const at = { series, row: last }
      const start = places[series]! - heights[series]! / 2
      const { colour } = seriesLook(spec, series)
      return [
        text(said[series]!, [right + gap, start + size * 0.9], size, at),
        ...names[series]!.map((line, i) =>
          text(line, [right + gap, start + size * 1.15 + axis * (0.85 + i * 1.2)], axis, at, { weight: 400 }),
        ),
        rule([right + gap / 2, start], [right + gap / 2, start + heights[series]!], at, { width: 4, colour }),
      ]
    })
    const first = single && !spec.notes ? layFirst(frame, xs, (row) => y(0, row), { top, bottom }) : []
    const between = isTold ? layBetween(frame, told, xs, (row) => y(0, row)) : []
    const notes = drawNotes(frame, {
      upright: true,
      left,
      right,
      top,
      bottom,
      row: (row) => xs[row]!,
      value: scale.of,
      tip: (row) => y(spec.series.length - 1, row) - gap,
      beside: right + gap + ends,
    })
    return [
      ...key.marks,
      ...grid,
      ...shapes,
      ...alone,
      ...labels,
      ...first,
      ...between,
      ...below.marks(bottom),
      ...notes,
    ]
  },
} satisfies ChartKind

/** What is reckoned or aimed at is not as solid as what was counted. */
function isSure(spec: ChartSpec, series: number, row: number): boolean {
  return lookOf(spec, series, row).body === 'solid'
}

/** What each point says between the first and the last, which have labels of their own; null where some say nothing. */
function sayEach({ spec, words }: Frame): string[] | null {
  const { cells } = spec.series[0]!
  const said = cells.slice(1, -1).map((cell) => sayCell(cell, { unit: spec.unit, words }))
  return cells.some(({ value }) => value === null) ? null : said
}

/** Where a label stands over its point: away from where the edge is higher; null in a hollow. */
function sideAt({ spec }: Frame, row: number): TextMark['align'] | null {
  const [before, here, next] = [-1, 0, 1].map((step) => spec.series[0]!.cells[row + step]!.value!)
  if (before! > here! && next! > here!) return null
  return next! > here! ? 'right' : before! > here! ? 'left' : 'center'
}

/** Whether labels have room over the points between the first and the last. */
function fitsBetween(frame: Frame, said: string[], xs: number[]): boolean {
  const { end: size } = sizesOf(frame.width)
  const room = Math.min(...xs.slice(1).map((x, i) => x - xs[i]!)) * 0.9
  return said.every((words, i) => frame.measure(words, size) <= room && sideAt(frame, i + 1) !== null)
}

function layBetween(frame: Frame, said: string[], xs: number[], y: (row: number) => number): Mark[] {
  const { end: size } = sizesOf(frame.width)
  return said.map((words, i) =>
    text(
      words,
      [xs[i + 1]!, y(i + 1) - gap],
      size,
      { series: 0, row: i + 1 },
      { align: sideAt(frame, i + 1)! },
    ),
  )
}

/** What a course begins with, above or below its edge where there is room; its end has a label of its own. */
function layFirst(
  { spec, words, width, measure }: Frame,
  xs: number[],
  y: (row: number) => number,
  { top, bottom }: { top: number; bottom: number },
): Mark[] {
  const { cells } = spec.series[0]!
  const [cell, next] = cells
  if (!cell || cell.value === null || next?.value == null || cells.length < 3) return []
  const { end: size } = sizesOf(width)
  const said = sayCell(cell, { unit: spec.unit, words })
  const left = xs[0]! + gap
  const share = Math.min(1, (gap + measure(said, size)) / (xs[1]! - xs[0]!))
  const edge = [y(0), y(0) + (y(1) - y(0)) * share]
  const [over, under] = [Math.min(...edge) - gap, Math.max(...edge) + gap]
  const isUnder = under + size < bottom - gap
  if (share === 1 || (!isUnder && over - size < top)) return []
  const base = isUnder ? under + size * 0.76 : over
  return [text(said, [left, base], size, { series: 0, row: 0 })]
}

/** Rows with values that follow on each other; each pair of them, where rows come one by one or some are not sure. */
function runsOf(spec: ChartSpec, index: number): number[][] {
  const { series, step } = spec
  const { cells } = series[index]!
  const sure = cells.map((_, row) => isSure(spec, index, row))
  const isMixed = sure.includes(true) && sure.includes(false)
  const runs: number[][] = []
  for (const [row, { value }] of cells.entries()) {
    if (value === null) continue
    const last = runs.at(-1)
    if (last?.at(-1) !== row - 1) runs.push([row])
    else if (step === 'row' || isMixed) runs.push([row - 1, row])
    else last.push(row)
  }
  return runs.filter((rows) => rows.length > 1)
}

import type { ChartConfiguration, Scale } from 'chart.js'
import { brokenAxisOf, type BrokenAxis } from '../../chart/brokenAxis.ts'
import { layBarLabels, type BarLabels } from './barLabels.ts'
import { drawBars } from './drawBars.ts'
import { fitDomain, leavesRoom, type Extent } from '../../chart/domain.ts'
import { axesOf, axisWidth } from './axes.ts'
import { layLegend } from './legend.ts'
import { formatTick } from '../../chart/label.ts'
import { thin, areFree } from '../../chart/thin.ts'
import { mostLines } from '../../chart/columns.ts'
import { cutLines, lineHeight, shorten, wrapNames } from '../../chart/names.ts'
import { isHandheld, smallest } from '../../chart/sizes.ts'
import { typeSizes, type ChartPicture } from './picture.ts'
import { waterfall } from '../../chart/waterfall.ts'

/** A bar from zero, or from one value to another. */
type Value = number | [number, number] | null

/** How thick bars may be, in pixels of a slide, so that two of them are not two walls. */
const thickest = { upright: 148, uprightGrouped: 96, lying: 60, progress: 40 }

function thickestOf(progress: boolean, vertical: boolean, beside: number): number {
  if (progress) return thickest.progress
  if (!vertical) return thickest.lying
  return beside > 1 ? thickest.uprightGrouped : thickest.upright
}

/** What a lying bar has of the height, at most, in pixels of a slide: few stand together rather than drift apart. */
const tallest = { single: 120, grouped: 70 }

/** The most that a row of lying bars has of the height, in pixels of a slide. */
const tallestRow = (beside: number) => Math.max(tallest.single, beside > 1 ? beside * tallest.grouped : 0)

/** Bars, upright or lying, side by side or stacked; progress is lying bars on a track, a waterfall floating ones. */
export function configureBars(picture: ChartPicture): ChartConfiguration<'bar', Value[]> {
  const { spec, theme, height, width } = picture
  const { scale } = theme
  const progress = spec.type === 'progress'
  const vertical = standsUp(picture)
  const axis = axisSize(picture, vertical)
  const stacked = spec.stacked && spec.type === 'bar'
  const beside = stacked ? 1 : spec.series.length
  const legend = layLegend(picture, true)

  const room = { width, height: height - legend.height }
  let names = layNames(picture, vertical, axis, room)
  const namesLength = lengthOf(picture, vertical, axis, names)
  const [along, across] = vertical
    ? [height - legend.height - namesLength, width]
    : [width - namesLength, height - legend.height]
  const slot = ((across / spec.rows.length) * (beside > 1 ? 0.8 : 1)) / beside
  const broken = brokenAxisOf(spec)
  const data = valuesOf(picture, broken)
  const labels = layBarLabels(
    picture,
    vertical,
    slot,
    (beyond) => stacked || progress || leavesRoom(extents(data, beyond), along),
  )
  const crowded = labels.size === null
  if (vertical && crowded)
    names = layNames(picture, vertical, axis, { ...room, width: width - axisWidth(picture, axis) })

  const reach = extents(data, labels.beyond)
  const own = crowded ? { beginAtZero: true } : fitDomain(stacked ? sums(data, 2 * scale) : reach, along)
  const domain = progress ? { min: 0, max: Math.max(100, ...reach.map(({ value }) => value)) } : own
  const spare = vertical ? 0 : Math.max(0, across - spec.rows.length * tallestRow(beside) * scale)

  const axes = axesOf(picture, axis)
  const category = { ...categoryAxis(axes.names, names, vertical), stacked }
  const value = {
    ...axes.values,
    stacked,
    display: crowded && !progress,
    ...ticksOf(picture, broken, axes.values.ticks),
    ...domain,
  }

  return {
    type: 'bar',
    data: {
      labels: spec.rows.map(({ label }) => label),
      datasets: data.map((values) => ({
        data: values,
        maxBarThickness: scale * thickestOf(progress, vertical, beside),
        categoryPercentage: beside > 1 ? 0.8 : 0.66,
        barPercentage: beside > 1 ? 0.88 : 1,
      })),
    },
    options: {
      indexAxis: vertical ? 'x' : 'y',
      layout: {
        padding: {
          top: legend.height + spare / 2,
          bottom: spare / 2,
          // Behind a track its value has a column of its own.
          right: progress ? Math.max(...reach.map(({ beyond }) => beyond)) : 0,
        },
      },
      scales: vertical ? { x: category, y: value } : { x: value, y: category },
    },
    plugins: [drawBars(picture, vertical, labels, legend)],
  }
}

/** Whether bars stand; in the hand those lie down whose values would not fit over them. */
function standsUp(picture: ChartPicture): boolean {
  const { spec, width, theme } = picture
  if (spec.horizontal || spec.type === 'progress') return false
  if (spec.type !== 'bar' || spec.stacked || spec.notes?.length || !isHandheld(width / theme.scale))
    return true
  const slot = width / spec.rows.length / spec.series.length
  const share = spec.series.length > 1 ? 0.8 : 1
  const { size } = layBarLabels(picture, true, slot * share, () => true, 'whole')
  return size !== null && !layNames(picture, true, axisSize(picture, true), picture).some(isCut)
}

/** Whether something of a name is left out. */
function isCut(lines: string[]): boolean {
  return lines.length === 0 || lines.at(-1)!.endsWith('…')
}

/** Bars by series and row; stacked ones are stacked by Chart.js. */
function valuesOf({ spec }: ChartPicture, broken: BrokenAxis | null): Value[][] {
  if (spec.type === 'waterfall') return [waterfall(spec.series[0]!.cells)]
  const placed = (value: number | null) => (value === null || !broken ? value : broken.place(value))
  const values = spec.series.map(({ cells }) => cells.map(({ value, high }) => placed(high ?? value)))
  if (!spec.share) return values
  const sums = spec.rows.map(
    (_, row) => values.reduce((sum, cells) => sum + Math.abs(cells[row] ?? 0), 0) || 1,
  )
  return values.map((cells) => cells.map((value, row) => value && (value / sums[row]!) * 100))
}

/** How far each bar reaches, and its label beyond it. */
function extents(data: Value[][], beyondOf: BarLabels['beyond']): Extent[] {
  return data.flatMap((values, series) =>
    values.flatMap((value, row): Extent[] => {
      const beyond = beyondOf(series, row)
      if (!Array.isArray(value)) return [{ value: value ?? 0, beyond }]
      // A floating bar has two ends; its label stands beyond the upper one, or beyond that of a level below zero.
      const [low, high] = [Math.min(...value), Math.max(...value)]
      return [
        { value: high, beyond },
        { value: low, beyond: low < 0 && high === 0 ? beyond : 0 },
      ]
    }),
  )
}

/** How far each stack reaches, up and down. */
function sums(data: Value[][], beyond: number): Extent[] {
  return data[0]!.flatMap((_, row) =>
    [1, -1].map((sign) => ({
      value: data
        .map((values) => values[row] as number | null)
        .reduce((sum: number, value) => (value !== null && Math.sign(value) === sign ? sum + value : sum), 0),
      beyond,
    })),
  )
}

/** What an axis of values tells: a broken one its ends, and both sides of its break. */
function ticksOf({ spec, words }: ChartPicture, broken: BrokenAxis | null, usual: object): object {
  if (!broken) return { ticks: { ...usual, maxTicksLimit: 5 } }
  const { from, to, place } = broken
  const most = Math.max(
    ...spec.series.flatMap(({ cells }) => cells.map(({ value, high }) => high ?? value ?? 0)),
  )
  const told = [...new Set([0, from, to, most])]
  return {
    afterBuildTicks(axis: Scale) {
      axis.ticks = told.map((value) => ({ value: place(value) }))
    },
    ticks: { ...usual, callback: (_: unknown, i: number) => formatTick(told[i]!, spec.unit, words) },
  }
}

/** The axis of the rows, with their names. */
function categoryAxis(usual: ReturnType<typeof axesOf>['names'], names: string[][], vertical: boolean) {
  return {
    ...usual,
    type: 'category' as const,
    ticks: {
      ...usual.ticks,
      callback: (_: unknown, i: number) => (names[i]!.length > 0 ? names[i] : ''),
      ...(vertical ? {} : { crossAlign: 'far' as const }),
    },
  }
}

/** Names of the rows, in lines that fit beside a plot, or under it. */
function layNames(
  picture: ChartPicture,
  vertical: boolean,
  axis: number,
  { width, height }: { width: number; height: number },
): string[][] {
  const { spec, theme } = picture
  const room = vertical ? (width / spec.rows.length) * 0.88 : Math.min(width * 0.4, 340 * theme.scale)
  const measure = (text: string) => picture.measure(text, axis, 400)
  const line = axis * lineHeight
  // Lines that would stand on each other: every second, or third, row is named.
  const each = vertical ? 1 : Math.ceil((line * spec.rows.length) / height)
  const short = (label: string) => shorten(label, vertical ? width * 0.3 : room, axis, picture.measure)
  if (each > 1) return spec.rows.map(({ label }, row) => (row % each === 0 ? [short(label)] : []))
  const most = vertical ? mostLines(height, axis) : (height - axis * 2) / spec.rows.length / line
  const names = spec.rows.map(({ label }) =>
    cutLines(wrapNames(label, room, axis, picture.measure), most, room, axis, picture.measure),
  )
  if (!vertical) return names
  const centers = spec.rows.map((_, row) => ((row + 0.5) * width) / spec.rows.length)
  if (areFree(names, centers, measure)) return names
  return thin(
    spec.rows.map(({ label }) => [short(label)]),
    centers,
    measure,
  )
}

/** Pixels that names take of the length in which bars grow. */
function lengthOf(picture: ChartPicture, vertical: boolean, axis: number, names: string[][]): number {
  const padding = 20 * picture.theme.scale
  return vertical
    ? padding + Math.max(...names.map((lines) => lines.length)) * axis * lineHeight
    : padding + Math.max(...names.flat().map((line) => picture.measure(line, axis, 400)))
}

/** Names of many lying bars are as small as it takes to have a line each. */
function axisSize(picture: ChartPicture, vertical: boolean): number {
  const { axis } = typeSizes(picture)
  if (vertical) return axis
  const line = (picture.height - axis * 2) / picture.spec.rows.length / 1.25
  // Where not even the smallest has room, not all rows are named, and those that are can be read.
  return line < smallest * picture.theme.scale ? axis * 0.75 : Math.min(axis, line)
}

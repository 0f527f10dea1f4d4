import type { ChartConfiguration } from 'chart.js'
import { mostLines } from '../../chart/columns.ts'
import { fitDomain } from '../../chart/domain.ts'
import { drawLines } from './drawLines.ts'
import { axesOf, axisWidth } from './axes.ts'
import { layLegend } from './legend.ts'
import { beside, layLineEnds } from './lineEnds.ts'
import { layLineLabels } from './lineLabels.ts'
import { lookOf, seriesLook } from '../../chart/look.ts'
import { cutLines, shorten, wrapNames } from '../../chart/names.ts'
import { typeSizes, type ChartPicture } from './picture.ts'
import { colourOf } from './theme.ts'
import { stagger } from '../../chart/stagger.ts'
import { areFree, thin } from '../../chart/thin.ts'
import { findTimes } from '../../chart/years.ts'

/** What a line may leave empty below it, as a part of its highest value, and still start at zero. */
const emptiest = 0.6

/** Lines over regular intervals, or over years as far apart as they are. */
export function configureLines(
  picture: ChartPicture,
): ChartConfiguration<'line', { x: number; y: number }[]> {
  const { spec, theme, width, height } = picture
  const { scale } = theme
  const sizes = typeSizes(picture)
  const padding = 10 * scale
  const legend = layLegend(picture, false)
  const ends = layLineEnds(picture, height - legend.height - sizes.axis * 2.2)

  const places = findTimes(spec.rows) ?? [...spec.rows.keys()]
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0]
  const span = last - first || 1
  const across = width - ends.width
  const [left, right] = [
    first - span * 0.07,
    last + (ends.width > 0 ? (span * 1.1 * beside * scale) / across : span * 0.07),
  ]
  const perPlace = across / (right - left)
  const upper = layNames(picture, places, [left, right], across)
  const namesHeight = Math.max(...upper.map((lines) => lines.length)) * sizes.axis * 1.25 + 2 * padding
  const along = height - legend.height - namesHeight

  const own = spec.series.flatMap(({ cells }) =>
    cells.flatMap(({ value, high }) => (value === null ? [] : high === null ? [value] : [value, high])),
  )
  const values = [...own, ...(spec.reach ?? [])]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const fromZero = low < 0 || low <= high * emptiest
  // Lines that end in a name say their last value beside it, and not above.
  const inner = spec.series.flatMap(({ cells }) =>
    cells.flatMap(({ value, high }, row) => (row < spec.rows.length - 1 ? [high ?? value] : [])),
  )
  const isAtEnd = (value: number) => ends.width > 0 && !inner.includes(value)
  const domainFor = (size: number) => {
    const beyond = size + sizes.note * 1.25 * Number(spec.series.some(derived)) + 30 * scale
    const rise = high - low || 1
    return fromZero
      ? fitDomain(
          values.map((value) => ({ value, beyond: isAtEnd(value) ? sizes.end : beyond })),
          along,
        )
      : { min: low - rise * 0.3, max: high + (rise * 1.3 * beyond) / Math.max(along - beyond, 1) }
  }
  const labels = layLineLabels(
    picture,
    (size) => {
      const { min, max } = domainFor(size)
      return {
        x: (row) => (places[row]! - left) * perPlace,
        y: (value) => legend.height + ((max - value) / (max - min)) * along,
      }
    },
    { left: 0, right: across, top: legend.height, bottom: legend.height + along },
  )
  // Where each point says its value, an axis would say it again.
  const bare = labels.every
  const names = bare
    ? upper
    : layNames(picture, places, [left, right], across - axisWidth(picture, sizes.axis))
  const size = labels.of(0, places.length - 1)?.size ?? sizes.end
  const axes = axesOf(picture, sizes.axis)

  return {
    type: 'line',
    data: {
      datasets: spec.series.map(({ cells }, series) => ({
        data: places.map((x, row) => ({ x, y: cells[row]?.value ?? NaN })),
        borderColor: colourOf(theme, seriesLook(spec, series).colour),
        borderWidth: 4 * scale,
        borderJoinStyle: 'round',
        pointRadius: 0,
        clip: false as const,
        segment: {
          borderColor: ({ p1DataIndex }) =>
            spec.series.length > 1 ? undefined : colourOf(theme, lookOf(spec, series, p1DataIndex).colour),
          borderDash: ({ p1DataIndex }) =>
            lookOf(spec, series, p1DataIndex).target ? [9 * scale, 7 * scale] : undefined,
        },
      })),
    },
    options: {
      layout: { padding: { top: legend.height, right: ends.width } },
      scales: {
        x: {
          type: 'linear',
          min: left,
          max: right,
          ...axes.names,
          afterBuildTicks: (axis) => {
            axis.ticks = places.map((value) => ({ value }))
          },
          ticks: { ...axes.names.ticks, callback: (_, i) => names[i] ?? '' },
        },
        y: {
          ...axes.values,
          display: !bare,
          ticks: { ...axes.values.ticks, maxTicksLimit: 8, includeBounds: false },
          ...domainFor(size),
        },
      },
    },
    plugins: [drawLines(picture, labels, ends, legend)],
  }
}

/** Names under the places of an axis that is `across` pixels wide: staggered, or thinned out until they are free. */
function layNames(
  picture: ChartPicture,
  places: number[],
  [left, right]: [number, number],
  across: number,
): string[][] {
  const { spec, height } = picture
  const { axis } = typeSizes(picture)
  const perPlace = across / (right - left)
  const measure = (text: string) => picture.measure(text, axis, 400)
  const centers = places.map((place) => place * perPlace)
  const wrapped = spec.rows.map(({ label }, row) => {
    const room = roomOf(places, row, [left, right]) * perPlace
    const lines = wrapNames(label, room, axis, picture.measure)
    return cutLines(lines, mostLines(height, axis), room, axis, picture.measure)
  })
  const staggered = stagger(wrapped, centers, measure)
  return areFree(staggered, centers, measure)
    ? staggered
    : thin(
        spec.rows.map(({ label }) => [shorten(label, across * 0.3, axis, picture.measure)]),
        centers,
        measure,
      )
}

function derived({ cells }: { cells: { formula: string | null }[] }): boolean {
  return cells.some(({ formula }) => formula !== null)
}

/** What the name under a place has, up to half-way to its neighbours, and to the ends of the axis. */
function roomOf(places: number[], row: number, [left, right]: [number, number]): number {
  const here = places[row]!
  const gaps = [places[row - 1], places[row + 1]].filter((place) => place !== undefined)
  const free = Math.min(Infinity, ...gaps.map((place) => Math.abs(place - here) * 0.92))
  // Beyond an end Chart.js would make the plot narrower; but no name is folded to a ribbon for that.
  return Math.min(free, Math.max(2 * Math.min(here - left, right - here), free * 0.6))
}

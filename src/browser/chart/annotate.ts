import type { Chart, ChartConfiguration } from 'chart.js'
import { brokenAxisOf } from '../../chart/brokenAxis.ts'
import { drawNotes, lanesOf, levelsOf, type Plane } from '../../chart/notes.ts'
import { hasNotes } from '../../chart/sayNotes.ts'
import type { Plot } from './config.ts'
import { frameOf, paintMarks } from './paintMarks.ts'
import type { ChartPicture } from './picture.ts'

/** What a mark's label takes beyond it, at most, in pixels of a slide. */
const labelled = { upright: 52, lying: 90 }

/** @returns the config of a chart of bars or lines, with its notes over the plot and in lanes beside it */
export function annotate(picture: ChartPicture, plot: Plot): object {
  const { spec, theme, width, height } = picture
  if (!hasNotes(spec)) return plot(picture)
  const { scale } = theme
  const upright = !(spec.type === 'bar' && spec.horizontal)
  const frame = frameOf(picture)
  const lanes = lanesOf(frame, upright)
  const config = plot({
    ...picture,
    width: width - lanes.right * scale,
    height: height - lanes.top * scale,
  }) as ChartConfiguration
  const padding = (config.options!.layout ??= {}).padding as { top?: number; right?: number }
  padding.top = (padding.top ?? 0) + lanes.top * scale
  padding.right = (padding.right ?? 0) + lanes.right * scale
  include(config.options!.scales![upright ? 'y' : 'x'] as ScaleEnds, spec)
  config.plugins!.push({
    id: 'notes',
    afterDatasetsDraw: (chart) =>
      paintMarks(chart.ctx, drawNotes(frame, planeOf(chart, picture, upright)), picture),
  })
  return config
}

interface ScaleEnds {
  min?: number
  max?: number
  suggestedMax?: number
}

/** Makes a scale reach the levels that notes show. */
function include(scale: ScaleEnds, spec: ChartPicture['spec']): void {
  const place = brokenAxisOf(spec)?.place ?? Number
  const levels = levelsOf(spec).map((level) => place(level))
  if (levels.length === 0) return
  const most = Math.max(...levels) * 1.02
  if (scale.max === undefined) scale.suggestedMax = most
  else scale.max = Math.max(scale.max, most)
  if (scale.min !== undefined) scale.min = Math.min(scale.min, ...levels)
}

/** A laid out chart in pixels of a slide. */
function planeOf(chart: Chart, { spec, theme: { scale } }: ChartPicture, upright: boolean): Plane {
  const { left, right, top, bottom } = chart.chartArea
  const values = chart.scales[upright ? 'y' : 'x']!
  const place = brokenAxisOf(spec)?.place ?? Number
  const elements = (row: number) =>
    spec.series.flatMap((_, series) => {
      const element = chart.getDatasetMeta(series).data[row]
      const place = element?.getProps(['x', 'y'], true) as { x: number; y: number } | undefined
      return place && !Number.isNaN(place.x) && !Number.isNaN(place.y) ? [place] : []
    })
  const across = (row: number) => {
    const places = elements(row).map(({ x, y }) => (upright ? x : y))
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
  }
  const end = (row: number) =>
    upright
      ? Math.min(bottom, ...elements(row).map(({ y }) => y)) / scale - labelled.upright
      : Math.max(left, ...elements(row).map(({ x }) => x)) / scale + labelled.lying
  const bar = chart.getDatasetMeta(0).data.find((element) => 'width' in element) as unknown as
    { width: number; height: number } | undefined
  return {
    upright,
    ...(bar && spec.type === 'bar' && { half: (upright ? bar.width : bar.height) / 2 / scale }),
    left: left / scale,
    right: right / scale,
    top: top / scale,
    bottom: bottom / scale,
    row: (row) => across(row) / scale,
    value: (value) => values.getPixelForValue(place(value)) / scale,
    tip: end,
  }
}

import type { Chart, Plugin } from 'chart.js'
import type { Legend } from './legend.ts'
import type { LineEnds } from './lineEnds.ts'
import type { LineLabels, PointLabel } from './lineLabels.ts'
import { lookOf } from '../../chart/look.ts'
import { paintPoint } from './point.ts'
import { shapeOf } from './shape.ts'
import { lean } from '../../chart/placeLabels.ts'
import { typeSizes, type ChartPicture } from './picture.ts'
import { painted } from './theme.ts'
import { capHeight } from '../../chart/mark.ts'
import { write } from './text.ts'

/** Lets Chart.js draw the lines as far as they have come, and paints their points, labels and names. */
export function drawLines(
  picture: ChartPicture,
  labels: LineLabels,
  ends: LineEnds,
  legend: Legend,
): Plugin<'line'> {
  const { spec, theme } = picture
  const { scale } = theme

  return {
    id: 'marks',
    beforeDatasetsDraw(chart) {
      const { left, right, top, bottom } = chart.chartArea
      const zero = chart.scales['y']!.getPixelForValue(0)
      if (zero < top - 1 || zero > bottom + 1) return
      chart.ctx.fillStyle = theme.ink
      chart.ctx.fillRect(left, zero - scale, right - left, 2 * scale)
    },
    beforeDatasetDraw(chart, { index }) {
      chart.ctx.save()
      chart.ctx.beginPath()
      chart.ctx.rect(0, 0, reached(chart, picture, index), chart.height)
      chart.ctx.clip()
    },
    afterDatasetDraw(chart) {
      chart.ctx.restore()
    },
    afterDatasetsDraw(chart) {
      const context = chart.ctx
      const axis = chart.scales['y']!
      const marks = spec.series.flatMap(({ cells }, series) =>
        cells.flatMap(({ value, high, bound }, row) => {
          // A point is there once its line is.
          const amount = Math.min(1, Math.max(0, (progress(picture, series) - row - 0.7) / 0.3))
          const point = chart.getDatasetMeta(series).data[row]
          if (value === null || !point || amount === 0) return []
          const { x, y } = point.getProps(['x', 'y'], true) as { x: number; y: number }
          const top = high === null ? null : axis.getPixelForValue(high)
          return [{ series, row, x, y, top, bound, amount }]
        }),
      )
      for (const mark of marks) {
        const { colour, body } = painted(theme, lookOf(spec, mark.series, mark.row))
        const shape = shapeOf(mark.series, spec.series.length)
        paintPoint(context, { ...mark, colour, shape, ground: theme.ground, hollow: body !== 'solid', scale })
      }
      for (const mark of marks) {
        const label = labels.of(mark.series, mark.row)
        if (label) writeLabel(context, picture, label, mark)
      }
      ends.draw(chart)
      legend.draw(context)
    },
  }
}

/** How many of its points a line has come through: 2.5 is half-way from the second to the third. */
function progress({ spec, amount }: ChartPicture, series: number): number {
  return spec.rows.reduce((sum, _, row) => sum + amount(series, row), 0)
}

/** How far right a line has come, in pixels. */
function reached(chart: Chart, picture: ChartPicture, series: number): number {
  const xs = chart.getDatasetMeta(series).data.map((point) => point.getProps(['x'], true).x ?? 0)
  const come = progress(picture, series)
  if (come >= xs.length) return chart.width
  const before = xs[Math.floor(come) - 1]
  return before === undefined ? 0 : before + (xs[Math.floor(come)]! - before) * (come % 1)
}

function writeLabel(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  { label, size, gap, side, align }: PointLabel,
  { x, y, top, amount }: { x: number; y: number; top: number | null; amount: number },
): void {
  const { theme } = picture
  const { note } = typeSizes(picture)
  const second = label.note ? note * 1.25 : 0
  const at = x + { left: -lean, center: 0, right: lean }[align] * theme.scale
  const baseline = side === 'above' ? (top ?? y) - gap - second : y + gap + size * capHeight
  write(context, picture, label.text, at, baseline, { size, colour: theme.ink, align, alpha: amount })
  if (label.note)
    write(context, picture, label.note, at, baseline + second, {
      size: note,
      weight: 400,
      colour: theme.inkSoft,
      align,
      alpha: amount,
    })
}

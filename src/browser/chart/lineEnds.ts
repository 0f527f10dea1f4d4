import type { Chart } from 'chart.js'
import { lastRow } from './lineLabels.ts'
import { seriesLook } from '../../chart/look.ts'
import { typeSizes, type ChartPicture } from './picture.ts'
import { shapeOf, traceShape } from './shape.ts'
import { spread } from '../../chart/spread.ts'
import { colourOf } from './theme.ts'
import { middle } from '../../chart/mark.ts'
import { write } from './text.ts'
import { wrap } from '../../chart/wrap.ts'

/** Names of several lines, each at its line's end, so that no legend has to be matched by colour. */
export interface LineEnds {
  /** Pixels that they take on the right. */
  width: number
  draw(chart: Chart): void
}

const dash = 22

export function layLineEnds(picture: ChartPicture): LineEnds {
  const { spec, width, theme } = picture
  if (spec.series.length < 2) return { width: 0, draw: () => {} }
  const { axis } = typeSizes(picture)
  const indent = (dash + 10) * theme.scale
  const measure = (text: string) => picture.measure(text, axis)
  const names = spec.series.map(({ name }) => wrap(name, width * 0.24, measure))
  const own = Math.max(...names.flat().map(measure)) + indent
  const tallest = Math.max(...names.map((lines) => lines.length))

  return {
    width: own,
    draw(chart) {
      const context = chart.ctx
      const { top, bottom } = chart.chartArea
      const ends = names.map((_, series) => {
        const point = chart.getDatasetMeta(series).data[lastRow(picture, series)]
        return point?.getProps(['y'], true).y ?? top
      })
      const ys = spread(ends, axis * (0.4 + 1.2 * tallest), top, bottom)
      const left = chart.width - own
      names.forEach((lines, series) => {
        const alpha = picture.amount(series, lastRow(picture, series))
        context.save()
        context.globalAlpha = alpha
        context.fillStyle = colourOf(theme, seriesLook(spec, series).colour)
        context.fillRect(left, ys[series]! - 2 * theme.scale, dash * theme.scale, 4 * theme.scale)
        const shape = shapeOf(series, spec.series.length)
        if (shape !== 'circle') {
          traceShape(context, shape, left + (dash / 2) * theme.scale, ys[series]!, 7 * theme.scale)
          context.fill()
        }
        context.restore()
        lines.forEach((text, i) => {
          const y = middle(ys[series]! + (i - (lines.length - 1) / 2) * axis * 1.2, axis)
          write(context, picture, text, left + indent, y, { size: axis, colour: theme.ink, alpha })
        })
      })
    },
  }
}

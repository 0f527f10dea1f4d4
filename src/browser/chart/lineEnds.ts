import type { Chart } from 'chart.js'
import { lastRow } from './lineLabels.ts'
import { labelCell } from '../../chart/label.ts'
import { seriesLook } from '../../chart/look.ts'
import { middle } from '../../chart/mark.ts'
import { shorten, wrapNames } from '../../chart/names.ts'
import { typeSizes, type ChartPicture } from './picture.ts'
import { spread } from '../../chart/spread.ts'
import { colourOf } from './theme.ts'
import { write } from './text.ts'

/** What several lines come to and their names, each at its line's end, so that no legend has to be matched by colour. */
export interface LineEnds {
  /** Pixels that they take on the right. */
  width: number
  draw(chart: Chart): void
}

/** From a point to what is said of it, in pixels of a slide: less is in its mark, more is no longer beside it. */
export const beside = 14
/** Of the width, what names take at most. */
const share = 0.24

export function layLineEnds(picture: ChartPicture, room: number): LineEnds {
  const { spec, width, theme, words } = picture
  if (spec.series.length < 2) return { width: 0, draw: () => {} }
  const { axis, end, note } = typeSizes(picture)
  const said = spec.series.map(({ cells }, series) => {
    const cell = cells[lastRow(picture, series)]
    return cell ? labelCell(cell, { unit: spec.unit, words }) : null
  })
  const wrapped = spec.series.map(({ name }) => wrapNames(name, width * share, axis, picture.measure))
  const tallest = Math.max(...wrapped.map((lines) => lines.length))
  const tall = end * 1.2 + tallest * axis * 1.2
  // Where there are many, value and name share a line.
  const isTight = spec.series.length * tall > room
  const size = isTight ? Math.min(axis, Math.max(11 * theme.scale, room / spec.series.length / 1.3)) : end
  const small = isTight ? size : axis
  const values = said.map((label) => ({ value: label?.text ?? '', note: label?.note ?? '' }))
  const valueWidth = ({ value, note: words }: (typeof values)[number]) =>
    picture.measure(value, size) + (words && !isTight ? picture.measure(` ${words}`, note, 400) : 0)
  const inset = isTight ? Math.max(...values.map(valueWidth)) + size * 0.4 : 0
  const names = isTight
    ? spec.series.map(({ name }) => [shorten(name, width * 0.3 - inset, size, picture.measure)])
    : wrapped
  const widths = names.flatMap((lines) => lines.map((line) => inset + picture.measure(line, small, 400)))
  const own = Math.max(...widths, ...values.map(valueWidth))
  const high = isTight ? size * 1.25 : tall

  return {
    width: own,
    draw(chart) {
      const context = chart.ctx
      const { top, bottom } = chart.chartArea
      const points = names.map((_, series) => {
        const point = chart.getDatasetMeta(series).data[lastRow(picture, series)]
        const { x = 0, y = top } = point?.getProps(['x', 'y'], true) ?? {}
        return { x: x ?? 0, y: y ?? top }
      })
      // The value is what stands beside its point, and the name below it.
      const lift = isTight ? 0 : (tallest * axis * 1.2) / 2
      const ys = spread(
        points.map(({ y }) => y + lift),
        high,
        Math.max(high / 2, top),
        bottom - high / 2,
      )
      const left = chart.width - own
      names.forEach((lines, series) => {
        const alpha = picture.amount(series, lastRow(picture, series))
        const { x, y } = points[series]!
        const at = ys[series]! - lift
        if (Math.abs(at - y) > size * 0.3 || left - x > 3 * beside * theme.scale) {
          context.save()
          context.globalAlpha = alpha
          context.strokeStyle = colourOf(theme, seriesLook(spec, series).colour)
          context.lineWidth = 1.5 * theme.scale
          context.beginPath()
          context.moveTo(x + 9 * theme.scale, y)
          context.lineTo(left - 3 * theme.scale, at)
          context.stroke()
          context.restore()
        }
        const style = { colour: theme.ink, alpha }
        const { value, note: words } = values[series]!
        write(context, picture, value, left, middle(at, size), { ...style, size })
        if (words && !isTight)
          write(context, picture, ` ${words}`, left + picture.measure(value, size), middle(at, size), {
            size: note,
            weight: 400,
            alpha,
            colour: theme.inkSoft,
          })
        lines.forEach((text, i) => {
          const below = isTight ? at : at + size * 0.6 + (i + 0.5) * axis * 1.2
          write(context, picture, text, left + inset, middle(below, small), {
            ...style,
            size: small,
            weight: 400,
          })
        })
      })
    },
  }
}

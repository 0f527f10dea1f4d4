import { formatTick } from '../../chart/label.ts'
import { scaleOf } from '../../chart/scale.ts'
import type { ChartPicture } from './picture.ts'

/** @returns the pixels that an axis beside a plot takes to tell values */
export function axisWidth({ spec, theme, words, measure }: ChartPicture, size: number): number {
  const values = spec.series.flatMap(({ cells }) => cells.flatMap(({ value, high }) => high ?? value ?? []))
  const { ticks } = scaleOf(values, { from: 0, to: 1 }, true)
  return (
    Math.max(...ticks.map((tick) => measure(formatTick(tick, spec.unit, words), size, 400))) +
    10 * theme.scale
  )
}

/** What bars and lines share of their axes: names in ink, and values in soft ink over thin rules. */
export function axesOf({ spec, theme, words }: ChartPicture, size: number) {
  const font = { family: theme.family, size, lineHeight: 1.25 }
  const padding = 10 * theme.scale
  return {
    names: {
      grid: { display: false, drawTicks: false },
      border: { display: false },
      ticks: { font, color: theme.ink, padding, autoSkip: false, maxRotation: 0 },
    },
    values: {
      type: 'linear' as const,
      grid: { color: theme.rule, lineWidth: theme.scale, drawTicks: false },
      border: { display: false },
      ticks: {
        font,
        color: theme.inkSoft,
        padding,
        callback: (value: number | string) => formatTick(Number(value), spec.unit, words),
      },
    },
  }
}

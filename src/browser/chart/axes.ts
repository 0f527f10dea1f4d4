import { formatTick } from '../../chart/label.ts'
import type { ChartPicture } from './picture.ts'

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

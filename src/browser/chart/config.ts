import type { ChartConfiguration } from 'chart.js'
import type { ChartPicture } from './picture.ts'

/** Lays out the charts of some types as Chart.js draws them. */
export type Plot = (picture: ChartPicture) => object

/** @returns Chart.js's config of a picture. Chart.js lays out and scales; growing is ours, so that a step never rescales. */
export function configure(picture: ChartPicture, plot: Plot, pixelRatio: number): ChartConfiguration {
  const config = plot(picture) as ChartConfiguration
  config.options = {
    ...config.options,
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    devicePixelRatio: pixelRatio,
    events: [],
  }
  return config
}

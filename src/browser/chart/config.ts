import type { ChartConfiguration } from 'chart.js'
import type { Scene } from './scene.ts'

/** Lays out the charts of some types as Chart.js draws them. */
export type Plot = (scene: Scene) => object

/** @returns Chart.js's config of a scene. Chart.js lays out and scales; growing is ours, so that a step never rescales. */
export function configure(scene: Scene, plot: Plot, pixelRatio: number): ChartConfiguration {
  const config = plot(scene) as ChartConfiguration
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

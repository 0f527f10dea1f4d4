import type { ChartConfiguration } from 'chart.js'
import type { ChartType } from '../../model.ts'
import { configureBars } from './bars.ts'
import { configureDoughnut } from './doughnut.ts'
import { configureLines } from './lines.ts'
import type { Scene } from './scene.ts'

const configurers: Record<ChartType, (scene: Scene) => object> = {
  bar: configureBars,
  progress: configureBars,
  waterfall: configureBars,
  line: configureLines,
  doughnut: configureDoughnut,
}

/** @returns Chart.js's config of a scene. Chart.js lays out and scales; growing is ours, so that a step never rescales. */
export function configure(scene: Scene, pixelRatio: number): ChartConfiguration {
  const config = configurers[scene.spec.type](scene) as ChartConfiguration
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

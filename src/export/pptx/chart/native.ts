import type { ChartSpec } from '../../../model.ts'
import type { Palette } from '../palette.ts'
import type { Box } from '../units.ts'
import type { ChartTable } from './columns.ts'
import type { NumberStyle } from './label.ts'
import type { FixedPlot } from './plane.ts'

/** Sizes of a chart's type, in pixels: nothing under 18. */
export const sizes = { title: 22, axis: 20, labels: [24, 22, 20, 18], line: 4 }

/** Where a chart stands, and in what colours. */
export interface ChartSettings {
  box: Box
  palette: Palette
  style: NumberStyle
}

/** Everything that a chart's XML depends on. */
export interface NativeChart extends ChartSettings {
  spec: ChartSpec
  table: ChartTable
  /** Pixels; null where values have no room, and an axis tells them. */
  labels: number | null
  /** Where the plot is, where something stands on it. */
  fixed: FixedPlot | null
}

/** Whether values rise, or lie. */
export function isVertical({ type, horizontal }: ChartSpec): boolean {
  return type !== 'progress' && !horizontal
}

import type { ChartSpec } from '../../../model.ts'
import type { Palette } from '../palette.ts'
import type { Box } from '../units.ts'
import type { ChartTable } from './columns.ts'
import type { NumberStyle } from './label.ts'
import type { FixedPlot } from './plane.ts'
import type { Ring } from './ring.ts'

/** A title's type and what it takes over its chart, and a line's width, in pixels; what else a chart writes is as large as on the page. */
export const sizes = { title: 22, titleLane: 40, line: 4 }

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
  /** Pixels of names. */
  axis: number
  /** Pixels; null where values have no room, and an axis tells them. */
  labels: number | null
  /** Where the plot is, where something stands on it. */
  fixed: FixedPlot | null
  /** A ring whose names and numbers stand beside it. */
  ring: Ring | null
}

/** A text by hand from where PowerPoint would put it, as parts of the chart. */
export type Shift = [across: number, down: number]

/** Whether values rise, or lie. */
export function isVertical({ type, horizontal }: ChartSpec): boolean {
  return type !== 'progress' && !horizontal
}

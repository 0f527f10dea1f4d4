import type { ChartTheme } from './theme.ts'
import type { Frame } from '../../chart/mark.ts'
import { sizesOf, type TypeSizes } from '../../chart/sizes.ts'

/** Everything that a picture of a chart depends on. */
export interface ChartPicture extends Frame {
  theme: ChartTheme
  /** How far a mark has grown, 0 to 1. */
  amount(series: number, row: number): number
}

/** @returns the sizes of type in pixels of the page */
export function typeSizes({ width, theme: { scale } }: Pick<ChartPicture, 'width' | 'theme'>): TypeSizes {
  const { values, end, axis, note } = sizesOf(width / scale)
  return {
    values: values.map((size) => size * scale),
    end: end * scale,
    axis: axis * scale,
    note: note * scale,
  }
}

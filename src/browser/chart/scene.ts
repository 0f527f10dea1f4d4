import type { ChartSpec } from '../../model.ts'
import type { ChartTheme } from './theme.ts'
import type { Weight } from '../../chart/mark.ts'
import { sizesOf, type TypeSizes } from '../../chart/sizes.ts'
import type { ChartWords } from '../../chart/label.ts'

/** Everything that a picture of a chart depends on. */
export interface Scene {
  spec: ChartSpec
  theme: ChartTheme
  words: ChartWords
  /** Pixels of CSS. */
  width: number
  height: number
  /** What is measured and in what unit, where the figure's caption does not say it. */
  head: string
  /** Pixels that a text takes in a size, by default bold. */
  measure(text: string, size: number, weight?: Weight): number
  /** How far a mark has grown, 0 to 1. */
  amount(series: number, row: number): number
}

export type { Weight } from '../../chart/mark.ts'

/** @returns the sizes of type in pixels of the page */
export function typeSizes({ width, theme: { scale } }: Pick<Scene, 'width' | 'theme'>): TypeSizes {
  const { values, axis, note } = sizesOf(width / scale)
  return { values: values.map((size) => size * scale), axis: axis * scale, note: note * scale }
}

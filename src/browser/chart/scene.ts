import type { ChartSpec } from '../../model.ts'
import type { ChartTheme } from './theme.ts'
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

export type Weight = 400 | 700

/** Sizes of type that a scene uses, in pixels. */
export interface TypeSizes {
  /** From the largest that values may have to the smallest that is still read. */
  values: number[]
  axis: number
  note: number
}

/** The least size of type where rows are many, in pixels of a slide. */
export const smallest = 13

/** Narrower than this, in pixels of a slide, a chart is read in the hand and not from the last row. */
const handheld = 440

/** @returns the sizes of type: nothing under 18 px on a slide of 1280 × 720 */
export function typeSizes({ width, theme }: Pick<Scene, 'width' | 'theme'>): TypeSizes {
  const { scale } = theme
  const sizes =
    width / scale < handheld
      ? { values: [18, 16, 14, 13], axis: 14, note: 13 }
      : { values: [30, 26, 24, 22, 20, 18], axis: 20, note: 18 }
  return {
    values: sizes.values.map((size) => size * scale),
    axis: sizes.axis * scale,
    note: sizes.note * scale,
  }
}

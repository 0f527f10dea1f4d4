/** Sizes of type that a chart uses, in pixels of a slide. */
export interface TypeSizes {
  /** From the largest that values may have to the smallest that is still read. */
  values: number[]
  /** Of a value at the end of a line or an area. */
  end: number
  axis: number
  note: number
}

/** The least size of type where rows are many. */
export const smallest = 13

/** Narrower than this a chart is read in the hand and not from the last row. */
const handheld = 345

/** Narrower than this a chart stands beside two others, or on a large phone. */
const narrow = 440

/** From this width on a chart has a slide to itself, and is read from the back of a room. */
const wide = 900

/** @returns whether a chart of this width is read in the hand */
export function isHandheld(width: number): boolean {
  return width < handheld
}

/** @returns the sizes of type for a chart of this width: nothing under 18 px on a slide of 1280 × 720 */
export function sizesOf(width: number): TypeSizes {
  if (isHandheld(width)) return { values: [20, 18, 16], end: 18, axis: 16, note: 16 }
  if (width < narrow) return { values: [28, 24, 22, 20, 18], end: 22, axis: 20, note: 18 }
  const values = [30, 26, 24, 22, 20, 18]
  return width < wide
    ? { values, end: 24, axis: 24, note: 20 }
    : { values: [36, 32, ...values], end: 28, axis: 26, note: 24 }
}

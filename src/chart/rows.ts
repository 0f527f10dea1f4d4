import { fitName, lineHeight } from './names.ts'
import { middle, text, type Frame, type Mark, type Point } from './mark.ts'
import { layKey, type KeyItem } from './key.ts'
import { sizesOf, smallest } from './sizes.ts'

/** Rows of lying marks: their names on the left, what is drawn beside. */
export interface Rows {
  /** Pixels between which values lie. */
  left: number
  right: number
  top: number
  bottom: number
  /** Pixels of height that a row has for its marks. */
  pitch: number
  /** Pixels of the type of values. */
  size: number
  /** The middle of a row. */
  y(row: number): number
  /** The names, and the key above. */
  marks: Mark[]
}

/** No row is higher, so that few of them stand together; one or two have the room to themselves. */
const tallest = (count: number) => ({ 1: 240, 2: 180 })[count] ?? 120
/** Of the width, what names may take. */
const nameShare = 0.36
const widest = 340
const gap = 18
/** Values and names are larger where a row has so much more room. */
const roomy = 3.2

/** Where less is left for the marks, in pixels, names stand above them, if a row is as high as so many lines. */
const leastMarks = 96
const leastLines = 2.4

/**
 * Rows with their names beside what is drawn; above it where there is no room beside.
 *
 * @param key what the marks are called
 * @param room pixels kept free on the right, for values
 * @param foot pixels kept free below, for an axis
 * @param least pixels that the marks need beside the names
 */
export function layRows(
  frame: Frame,
  key: KeyItem[],
  room: (size: number) => number,
  { foot = 0, least = () => leastMarks }: { foot?: number; least?: (size: number) => number } = {},
): Rows {
  const { spec, width, height, measure } = frame
  const sizes = sizesOf(width)
  const legend = layKey(frame, key)
  const count = spec.rows.length
  const pitch = Math.min(tallest(count), (height - legend.height - foot) / count)
  const size = Math.min(sizes.axis, Math.max(smallest, pitch / 1.3))
  const valueSize = sizes.values.find((value) => value <= size || value * roomy <= pitch) ?? size
  const fit = (box: { width: number; height: number }) =>
    spec.rows.map(({ label }) => fitName(label, box, Math.max(size, valueSize), measure))
  const beside = fit({ width: Math.min(width * nameShare, widest), height: pitch * 0.96 })
  const besideWidth =
    Math.max(...beside.flatMap((name) => name.lines.map((line) => measure(line, name.size, 400)))) + gap
  const line = size * lineHeight
  const isAbove = width - room(valueSize) - besideWidth < least(valueSize) && pitch >= line * leastLines
  const names = isAbove ? fit({ width, height: line }) : beside
  const left = isAbove ? 0 : besideWidth
  const above = isAbove ? line : 0
  const top = legend.height + Math.max(0, (height - legend.height - foot - pitch * count) / 2)
  const y = (row: number) => top + row * pitch + above + (pitch - above) / 2
  const nameAt = (row: number) => (isAbove ? top + row * pitch + line / 2 : y(row))
  const marks = names.flatMap(({ lines, size }, row) =>
    lines.map((words, i): Mark => {
      const at: Point = [0, middle(nameAt(row) + (i - (lines.length - 1) / 2) * size * lineHeight, size)]
      return text(words, at, size, null, { weight: 400 })
    }),
  )
  return {
    left,
    right: Math.max(left + 40, width - room(valueSize)),
    top,
    bottom: top + pitch * count,
    pitch: pitch - above,
    size: valueSize,
    y,
    marks: [...legend.marks, ...marks],
  }
}

import type { PageLine } from './page.ts'
import type { DrawnPicture } from './pagePictures.ts'

/** A matrix of PDF: `[a b c d e f]`. */
type Matrix = readonly [number, number, number, number, number, number]

/** The drawing operators that are looked at, by the numbers that pdf.js has for them. */
export interface Operators {
  save: number
  restore: number
  transform: number
  constructPath: number
  paintFormXObjectBegin: number
  paintFormXObjectEnd: number
  paintImageXObject: number
  paintInlineImageXObject: number
}

/** What is thicker is no line. */
const thickest = 3
/** What is shorter is a mark in a letter or a sign. */
const shortest = 8

/** The lines of a page's drawing, and the pictures that it draws. */
export function rulesOf(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  ops: Operators,
): { rules: PageLine[]; drawn: DrawnPicture[] } {
  const rules: PageLine[] = []
  const drawn: DrawnPicture[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const stack: Matrix[] = []
  const push = () => stack.push(matrix)
  const pop = () => (matrix = stack.pop() ?? matrix)
  const transform = (by: unknown) => {
    if (isMatrix(by)) matrix = times(matrix, by)
  }
  const run: Record<number, (args: unknown[] | null) => void> = {
    [ops.save]: push,
    [ops.restore]: pop,
    [ops.transform]: transform,
    [ops.paintFormXObjectBegin](args) {
      push()
      transform(args?.[0])
    },
    [ops.paintFormXObjectEnd]: pop,
    [ops.paintImageXObject]: (args) => drawn.push(placed(args?.[0], matrix)),
    [ops.paintInlineImageXObject]: () => drawn.push(placed(null, matrix)),
    [ops.constructPath](args) {
      const [data] = (args?.[1] ?? []) as (ArrayLike<number> | null)[]
      if (data) for (const box of boxesOf(data, matrix)) rules.push(...edgesOf(box))
    },
  }
  for (const [i, operator] of fnArray.entries()) run[operator]?.(argsArray[i] as unknown[] | null)
  return { rules, drawn }
}

/** A picture fills the square of its matrix. */
function placed(id: unknown, [a, b, c, d, e, f]: Matrix): DrawnPicture {
  const xs = [e, e + a, e + c, e + a + c]
  const ys = [f, f + b, f + d, f + b + d]
  const [left, top] = [Math.min(...xs), Math.max(...ys)]
  const size = { width: Math.max(...xs) - left, height: top - Math.min(...ys) }
  return { id: typeof id === 'string' ? id : null, left, top, ...size }
}

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((one) => typeof one === 'number')
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f]
}

/** Left, bottom, right, top. */
type PathBox = [number, number, number, number]

/** What each step of a path takes, by pdf.js's numbers: move, line, curve, close. */
const coordinates: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The straight parts of a path: each line's, or a closed box's. */
function boxesOf(data: ArrayLike<number>, matrix: Matrix): PathBox[] {
  const boxes: PathBox[] = []
  let last: [number, number] | null = null
  for (let i = 0; i < data.length;) {
    const step = data[i]!
    const count = coordinates[step]
    if (count === undefined) break
    if (count > 0) {
      const [x, y] = [data[i + count - 1]!, data[i + count]!]
      const point: [number, number] = [
        matrix[0] * x + matrix[2] * y + matrix[4],
        matrix[1] * x + matrix[3] * y + matrix[5],
      ]
      if (step === 1 && last) {
        boxes.push([
          Math.min(last[0], point[0]),
          Math.min(last[1], point[1]),
          Math.max(last[0], point[0]),
          Math.max(last[1], point[1]),
        ])
      }
      last = point
    }
    i += 1 + count
  }
  return boxes
}

function edgesOf([left, bottom, right, top]: PathBox): PageLine[] {
  const [width, height] = [right - left, top - bottom]
  if (height <= thickest && width >= shortest)
    return [{ isAcross: true, at: (top + bottom) / 2, from: left, to: right }]
  if (width <= thickest && height >= shortest)
    return [{ isAcross: false, at: (left + right) / 2, from: bottom, to: top }]
  return []
}

import type { PageLine } from './page.ts'
import type { DrawnPicture } from './pagePictures.ts'

/** A matrix of PDF: `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The drawing operators that are looked at, by the numbers that pdf.js has for them. */
export interface Operators {
  save: number
  restore: number
  transform: number
  constructPath: number
  endPath: number
  paintFormXObjectBegin: number
  paintFormXObjectEnd: number
  paintImageXObject: number
  paintInlineImageXObject: number
}

/** What is thicker is no line. */
const thickest = 3
/** What is shorter is a mark in a letter or a sign. */
const shortest = 8

/**
 * The lines of a page's drawing, and the pictures that it draws.
 *
 * @param turn what sets the page upright
 */
export function rulesOf(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  ops: Operators,
  turn: Matrix,
): { rules: PageLine[]; drawn: DrawnPicture[] } {
  const rules: PageLine[] = []
  const drawn: DrawnPicture[] = []
  let matrix = turn
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
      // A path that only cuts off what is drawn behind it is no line.
      if (data && args?.[0] !== ops.endPath)
        for (const box of boxesOf(data, matrix)) rules.push(...edgesOf(box))
    },
  }
  for (const [i, operator] of fnArray.entries()) run[operator]?.(argsArray[i] as unknown[] | null)
  return { rules, drawn }
}

/** By pdf.js's names, what leaves something on a page. */
const leaves =
  /^(?:paint(?!FormXObject)|fill|eoFill|stroke|closeFill|closeEOFill|closeStroke|shadingFill|show)/

/** Whether a page's drawing leaves nothing on it: what only cuts off, or sets colours, does not. */
export function isBlank(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  ops: Operators,
): boolean {
  const names = Object.entries(ops).filter(([name]) => leaves.test(name))
  const marking = new Set(names.map(([, number]) => number as number))
  return !fnArray.some(
    (operator, i) =>
      marking.has(operator) ||
      (operator === ops.constructPath && (argsArray[i] as unknown[] | null)?.[0] !== ops.endPath),
  )
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

export function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f]
}

/** Left, bottom, right, top. */
type PathBox = [number, number, number, number]

/** The steps of a path by pdf.js's numbers, and how many numbers each takes: curves are 2 and 3. */
const [MOVE, LINE, CLOSE] = [0, 1, 4]
const coordinates: Record<number, number> = { [MOVE]: 2, [LINE]: 2, 2: 6, 3: 4, [CLOSE]: 0 }

/** The straight parts of a path: each line's, that which closes it too. */
function boxesOf(data: ArrayLike<number>, matrix: Matrix): PathBox[] {
  const boxes: PathBox[] = []
  let start: PathPoint | null = null
  let last: PathPoint | null = null
  const drawTo = (point: PathPoint | null) => {
    if (last && point) boxes.push(boxBetween(last, point))
  }
  for (let i = 0; i < data.length;) {
    const step = data[i]!
    const count = coordinates[step]
    if (count === undefined) break
    const point: PathPoint | null =
      count > 0 ? pointAt(data[i + count - 1]!, data[i + count]!, matrix) : start
    if (step === LINE || step === CLOSE) drawTo(point)
    if (step === MOVE) start = point
    last = point
    i += 1 + count
  }
  return boxes
}

type PathPoint = [x: number, y: number]

function pointAt(x: number, y: number, [a, b, c, d, e, f]: Matrix): PathPoint {
  return [a * x + c * y + e, b * x + d * y + f]
}

function boxBetween([x1, y1]: PathPoint, [x2, y2]: PathPoint): PathBox {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}

function edgesOf([left, bottom, right, top]: PathBox): PageLine[] {
  const [width, height] = [right - left, top - bottom]
  if (height <= thickest && width >= shortest)
    return [{ isAcross: true, at: (top + bottom) / 2, from: left, to: right }]
  if (width <= thickest && height >= shortest)
    return [{ isAcross: false, at: (left + right) / 2, from: bottom, to: top }]
  return []
}

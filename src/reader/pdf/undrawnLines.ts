import { isValue } from '../markdown/pipes.ts'
import { columnAt, columnsOf, rowsOf } from './alignedTables.ts'
import { cutNumbers } from './cutPieces.ts'
import { joinPieces } from './joinPieces.ts'
import { distinct, near } from './near.ts'
import type { PageLine, PdfPiece } from './page.ts'
import { rowsOfLines } from './rowsOfLines.ts'

/** Between the words of one cell there is no wider gap, in sizes of their letters. */
const wordGap = 0.6

/** Where lines go down, from the left. */
export const placesOf = (group: PageLine[]): number[] =>
  distinct(group.filter(({ isAcross }) => !isAcross).map(({ at }) => at))

/** Where lines go across, from the top. */
export const heightsOf = (group: PageLine[]): number[] =>
  distinct(group.filter(({ isAcross }) => isAcross).map(({ at }) => at)).reverse()

/**
 * The lines of a table with those that nobody drew, since blanks show where they are: between values that stand side
 * by side, at the columns that are drawn in other rows, and between rows of values.
 */
export function withUndrawn(drawn: PageLine[], pieces: PdfPiece[]): PageLine[] {
  const ys = heightsOf(drawn)
  if (ys.length < 2) return drawn
  const outer = outerEdges(drawn, placesOf(drawn)).map((at) => down(at, ys[0]!, ys.at(-1)!))
  const xs = placesOf([...drawn, ...outer])
  const bands = ys.slice(1).map((bottom, i) => linesIn(pieces, xs, ys[i]!, bottom))
  const edges = [...xs, ...columnEdges(bands, xs)].sort((a, b) => a - b)
  return [
    ...drawn,
    ...outer,
    ...bands.flatMap((lines, i) => [
      ...partedAt(lines, edges).map((at) => down(at, ys[i]!, ys[i + 1]!)),
      ...rowEdges(lines, edges).map((at) => ({ isAcross: true, at, from: xs[0]!, to: xs.at(-1)! })),
    ]),
  ]
}

const down = (at: number, top: number, bottom: number): PageLine => ({
  isAcross: false,
  at,
  from: bottom,
  to: top,
})

/** Where lines across begin and end that reach out over the lines that go down: a table may be open at its sides. */
function outerEdges(drawn: PageLine[], xs: number[]): number[] {
  const across = drawn.filter(({ isAcross }) => isAcross)
  const from = Math.min(...across.map((line) => line.from))
  const to = Math.max(...across.map((line) => line.to))
  const isShared = (at: number, side: 'from' | 'to') =>
    across.filter((line) => Math.abs(line[side] - at) <= near).length > 1
  return [
    ...(from < xs[0]! - near && isShared(from, 'from') ? [from] : []),
    ...(to > xs.at(-1)! + near && isShared(to, 'to') ? [to] : []),
  ]
}

/** The lines of words between two lines across, each as its cells. */
function linesIn(pieces: PdfPiece[], xs: number[], top: number, bottom: number): PdfPiece[][] {
  const inside = pieces.filter(
    ({ x, end, y, size }) =>
      y + size / 3 < top && y + size / 3 > bottom && x > xs[0]! - near && end < xs.at(-1)! + 2 * near,
  )
  return rowsOf(inside).map((line) => joinPieces(line, wordGap).flatMap(cutNumbers))
}

const isIn = ({ x, end }: PdfPiece, from: number, to: number) => (x + end) / 2 > from && (x + end) / 2 < to

/** Where blanks part values within a column that is drawn as one. */
function columnEdges(bands: PdfPiece[][][], xs: number[]): number[] {
  return xs.slice(1).flatMap((right, i) => {
    const lines = bands
      .flat()
      .map((line) => line.filter((piece) => isIn(piece, xs[i]!, right)))
      .filter((line) => line.length > 1 && line.every(({ text }) => isValue(text)))
    const columns = lines.length < 2 ? [] : columnsOf(lines)
    return columns.slice(1).map(({ from }, n) => (from + columns[n]!.to) / 2)
  })
}

/** The columns' edges that part what stands in a row: between its cells, and through none of them. */
function partedAt(lines: PdfPiece[][], edges: number[]): number[] {
  const cells = lines.flat()
  const inner = edges
    .slice(1, -1)
    .filter((at) => cells.every(({ x, end }) => at < x + near || at > end - near))
  const isFilled = (from: number, to: number) => cells.some((cell) => isIn(cell, from, to))
  return inner.filter((at) => {
    const i = edges.indexOf(at)
    return isFilled(edges[i - 1]!, at) && isFilled(at, edges[i + 1]!)
  })
}

/** The heights between rows of values. */
function rowEdges(lines: PdfPiece[][], edges: number[]): number[] {
  const columns = edges.slice(1).map((to, i) => ({ from: edges[i]!, to }))
  const rows = rowsOfLines(lines, columns)
  const valued = rows.filter((row) => row.some(({ text }) => isValue(text)))
  const begins = new Set(valued.map((row) => columnAt(columns, row[0]!)))
  if (valued.length < 2 || begins.size > 1) return []
  return rows.slice(1).map((row, n) => {
    const above = Math.min(...rows[n]!.map(({ y }) => y))
    const below = Math.max(...row.map(({ y, size }) => y + size))
    return (above + below) / 2
  })
}

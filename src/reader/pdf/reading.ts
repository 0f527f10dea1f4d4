import { rowsOf } from './alignedTables.ts'
import type { PdfPiece } from './page.ts'

/** A column has so many lines at least, and most of them fill this share of its width. */
const fewestLines = 4
const fullShare = 0.55

/** The pieces of a page in the order in which they are read: columns one after the other, what goes across between. */
export function inReadingOrder(pieces: PdfPiece[]): PdfPiece[][] {
  const rows = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)
  const found = columnsIn(rows)
  if (found === null) return rows.length > 0 ? [rows] : []
  const { above, left, right, below } = found
  return [
    ...inReadingOrder(above),
    ...inReadingOrder(left),
    ...inReadingOrder(right),
    ...inReadingOrder(below),
  ]
}

interface Columns {
  above: PdfPiece[]
  left: PdfPiece[]
  right: PdfPiece[]
  below: PdfPiece[]
}

/** The band of a page with two columns that holds most lines; null where there is none. */
function columnsIn(rows: PdfPiece[]): Columns | null {
  const size = middle(rows.map((piece) => piece.size))
  const gutters = [...new Set(rows.map(({ end }) => Math.round(end)))]
  let best: (Columns & { count: number }) | null = null
  for (const gutter of gutters) {
    for (const band of bandsBeside(rows, gutter, size)) {
      const left = band.filter(({ end }) => end <= gutter + 1)
      const right = band.filter(({ x }) => x > gutter)
      const count = Math.min(left.length, right.length)
      if (count < fewestLines || count <= (best?.count ?? 0) || !(isText(left) && isText(right))) continue
      const [top, bottom] = [band[0]!, band.at(-1)!]
      best = {
        count,
        left,
        right,
        above: rows.slice(0, rows.indexOf(top)),
        below: rows.slice(rows.indexOf(bottom) + 1),
      }
    }
  }
  return best
}

/** Runs of pieces that none crosses the gap behind `gutter`. */
function bandsBeside(rows: PdfPiece[], gutter: number, size: number): PdfPiece[][] {
  const bands: PdfPiece[][] = [[]]
  for (const piece of rows) {
    const crosses = piece.x < gutter + size && piece.end > gutter + 1
    if (!crosses) bands.at(-1)!.push(piece)
    else if (bands.at(-1)!.length > 0) bands.push([])
  }
  return bands
}

/**
 * Whether pieces are the lines of a text: most of them reach as far as the others, as a table's cells do not. A few
 * lines may stand in several pieces: set to both edges, a narrow column has wide gaps between its words.
 */
function isText(pieces: PdfPiece[]): boolean {
  const start = Math.min(...pieces.map(({ x }) => x))
  const end = Math.max(...pieces.map((piece) => piece.end))
  const lines = rowsOf(pieces)
  const whole = lines.filter(({ length }) => length === 1)
  const full = lines.filter((line) => line.at(-1)!.end - line[0]!.x >= (end - start) * fullShare)
  const isWordy = pieces.reduce((count, { text }) => count + text.length, 0) >= lines.length * 10
  return isWordy && [whole, full].every(({ length }) => length >= lines.length * fullShare)
}

export function middle(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

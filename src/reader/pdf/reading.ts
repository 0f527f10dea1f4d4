import { rowsOf } from './alignedTables.ts'
import type { PdfPiece } from './page.ts'
import { sentenceEnd } from './sentenceEnd.ts'

/** A column has so many lines at least, and most of them fill this share of its width. */
const fewestLines = 4
const fullShare = 0.55
/** A heading's letters are larger than the column's by this factor. */
const headingShare = 1.1

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
 * lines may stand in several pieces: set to both edges, a narrow column has wide gaps between its words. Headings, and
 * the last lines of paragraphs, may be as short as they are.
 */
function isText(pieces: PdfPiece[]): boolean {
  const start = Math.min(...pieces.map(({ x }) => x))
  const end = Math.max(...pieces.map((piece) => piece.end))
  const size = middle(pieces.map((piece) => piece.size))
  const lines = rowsOf(pieces)
  const isFull = (line: PdfPiece[]) => line.at(-1)!.end - line[0]!.x >= (end - start) * fullShare
  const body = lines.filter((line, i) => {
    const isHeading = line.every((piece) => piece.isBold || piece.size > size * headingShare)
    const isLast = i > 0 && isFull(lines[i - 1]!) && !isFull(line) && sentenceEnd.test(line.at(-1)!.text)
    return !isHeading && !isLast
  })
  const whole = body.filter(({ length }) => length === 1)
  const isWordy = pieces.reduce((count, { text }) => count + text.length, 0) >= lines.length * 10
  return isWordy && [whole, body.filter(isFull)].every(({ length }) => length >= body.length * fullShare)
}

export function middle(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

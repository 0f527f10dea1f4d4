import type { PdfPage, PdfPiece } from './page.ts'
import { ruledTables } from './ruledTables.ts'

/** The parts of a page's height at its top and at its bottom where headers and footers stand. */
const margin = 0.12
/** A header stands on so many pages at least, or on this share of them. */
const fewestPages = 3
const shareOfPages = 0.4

const pageNumber =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,5}\.?\s*)?\d{1,4}(?:\s*(?:\/|\p{L}{1,5})\s*\d{1,4})?\s*\p{L}{0,2}[^\p{L}\p{N}]*$/u

/**
 * Takes the lines off that stand on many pages at the same place, and the pages' numbers. A table that goes on over
 * several pages keeps its head and its last row, unless all of it is repeated.
 */
export function withoutFurniture(pages: PdfPage[]): PdfPage[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.pieces.flatMap((piece) => keyOf(piece, page) ?? [])))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const fewest = Math.max(2, Math.min(fewestPages, pages.length * shareOfPages))
  const isFurniture = (piece: PdfPiece, page: PdfPage) => {
    const key = keyOf(piece, page)
    if (key === null) return false
    if ((counts.get(key) ?? 0) >= fewest) return true
    return pageNumber.test(piece.text.trim()) && isOutermost(piece, page)
  }
  return pages.map((page) => {
    const tables = ruledTables(page).map(({ pieces }) => [...pieces])
    const kept = new Set(tables.filter((cells) => !cells.every((cell) => isFurniture(cell, page))).flat())
    return { ...page, pieces: page.pieces.filter((piece) => kept.has(piece) || !isFurniture(piece, page)) }
  })
}

/** What tells a header from another: where it stands, and its words without their numbers. */
function keyOf({ text, y }: PdfPiece, { height }: PdfPage): string | null {
  const isTop = y > height * (1 - margin)
  if (!isTop && y > height * margin) return null
  return `${isTop ? 'top' : 'bottom'} ${Math.round(y / 4)} ${text.replace(/\d+/g, '0').trim()}`
}

function isOutermost(piece: PdfPiece, { pieces, height }: PdfPage): boolean {
  const isTop = piece.y > height / 2
  return pieces.every((other) => (isTop ? other.y <= piece.y + 2 : other.y >= piece.y - 2))
}

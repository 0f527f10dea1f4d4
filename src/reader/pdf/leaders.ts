import { rowsOf } from './alignedTables.ts'
import type { PdfPage, PdfPiece } from './page.ts'

/** Points that lead from a name to its number: at the end of its words, or before a page's number. */
const leader = /\s*(?:[.·…]\s?){4,}$/u
const ledPage = /(?:[.·…]\s?){4,}\s*(?<page>\d{1,4})$/u
/** So many lines of a name and its page, which only rise, are contents. */
const fewestLines = 3

/** Pages without points that lead to numbers, and without their tables of contents. */
export function withoutLeaders(pages: PdfPage[]): PdfPage[] {
  return pages.map((page) => {
    const contents = contentsIn(page.pieces)
    const pieces = page.pieces.filter((piece) => !contents.has(piece)).flatMap(withoutLeader)
    return { ...page, pieces }
  })
}

function withoutLeader(piece: PdfPiece): PdfPiece[] {
  const text = piece.text.replace(leader, '')
  if (text === piece.text) return [piece]
  if (text === '') return []
  return [{ ...piece, text, end: piece.x + ((piece.end - piece.x) * text.length) / piece.text.length }]
}

/** The pieces of runs of lines that lead by points to one rising number each. */
function contentsIn(pieces: PdfPiece[]): Set<PdfPiece> {
  const contents = new Set<PdfPiece>()
  let run: { row: PdfPiece[]; page: number }[] = []
  const close = () => {
    if (run.length >= fewestLines) for (const piece of run.flatMap(({ row }) => row)) contents.add(piece)
    run = []
  }
  for (const row of rowsOf(pieces)) {
    const page = pageIn(row)
    if (page === null || page < (run.at(-1)?.page ?? 0)) close()
    if (page !== null) run.push({ row, page })
  }
  close()
  return contents
}

/** The page that a line of contents leads to; null of another line. */
function pageIn(row: PdfPiece[]): number | null {
  const words = row.map(({ text }) => text.trim()).join(' ')
  const page = ledPage.exec(words)?.groups!['page']
  return page !== undefined && /\p{L}/u.test(words) ? Number(page) : null
}

import type { PdfPiece } from './page.ts'

/** As much of a font's size as a gap in a line is, at most, between two words. */
const wordGap = 1.1

/** Where a number meets a word, or a word a name, a narrower gap is a blank: another font begins there. */
const turns = /\d\p{L}|\p{L}\d|\p{Ll}\p{Lu}/u

/** Pieces of a line that stand as close as words do are one; `widest` is a gap between two, in sizes of their letters. */
export function joinPieces(pieces: PdfPiece[], widest: number = wordGap): PdfPiece[] {
  const joined: PdfPiece[] = []
  let open: PdfPiece | null = null
  for (const piece of pieces) {
    const size = Math.max(open?.size ?? 0, piece.size)
    const gap = open === null ? Infinity : piece.x - open.end
    const isBeside: boolean =
      open !== null && Math.abs(piece.y - open.y) < size / 2 && gap > -size / 2 && gap < size * widest
    if (open === null || !isBeside) {
      open = { ...piece }
      joined.push(open)
      continue
    }
    const blank = turns.test(`${open.text.at(-1)}${piece.text[0]}`) ? 0.08 : 0.2
    const needsBlank = gap > size * blank && !/\s$/.test(open.text) && !/^\s/.test(piece.text)
    const isRaised = piece.size < open.size * 0.9 && piece.y > open.y + open.size * 0.15
    open.text += (needsBlank && !isRaised ? ' ' : '') + (isRaised ? raisedText(piece.text) : piece.text)
    open.end = Math.max(open.end, piece.end)
    open.size = size
    open.isBold &&= piece.isBold
  }
  return joined.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }))
}

/** A small number above the line is an exponent or the mark of a note, and no part of the number before it. */
function raisedText(text: string): string {
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)
}

import type { PdfPiece } from './page.ts'

/** A gap that is nearer than so much of a letter's size to the line belongs to it. */
const reach = 1.5

/** Cuts a piece where lines go down through it: pdf.js joins what stands near each other, also of two cells. */
export function cutPiece(piece: PdfPiece, lines: number[]): PdfPiece[] {
  const inside = lines.filter((x) => x > piece.x + piece.size / 4 && x < piece.end - piece.size / 4)
  const pieces: PdfPiece[] = []
  let rest = piece
  for (const line of inside) {
    const at = placeNear(rest, line)
    if (at <= 0 || at >= rest.text.length) continue
    const [before, behind] = [rest.text.slice(0, at), rest.text.slice(at)]
    if (before.trim() !== '') pieces.push({ ...rest, text: before.trim(), end: line })
    rest = { ...rest, text: behind.trimStart(), x: line }
  }
  return rest.text.trim() === '' ? pieces : [...pieces, rest]
}

/** The character before which a line goes down: the blank near it, else where letters of usual widths reach it. */
function placeNear({ text, x, end, size }: PdfPiece, line: number): number {
  const widths = [...text].map((character) => (character.codePointAt(0)! < 0x2e80 ? 0.5 : 1))
  const scale = (end - x) / widths.reduce((sum, width) => sum + width, 0)
  let best = { at: 0, distance: Infinity }
  let from = x
  let at = 0
  for (const [i, character] of [...text].entries()) {
    const isGap = character === ' ' && Math.abs(from + (widths[i]! * scale) / 2 - line) < size * reach
    const distance = Math.abs(from - line) - (isGap ? size * reach * 2 : 0)
    if (distance < best.distance) best = { at, distance }
    from += widths[i]! * scale
    at += character.length
  }
  return best.at
}

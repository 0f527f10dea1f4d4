import type { PdfPiece } from './page.ts'

const value = /^[+\-–−—]?\d[\d.,]*%?$/
const none = /^[-–−—]+$/
/** Blanks may part a number's thousands. */
const thousands = /^\D?\d{1,3}(?: \d{3})+(?:[.,]\d+)?\D?$/

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

/** Cuts a piece between numbers that stand side by side: pdf.js joins what stands near each other. */
export function cutNumbers(piece: PdfPiece): PdfPiece[] {
  const { text } = piece
  const words = text.split(' ')
  const isRow =
    words.some((word) => value.test(word)) && words.every((word) => value.test(word) || none.test(word))
  if (words.length < 2 || !isRow || thousands.test(text)) return [piece]
  const scale = (piece.end - piece.x) / text.length
  let at = 0
  return words.map((word) => {
    const x = piece.x + at * scale
    at += word.length + 1
    return { ...piece, text: word, x, end: x + word.length * scale }
  })
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

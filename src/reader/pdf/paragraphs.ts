import { escapeStart, escapeWords } from '../../articleEscape.ts'
import { isCaption } from '../isCaption.ts'
import { rowsOf } from './alignedTables.ts'
import { joinTwo } from './joinLines.ts'
import type { PdfPiece } from './page.ts'
import { middle } from './reading.ts'
import { sentenceEnd } from './sentenceEnd.ts'

/** A block of a PDF: a line's looks are those of all of its pieces. */
export interface PdfBlock {
  kind: 'words' | 'table'
  text: string
  size: number
  isBold: boolean
  /** Whether the last line ends before the column does, so that nothing goes on behind it. */
  isEnded: boolean
  /** Whether the first line is set in, or begins as an item does. */
  isOpening: boolean
}

/** Lines stand this much further apart between paragraphs than within them. */
const apart = 1.35
/** A first line is set in by so much of its size. */
const setIn = 1.2

const itemMark =
  /^(?:[•●○▪■◆◦‣·\uf0b7\uf06c\uf0d8-]|[–—](?=\s)|\(?\d{1,3}[.)、]|[（(](?:\d{1,3}|\p{Script=Han}{1,3})[)）])\s*/u

/** So few distances between lines tell nothing of a column's own. */
const fewestGaps = 5
/** How far apart lines stand where nothing tells. */
const usualLeading = 1.5

/** What a whole file does alike. */
export interface Habits {
  /** Words that it writes with a hyphen within a line. */
  compounds: ReadonlySet<string>
  /** How far apart its lines stand, in sizes of their letters. */
  leading: number
}

/** How far apart the lines of a file stand within its paragraphs, for the most part. */
export function leadingOf(pages: PdfPiece[][]): number {
  return (
    middle(pages.flatMap((pieces) => gapsBetween(rowsOf(pieces).map(([first]) => first!)))) || usualLeading
  )
}

function gapsBetween(lines: { y: number; size: number }[]): number[] {
  const gaps = lines.slice(1).map((line, i) => (lines[i]!.y - line.y) / line.size)
  return gaps.filter((gap) => gap > 0.5 && gap < 3)
}

/** The pieces of a line as one. */
type PdfLine = Omit<PdfPiece, 'mark'>

/** The paragraphs of one column. */
export function paragraphsIn(pieces: PdfPiece[], { compounds, leading }: Habits): PdfBlock[] {
  const lines = rowsOf(pieces).map(lineOf)
  const left = middle(lines.map(({ x }) => x))
  const right = Math.max(...lines.map(({ end }) => end))
  const gaps = gapsBetween(lines)
  const gap = gaps.length < fewestGaps ? leading : middle(gaps)
  const blocks: PdfBlock[] = []
  for (const [i, line] of lines.entries()) {
    const isMarked = itemMark.test(line.text) || isCaption(line.text)
    const isOpening = isMarked || line.x - left > line.size * setIn
    const isEnded = line.end < right - line.size * 2
    const open = blocks.at(-1)
    const isNamed = open !== undefined && isCaption(open.text)
    if (
      open &&
      !breaks(lines[i - 1]!, line, { gap, isOpening: isNamed ? isMarked : isOpening, isNamed, right })
    ) {
      open.text = joinTwo(open.text, line.text, compounds)
      open.isEnded = isEnded
      open.isBold &&= line.isBold
      continue
    }
    blocks.push({ kind: 'words', text: line.text, size: line.size, isBold: line.isBold, isEnded, isOpening })
  }
  return blocks
}

function breaks(
  last: PdfLine,
  line: PdfLine,
  { gap, isOpening, isNamed, right }: { gap: number; isOpening: boolean; isNamed: boolean; right: number },
): boolean {
  if (/\p{L}[-\u00ad\u2010]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)) return false
  const isShort = last.end < right - line.size * 2
  // A line in the middle of a paragraph reaches as far as the others, but the word that follows may be long.
  const isVeryShort = last.end < right - line.size * 12
  // The name of a table or a figure is often bold in part: its number is, or is not.
  const isOther = last.isBold !== line.isBold && !(isNamed && !isVeryShort)
  if (Math.abs(last.size - line.size) > line.size * 0.12 || isOther) return true
  if (last.y - line.y > gap * apart * line.size) return true
  return isShort ? sentenceEnd.test(last.text) || isOpening || isVeryShort : isOpening && line.x > last.x
}

function lineOf(row: PdfPiece[]): PdfLine {
  const text = row.map((piece) => piece.text).reduce((words, next) => joinTwo(words, next, new Set()))
  const weight = row.reduce((sum, piece) => sum + piece.text.length, 0)
  const size = row.reduce((sum, piece) => sum + piece.size * piece.text.length, 0) / weight
  return {
    text: text.trim(),
    x: row[0]!.x,
    end: Math.max(...row.map(({ end }) => end)),
    y: row[0]!.y,
    size,
    isBold: row.every(({ isBold }) => isBold),
  }
}

/** A paragraph as Markdown: an item where it begins with the sign of one. */
export function wordsMarkdown(text: string): string {
  const [sign = ''] = /^[•●○▪■◆◦‣·\uf0b7\uf06c\uf0d8]\s*/u.exec(text) ?? []
  if (sign !== '') return `- ${escapeWords(text.slice(sign.length))}`
  return escapeStart(escapeWords(text))
}

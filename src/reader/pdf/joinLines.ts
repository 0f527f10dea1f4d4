import { escapeWords } from '../../articleEscape.ts'
import type { PdfPiece } from './page.ts'

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。；：、！？“”‘’（）《》【】—…％]/u

/** Pieces as one line of Markdown, in the order of the page. */
export function joinLines(pieces: PdfPiece[]): string {
  const sorted = [...pieces].sort((a, b) => (Math.abs(a.y - b.y) < a.size / 2 ? a.x - b.x : b.y - a.y))
  return escapeWords(
    sorted.map(({ text }) => text).reduce((words, line) => joinTwo(words, line, new Set()), ''),
  )
}

/**
 * Two lines of a paragraph as one: without a blank between Chinese characters, and without the hyphen of a word that
 * the line's end parts.
 *
 * @param compounds words that the text writes with a hyphen within a line
 */
export function joinTwo(before: string, behind: string, compounds: ReadonlySet<string>): string {
  const [left, right] = [before.trimEnd(), behind.trimStart()]
  if (left === '' || right === '') return left + right
  const soft = /([\p{L}\p{N}]+)[-\u00ad\u2010]$/u.exec(left)
  const next = /^\p{Ll}+/u.exec(right)
  if (soft && next) {
    const isCompound = compounds.has(`${soft[1]}-${next[0]}`.toLowerCase()) || /\d$/.test(soft[1]!)
    return isCompound ? left + right : left.slice(0, -1) + right
  }
  if (/[\p{L}\p{N}][-\u2010–]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return left + right
  // Between Chinese words no two numbers stand side by side: the line's end parts one.
  const isNumber = /\d$/.test(left) && /^\d/.test(right) && han.test(left) && han.test(right)
  const isHan = han.test(left.at(-1)!) || han.test(right[0]!)
  return isHan || isNumber ? left + right : `${left} ${right}`
}

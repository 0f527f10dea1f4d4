import { everyMatch } from '../../everyMatch.ts'
import { textBehind } from '../engine/beside.ts'
/** How far around a number its clause is looked for. */
export const FARTHEST = 120

/** A clause ends at a stop, at brackets, at a dash, and where "while" or "but" turns to something else. */
const breaks = /[,;:()"“”]|\s[-–—]\s|\b(?:while|but|although|whereas|though)\b/g

export function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - FARTHEST)
  let start = from
  for (const stop of everyMatch(text.slice(from, at), breaks)) {
    const index = from + stop.index
    if (stop[0] === ',' && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) continue
    start = index + stop[0].length
  }
  return start
}

export function clauseEnd(text: string, at: number): number {
  const ahead = textBehind(text, at, FARTHEST)
  for (const stop of everyMatch(ahead, breaks)) {
    if (stop[0] === ',' && /\d/.test(ahead[stop.index - 1] ?? '') && /\d/.test(ahead[stop.index + 1] ?? ''))
      continue
    return at + stop.index
  }
  return at + ahead.length
}

/** Several words in brackets, without a number: more is said of what stands before. */
const inBrackets = /\([^()\d]* [^()\d]*\)/g

/** A text with blanks for what its brackets only add, each place kept: "Core inflation (without food and fuel) was 3%". */
export function withoutBrackets(text: string): string {
  return text.replace(inBrackets, (words) => ' '.repeat(words.length))
}

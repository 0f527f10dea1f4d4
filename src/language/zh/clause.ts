import type { Token } from '../engine/token.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

/** How far a clause is looked back and ahead; what is farther away does not govern a number. */
const FARTHEST = 80

/** How much of what stands before the clause is looked at. */
const EARLIER = 24

const SEPARATORS = '，。；：:,;！？!?|（）()“”"'

/** The words around a number within its clause. */
export interface NumberClause {
  start: number
  /** From the clause's start, or the number before in it, to the number. */
  left: string
  leftStart: number
  /** From the clause's start to the number, other numbers included. */
  whole: string
  /** The end of what stands before the clause in its sentence. */
  earlier: string
  /** From the number to the clause's end, or the next number. */
  right: string
  /** A number stands before it in the same clause. */
  sibling: boolean
}

/** Cuts a number's clause out of its sentence; a comma within a number parts nothing. */
export function clauseOf(text: string, tokens: Token[], index: number): NumberClause {
  const token = tokens[index]!
  let start = token.start
  while (start > 0 && token.start - start < FARTHEST && !separates(text, start - 1)) start--
  let end = token.end
  while (end < text.length && end - token.end < FARTHEST && !separates(text, end)) end++
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const leftStart = before && before.end > start ? before.end : start
  const rightEnd = after && after.start < end ? after.start : end
  return {
    start,
    left: text.slice(leftStart, token.start),
    leftStart,
    whole: text.slice(start, token.start),
    earlier: textBefore(text, start, EARLIER),
    right: text.slice(token.end, rightEnd),
    sibling: leftStart > start,
  }
}

const LONGEST_ACRONYM = 8

/** Brackets around an acronym, or around an aside right before a number, part nothing: 地区生产总值(GDP)512亿元, 货车(含挂车)272亿元. */
function inAcronym(text: string, i: number): boolean {
  const ahead = textBehind(text, i, LONGEST_ACRONYM + 2)
  const behind = textBefore(text, i + 1, LONGEST_ACRONYM + 2)
  const isAside = /^[（(][^()（）\d，。；]{1,8}[）)]\d/.test(textBehind(text, i, LONGEST_ACRONYM + 3))
  return (
    isAside ||
    /^[（(][A-Za-z]+[）)]/.test(ahead) ||
    /[（(][A-Za-z]+[）)]$/.test(behind) ||
    closesAside(text, i)
  )
}

/** Whether a bracket closes, right before a number, what is said by the way without one. */
function closesAside(text: string, i: number): boolean {
  return (
    /\d/.test(text[i + 1] ?? '') &&
    /[（(][^()（）\d，。；]{1,8}[）)]$/.test(text.slice(Math.max(0, i - LONGEST_ACRONYM - 1), i + 1))
  )
}

function separates(text: string, i: number): boolean {
  const char = text[i]!
  if (!SEPARATORS.includes(char)) return false
  if (/[（()）]/.test(char) && inAcronym(text, i)) return false
  return !(/[,:.]/.test(char) && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''))
}

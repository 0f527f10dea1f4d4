import { meet, spansOf } from './engine/spans.ts'
import type { Span } from '../model.ts'
import { fold, tablesOf } from './cues.ts'

const all = tablesOf('leftovers')

/** Digits that only name a time, an address or the number of a line. */
export const namedTimes = new RegExp(
  [...all.flatMap(({ times }) => times), String.raw`\d{1,2}:\d\d`, String.raw`https?:\S+`].join('|'),
  'g',
)

/** Whether a number belongs to the word right before it, whatever stands behind it: per 1,000. */
export function bindsNumber(lead: string): boolean {
  return all.some(({ binding }) => binding.test(lead))
}

/** What stands in the way of a text that begins a line: `1.`, `2、`, `03`. */
export const lineNumber = new RegExp(`^\\s*(?:${all.map((cues) => cues.lineNumber).join('|')})`)

/** Digits with whatever belongs to them: signs before, points and commas within, letters and signs behind. */
const digits = /[+\-−–±]?(?<![A-Za-z\d])\d[\d.,:/×-]*\d|(?<![A-Za-z\d])\d/g
/** Fractions of one sign, and the digits of other scripts and of mathematical alphabets. */
const signs = /[¼-¾⅐-⅞]|(?:(?!\d)\p{Nd})+/gu
/** Raised and lowered digits that are no power, no index and no footnote's mark: many, or a percentage. */
const raised = /(?<![A-Za-z\d)）⁺⁻⁰¹²³⁴-⁹₀-₉])(?:[⁰¹²³⁴-⁹₀-₉]{3,}|[⁰¹²³⁴-⁹₀-₉]+(?=[%‰]))/g

const patterns = [...all.flatMap(({ numbers }) => numbers), digits, signs, raised]

/**
 * Every stretch of a text that says a number in any form: digit runs, numerals with a magnitude, parts, multiples, vague
 * counts and ranks, in whatever language. Turns of phrase are none. In reading order, none inside another.
 */
export function numbersIn(printed: string): Span[] {
  const text = fold(printed)
  // Idioms are asked for where there is a number: most texts have none.
  let idioms: Span[] | null = null
  const found: Span[] = []
  for (const pattern of patterns) {
    for (const span of spansOf(text, pattern)) {
      idioms ??= all.flatMap((cues) => spansOf(text, cues.idioms))
      const isFree = (other: Span) => !meet(other, span)
      if (found.every(isFree) && idioms.every(isFree)) found.push(span)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

import { alternation } from '../engine/alternation.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Number words up to ninety-nine, with their value. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, value) => [word, value * 10] as const).filter(([word]) => word !== ''),
  ...tens
    .slice(2)
    .flatMap((ten, t) => ones.slice(1, 10).map((one, o) => [`${ten}-${one}`, (t + 2) * 10 + o + 1] as const)),
])

/**
 * Number words up to ninety-nine as the inside of a regular expression, the longest first. What stands behind tens
 * stands there once: with all ninety-nine in a row, patterns of several take longer to compile than a report to read.
 */
export function numberWordsBut(left: string[] = []): string {
  const others = ones.filter((word) => !left.includes(word))
  return `(?:${alternation(tens.slice(2))})(?:-(?:${alternation(ones.slice(1, 10))}))?|${alternation(others)}`
}

/** Parts in words, in hundredths. */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['sixth', 100 / 6],
  ['eighth', 12.5],
  ['tenth', 10],
  ['tenths', 10],
])

/** The same before what is multiplied: double the 20 percent. */
export const multiples: ReadonlyMap<string, string> = new Map([
  ['double', 'doubled'],
  ['treble', 'trebled'],
  ['triple', 'tripled'],
  ['quadruple', 'quadrupled'],
])

/** Verbs that multiply: what they add, in per cent of what was. */
export const multiplying: ReadonlyMap<string, { value: number; direction: 'up' | 'down' }> = new Map([
  ['doubled', { value: 100, direction: 'up' }],
  ['trebled', { value: 200, direction: 'up' }],
  ['tripled', { value: 200, direction: 'up' }],
  ['quadrupled', { value: 300, direction: 'up' }],
  ['halved', { value: 50, direction: 'down' }],
])

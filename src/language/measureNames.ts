import { remembering } from '../remembering.ts'
import { fold, tablesOf } from './cues.ts'
import { alternation } from './engine/alternation.ts'
import { isShortOf } from './engine/isShortOf.ts'
import { indicatorKinds, type IndicatorKind } from './engine/measures.ts'

const all = tablesOf('measures')
const added = new RegExp(`^(?:${alternation(all.flatMap((one) => one.added))})\\s*`)
const told = new RegExp(`(?:${alternation(all.flatMap((one) => one.told))})$`)
const alike = all.flatMap((one) => one.alike)
/** 户籍总人口 is 户籍人口. */
const marks = /[\s“”"'’、，,的（）()]|[总有](?=\p{Script=Han})/gu

/** A name taken apart again and again until nothing more comes off. */
function strip(name: string, pattern: RegExp): string {
  for (let rest = name.replace(pattern, ''); rest !== name; rest = name.replace(pattern, '')) name = rest
  return name
}

/** A measure's name without blanks, marks, endings (earned, earnings) and the words that news adds at will; empty for 增速 alone. */
export const bareName = remembering((name) => {
  const one = alike.reduce((words, [pattern, by]) => words.replace(pattern, by), fold(name).toLowerCase())
  const bare = strip(strip(` ${one.trim()}`, told).trim(), added)
  return bare.replace(/(?<=[a-z]{3})(?:ings?|ed|s)\b|s\b/g, '').replace(marks, '')
})

/** Whether a measure counts things of another sort than another does (12 countries for 12 towns), which `around` does not name. */
export function countsOther(said: string, given: string, around: string): boolean {
  const [one, other] = [said, given].map((name) => name.toLowerCase().split(' ').at(-1)!)
  return (
    one !== other &&
    all.some(({ sorts }) => sorts.some((sort) => sort.has(one!) && sort.has(other!))) &&
    !around.toLowerCase().includes(one!)
  )
}

const opposites = all.flatMap((one) => one.opposites)

/** Whether words are of one side of a whole (home) and others of another (abroad) alone. */
export function isOfOtherSide(said: string, given: string): boolean {
  const [one, other] = [fold(said), fold(given)]
  return opposites.some((sides) => {
    const named = sides.filter((side) => side.test(one))
    return named.length === 1 && !named[0]!.test(other) && sides.some((side) => side.test(other))
  })
}

const senses = new Set(all.flatMap((one) => one.senses))

/** Of a measure in words of a Latin script, its last word and the words before that tell of what part it is; null where none do. */
export function partOfMeasure(name: string): { part: string; head: string } | null {
  const words = name.toLowerCase().split(/\s+/)
  const part = words.slice(0, -1).filter((word) => !senses.has(word))
  return part.length > 0 && /^[a-z]/.test(name.toLowerCase())
    ? { part: part.join(' '), head: words.at(-1)! }
    : null
}

const sense = new RegExp(`^(?:${alternation([...senses])})`)

/**
 * What a measure's name in running characters says before the shorter name that is its end, but for words that tell in
 * which sense it is measured: 甲地 of 甲地粮食产量 before 粮食产量; '' where nothing is left.
 */
export function partBefore(shorter: string, name: string): string {
  const [end, whole] = [bareName(shorter), bareName(name)]
  if (end === '' || !/^\p{Script=Han}/u.test(whole) || !whole.endsWith(end)) return ''
  const part = strip(whole.slice(0, -end.length), sense)
  // 会计准则下: under which circumstances, and not whose.
  return /[上下中内里前后时]$/.test(part) ? '' : part
}

/** Whether two names may be of one measure: the one is the other with more words. */
export function isSameMeasure(a: string, b: string): boolean {
  const [first, second] = [bareName(a), bareName(b)]
  if (first === '' || second === '') return false
  if (isInitialsOf(a, b) || isInitialsOf(b, a)) return true
  return first.includes(second) || second.includes(first) || hasWordsOf(a, b) || hasWordsOf(b, a)
}

/** EPS of earnings per share. */
function isInitialsOf(short: string, name: string): boolean {
  if (!/^[A-Z]{3,}$/.test(short.trim())) return false
  return latinWords(name)
    .map((word) => word[0]!.toUpperCase())
    .join('')
    .includes(short.trim())
}

/** Whether a name has every word of another, in whatever order: graduate international enrollment. */
function hasWordsOf(name: string, other: string): boolean {
  const words = latinWords(name)
  const others = latinWords(other)
  return others.length > 1 && others.every((word) => words.includes(word))
}

const latinWords = remembering((name): string[] => name.toLowerCase().match(/[a-z]{3,}/g) ?? [])

/** Whether a name is a measure cut short from its first character on: 营收 for 营业收入. */
export function isCutShort(name: string, measure: string): boolean {
  const isCut = (short: string, long: string) => short[0] === long[0] && isShortOf(short, long)
  const isShort = isCut(name, measure) || (bareName(name) !== '' && isCut(bareName(name), bareName(measure)))
  return isShort && compareMeasures(name, measure) !== 'different'
}

/** Whether one of two names is of a rate (毛利率), and the other (毛利) is not. */
export function isRateOfOther(a: string, b: string): boolean {
  const isRate = (name: string) => all.some(({ rates }) => rates.test(bareName(name)))
  return isRate(a) !== isRate(b)
}

const flows = new Set(all.flatMap((one) => one.flows))

/** Whether a measure is but a verb of what goes in and out (spent, took), which says less than the names beside it. */
export function isFlow(measure: string): boolean {
  return flows.has(measure.toLowerCase())
}

/** The indicators that words name. */
export const indicatorsIn = remembering((text): readonly IndicatorKind[] => {
  const folded = fold(text)
  return indicatorKinds.filter((kind) => all.some(({ kinds }) => kinds[kind].test(folded)))
})

/** How two names of what is measured stand to each other. */
export function compareMeasures(a: string, b: string): 'same' | 'different' | 'unknown' {
  if (a === b || isSameMeasure(a, b)) return 'same'
  const [one, other] = [indicatorsIn(a), indicatorsIn(b)]
  if (one.length === 0 || other.length === 0) return 'unknown'
  return one.some((name) => other.includes(name)) ? 'unknown' : 'different'
}

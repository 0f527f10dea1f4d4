import { fold, tablesOf } from './cues.ts'
import type { ClaimCues } from './engine/claims.ts'

// A slide may be in another language than its article: its words are asked in every language.

const all = tablesOf('claims')

/** Whether the words of any language match the pattern of that name. */
function says(cue: keyof ClaimCues, text: string): boolean {
  const folded = fold(text)
  return all.some((cues) => cues[cue].test(folded))
}

/** Whether words speak of growth or decline at all. */
export function speaksOfGrowth(text: string): boolean {
  const rest = all.reduce((words, { noGrowth }) => words.replace(noGrowth, ''), fold(text))
  return /[+＋↑↓△▲▼Δ]/.test(rest) || says('growth', rest)
}

/** Whether a clause says, right before its number, that it is a level reached. */
export function saysLevelBefore(text: string): boolean {
  return says('levelBefore', text)
}

/** Whether a clause says, right before its number, that something grew or fell by it. */
export function saysGrowthBefore(text: string): boolean {
  return says('growthBefore', text)
}

/** Whether a text has a name only where it is turned into its opposite: 过夜旅客 in 不过夜旅客. */
export function hasOnlyOpposite(text: string, name: string): boolean {
  const parts = text.split(name)
  return parts.length > 1 && parts.slice(0, -1).every((before) => says('unlike', before))
}

/** Whether words say that a number is still to be reached. */
export function speaksOfTarget(text: string): boolean {
  return says('target', text)
}

/** Whether a heading says that what stands below it is still to come. */
export function looksAhead(heading: string): boolean {
  return speaksOfTarget(heading) || says('ahead', heading)
}

/** Whether words say that a number is striven for or expected, not only that its year is still to come. */
export function speaksOfStriving(text: string): boolean {
  return speaksOfTarget(all.reduce((words, { byYear }) => words.replace(byYear, ''), fold(text)))
}

/** Whether words say that a number has been reached. */
export function speaksOfAchievement(text: string): boolean {
  return says('achieved', text)
}

/** Whether words speak of an average over years. */
export function speaksOfAverage(text: string): boolean {
  return says('averaged', text)
}

/** What words around a number make of it (比2000亿元多); null where they compare nothing. */
export function comparedAround(lead: string, behind: string): 'over' | 'under' | null {
  if (!says('than', lead)) return null
  if (says('moreBehind', behind)) return 'over'
  return says('lessBehind', behind) ? 'under' : null
}

/** Whether the multiple that words end at is one of what was before. */
export function isOfBefore(lead: string): boolean {
  return says('ofBefore', lead)
}

/** Whether a clause denies what it says. */
export function saysNot(clause: string): boolean {
  return says('denied', clause)
}

/** Whether words tell of money that is made, or of money that is lost; null where they tell of neither, or of both. */
export function polarityOf(words: string): 'gain' | 'loss' | null {
  const [gain, loss] = [says('gain', words), says('loss', words)]
  return gain === loss ? null : gain ? 'gain' : 'loss'
}

/** Whether the number that words end at is said to be what something went from. */
export function startsFrom(lead: string): boolean {
  return says('from', lead)
}

/** Where words before a number begin to say that something is compared with it; null where they do not. */
export function comparisonAt(lead: string): number | null {
  const found = all.flatMap(({ compared }) => compared.exec(lead)?.index ?? [])
  return found.length > 0 ? Math.min(...found) : null
}

/** Whether words behind such a number go on to what it went to. */
export function goesOnTo(behind: string): boolean {
  return says('to', behind)
}

/** Whether words compare with, or tell of, as long a time of another year: which it is, they do not say. */
export function saysSameSpan(text: string): boolean {
  return says('sameSpan', text)
}

/** Whether words speak of a year as a whole. */
export function saysWholeYear(text: string): boolean {
  return says('wholeYear', text)
}

/** Whether words say what follows of a case only. */
export function saysIf(text: string): boolean {
  return says('conditional', text)
}

const bases = { onYear: 'year', onQuarter: 'quarter', onMonth: 'month' } as const

/** With what before it words compare a number: the year, the quarter, the month. */
export function basesOf(text: string): ('year' | 'quarter' | 'month')[] {
  return (Object.keys(bases) as (keyof typeof bases)[])
    .filter((cue) => says(cue, text))
    .map((cue) => bases[cue])
}

const each = { aDay: 'a day', aMonth: 'a month', aShare: 'a share', aHead: 'a head' } as const

/** Of one of what words tell a number, in words for an author: a day, a share. */
export function eachOf(text: string): string[] {
  return (Object.keys(each) as (keyof typeof each)[]).filter((cue) => says(cue, text)).map((cue) => each[cue])
}

/** Whether words name people who each have what is told of them: 居民收入. */
export function speaksOfHeads(text: string): boolean {
  return says('ofHeads', text)
}

/** As long is the longest word of arithmetic. */
const OPERATOR = 2

/** Whether a word of arithmetic stands right before, or right behind, a number. */
export function standsAtOperator(lead: string, behind: string): boolean {
  return (
    says('operator', lead.trimEnd().slice(-OPERATOR)) ||
    says('operator', behind.trimStart().slice(0, OPERATOR))
  )
}

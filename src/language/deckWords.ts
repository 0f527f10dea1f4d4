import { alternation } from './engine/alternation.ts'
import type { DeckCues } from './engine/deck.ts'
import { languages } from './languages.ts'

// A deck's own marks are known in every language: an English deck may have notes behind 备注.

const all: DeckCues[] = Object.values(languages).map(({ deck }) => deck)
const wordsOf = (cue: 'notes' | 'minutes' | 'to') => alternation(new Set(all.flatMap((cues) => cues[cue])))

/** Whether a heading is that of a slide which lists what is to come. */
export function isAgenda(title: string): boolean {
  return all.some(({ agenda }) => agenda.test(title))
}

/** Words that open speaker notes, as the inside of a pattern. */
export const notesWords = wordsOf('notes')

const length = new RegExp(`^(\\d+(?:\\.\\d+)?)\\s*(?:${wordsOf('minutes')})?$`)

/** The minutes that a talk takes, as written; null for what is no length. */
export function minutesIn(text: string): number | null {
  const minutes = length.exec(text)?.[1]
  return minutes === undefined ? null : Number(minutes)
}

const dated =
  '(?:19|20)\\d\\d(?:\\s*[-–—~]\\s*(?:19|20)?\\d\\d)?(?:[-/.]\\d{1,2}){0,2}(?:\\s*(?:h[12]|q[1-4]))?'
const time = new RegExp(`^(?:${[dated, ...all.flatMap(({ times }) => times)].join('|')})[:：]?$`, 'i')

/** Whether a label is a time and nothing else. */
export function isTime(label: string): boolean {
  return time.test(label)
}

/** Whether words hold a number, in digits or in words. */
export function holdsNumber(text: string): boolean {
  return /[\d０-９]/.test(text) || all.some(({ spelled }) => spelled.test(text))
}

/** Words between the ends of a range, as the inside of a pattern. */
export const rangeWords = wordsOf('to')

const between = new RegExp(
  `(?<=\\d)[—–~${wordsOf('to')
    .split('|')
    .filter(({ length }) => length === 1)
    .join('')}](?=\\d)`,
  'g',
)

/** A text with one sign between the ends of its ranges: 18至25岁 and 18—25岁 are one. */
export function withOneJoin(text: string): string {
  return text.replace(between, '-')
}

const alone = new RegExp(
  `^[\\s\\d.,%+\\-−~≈<>≤≥£$€¥—–＋${all.map(({ beside }) => beside).join('')}]{0,16}$`,
  'i',
)

/** Whether a text is a number and at most what belongs to it. */
export function isNumberAlone(text: string): boolean {
  return alone.test(text)
}

const numerals = all.map((cues) => cues.numerals).join('')
const numeral = new RegExp(`[\\d.,${numerals}]`)
const numbered = new RegExp(`^(?:[\\d${numerals}]{1,3}|[IVX]{1,4})[.．、:：)）]`)
const number = new RegExp(`[\\d０-９a-z${numerals}]`, 'i')

/** Each run of digits, and of numerals where several stand together: one alone is mostly part of a word. */
export const numberRuns = new RegExp(`\\d+(?:[.,]\\d+)*|[${numerals}]{2,}`, 'g')

/** Whether a character may belong to a number. */
export function isNumeral(char: string): boolean {
  return numeral.test(char)
}

/** Whether a text may hold a number at all. */
export function mayHoldNumber(text: string): boolean {
  return number.test(text)
}

/** Whether a heading begins with a number of its own. */
export function isNumbered(heading: string): boolean {
  return numbered.test(heading.trim())
}

/** How a small whole number before a unit is written in any language, with its unit. */
export function spellingsOf(value: number, unit: string): string[] {
  return all.flatMap(({ spellings }) => spellings(value, unit))
}

/** A count up to ten with its unit, as it is written otherwise: 三年, 3年. */
export function otherSpellings(words: string): string[] {
  for (let value = 1; value <= 10; value++) {
    for (let size = 1; size < words.length; size++) {
      const unit = words.slice(-size)
      const written = isNumeral(unit[0]!) ? [] : spellingsOf(value, unit)
      if (written.includes(words)) return written
    }
  }
  return []
}

/** Whether a row or a series is named as one that is still to come. */
export function namesGoal(name: string): boolean {
  return all.some(({ goal }) => goal.test(name))
}

const yearMarks = alternation(new Set(all.map(({ yearMark }) => yearMark)))
const year = new RegExp(`^(\\d{4})(?!\\d)\\s*(?:${yearMarks})[^\\d]*$`)

/** The year that a label gives; NaN for none. */
export function yearIn(label: string): number {
  return Number(year.exec(label.trim())?.[1] ?? NaN)
}

const numeric = /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?$/
const dates = [numeric, ...all.map((cues) => cues.date)]
const proses = Object.values(languages).map(({ prose }) => prose)
const millisecondsOfYear = 365.25 * 86_400_000

function dateIn(label: string): Record<string, string | undefined> | undefined {
  return dates.map((pattern) => pattern.exec(label.trim())?.groups).find(Boolean)
}

/** When a label's month or day begins, in years (2024-07, 2024年7月15日); null for what is none. */
export function momentIn(label: string): number | null {
  const found = dateIn(label)
  if (!found) return null
  const { year, month = '', day = '1' } = found
  const named = Math.max(...proses.map(({ monthNamed }) => monthNamed(month)))
  const index = (named || Number(month)) - 1
  const time = Date.UTC(Number(year), index, Number(day))
  const isReal = new Date(time).getUTCMonth() === index
  return isReal ? Number(year) + (time - Date.UTC(Number(year), 0)) / millisecondsOfYear : null
}

const moment = `(\\d{4})(?:\\s*(?:${yearMarks})|[-/.])?(?:\\s*(\\d{1,2})[^\\d–—~]{0,2})?`
const stretch = new RegExp(`^${moment}(?:\\s*(?:–|—|~|-(?=\\d{4})|${rangeWords})\\s*${moment})?$`, 'i')

/**
 * The time that a cell names, as years and parts of them: 2023, 2024-03, Mar 2024, 2024-03-05, 2023–2025; its end is
 * where its last year, month or day is over. Null where it names none.
 */
export function yearsIn(text: string): [from: number, to: number] | null {
  const found = stretch.exec(text.trim())
  if (!found) {
    const begin = momentIn(text)
    return begin === null ? null : [begin, begin + (dateIn(text)!['day'] ? 1 / 365.25 : 1 / 12)]
  }
  const [, year, month, lastYear = year, lastMonth = found[3] ? undefined : month] = found
  if ([month, lastMonth].some((one) => one !== undefined && (Number(one) < 1 || Number(one) > 12)))
    return null
  const from = Number(year) + (month === undefined ? 0 : (Number(month) - 1) / 12)
  const to = Number(lastYear) + (lastMonth === undefined ? 1 : Number(lastMonth) / 12)
  return [from, to]
}

import { languages } from '../language/languages.ts'
import { normaliseWidth } from '../width.ts'

const prose = Object.values(languages).map((language) => language.prose)

/** Whole dates that a text may hold among other words, with the groups `year`, `month` and `day`. */
export const dayPatterns = [
  ...prose.flatMap(({ dates }) => dates),
  /(?<!\w)(?<year>[12]\d{3})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
]

/** What may stand around a day: its name, and the time of a post. */
const dayName = String.raw`(?:[a-z]{3,9}\.?,? )?`
const time = String.raw`(?:\s*[（(]?\p{L}{2,3}[)）]?)?(?:(?:T|,?\s*)\d{1,2}:\d{2}\b.*)?`

const forms = [
  ...dayPatterns.map(({ source }) => `${dayName}${source}${time}`),
  ...prose.flatMap(({ vagueDates }) => vagueDates.map(({ source }) => source)),
  String.raw`(?<year>[12]\d{3})(?<month>\d\d)(?<day>\d\d)`,
  String.raw`(?<year>[12]\d{3})(?:[-/.](?<month>\d{1,2}))?`,
].map((source) => new RegExp(`^${source}$`, 'iu'))

/** Two days in digits: the first of them is when it begins. */
const spanOfDays = /^(\d{4}-\d{1,2}-\d{1,2})\s*(?:\/|\s[-–—]|[–—]|to)\s*\d{4}-\d{1,2}-\d{1,2}$/

/**
 * Reads a date that stands alone: a year, a month or a day, with the time of a post or without; of a span of days the first.
 *
 * @returns ISO 8601, as exact as it is written; or what was expected instead
 */
export function readDate(written: string): { value: string } | { expected: string } {
  const text = prose.reduce(
    (date, { dateInDigits, firstDay }) => firstDay(dateInDigits(date)),
    normaliseWidth(written).replace(/：/g, ':').trim().replace(spanOfDays, '$1'),
  )
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const value = isoDate(groups)
    return value ? { value } : { expected: `a day of the calendar; ${text} is none` }
  }
  return { expected: 'a date such as 2023-02-17' }
}

/** The parts that a pattern of this file found, as ISO 8601; null where the calendar has no such day. */
export function isoDate(found: Record<string, string | undefined>): string | null {
  const { year = '', month, day } = found
  const number = Number(month ?? 1) || Math.max(...prose.map(({ monthNamed }) => monthNamed(month ?? '')))
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day ?? 1)))
  if (date.getUTCMonth() !== number - 1 || date.getUTCDate() !== Number(day ?? 1)) return null
  return date.toISOString().slice(0, day ? 10 : month ? 7 : 4)
}

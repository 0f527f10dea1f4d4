import { everyMatch } from '../everyMatch.ts'
import { parsePeriod, type Period } from '../number/period.ts'
import type { LanguageTag } from '../model.ts'
import { remembered } from '../remembering.ts'
import type { Calendar } from './engine/calendar.ts'
import { languages } from './languages.ts'

/** A time that a text names, with its place in the text. */
export interface PlacedPeriod {
  start: number
  end: number
  period: Period
  /** What something is compared with (较2017年, from 2022), and not what is told of. */
  isBase: boolean
}

const YEAR = '(?:19|20)\\d\\d'
const DAY = '(?:0[1-9]|[12]\\d|3[01])'

/** Times as tables and axes write them, in any language. */
const written = new RegExp(
  [
    '(?<![\\d.,])(?:',
    [
      `(?<span>${YEAR}[-–—~/]${YEAR})`,
      `(?<day>${YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.]${DAY})?)`,
      `(?<part>${YEAR})[- ]?(?<name>[QH][1-4])`,
      `(?<before>[QH][1-4])[- ]?(?<of>${YEAR})`,
      `(?<year>${YEAR})`,
    ].join('|'),
    ')(?![\\d%％])(?=$|[\\s:：,，、;；)）\\-–—~/|·])',
  ].join(''),
  'g',
)

function isoOf({ span, day, part, name, before, of, year }: Record<string, string | undefined>): string {
  if (span) return span.replace(/[-–—~]/, '/')
  if (day) return day.replace(/[/.]/g, '-')
  if (part) return `${part}-${name}`
  return before ? `${of}-${before}` : year!
}

/** Every time that a text names, in order; relative ones count from the calendar's day, or are left out without it. */
export function timesIn(text: string, lang: LanguageTag, calendar: Calendar): PlacedPeriod[] {
  return found([lang, ...Object.values(calendar), text].join('|'), () => findTimes(text, lang, calendar))
}

/** One sentence is asked for its times once for every number in it. */
const found = remembered<PlacedPeriod[]>()

function findTimes(text: string, lang: LanguageTag, calendar: Calendar): PlacedPeriod[] {
  const told = languages[lang].statistics
    .findTimes(text, calendar)
    .flatMap(({ start, end, iso, role }) => timeOf(start, end, iso, role === 'base') ?? [])
    .sort((a, b) => a.start - b.start)
  const found: PlacedPeriod[] = []
  let next = 0
  for (const match of everyMatch(text, written)) {
    const start = match.index
    const end = start + match[0].length
    while (next < told.length && told[next]!.end <= start) found.push(told[next++]!)
    // What the language has read is no year by itself.
    if (next < told.length && told[next]!.start < end) continue
    const time = timeOf(start, end, isoOf(match.groups!), false)
    if (time) found.push(time)
  }
  return [...found, ...told.slice(next)]
}

function timeOf(start: number, end: number, iso: string | null, isBase: boolean): PlacedPeriod | null {
  const period = parsePeriod(iso)
  return period && { start, end, period, isBase }
}

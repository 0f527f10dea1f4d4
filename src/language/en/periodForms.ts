import { seam } from '../engine/alternation.ts'
import * as calendar from '../engine/calendar.ts'
import type { Calendar } from '../engine/calendar.ts'
import type { PeriodForm } from '../engine/periodForm.ts'
import { MONTH as anyMonth, monthOf } from './months.ts'
import { numberWords } from './numeral.ts'

/** What a time is resolved against: the report's day, and the year named last. */
interface Resolving {
  days: Calendar
  named: number | null
}

const ordinals = ['first', 'second', 'third', 'fourth']

const MONTH = `${seam}${anyMonth}\\b\\.?`
const YEAR = '(?:19|20)\\d\\d'
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])'
/** Behind a part of a year, the year that it is of. */
const OF = `(?:,? (?:of |in )?(?:the |this |last |fiscal |financial )?(?<of>${YEAR}|last year|this year|next year|the year|year))?`
const TO = '(?:to|ending|ended|through|until|up to)'
/** What stands before the month that ends a time: a chain of words of which each may be left out compiles ten times as long. */
const UP_TO = '(?: the end of| end| in| on| \\d{1,2}(?:st|nd|rd|th)?)* '
const THE = '(?:[Tt]he )?'

function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : numberWords.get(word.toLowerCase())!
}

/** The year of a part of one, by its last month. */
function yearOf(of: string | undefined, month: number | null, { days, named }: Resolving): number | null {
  if (of && /^\d/.test(of)) return Number(of)
  if (days.year === null) return named
  const step = { 'last year': -1, 'next year': 1, 'this year': 0 }[of ?? '']
  if (step !== undefined) return days.year + step
  // What is told behind a year to come is of the report's year again.
  if (of && named !== null && named <= days.year) return named
  if (days.month === null) return named ?? days.year
  return month === null ? days.year : calendar.yearOfMonth(days, month)
}

const inYear = (year: number | null, iso: (year: number) => string | null) =>
  year === null ? partOfAnyYear(iso(ANY_YEAR) ?? '') : iso(year)

const ANY_YEAR = 9999

/** A part of a year that nothing tells: --H1, --01/--05. Of a day or a whole year nothing is left without it. */
function partOfAnyYear(iso: string): string | null {
  const part = iso.replaceAll(String(ANY_YEAR), '-')
  return /^-(?:-(?:[QH]\d|\d\d))(?:\/|$)/.test(part) ? part : null
}

/** So many months up to one. */
function spanTo(end: string, count: number, of: string | undefined, against: Resolving): string | null {
  const month = monthOf(end)
  return inYear(yearOf(of, month, against), (year) => {
    const first = year * 12 + month - count
    return calendar.spanIso(
      calendar.monthIso(Math.floor(first / 12), (first % 12) + 1),
      calendar.monthIso(year, month),
    )
  })
}

/** The quarter, half or year that so many weeks up to one in a month nearly are; null where they are none. */
function weeksTo(weeks: number, year: number, end: number, day: number): string | null {
  // A week into a month is of the one before.
  const late = year * 12 + end - 1 - (day < 8 ? 1 : 0)
  const [last, month] = [Math.floor(late / 12), (late % 12) + 1]
  if (weeks < 20) return month % 3 === 0 ? calendar.quarterIso(last, month / 3) : null
  if (weeks < 50) return month % 6 === 0 || month % 6 === 5 ? calendar.halfIso(last, month > 6 ? 2 : 1) : null
  return month > 10 ? calendar.yearIso(last) : null
}

function relativeIso(words: string, days: Calendar): string | null {
  if (days.year === null) return null
  const step = { last: -1, next: 1, this: 0 }[words.slice(0, 4).toLowerCase()]!
  if (/year/.test(words)) return calendar.yearIso(days.year + step)
  if (days.month === null) return null
  if (/month/.test(words)) {
    const month = calendar.monthBefore(days, -step)!
    return calendar.monthIso(month.year, month.month)
  }
  const quarter = days.year * 4 + Math.ceil(days.month / 3) - 1 + step
  return calendar.quarterIso(Math.floor(quarter / 4), (quarter % 4) + 1)
}

/** In order: where several could begin at one place, the first is meant. */
export const periodForms: PeriodForm<Resolving>[] = [
  {
    name: 'iso day',
    pattern: `(?<![\\d-])(?<isoYear>${YEAR})-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>0[1-9]|[12]\\d|3[01])(?![\\d-])`,
    example: ['2022-08-15', '2022-08-15'],
    iso: ({ isoYear, isoMonth, isoDay }) =>
      calendar.dayIso(Number(isoYear), Number(isoMonth), Number(isoDay)),
  },
  {
    name: 'months to a month',
    pattern: `(?<span>${COUNT}|12)[ -]months? (?:period )?${TO}${UP_TO}(?<end>${MONTH})(?: \\d{1,2}(?![\\d,]))?(?:,? (?<of>${YEAR}))?`,
    example: ['the nine months to June 2022', '2021-10/2022-06'],
    iso: ({ span, end, of }, against) => spanTo(end!, numberOf(span!), of, against),
  },
  {
    name: 'weeks to a day',
    pattern: `(?<weeks>13|14|26|27|52|53)[ -]weeks? (?:period )?${TO} (?:(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? )?(?<end>${MONTH})(?: (?<day>\\d{1,2})(?![\\d,]))?(?:,? (?<of>${YEAR}))?`,
    example: ['the 26 weeks ended 28 June 2022', '2022-H1'],
    iso({ weeks, dayBefore, day, end, of }, against) {
      const month = monthOf(end!)
      return inYear(yearOf(of, month, against), (year) =>
        weeksTo(Number(weeks), year, month, Number(day ?? dayBefore ?? 28)),
      )
    },
  },
  {
    name: 'year to a month',
    pattern: `(?:financial |fiscal )?year (?:to|ending|ended|through)${UP_TO}(?<end>${MONTH})(?: \\d{1,2}(?![\\d,]))?(?:,? (?<of>${YEAR}))?`,
    example: ['the year to March 2022', '2021-04/2022-03'],
    iso: ({ end, of }, against) => spanTo(end!, 12, of, against),
  },
  {
    name: 'first months',
    // Of a year that begins some other month nothing tells which these are.
    pattern: `[Ff]irst (?:(?<firstMonths>${COUNT}) months|month(?= (?:of )?(?:19|20|this year|last year)))(?! of (?:its|their|our|the|a) (?:[a-z]+ )?(?:financial|fiscal) year)${OF}`,
    example: ['the first nine months of 2022', '2022-01/2022-09'],
    iso({ firstMonths, of }, against) {
      const last = firstMonths ? numberOf(firstMonths) : 1
      return inYear(yearOf(of, last, against), (year) =>
        calendar.spanIso(calendar.monthIso(year, 1), calendar.monthIso(year, last)),
      )
    },
  },
  {
    name: 'quarter',
    pattern: `(?<quarter>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)[ -](?:fiscal |financial )?quarter(?! (?:of (?!the |this |last |fiscal |financial |19|20)|in a row|running|in succession))${OF}`,
    example: ['the third quarter of 2022', '2022-Q3'],
    iso({ quarter, of }, against) {
      const count = ordinals.indexOf(quarter!.toLowerCase()) + 1 || 4
      return inYear(yearOf(of, count * 3 - 2, against), (year) => calendar.quarterIso(year, count))
    },
  },
  {
    name: 'numbered quarter',
    // Of a firm's own year (Q2 FY24) nothing tells which months these are.
    pattern: `\\bQ(?<q>[1-4])(?!\\d|\\s?FY)(?: (?:of )?(?<of>${YEAR}))?`,
    example: ['Q4 2022', '2022-Q4'],
    iso: ({ q, of }, against) =>
      inYear(yearOf(of, Number(q) * 3 - 2, against), (year) => calendar.quarterIso(year, Number(q))),
  },
  {
    name: 'numbered half',
    pattern: `\\bH(?<h>[12])(?!\\d|\\s?FY)(?: (?:of )?(?<of>${YEAR}))?(?= |[,.;:)]|$)`,
    example: ['H1 2022', '2022-H1'],
    iso: ({ h, of }, against) =>
      inYear(yearOf(of, Number(h) * 6 - 5, against), (year) => calendar.halfIso(year, Number(h))),
  },
  {
    name: 'half',
    pattern: `(?<half>[Ff]irst|[Ss]econd)[ -]half${OF}`,
    example: ['the second half of 2022', '2022-H2'],
    iso({ half, of }, against) {
      const count = half!.toLowerCase() === 'first' ? 1 : 2
      return inYear(yearOf(of, count * 6 - 5, against), (year) => calendar.halfIso(year, count))
    },
  },
  {
    name: 'full year',
    pattern: `(?:full[ -]year|year as a whole)(?! (?:forecast|guidance|outlook|target))(?:,? (?:of |in )?(?<of>${YEAR}))?`,
    example: ['full-year 2022', '2022'],
    iso: ({ of }, { named, days }) => inYear(of ? Number(of) : (named ?? days.year), calendar.yearIso),
  },
  {
    name: 'months from to',
    pattern: `(?<from>${MONTH})(?:-| to |–| through | and )(?<to>${MONTH})${OF}`,
    example: ['January to May 2022', '2022-01/2022-05'],
    iso({ from, to, of }, against) {
      const [first, last] = [monthOf(from!), monthOf(to!)]
      return inYear(yearOf(of, last, against), (year) =>
        calendar.spanIso(
          calendar.monthIso(first > last ? year - 1 : year, first),
          calendar.monthIso(year, last),
        ),
      )
    },
  },
  {
    name: 'days of a month',
    pattern: `(?<in>${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?: and | to |-|–)\\d{1,2}(?:st|nd|rd|th)?(?![\\d,%.]\\d|[%\\d])${OF}`,
    example: ['June 14 to 21, 2022', '2022-06'],
    iso({ in: month, of }, against) {
      const number = monthOf(month!)
      return inYear(yearOf(of, number, against), (year) => calendar.monthIso(year, number))
    },
  },
  {
    name: 'month or day',
    pattern: `(?:(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? )?\\b(?<month>${MONTH})(?: (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,%.]\\d|[%\\d]))?${OF}`,
    example: ['15 August 2022', '2022-08-15'],
    iso({ month, dayBefore, dayAfter, of }, against) {
      const number = monthOf(month!)
      const day = dayBefore ?? dayAfter
      return inYear(yearOf(of, number, against), (year) =>
        day ? calendar.dayIso(year, number, Number(day)) : calendar.monthIso(year, number),
      )
    },
  },
  {
    name: 'years between',
    pattern: `(?<=\\b[Bb]etween )(?<y1>${YEAR}) and (?<y2>${YEAR})`,
    example: ['between 2018 and 2022', '2018/2022'],
    iso: ({ y1, y2 }) => calendar.spanIso(y1!, y2!),
  },
  {
    name: 'years from to',
    pattern: `(?<y1>${YEAR})(?:-|/|–| to )(?<y2>(?:20|19)?\\d\\d)(?!\\d|[,.]\\d| ?%| per ?cent| pct| percent)`,
    example: ['2021-22', '2021/2022'],
    iso: ({ y1, y2 }) => calendar.spanIso(y1!, y2!.length === 2 ? y1!.slice(0, 2) + y2! : y2!),
  },
  {
    name: 'past years',
    pattern: `(?:past|last|previous) (?<past>${COUNT}|\\d{2}) years`,
    example: ['over the past five years', '2018/2022'],
    iso: ({ past }, { days }) => calendar.pastYears(numberOf(past!), days),
  },
  {
    name: 'that year',
    pattern: `(?<that>(?:[Tt]he same|[Tt]hat) (?:calendar |fiscal |financial )?year)(?! (?:earlier|ago|before|previously)|['’]s)`,
    example: ['the same year', null],
    iso: (_, { named }) => (named === null ? null : calendar.yearIso(named)),
  },
  {
    name: 'same span',
    pattern: `${THE}(?<same>(?:same|corresponding|comparable|equivalent) (?:period|month|quarter|half|time|stage|point)(?: (?:in|of|for|a|the|last))*(?: (?:previous year|year (?:earlier|ago|before)|${YEAR}|year))?)`,
    example: ['the same period of 2021', '2021'],
    iso: ({ same }) => /\d{4}/.exec(same!)?.[0] ?? null,
  },
  {
    name: 'step back',
    pattern:
      '(?<back>(?:[Aa]|[Oo]ne|[Tt]he) (?:year|month|quarter) (?:earlier|ago|before|previously)|(?:[Tt]he )?(?:previous|preceding|prior) (?:year|month|quarter)|year-earlier|year-ago)',
    example: ['a year earlier', null],
    iso: () => null,
  },
  {
    name: 'relative',
    pattern:
      '(?<relative>(?:[Tt]his|[Ll]ast|[Nn]ext) (?:year|month|quarter|financial year|fiscal year)(?!ly))',
    example: ['last month', '2023-01'],
    iso: ({ relative }, { days }) => relativeIso(relative!, days),
  },
  {
    name: 'year',
    pattern: `(?<![\\d.,$£€-])(?<year>${YEAR})(?![\\d]|,\\d|\\.\\d|%|-[a-z]| GMT| BST| hours)`,
    example: ['in 2022', '2022'],
    iso: ({ year }) => year!,
  },
  {
    name: 'weekday',
    pattern:
      '(?<weekday>(?:on |last )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|today|yesterday)',
    example: ['on Monday', null],
    iso: () => null,
  },
]

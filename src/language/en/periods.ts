import * as calendar from '../engine/calendar.ts'
import type { Calendar } from '../engine/calendar.ts'
import { numberWords } from './numeral.ts'

/** A time that a sentence names. */
export interface PeriodMention {
  start: number
  end: number
  text: string
  iso: string | null
  /** A step back from the time told of: a year earlier, the previous month. */
  back: 'year' | 'month' | 'quarter' | null
  /** `main` holds for what follows, `base` is compared with, `until` is a time to come, `day` dates an event. */
  role: 'main' | 'base' | 'until' | 'day'
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ordinals = ['first', 'second', 'third', 'fourth']

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?'
const YEAR = '(?:19|20)\\d\\d'
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])'
const REST = `(?:,? (?:of |in )?(?:the |this |last |fiscal |financial )?(?<REST>${YEAR}|last year|this year|next year|the year|year))?`
const rest = (name: string) => REST.replace('REST', name)
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)? )?'

const pattern = new RegExp(
  [
    `(?<span>${COUNT}|12)[ -]months? (?:period )?(?:to|ending|ended|through|until|up to)(?: the end of| end)?(?: in)? (?:on )?${DAY}(?<spanEnd>${MONTH})(?: \\d{1,2}(?![\\d,]))?(?:,? (?<spanYear>${YEAR}))?`,
    `(?<twelve>(?:financial |fiscal )?year) (?:to|ending|ended|through)(?: the end of| end)?(?: in)? (?:on )?${DAY}(?<twelveEnd>${MONTH})(?: \\d{1,2}(?![\\d,]))?(?:,? (?<twelveYear>${YEAR}))?`,
    `first (?<firstMonths>${COUNT}) months${rest('firstYear')}`,
    `(?<quarter>first|second|third|fourth|final)[ -](?:fiscal |financial )?quarter(?! (?:of (?!the |this |last |fiscal |financial |19|20)|in a row|running|in succession))${rest('quarterYear')}`,
    `\\bQ(?<q>[1-4])(?: (?:of )?(?<qYear>${YEAR}))?`,
    `(?<half>first|second)[ -]half${rest('halfYear')}`,
    `(?<full>full[ -]year|year as a whole)(?! (?:forecast|guidance|outlook|target))(?:,? (?:of |in )?(?<fullYear>${YEAR}))?`,
    `(?<from>${MONTH})(?:-| to |–| through | and )(?<to>${MONTH})(?: (?<toYear>${YEAR}))?`,
    `(?:(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? )?\\b(?<month>${MONTH})(?: (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,%.]\\d|[%\\d]))?${rest('monthYear')}`,
    `(?<y1>${YEAR})(?:-|/|–| to )(?<y2>(?:20|19)?\\d\\d)(?!\\d|[,.]\\d|%)`,
    `(?:the )?(?<same>same (?:period|month|quarter|time|stage|point)(?: (?:in|of|a|the|last))?(?: (?:previous year|year (?:earlier|ago|before)|${YEAR}|year))?)`,
    `(?<back>(?:a|one|the) (?:year|month|quarter) (?:earlier|ago|before|previously)|(?:the )?(?:previous|preceding|prior) (?:year|month|quarter)|year-earlier|year-ago)`,
    `(?<relative>(?:this|last|next) (?:year|month|quarter|financial year|fiscal year))`,
    `(?<![\\d.,$£€-])(?<year>${YEAR})(?![\\d]|,\\d|\\.\\d|%|-[a-z]| GMT| BST| hours)`,
    `(?<weekday>(?:on |last )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|today|yesterday)`,
  ].join('|'),
  'g',
)

/** All times of a sentence, in order, resolved against the calendar; `year` is the year named last before it. */
export function findPeriods(text: string, days: Calendar, year: number | null): PeriodMention[] {
  const mentions: PeriodMention[] = []
  let named = year
  for (const match of text.matchAll(pattern)) {
    const fields = match.groups as Fields
    const before = text.slice(Math.max(0, match.index - 28), match.index)
    const end = match.index + match[0].length
    if (fields.month && /^ (?:delivery|contract|futures)/.test(text.slice(end, end + 10))) continue
    if (fields.month && !stands(text, match.index, end, before, fields)) continue
    if (fields.year && !isYear(text, end, before)) continue
    const back = backOf(fields)
    const iso = back ? null : resolve(fields, days, named)
    const role = roleOf(before, text.slice(end, end + 16), fields)
    if (iso && role === 'main' && /\d{4}/.test(match[0])) named = calendar.lastYear(iso)
    mentions.push({ start: match.index, end, text: match[0], iso, back, role })
  }
  return mentions
}

type Fields = Record<string, string | undefined>

/** "May" and "March" are verbs too, and "Mar" is a name. */
function stands(text: string, start: number, end: number, before: string, fields: Fields): boolean {
  if (!/^(?:May|Mar|March|Jan|Dec|June|April|August)\b/.test(fields.month!)) return true
  if (fields.dayBefore || fields.dayAfter || fields.monthYear) return true
  if (
    /\b(?:in|of|since|by|until|to|from|for|during|last|this|next|between|and|on|than|and|late|early|mid) ?-?$/i.test(
      before,
    )
  )
    return true
  return (
    /^(?:'s|’s|,| (?:saw|was|were|and|to|figures?|sales|data|from|after|rose|fell|but))/.test(
      text.slice(end),
    ) && !/^(?:Jan|Mar|April|June) [A-Z]/.test(text.slice(start, end + 3))
  )
}

function isYear(text: string, end: number, before: string): boolean {
  if (/[A-Za-z#]-?$|\bNo\.? $/.test(before.slice(-4)) && !/\s$/.test(before)) return false
  return !/^\s(?:jobs|people|workers|employees|staff|homes|stores|cars|points|tonnes|barrels|shares|companies|votes|seats|million)\b/.test(
    text.slice(end, end + 14),
  )
}

function backOf(fields: Fields): PeriodMention['back'] {
  const words = fields.back ?? (fields.same && !/\d{4}/.test(fields.same) ? 'year' : undefined)
  if (!words) return null
  return /month/.test(words) && !fields.same
    ? 'month'
    : /quarter/.test(words) && !fields.same
      ? 'quarter'
      : 'year'
}

function roleOf(before: string, after: string, fields: Fields): PeriodMention['role'] {
  if (fields.back || fields.same) return 'base'
  if (after.startsWith(' as a whole')) return 'main'
  if (fields.weekday || fields.dayBefore || fields.dayAfter) return 'day'
  if (
    /\b(?:from|than|than in|than for|compared with|compared to|compared with the|against|versus|on|since|than the|over|compared with that of|that of|from the|from a|for the|in the|with the|against the|on the|to the) (?:the )?$/i.test(
      before,
    )
  ) {
    if (
      /\b(?:for|in|to) the $/i.test(before) &&
      !/(?:compared (?:with|to)|than) (?:for|in)? ?the $/i.test(before)
    )
      return 'main'
    return 'base'
  }
  if (/\bcompared (?:with|to)[^,.;]{0,18}$|\bthan (?:in|for|at|during) ?(?:the )?$/i.test(before))
    return 'base'
  if (
    /\b(?:by|until|before|by the end of|till)(?: the)? $/i.test(before) &&
    (fields.year || fields.month || fields.relative)
  )
    return 'until'
  if (fields.relative?.startsWith('next')) return 'until'
  if (/^(?:'s|’s) (?:level|figure|total)/.test(after)) return 'base'
  return 'main'
}

function resolve(fields: Fields, days: Calendar, named: number | null): string | null {
  if (fields.y1) {
    const second = fields.y2!.length === 2 ? fields.y1.slice(0, 2) + fields.y2! : fields.y2!
    return calendar.spanIso(fields.y1, second)
  }
  if (fields.year) return fields.year
  if (fields.same) return /\d{4}/.exec(fields.same)?.[0] ?? null
  if (fields.weekday) return null
  if (fields.relative) return relativeIso(fields.relative, days)
  const year = (name: string, month: number | null) => yearOf(fields[name], days, named, month)
  if (fields.spanEnd)
    return spanBack(fields.spanEnd, numberOf(fields.span!), year('spanYear', monthOf(fields.spanEnd)))
  if (fields.twelveEnd) return spanBack(fields.twelveEnd, 12, year('twelveYear', monthOf(fields.twelveEnd)))
  if (fields.firstMonths) {
    const last = numberOf(fields.firstMonths)
    const of = year('firstYear', last)
    return of === null ? null : calendar.spanIso(calendar.monthIso(of, 1), calendar.monthIso(of, last))
  }
  if (fields.quarter ?? fields.q) {
    const quarter = fields.q ? Number(fields.q) : ordinals.indexOf(fields.quarter!) + 1 || 4
    const of = year(fields.q ? 'qYear' : 'quarterYear', quarter * 3 - 2)
    return of === null ? null : calendar.quarterIso(of, quarter)
  }
  if (fields.half) {
    const half = fields.half === 'first' ? 1 : 2
    const of = year('halfYear', half === 1 ? 1 : 7)
    return of === null ? null : calendar.halfIso(of, half)
  }
  if (fields.full) {
    const of = fields.fullYear ? Number(fields.fullYear) : (named ?? days.year)
    return of === null ? null : String(of)
  }
  if (fields.from) {
    const of = year('toYear', monthOf(fields.to!))
    const from = monthOf(fields.from)
    const to = monthOf(fields.to!)
    return of === null
      ? null
      : calendar.spanIso(calendar.monthIso(from > to ? of - 1 : of, from), calendar.monthIso(of, to))
  }
  const month = monthOf(fields.month!)
  const of = year('monthYear', month)
  const day = fields.dayBefore ?? fields.dayAfter
  if (of === null) return null
  return day ? calendar.dayIso(of, month, Number(day)) : calendar.monthIso(of, month)
}

function yearOf(
  word: string | undefined,
  days: Calendar,
  named: number | null,
  month: number | null,
): number | null {
  if (word && /^\d/.test(word)) return Number(word)
  if (days.year === null) return named
  if (word === 'last year') return days.year - 1
  if (word === 'next year') return days.year + 1
  if (word === 'this year') return days.year
  if (word && named !== null) return named
  if (days.month === null) return named ?? days.year
  return month === null ? days.year : calendar.yearOfMonth(days, month)
}

function spanBack(end: string, count: number, year: number | null): string | null {
  if (year === null) return null
  const last = year * 12 + monthOf(end) - 1
  const first = last - count + 1
  return calendar.spanIso(
    calendar.monthIso(Math.floor(first / 12), (first % 12) + 1),
    calendar.monthIso(year, monthOf(end)),
  )
}

function relativeIso(words: string, days: Calendar): string | null {
  if (days.year === null) return null
  const step = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0
  if (/year/.test(words)) return calendar.yearIso(days.year + step)
  if (days.month === null) return null
  if (/month/.test(words)) {
    const month = calendar.monthBefore(days, -step)!
    return calendar.monthIso(month.year, month.month)
  }
  const quarter = days.year * 4 + Math.ceil(days.month / 3) - 1 + step
  return calendar.quarterIso(Math.floor(quarter / 4), (quarter % 4) + 1)
}

/** A period one year, quarter or month earlier. */
export function earlier(period: string, back: 'year' | 'month' | 'quarter'): string | null {
  const shift = (part: string): string => {
    const year = Number(part.slice(0, 4))
    if (back === 'year') return `${year - 1}${part.slice(4)}`
    const quarter = /-Q(\d)/.exec(part)
    if (quarter)
      return Number(quarter[1]) === 1
        ? calendar.quarterIso(year - 1, 4)
        : calendar.quarterIso(year, Number(quarter[1]) - 1)
    const month = /-(\d\d)$/.exec(part)
    if (!month) return ''
    const last = year * 12 + Number(month[1]) - 2
    return calendar.monthIso(Math.floor(last / 12), (last % 12) + 1)
  }
  const shifted = period.split('/').map(shift)
  return shifted.includes('') ? null : shifted.join('/')
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : numberWords.get(word)!
}

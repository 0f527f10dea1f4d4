import * as calendar from '../engine/calendar.ts'
import type { Calendar } from '../engine/calendar.ts'
import { oneOf } from '../engine/forms.ts'
import type { Fields } from '../engine/periodForm.ts'
import { countsThings } from './bare.ts'
import { periodForms } from './periodForms.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

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

const forms = oneOf(periodForms)

/** All times of a sentence, in order, resolved against the calendar; `year` is the year named last before it. */
export function findPeriods(text: string, days: Calendar, year: number | null): PeriodMention[] {
  const mentions: PeriodMention[] = []
  let named = year
  for (const { start, end, form, fields } of forms(text)) {
    const before = textBefore(text, start, 28)
    const reach = { text, start, end, before, after: textBehind(text, end, 16), fields }
    if (noTimes.some(({ holds }) => holds(reach))) continue
    const back = backOf(fields)
    const words = text.slice(start, end)
    const isAhead = coming.test(text.slice(0, start))
    const year = isAhead && /^full|as a whole/i.test(words) ? null : named
    const told = back ? null : form.iso(fields, { days, named: year })
    const iso = told && isAhead && fields.month && !fields.of ? ahead(told, days) : told
    const role = roleOf(reach)
    if (iso && role === 'main' && /\d{4}/.test(words)) named = calendar.lastYear(iso)
    mentions.push({ start, end, text: words, iso, back, role })
  }
  return mentions
}

/** What is foretold: "It opens in June." */
const coming = new RegExp(
  `\\b(?:will|would|(?:plans?|hopes?|aims?|intends?|set|scheduled) to|due to (?:be|open|start|begin|close|report|complete|take|come|go|meet|launch|expire|reach|end)|expects?|forecasts?|is due|are due|guidance|outlook|opens|starts|begins|closes|launches|reopens|returns|arrives|takes (?:effect|place|over))\\b[^.;]*$`,
)

/** A month that is foretold is the next of that name. */
function ahead(iso: string, { year, month }: Calendar): string {
  if (year === null || month === null) return iso
  const now = calendar.monthIso(year, month)
  return /^\d{4}-\d\d/.test(iso) && iso.slice(0, 7) < now
    ? `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`
    : iso
}

/** What only looks like a time. */
export const noTimes: { name: string; example: string; holds(reach: Reach): boolean }[] = [
  {
    name: 'when it was told',
    example: 'It said last month that sales fell.',
    holds: ({ fields, before, after }) =>
      fields.month === undefined &&
      /\b(?:said|says|told \w+|warned|announced|disclosed) $/.test(before) &&
      /^(?:,| that| its| it| the| they)\b/.test(after),
  },
  {
    name: 'a contract',
    example: 'oil for March delivery',
    holds: ({ fields, after }) => fields.month !== undefined && /^ (?:delivery|contract|futures)/.test(after),
  },
  {
    name: 'a verb or a name',
    example: 'it may rise; Mar Ltd',
    holds: (reach) => reach.fields.month !== undefined && !standsAsMonth(reach),
  },
  {
    name: 'part of a name',
    example: 'No. 2000',
    holds: ({ fields, before }) =>
      fields.year !== undefined && /[A-Za-z#]-?$|\bNo\.? $/.test(before.slice(-4)),
  },
  {
    name: 'a count',
    example: '2000 jobs',
    holds: ({ fields, before, after }) => fields.year !== undefined && countsThings(before, after),
  },
]

const leadsInMonth =
  /\b(?:in|of|since|by|until|to|from|for|during|last|this|next|between|and|on|than|late|early|mid) ?-?$/i
const goesOnFromMonth = /^(?:'s|’s|,| (?:saw|was|were|and|to|figures?|sales|data|from|after|rose|fell|but))/

/** "May" and "March" are verbs too, and "Mar" is a name. */
function standsAsMonth({ text, start, end, before, fields }: Reach): boolean {
  if (!/^(?:May|Mar|March|Jan|Dec|June|April|August)\b/.test(fields.month!)) return true
  if (fields.dayBefore || fields.dayAfter || fields.of || leadsInMonth.test(before)) return true
  const isName = /^(?:Jan|Mar|April|June) [A-Z]/.test(text.slice(start, end + 3))
  return !isName && goesOnFromMonth.test(text.slice(end))
}

function backOf(fields: Fields): PeriodMention['back'] {
  const words = fields.back ?? (fields.same && !/\d{4}/.test(fields.same) ? 'year' : undefined)
  if (!words) return null
  if (fields.same) return 'year'
  return /month/.test(words) ? 'month' : /quarter/.test(words) ? 'quarter' : 'year'
}

/** A time and the words around it. */
interface Reach {
  text: string
  start: number
  end: number
  before: string
  after: string
  fields: Fields
}

const AGAINST = [
  'from|than|than in|than for|compared with|compared to|in comparison (?:with|to)|compared with the|against|versus|vs\\.?|on|since|than the|over|compared with that of',
  'that of|from the|from a|for the|in the|with the|against the|on the|to the',
].join('|')
const against = new RegExp(
  `\\b(?:${AGAINST}) (?:the )?(?:(?:spring|summer|autumn|fall|winter) (?:of )?)?$`,
  'i',
)

/** What a time is in its sentence; the first rule that holds decides, and a time that none holds of is `main`. */
const roleRules: { name: string; role: PeriodMention['role']; holds(reach: Reach): boolean }[] = [
  {
    name: 'step back or same span',
    role: 'base',
    holds: ({ fields }) => (fields.back ?? fields.same) !== undefined,
  },
  { name: 'as a whole', role: 'main', holds: ({ after }) => after.startsWith(' as a whole') },
  { name: 'years gone by', role: 'main', holds: ({ fields }) => fields.past !== undefined },
  {
    name: 'day',
    role: 'day',
    holds: ({ fields }) =>
      fields.weeks === undefined && (fields.weekday ?? fields.dayBefore ?? fields.dayAfter) !== undefined,
  },
  {
    name: 'for the year',
    role: 'main',
    holds: ({ before }) =>
      /\b(?:for|in|to) the $/i.test(before) &&
      !/(?:compared (?:with|to)|than) (?:for|in)? ?the $/i.test(before),
  },
  { name: 'against', role: 'base', holds: ({ before }) => against.test(before) },
  {
    name: 'compared with',
    role: 'base',
    holds: ({ before }) =>
      /\bcompared (?:with|to)[^,.;]{0,18}$|\b(?:than|as) (?:in|for|at|during) ?(?:the )?$/i.test(before),
  },
  {
    name: 'until',
    role: 'until',
    holds: ({ before, fields }) =>
      /\b(?:by|until|before|by the end of|till)(?: the)? $/i.test(before) &&
      (fields.year ?? fields.month ?? fields.relative) !== undefined,
  },
  { name: 'next', role: 'until', holds: ({ fields }) => /^next/i.test(fields.relative ?? '') },
  {
    name: 'label in brackets',
    role: 'base',
    holds: ({ before, after }) => before.endsWith('(') && after.startsWith(':'),
  },
  { name: 'level of', role: 'base', holds: ({ after }) => /^(?:'s|’s) (?:level|figure|total)/.test(after) },
]

function roleOf(reach: Reach): PeriodMention['role'] {
  return roleRules.find(({ holds }) => holds(reach))?.role ?? 'main'
}

/** A period one year, quarter or month earlier. */
export function earlier(period: string, back: 'year' | 'month' | 'quarter'): string | null {
  // The year before one that is not known is not known either.
  if (period.startsWith('-')) return null
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

import { isWithin, lastYear, spanIso } from '../engine/calendar.ts'
import type { Carried, Memory, NumberTime, SentenceToRead } from '../engine/reading.ts'
import type { Token } from '../engine/token.ts'
import { findPeriods, type PeriodMention } from './periods.ts'
import { textBefore } from '../engine/beside.ts'
import { beginsFrom, endsBy, precedes, liesIn } from '../engine/spans.ts'

/** A number in its sentence, and what is known of times there. */
interface TimeContext {
  text: string
  token: Token
  clauseStart: number
  periods: PeriodMention[]
  memory: Memory
}

/** A way in which a number has its time; the first that gives one decides. */
interface TimeRule {
  name: string
  find(context: TimeContext): NumberTime | null
}

const here = (iso: string | null): NumberTime => ({ iso, carried: null })
const from = (carried: Carried): NumberTime => ({ iso: carried.value, carried })

const eventWords =
  /现场|会上|本届|活动(?:上|现场|期间|当天)|当[天日]|大会|仪式|本次|此次|会议|会场|展会|论坛|推介会/
const plannedInvestment = /规划(?:期内?)?(?:总|累计|计划)?(?:投资|投入)/
const betweenTimeAndNumber = /^的[^，。；、\d]{0,8}$/
const movesOn = /[到至]|提高|增加|上升|下降/

const rules: TimeRule[] = [
  {
    name: 'of the plan',
    find: ({ text, token, memory }) =>
      memory.plan && plannedInvestment.test(text.slice(0, token.start)) ? from(memory.plan) : null,
  },
  {
    name: '去年的',
    find({ text, token, periods, memory }) {
      const own = periods.find(
        (period) =>
          endsBy(period, token.start) && betweenTimeAndNumber.test(text.slice(period.end, token.start)),
      )
      if (!own?.iso || own.role === 'report' || (own.role === 'base' && token.unit === '倍')) return null
      return here(alike(own, periods, memory))
    },
  },
  {
    name: 'named before',
    find(context) {
      const { periods, memory } = context
      const named = periods.findLast((period) => governs(period, context) && period.role !== 'day')
      return named ? here(alike(named, periods, memory)) : null
    },
  },
  {
    name: 'day',
    find(context) {
      const day = context.periods.findLast((period) => governs(period, context))
      return day?.iso ? here(day.iso) : null
    },
  },
  {
    name: 'event',
    find: ({ text, memory: { event, stale, period } }) =>
      event && (stale ? eventWords.test(text) : !period) ? from(event) : null,
  },
  { name: 'paragraph', find: ({ memory: { period } }) => (period ? from(period) : null) },
]

/** The time that governs a number: the last one named before it, else the paragraph's. */
export function timeOf(context: TimeContext): NumberTime {
  for (const { find } of rules) {
    const time = find(context)
    if (time) return time
  }
  return here(null)
}

/** Whether a time before a number may be its own. */
function governs(period: PeriodMention, { text, token, clauseStart, periods }: TimeContext): boolean {
  const { start, end, role } = period
  if (start >= token.start || role === 'base' || role === 'report') return false
  if (text.slice(end, token.start).includes('；') && looksBack(period, periods)) return false
  return role !== 'local' || (end >= clauseStart && !movesOn.test(text.slice(end, token.start)))
}

/** In 今年接待5亿人次，2019年为7亿人次；收入…, what stands behind the part is of this year again. */
function looksBack({ start, iso }: PeriodMention, periods: PeriodMention[]): boolean {
  return periods.some(
    (one) => one.role === 'main' && one.start < start && iso && one.iso && lastYear(one.iso) > lastYear(iso),
  )
}

/** 上年同期 is as long as the time it is set against: of a first half the first half. */
function alike(period: PeriodMention, periods: PeriodMention[], memory: Memory): string | null {
  if (period.iso === null || !period.text.endsWith('同期')) return period.iso
  const other = periods.findLast((mention) => precedes(mention, period) && mention.role === 'main')
  const against = other?.iso ?? memory.period?.value
  if (!against || against.length <= 4) return period.iso
  const back = lastYear(against) - lastYear(period.iso)
  return against.replace(/(?:19|20)\d\d/g, (year) => String(Number(year) - back))
}

/** 年均 runs from the base's year to the number's; where the time is a span already, over that. */
export function annualPeriod(
  token: Token,
  clauseStart: number,
  periods: PeriodMention[],
  period: string | null,
): string | null {
  if (period === null || period.includes('/')) return period
  const base = periods.findLast((mention) => mention.role === 'base' && precedes(mention, token))
  if (!base?.iso || base.start < clauseStart - 40) return period
  const from = lastYear(base.iso)
  const to = lastYear(period)
  return to - from >= 2 ? spanIso(String(from), String(to)) : period
}

export function baseOf(
  token: Token,
  clauseStart: number,
  periods: PeriodMention[],
  text: string,
): PeriodMention | null {
  return (
    periods.findLast(
      (period) => period.role === 'base' && liesIn(period, { start: clauseStart, end: token.start }),
    ) ??
    periods.find(
      (period) =>
        period.role === 'base' &&
        beginsFrom(period, token.end) &&
        !/[，。；,;]/.test(text.slice(token.end, period.start)),
    ) ??
    null
  )
}

/** As many characters may lead in the time that opens a sentence. */
const LEAD = 8
/** As far behind a deadline a plan may begin. */
const PLAN_BEHIND = 30
/** Times that hold in their own clause alone. */
const passing: ReadonlySet<PeriodMention['role']> = new Set(['base', 'local', 'report'])

type Planned = (at: number) => boolean | null

/** What of this sentence's times holds in the next. */
export function remember(
  source: SentenceToRead,
  periods: PeriodMention[],
  planned: Planned,
  memory: Memory,
): void {
  rememberPlan(source, memory)
  if (memory.event && eventWords.test(source.text)) memory.stale = false
  for (const period of periods) {
    if (period.iso === null) {
      if (period.role === 'main' && period.opens) memory.period = null
    } else if (!passing.has(period.role) && !period.text.endsWith('同期') && !looksBack(period, periods))
      rememberTime(source, period, period.iso, planned, memory)
  }
}

function rememberPlan(source: SentenceToRead, memory: Memory): void {
  const plan = /十[一二三四五六]五[”"]?[^，。]{0,24}规划/.exec(source.text)
  const years = plan && findPeriods(plan[0].slice(0, 3), memory.calendar, null)[0]
  if (plan && years?.iso) memory.plan = carry(source, { start: plan.index, end: plan.index + 3 }, years.iso)
}

function rememberTime(
  source: SentenceToRead,
  period: PeriodMention,
  iso: string,
  planned: Planned,
  memory: Memory,
): void {
  if (period.role === 'day') {
    memory.event = carry(source, period, iso)
    memory.stale = false
    return
  }
  memory.year = lastYear(iso)
  if (!period.opens || /^\d{4}\/\d{4}$/.test(iso)) return
  if (isStockTaking(source.text, period, memory) || isSoFar(period, memory)) return
  const isTask = memory.heading && memory.target
  // Among the tasks under a heading, a deadline within a sentence holds for that sentence only.
  if (isTask && period.until && period.start > LEAD) return
  memory.stale = false
  const keeps = isTask && memory.period?.value === iso
  memory.period = carry(source, period, iso)
  memory.target = period.until || planned(period.end + PLAN_BEHIND) === true || keeps
}

/** 今年以来 in a report of the first quarter is that quarter. */
function isSoFar({ text, iso }: PeriodMention, { period }: Memory): boolean {
  return text.endsWith('以来') && period !== null && iso !== null && isWithin(period.value, iso)
}

/** 截至6月末 in a report of the half-year tells how things stand; what follows is of the half-year again. */
function isStockTaking(text: string, { start, iso, role }: PeriodMention, { period }: Memory): boolean {
  const reach = /(?:截至|截止)$/.test(textBefore(text, start, 2))
  return reach && role === 'main' && period !== null && iso !== period.value && isWithin(iso!, period.value)
}

/** Words of a sentence as the next may take them over. */
export function carry(source: SentenceToRead, words: { start: number; end: number }, value: string): Carried {
  return { ...source.at(words.start, words.end), value }
}

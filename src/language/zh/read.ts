import { alternation } from '../engine/alternation.ts'
import { isWithin, lastYear, spanIso } from '../engine/calendar.ts'
import { spansBetween } from '../engine/spansBetween.ts'
import type { Carried, Memory, Reading, Source } from '../engine/reading.ts'
import { wordsOn } from '../engine/qualifier.ts'
import type { Token } from '../engine/token.ts'
import { signBefore } from '../../number/bound.ts'
import { clauseOf } from './clause.ts'
import { kindOf, type Verdict } from './kind.ts'
import { hasIndicator, namedBefore, nameOf, type Words } from './measure.ts'
import { bindRespectively } from './respectively.ts'
import { findPeriods, type PeriodMention } from './periods.ts'
import { qualifiers } from './qualifiers.ts'
import { scan } from './scan.ts'
import { plannedFrom } from './target.ts'

/** How far around its clause a number's names are looked for. */
const FARTHEST = 100

/** Reads every statistic of a Chinese sentence, and leaves in `memory` what the next may take over. */
export function readSentence(source: Source, memory: Memory): Reading[] {
  const { text, names = [] } = source
  const tokens = scan(text, source.bare)
  const periods = findPeriods(text, memory.calendar, memory.year)
  const planned = plannedFrom(text, periods, memory.calendar.year)
  const readings: Reading[] = []
  const verdicts: Verdict[] = []
  const carriedTarget = memory.target
  let measure = topicOf(source) ?? memory.measure
  let subject = memory.subject
  const measures: (Words | null)[] = []
  const slots: (Words | null)[] = []
  const list = bindRespectively(text, tokens, periods)
  let own: { measure: Words | null; subject: Words | null } = { measure: null, subject: null }
  tokens.forEach((token, index) => {
    const clause = clauseOf(text, tokens, index)
    const last = tokens[index - 1]
    const before = last
      ? { token: last, verdict: verdicts[index - 1]!, gap: text.slice(last.end, token.start) }
      : null
    const verdict = kindOf(token, clause, before)
    verdicts.push(verdict)
    // What is farther away than a clause is long names nothing here.
    const near = spansBetween(names, clause.start - FARTHEST, token.end + FARTHEST)
    const named = nameOf(text, token, clause, periods, near)
    const outside = /[（(]/.test(text[clause.start - 1] ?? '') ? own : null
    if (!named.measure && !list.has(index)) {
      const earlier = namedBefore(text, last?.end ?? 0, clause.start, periods, near)
      if (earlier) own = { measure: earlier, subject: own.subject }
    }
    // 较全国增速快4个百分点 is of growth, but what follows is of the measure before it again.
    const borrowed = named.measure && named.base && named.measure.end === named.base.end
    if (named.measure && !borrowed) own = { measure: named.measure, subject: named.subject ?? own.subject }
    const share = list.get(index)
    const ownTime = share?.period == null ? undefined : share.period
    const time =
      ownTime === undefined
        ? periodOf(text, token, clause.start, periods, memory)
        : { iso: ownTime, carried: null }
    if (share) {
      named.measure =
        share.measure ?? (share.like === null ? undefined : measures[share.like]) ?? named.measure
      if (
        share.subject &&
        named.measure &&
        share.last &&
        share.last.start <= named.measure.start &&
        named.measure.end <= share.last.end
      )
        named.measure = share.subject
      named.subject = share.subject ?? named.subject
      // 甲业、乙业，分别增长…: what has no other measure is measured itself.
      if (!named.measure && !own.measure && share.subject) named.measure = share.subject
    }
    slots.push((share?.like != null ? slots[share.like] : null) ?? share?.subject ?? share?.measure ?? null)
    measures.push(named.measure ?? own.measure)
    const annualised =
      /年均|年平均|每年(?:平均)?(?:增长|递增)|年复合/.test(clause.whole.slice(-16)) && verdict.kind === 'rate'
    const earlierMeasure = measure ?? (elliptic(text, token, clause) ? memory.told : null)
    const reading: Reading = {
      ...token,
      slot: slots.at(-1)!,
      kind: verdict.kind,
      kindRule: verdict.rule,
      sub: null,
      direction: verdict.direction,
      annualised,
      qualifier: qualifierOf(text, token, clause.whole),
      measure: named.measure?.text ?? own.measure?.text ?? earlierMeasure?.text ?? null,
      subject: named.subject?.text ?? own.subject?.text ?? subject?.text ?? null,
      scope: scopeOf(token, clause.whole),
      base: named.base?.text ?? baseOf(token, clause.start, periods, text)?.text ?? null,
      period: time.iso,
      inherited: {},
    }
    if (verdict.inherited && before) reading.inherited.kind = source.at(last!.start, last!.end)
    if (!named.measure && reading.measure !== null) {
      reading.inherited.measure = own.measure
        ? source.at(own.measure.start, own.measure.end)
        : place(earlierMeasure!)
    }
    if (!named.subject && reading.subject !== null) {
      reading.inherited.subject = own.subject
        ? source.at(own.subject.start, own.subject.end)
        : place(subject!)
    }
    if (time.carried) reading.inherited.period = place(time.carried)
    if (annualised) reading.period = annualPeriod(token, clause.start, periods, reading.period)
    const aim =
      aimed.test(text.slice(token.end, token.end + 8)) ||
      (planned(token.start) ??
        (carriedTarget &&
          memory.period !== null &&
          (time.carried === memory.period || (memory.heading && time.iso === memory.period.value))))
    if (aim && !isStart(text, token) && !describes(text, token, clause.sibling)) {
      reading.sub = verdict.kind
      reading.kind = 'target'
    }
    readings.push(reading)
    // （满分100分） is said by the way: what follows is of the measure before it again.
    if (outside?.measure) own = outside
  })
  // 从毛利率看，三家公司分化: what follows is of the margin.
  const isThing = own.measure && measure && hasIndicator(measure.value) && !hasIndicator(own.measure.text)
  if (own.measure && !isThing) measure = carry(source, own.measure, own.measure.text)
  if (own.subject) subject = carry(source, own.subject, own.subject.text)
  memory.measure = measure
  if (measure && hasIndicator(measure.value)) memory.told = measure
  memory.subject = subject
  remember(source, periods, planned, memory)
  return readings
}

/** 从毛利率看，…: the measure with which a sentence sets out. */
function topicOf(source: Source): Carried | null {
  const found = /^(?:再|先|其中，?)?(?:从|按|就)([^，。；\d]{2,12}?)(?:来看|看|而言|来说)，/.exec(source.text)
  if (!found || !hasIndicator(found[1]!)) return null
  const start = found[0].indexOf(found[1]!)
  return carry(source, { start, end: start + found[1]!.length }, found[1]!)
}

/** 甲省以三亿元居首: a clause that names only whose its number is, and a rank. */
function elliptic(text: string, token: Token, clause: { start: number }): boolean {
  return token.class === 'rank' || /(?:^|[\u4e00-\u9fff])以$/.test(text.slice(clause.start, token.start))
}

/** 11.4%的目标. */
const aimed = /^(?:以上|左右|以内)?的?(?:预期|规划|奋斗|年度|发展)?目标(?!的|任务的)/

/** As many characters may lead in the time that opens a sentence. */
const LEAD = 8

const plans = /目标|任务|工作安排|工作部署|打算|展望|计划|今年工作|重点工作|下一步/

/** A heading governs what stands under it: its time, and whether that is a plan. */
export function readHeading(
  section: { heading: string | null; start: number; end: number },
  memory: Memory,
): void {
  const heading = section.heading ?? ''
  const time = findPeriods(heading, memory.calendar, memory.year).find(
    (period) => period.role === 'main' && period.iso !== null,
  )
  const { year } = memory.calendar
  const plan =
    plans.test(heading) &&
    (time ? year !== null && lastYear(time.iso!) >= year : /今年|目标|下一步/.test(heading))
  if (memory.heading) memory.target = false
  memory.heading = plan || time !== undefined
  if (!memory.heading) return
  const value = time?.iso ?? (year === null ? null : String(year))
  memory.target = plan
  if (value)
    memory.period = { text: heading, start: section.start, end: section.start + heading.length, value }
}

/** A title's time holds until the report names another. */
export function readTitle(article: { text: string; meta: { title: string } }, memory: Memory): void {
  const { title } = article.meta
  const time = findPeriods(title, memory.calendar, null).find(
    (period) => period.role === 'main' && period.iso !== null && !period.until,
  )
  const start = article.text.indexOf(title)
  if (!time || start < 0 || lastYear(time.iso!) > (memory.calendar.year ?? Infinity)) return
  memory.period = { text: time.text, start: start + time.start, end: start + time.end, value: time.iso! }
  memory.stale = true
}

function carry(source: Source, words: { start: number; end: number }, value: string): Carried {
  return { ...source.at(words.start, words.end), value }
}

function place({ text, start, end }: Carried) {
  return { text, start, end }
}

const eventWords =
  /现场|会上|活动(?:上|现场|期间|当天)|当[天日]|大会|仪式|本次|此次|会议|会场|展会|论坛|推介会/

/** The time that governs a number: the last one named before it, else the paragraph's. */
function periodOf(
  text: string,
  token: Token,
  clauseStart: number,
  periods: PeriodMention[],
  memory: Memory,
): { iso: string | null; carried: Carried | null } {
  if (memory.plan && /规划(?:期内?)?(?:总|累计|计划)?(?:投资|投入)/.test(text.slice(0, token.start)))
    return { iso: memory.plan.value, carried: memory.plan }
  const own = periods.find(
    (period) =>
      period.end <= token.start && /^的[^，。；、\d]{0,8}$/.test(text.slice(period.end, token.start)),
  )
  if (own?.iso && own.role !== 'report' && !(own.role === 'base' && token.unit === '倍'))
    return { iso: alike(own, periods, memory), carried: null }
  let day: PeriodMention | null = null
  for (let i = periods.length - 1; i >= 0; i--) {
    const period = periods[i]!
    if (period.start >= token.start || period.role === 'base' || period.role === 'report') continue
    if (
      period.role === 'local' &&
      (period.end < clauseStart || /[到至]|提高|增加|上升|下降/.test(text.slice(period.end, token.start)))
    )
      continue
    if (period.role === 'day') {
      day ??= period
      continue
    }
    return { iso: alike(period, periods, memory), carried: null }
  }
  if (day?.iso) return { iso: day.iso, carried: null }
  if (memory.event && eventWords.test(text) && (memory.stale || !memory.period))
    return { iso: memory.event.value, carried: memory.event }
  if (memory.event && !memory.stale && !memory.period)
    return { iso: memory.event.value, carried: memory.event }
  if (memory.period) return { iso: memory.period.value, carried: memory.period }
  return { iso: null, carried: null }
}

/** 上年同期 is as long as the time it is set against: of a first half the first half. */
function alike(period: PeriodMention, periods: PeriodMention[], memory: Memory): string | null {
  if (period.iso === null || !period.text.endsWith('同期')) return period.iso
  const other = periods.findLast((mention) => mention.start < period.start && mention.role === 'main')
  const against = other?.iso ?? memory.period?.value
  if (!against || against.length <= 4) return period.iso
  const back = lastYear(against) - lastYear(period.iso)
  return against.replace(/(?:19|20)\d\d/g, (year) => String(Number(year) - back))
}

/** 年均 runs from the base's year to the number's; where the time is a span already, over that. */
function annualPeriod(
  token: Token,
  clauseStart: number,
  periods: PeriodMention[],
  period: string | null,
): string | null {
  if (period === null || period.includes('/')) return period
  const base = periods.findLast((mention) => mention.role === 'base' && mention.start < token.start)
  if (!base?.iso || base.start < clauseStart - 40) return period
  const from = lastYear(base.iso)
  const to = lastYear(period)
  return to - from >= 2 ? spanIso(String(from), String(to)) : period
}

function baseOf(
  token: Token,
  clauseStart: number,
  periods: PeriodMention[],
  text: string,
): PeriodMention | null {
  return (
    periods.findLast(
      (period) => period.role === 'base' && period.start >= clauseStart && period.end <= token.start,
    ) ??
    periods.find(
      (period) =>
        period.role === 'base' &&
        period.start >= token.end &&
        !/[，。；,;]/.test(text.slice(token.end, period.start)),
    ) ??
    null
  )
}

const before = new RegExp(`(?:${alternation(wordsOn('before', qualifiers))})(?=[了到至为]?\\s*$)`)
const after = new RegExp(`^(?:${alternation(wordsOn('after', qualifiers))})`)

/** The word that bounds a number: behind it, within it, or before it. */
function qualifierOf(text: string, token: Token, clause: string): string | null {
  const behind = after.exec(text.slice(token.end, token.end + 4))?.[0]
  if (behind) return behind
  if (token.inner) return token.inner
  const found = before.exec(text.slice(Math.max(0, token.start - 6), token.start).replace(/\s+$/, ''))?.[0]
  if (found) return found
  const sign = signBefore(text.slice(Math.max(0, token.start - 4), token.start))
  if (sign) return sign.sign
  return /力争|预计|有望|预期/.exec(clause)?.[0] ?? null
}

/** 在全省8个园区中排名第三: among whom something ranks. */
function scopeOf(token: Token, whole: string): string | null {
  if (token.class !== 'rank') return null
  const among =
    /(?:在|居|列|位居|位列|占|跃居|升至|排名?)([^，。在居列位占排升跃]{2,20}?)(?:中|之中|内)?(?:排名|排|位居|位列|居|列|跃居|升至)?(?:第|$)/.exec(
      `${whole}第`,
    )
  return among?.[1]?.replace(/中$/, '') ?? null
}

/** 由2.5亿吨提高到3.1亿吨 starts from what is there already. */
function isStart(text: string, { start, end }: Token): boolean {
  const from = /[由从](?!事)[^，。；\d]{0,8}$/.test(text.slice(Math.max(0, start - 10), start))
  return from && /^[^，。；\d]{0,6}[到至为]/.test(text.slice(end, end + 8))
}

/** A number that describes another's things (12台单台功率为800千瓦的风机) is no target. */
function describes(text: string, token: Token, sibling: boolean): boolean {
  return (
    sibling &&
    token.class !== 'percent' &&
    token.class !== 'point' &&
    /^的[\u4e00-\u9fff]/.test(text.slice(token.end, token.end + 2))
  )
}

/** 截至6月末 in a report of the half-year tells how things stand; what follows is of the half-year again. */
function isStockTaking(text: string, { start, iso, role }: PeriodMention, { period }: Memory): boolean {
  const reach = /(?:截至|截止)$/.test(text.slice(Math.max(0, start - 2), start))
  return reach && role === 'main' && period !== null && iso !== period.value && isWithin(iso!, period.value)
}

/** What of this sentence's times holds in the next. */
function remember(
  source: Source,
  periods: PeriodMention[],
  planned: (at: number) => boolean | null,
  memory: Memory,
): void {
  const plan = /十[一二三四五六]五[”"]?[^，。]{0,24}规划/.exec(source.text)
  const years = plan && findPeriods(plan[0].slice(0, 3), memory.calendar, null)[0]
  if (plan && years?.iso) memory.plan = carry(source, { start: plan.index, end: plan.index + 3 }, years.iso)
  for (const period of periods) {
    if (period.iso === null && period.role === 'main' && period.opens) memory.period = null
    if (period.iso === null || period.role === 'base' || period.role === 'local') continue
    if (period.role === 'report' || period.text.endsWith('同期')) continue
    if (period.role === 'day') {
      memory.event = carry(source, period, period.iso)
      memory.stale = false
      continue
    }
    memory.year = lastYear(period.iso)
    if (!period.opens || /^\d{4}\/\d{4}$/.test(period.iso)) continue
    if (isStockTaking(source.text, period, memory)) continue
    // Among the tasks under a heading, a deadline within a sentence holds for that sentence only.
    if (memory.heading && memory.target && period.until && period.start > LEAD) continue
    memory.stale = false
    const keeps = memory.heading && memory.target && memory.period?.value === period.iso
    memory.period = carry(source, period, period.iso)
    memory.target = period.until || planned(period.end + 30) === true || keeps
  }
}

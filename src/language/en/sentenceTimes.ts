import { alternation, table } from '../engine/alternation.ts'
import { firstYear, isWithin, lastYear } from '../engine/calendar.ts'
import type { Carried, Memory, NumberTime, SentenceToRead } from '../engine/reading.ts'
import type { Token } from '../engine/token.ts'
import { earlier, type PeriodMention } from './periods.ts'
import { textBefore, textBehind } from '../engine/beside.ts'
import { beginsFrom, endsBy } from '../engine/spans.ts'

/** A number in its sentence, and what is known of times there. */
interface TimeContext {
  text: string
  tokens: Token[]
  index: number
  periods: PeriodMention[]
  memory: Memory
}

const here = (iso: string | null): NumberTime => ({ iso, carried: null })

/** What stands as a report is written is none of its time either. */
const current = /\b(?:currently|at present|now (?:has|have|owns|employs)|employs|represents)\b[^,;.]*$/

const traded = [
  '[Ss]hares',
  '[Ss]tock',
  'FTSE',
  'Dow Jones',
  'Nasdaq',
  'Nikkei',
  'S&P 500',
  'dollar',
  'pound',
  'euro',
  'yen',
]
const moved = table(
  'closed closing ended ending traded trading slipped gained climbed jumped tumbled rose fell',
)
/** Prices of a trading day are none of the period that a report tells of. */
const market = new RegExp(
  `\\b(?:${traded.join('|')})\\b[^.;]*\\b(?:${alternation(moved)}|(?:was|were) (?:up|down)|against the)\\b`,
)

const comparing =
  '(?:from|(?<!\\b(?:more|less|fewer) )than|against|(?:compared|in comparison) (?:with|to)|versus|up on|down on|over(?= the| last)|after|following|despite|in contrast (?:to|with)|revers(?:ing|ed)|offsetting|erasing|extending|topping)'
const idle =
  'the a an just about around nearly almost its their previous prior preceding earlier record last only revised initial'
    .split(' ')
    .join(' |')
/** Words between which and a number nothing else stands: it is what another is compared with. */
const led = new RegExp(
  `\\b${comparing}\\s+(?:\\w+['’]s )?(?:${idle} )*(?:[a-z-]+ (?:[a-z-]+ )?of (?:about |around |just |nearly )?)?(?:\\w+['’]s )?$`,
  'i',
)
/** As many characters before a number may lead it in. */
const LEADING = 50

function isLed(text: string, { start }: Token): boolean {
  return led.test(textBefore(text, start, LEADING))
}

/** The time by which or from which something is planned, wherever it stands behind the number. */
export function deadlineOf(
  text: string,
  token: Token,
  periods: PeriodMention[],
  memory: Memory,
): NumberTime | null {
  const { year } = memory.calendar
  const deadline = periods.find(
    ({ start, role, iso }) =>
      start >= token.end &&
      iso !== null &&
      !text.slice(token.end, start).includes(';') &&
      (role === 'until' || (role === 'base' && year !== null && firstYear(iso) > year)),
  )
  return deadline ? here(deadline.iso) : null
}

/** As far behind a number its own time may stand. */
const BEHIND = 60

/** The time that governs a number: of those behind it in its clause, else before it, else the article's. */
export function timeOf(context: TimeContext): NumberTime {
  const { text, tokens, index, periods } = context
  const token = tokens[index]!
  const main = mainTime(context)
  const own = labelledTime(context, main.iso) ?? respectiveTime(context)
  if (own) return own
  const behind = timeBehind(context)
  const base = isLed(text, firstTold(text, tokens, index)) ? baseTime(context, behind, main) : null
  if (base) return base
  // "As of 30 July, 61% of this year's crop": whose time it is stands behind, and when it was counted before.
  const isOnlyOf = behind !== undefined && /^['’]s\b/.test(text.slice(behind.end)) && opensAny(periods, token)
  if (behind && behind.iso !== null && behind.role !== 'base' && !isOnlyOf) return here(behind.iso)
  const when = periods.find(
    ({ role, end }) => role === 'base' && /^,? when [^,;]{0,24}$/.test(text.slice(end, token.start)),
  )
  if (when) return here(when.iso)
  const isOther = main.carried && (market.test(text) || current.test(text.slice(0, token.start)))
  return isOther ? here(null) : main
}

/** "than March's figure of 212", "the previous year's $230", "£5m (2021: £4m)": whose time it is stands right before. */
const figureOf =
  /^['’]s (?:(?:figure|total|level|tally|count|number|result|reading|value)s?(?: of| was| were)? )?(?:about |around |nearly |just |record )?[$£€]?$/
const inBracket = /^: ?[$£€]?$/

function labelledTime({ text, tokens, index, periods }: TimeContext, told: string | null): NumberTime | null {
  const { start } = tokens[index]!
  const own = periods.findLast(({ end, start: from }) => {
    const between = text.slice(end, start)
    return end <= start && (figureOf.test(between) || (inBracket.test(between) && text[from - 1] === '('))
  })
  if (!own) return null
  if (own.back) return here(told && earlier(told, own.back))
  if (own.iso === null) return null
  // Of how long a time a report tells that does not say it, this one is.
  if (told === null && text[own.start - 1] === '(') return here(null)
  // "up to £5m in the half (2021: £4m)": in that half of it.
  const isPartOf =
    told !== null && /^\d{4}$/.test(own.iso) && /^(?:\d{4}|-)-/.test(told) && text[own.start - 1] === '('
  return here(isPartOf ? told.replace(/(?<=^|\/)(?:\d{4}|-)(?=-)/g, own.iso) : own.iso)
}

const joint = /^(?:,|,? and|,? or) $/

/** "in 2002, 2001 and 2000, when there were 5, 6 and 4 respectively": as many times, in their order. */
function respectiveTime({ text, tokens, index, periods }: TimeContext): NumberTime | null {
  const at = text.indexOf(' respectively', tokens[index]!.end)
  const last = at < 0 ? -1 : tokens.findLastIndex(({ end }) => end <= at)
  let first = last
  while (first > 0 && joint.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))) first--
  if (last - first < 1 || index < first) return null
  const before = periods.filter(({ end }) => end <= tokens[first]!.start).slice(first - last - 1)
  const isList =
    before.length === last - first + 1 &&
    before.every(({ start }, n) => n === 0 || joint.test(text.slice(before[n - 1]!.end, start)))
  return isList ? here(before[index - first]!.iso) : null
}

/** "$412bn, or 3.6% of output" is one fact twice. */
export const restated = /^,?\s*or (?:about |around |nearly |almost |just )?$/i

/** The number itself, or the one before that it only says again. */
function firstTold(text: string, tokens: Token[], index: number): Token {
  const [before, token] = [tokens[index - 1], tokens[index]!]
  if (!before) return token
  const between = text.slice(before.end, token.start).replace(/^ (?:per|a) [a-z ]+share/, '')
  return restated.test(between) ? before : token
}

/** The time right behind a number, before the next one; none where it stands right before that, as another did before this. */
function timeBehind({ text, tokens, index, periods }: TimeContext): PeriodMention | undefined {
  const { start: from, end } = tokens[index]!
  const next = tokens[index + 1]?.start ?? text.length
  const leads = (period: PeriodMention, number: number) =>
    endsBy(period, number) && /^,? ?$/.test(text.slice(period.end, number))
  const isLedIn = periods.some((period) => period.iso !== null && leads(period, from))
  return periods.find(
    (period) =>
      beginsFrom(period, end) &&
      period.start < Math.min(next, end + BEHIND) &&
      (period.role !== 'day' || period.iso !== null) &&
      !/[,;]/.test(text.slice(end, period.start).replace(reached, ' ')) &&
      !(isLedIn && leads(period, next)),
  )
}

/** "The record of 5 million, set in 2008". */
const reached = /, (?:set|reached|recorded|seen|posted|achieved) (?=(?:back )?in $)/

const samePeriod =
  /^(?:the )?(?:same|corresponding|comparable|equivalent) (?:period|quarter|half|months?)\b.*(\d{4})$/i

/** The time of what another number is compared with: "from 3% a year earlier", "2022's 3%". */
function baseTime(
  { text, tokens, index, periods, memory }: TimeContext,
  behind: PeriodMention | undefined,
  main: NumberTime,
): NumberTime | null {
  const token = tokens[index]!
  const mention =
    behind ?? possessiveTime(text, token, periods) ?? periods.find((period) => isAhead(text, token, period))
  const told = periods.findLast(
    (period) => endsBy(period, token.start) && period.role === 'main' && !isCompared(text, tokens, period),
  )
  const span = told?.iso ?? memory.period?.value
  if (mention?.back) {
    const from = span ?? main.iso
    return here(from ? earlier(from, mention.back) : null)
  }
  const year = mention && samePeriod.exec(mention.text)?.[1]
  // "the same quarter of 2024" is as long as what is told.
  if (year && span && span.length > 4) return here(span.replace(/(?<=^|\/)(?:\d{4}|-)/g, year))
  if (mention) return here(mention.iso)
  const isFrom = /\bfrom\b[^,]*$/i.test(textBefore(text, token.start, 30))
  return isFrom ? fromBefore(span, memory) : null
}

/** "It rose to 6 from 4 a year before. The other rose to 5 from 3." */
function fromBefore(span: string | undefined, { back }: Memory): NumberTime {
  return here(back && span ? earlier(span, back) : null)
}

/** "6.6% in August, down from 6.7% in July": July is only compared with. */
function isCompared(text: string, tokens: Token[], { start }: PeriodMention): boolean {
  const owner = tokens.findLast((other) => endsBy(other, start))
  return owner !== undefined && isLed(text, owner)
}

function possessiveTime(text: string, token: Token, periods: PeriodMention[]): PeriodMention | undefined {
  return periods.find(
    ({ end, role }) =>
      role === 'base' &&
      end <= token.start &&
      /^(?:['’]s)? (?:\w+ ){0,4}$/.test(text.slice(end, token.start)),
  )
}

function isAhead(text: string, token: Token, { start, role }: PeriodMention): boolean {
  return (
    start > token.start &&
    role !== 'day' &&
    !/; |, (?:although|though|but|with)\b/.test(text.slice(token.end, start))
  )
}

/** "Shut during much of 2021, it had 500 visits for the year": the year that is named before. */
const forTheYear =
  /^(?: [a-z-]+){0,4}? (?:for|in|during|over) (?:the|that) year\b(?! (?:to|ended|before|earlier))/
/** As far behind a number such words are looked for. */
const FAR = 80

function mainTime(context: TimeContext): NumberTime {
  const { text, tokens, index, periods, memory } = context
  const token = tokens[index]!
  const year = forTheYear.test(text.slice(token.end, token.start + FAR))
    ? periods.findLast(({ end, iso }) => end <= token.start && iso !== null && iso.length === 4)
    : undefined
  if (year) return here(year.iso)
  const before = periods.findLast(
    (period) => governs(text, token, period, memory) && !isOfBase(context, period),
  )
  if (before) return here(before.iso)
  // "rose 3% to $5bn in 2004": the time behind the last of several numbers is theirs too, unless that is a base.
  const after = periods.find(({ start, role, iso }) => start >= token.end && role === 'main' && iso !== null)
  if (after && isShared(text, tokens, token, after)) return here(after.iso)
  return memory.period ? { iso: memory.period.value, carried: memory.period } : here(null)
}

/** Whether a time is only what another number is compared with: "up from 49% last year, and 38% come". */
function isOfBase({ text, tokens, index }: TimeContext, period: PeriodMention): boolean {
  const { start, end } = period
  const owner = tokens.findLast((other) => endsBy(other, start))
  if (!owner || owner === tokens[index] || !isCompared(text, tokens, period)) return false
  return !text.slice(owner.end, start).includes(',') && /[,;]/.test(text.slice(end, tokens[index]!.start))
}

/** Whether a time before a number holds for it. */
function governs(text: string, token: Token, period: PeriodMention, memory: Memory): boolean {
  if (!endsBy(period, token.start) || period.iso === null) return false
  if (opensSentence(period)) return true
  if (period.role !== 'main' && period.role !== 'until') return false
  if (isAside(text, period) && /,/.test(text.slice(period.end, token.start))) return false
  return !(isPast(period, memory) && /[,;]/.test(text.slice(period.end, token.start)))
}

function isShared(text: string, tokens: Token[], token: Token, after: PeriodMention): boolean {
  const between = text.slice(token.end, after.start).replace(/\([^()]*\)/g, '')
  if (
    /[;]|\b(?:while|but|compared)\b|\bfrom (?:[a-z]+ ){0,2}[$£€]?\d|, (?:which|who|where|thanks to|helped by|driven by)\b/.test(
      between,
    )
  )
    return false
  const owner = tokens.findLast((other) => endsBy(other, after.start))
  return !owner || !isLed(text, owner)
}

function opensAny(periods: PeriodMention[], { start }: Token): boolean {
  return periods.some((one) => one.iso !== null && endsBy(one, start) && opensSentence(one))
}

/** "In 2015," and "On 1 October 2015," govern their sentence. */
function opensSentence({ start, role }: PeriodMention): boolean {
  return start <= LEAD && (role === 'main' || role === 'day')
}

/** "The line, which opened in May, …" is told of no May. */
function isAside(text: string, { start, end }: PeriodMention): boolean {
  return (
    /, (?:which|who|where|whose|[a-z]+ed)\b[^,;]*$/.test(textBefore(text, start, LEADING)) &&
    /^[^,;]{0,40},/.test(textBehind(text, end, LEADING))
  )
}

/** As many characters may lead in the time that opens a sentence. */
const LEAD = 12

/** A year long gone belongs to its own clause ("the plant, which opened in 1998, …"). */
function isPast(period: PeriodMention, memory: Memory): boolean {
  return (
    period.role === 'main' &&
    memory.calendar.year !== null &&
    lastYear(period.iso!) < memory.calendar.year - 1
  )
}

export function baseOf(token: Token, periods: PeriodMention[], text: string): string | null {
  const base = periods.find(
    (period) => period.role === 'base' && beginsFrom(period, token.end) && period.start - token.end < 80,
  )
  if (!base || /\d/.test(text.slice(token.end, base.start))) return null
  return base.text
}

/** Times of facts hold in the next sentences; plans, bases and days do not. */
export function remember(
  source: SentenceToRead,
  tokens: Token[],
  periods: PeriodMention[],
  planned: (token: Token, right: string) => boolean,
  memory: Memory,
): void {
  const told: Carried[] = []
  memory.back = periods.findLast(({ back, role }) => back && role === 'base')?.back ?? memory.back ?? null
  for (const period of periods) {
    if (!holdsOn(source.text, period, memory)) continue
    const owner = tokens.findLast((token) => endsBy(token, period.start)) ?? tokens[0]
    if ((owner && planned(owner, '')) || isCompared(source.text, tokens, period)) continue
    if (!period.iso.startsWith('-')) memory.year = lastYear(period.iso)
    if (!isAside(source.text, period)) told.push(carry(source, period, period.iso))
  }
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return
  memory.period = last
  // "Sales rose 3% in August, to 16 million in the year so far": the report is of August.
  if (tokens.length > 0 && isWithin(first.value, last.value)) memory.lead ??= first
}

/** Whether a time may be that of the next sentences too. */
function holdsOn(
  text: string,
  period: PeriodMention,
  memory: Memory,
): period is PeriodMention & { iso: string } {
  if (period.iso === null || period.role !== 'main' || isPast(period, memory)) return false
  if (/^\d{4}$/.test(period.text) && ofYear.test(text.slice(0, period.start))) return false
  return !/^\d{4}\/\d{4}$/.test(period.iso)
}

/** "The class of 2010 was larger" tells nothing of the next sentence's time. */
const ofYear = /\b[a-z]+ of $/

/** Words of a sentence as the next may take them over. */
export function carry(source: SentenceToRead, words: { start: number; end: number }, value: string): Carried {
  return { ...source.at(words.start, words.end), value }
}

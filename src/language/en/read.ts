import { alternation } from '../engine/alternation.ts'
import { firstYear, lastYear } from '../engine/calendar.ts'
import type { Carried, Memory, Reading, Source } from '../engine/reading.ts'
import { wordsOn } from '../engine/qualifier.ts'
import type { Token } from '../engine/token.ts'
import { signBefore } from '../../number/bound.ts'
import * as cues from './cues.ts'
import { kindOf, type Verdict } from './kind.ts'
import { measureOf, nearestHead, subjectOf, type Words } from './measure.ts'
import { earlier, findPeriods, type PeriodMention } from './periods.ts'
import { qualifiers } from './qualifiers.ts'
import { scan } from './scan.ts'

const FARTHEST = 120

/** Reads every statistic of an English sentence, and leaves in `memory` what the next may take over. */
export function readSentence(source: Source, memory: Memory): Reading[] {
  const { text } = source
  const tokens = scan(text, source.bare)
  const periods = findPeriods(text, memory.calendar, memory.year)
  const planned = plannedAt(text)
  const subject = subjectOf(text)
  const verdicts: Verdict[] = []
  let own: Words | null = null
  const readings = tokens.map((token, index): Reading => {
    const last = tokens[index - 1]
    const next = tokens[index + 1]
    const breakBefore = clauseStart(text, token.start)
    const left = text.slice(Math.max(breakBefore, last?.end ?? 0, token.start - FARTHEST), token.start)
    const right = text.slice(token.end, Math.min(clauseEnd(text, token.end), next?.start ?? text.length))
    const before = last
      ? { token: last, verdict: verdicts[index - 1]!, gap: text.slice(last.end, token.start) }
      : null
    const conversion = before !== null && /^ ?[(;] ?$/.test(before.gap) && token.class === before.token.class
    const verdict = conversion ? { ...before.verdict, inherited: true } : kindOf(token, left, right, before)
    verdicts.push(verdict)
    const measure: Words | null = conversion
      ? null
      : measureOf(text, token, Math.max(breakBefore, last?.end ?? 0))
    const aside = /, (?:which|who|whose|where)\b[^,;]*,\s*$/.exec(
      text.slice(Math.max(0, breakBefore - FARTHEST), breakBefore),
    )
    const eachShare = conversion ? null : perShare(text, token, left)
    const restates =
      own !== null && !eachShare && (placeholder.test(measure?.text ?? '') || restated.test(left))
    if (measure && !restates && !eachShare) own = measure
    else if (aside)
      own = nearestHead(text, Math.max(0, breakBefore - 2 * FARTHEST), breakBefore - aside[0].length) ?? own
    else own ??= nearestHead(text, Math.max(0, token.start - 2 * FARTHEST), token.start)
    const target = planned(token, right)
    const time = conversion
      ? null
      : ((target ? deadlineOf(text, token, periods, memory) : null) ??
        periodOf(text, tokens, index, periods, memory))
    // The time of a report of facts is none of its plans.
    const told = target && time?.carried ? null : time
    return {
      ...token,
      kind: target ? 'target' : verdict.kind,
      kindRule: verdict.rule,
      sub: target ? verdict.kind : null,
      direction: verdict.direction,
      annualised:
        verdict.kind === 'rate' &&
        /^\s(?:(?:a|per|each|every) year\b(?! (?:ago|earlier|before|previously))|annually)/i.test(right),
      qualifier: qualifierOf(text, token),
      measure: eachShare?.text ?? own?.text ?? memory.measure?.text ?? subject?.text ?? null,
      subject: subject?.text ?? memory.subject?.text ?? null,
      scope: null,
      base: baseOf(token, periods, text),
      period: told?.iso ?? null,
      inherited: {
        ...(verdict.inherited && last ? { kind: source.at(last.start, last.end) } : {}),
        ...(measure
          ? {}
          : own
            ? { measure: source.at(own.start, own.end) }
            : memory.measure
              ? { measure: place(memory.measure) }
              : {}),
        ...(!subject && memory.subject ? { subject: place(memory.subject) } : {}),
        ...(told?.carried ? { period: place(told.carried) } : {}),
      },
    }
  })
  bindRespectively(source, tokens).forEach((slot, index) => (readings[index]!.slot = slot))
  readings.forEach((reading, index) => {
    // (£600m): a conversion is the same fact.
    const before = readings[index - 1]
    if (
      before &&
      /^ ?[(;] ?$/.test(text.slice(before.end, reading.start)) &&
      before.class === reading.class
    ) {
      reading.period = before.period
      reading.kind = before.kind
      reading.sub = before.sub
    }
  })
  if (own) memory.measure = carry(source, own, (own as Words).text)
  if (subject) memory.subject = carry(source, subject, subject.text)
  remember(source, periods, tokens, text, planned, memory)
  return readings
}

const listJoint = /^(?:,|,? and|,? or) $/
/** Between two numbers of a list. */
const numberJoint = /^(?:%|pc| per ?cent)?(?:,|,? and) (?:[$£€])?$/

/** "in North and South, where it is 3% and 5% respectively": as many names, in their order, own the numbers. */
function bindRespectively(
  { text, names = [] }: Source,
  tokens: Token[],
): Map<number, { start: number; end: number }> {
  const bound = new Map<number, { start: number; end: number }>()
  for (const { index } of text.matchAll(/,? respectively\b/g)) {
    const last = tokens.findLastIndex(({ end }) => end <= index)
    let first = last
    while (first > 0 && numberJoint.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))) first--
    const count = last - first + 1
    if (first < 0 || count < 2) continue
    const before = names.filter(({ end }) => end <= tokens[first]!.start)
    for (let at = before.length - count; at >= 0; at--) {
      const list = before.slice(at, at + count)
      if (!list.every((name, i) => i === 0 || listJoint.test(text.slice(list[i - 1]!.end, name.start))))
        continue
      list.forEach(({ start, end }, i) => bound.set(first + i, { start, end }))
      break
    }
  }
  return bound
}

function carry(source: Source, words: { start: number; end: number }, value: string): Carried {
  return { ...source.at(words.start, words.end), value }
}

function place({ text, start, end }: Carried) {
  return { text, start, end }
}

/** A clause ends at a stop, at brackets, at a dash, and where "while" or "but" turns to something else. */
const breaks = /[,;:()"“”]|\s[-–—]\s|\b(?:while|but|although|whereas|though)\b/g

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - FARTHEST)
  let start = from
  for (const stop of text.slice(from, at).matchAll(breaks)) {
    const index = from + stop.index
    if (stop[0] === ',' && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) continue
    start = index + stop[0].length
  }
  return start
}

function clauseEnd(text: string, at: number): number {
  const ahead = text.slice(at, at + FARTHEST)
  for (const stop of ahead.matchAll(breaks)) {
    if (stop[0] === ',' && /\d/.test(ahead[stop.index - 1] ?? '') && /\d/.test(ahead[stop.index + 1] ?? ''))
      continue
    return at + stop.index
  }
  return at + ahead.length
}

const passive =
  /^[^,;.]{0,50}?\b(?:is|are|was|were|has been|been|had been|being) (?:also |now |widely )?(?:forecast|expected|predicted|planned|targeted|projected|anticipated|set|due|proposed)\b|^ (?:by 20\d\d|expected|forecast|predicted|targeted|planned|target\b|forecasts?\b)/i

/** Whether a number is planned or foretold: behind a cue in its part of the sentence, or before "is forecast". */
function plannedAt(text: string): (token: Token, right: string) => boolean {
  const turns = [...text.matchAll(cues.targetCues)]
    .filter(
      (cue) =>
        !/\b(?:than|as|than had been|beat|beating|above|below|topped|exceeded|missed|ahead of) (?:the |analysts'? |market )?$/i.test(
          text.slice(Math.max(0, cue.index - 24), cue.index),
        ) && cue[0] !== 'May',
    )
    .map((cue) => ({ at: cue.index, plan: true }))
  for (const done of text.matchAll(cues.doneCues))
    turns.push({ at: done.index + done[0].length, plan: false })
  turns.sort((a, b) => a.at - b.at)
  return (token, right) =>
    !/\bfrom (?:about |around |just |nearly )?$/i.test(
      text.slice(Math.max(0, token.start - 20), token.start),
    ) &&
    ((turns.findLast((turn) => turn.at < token.start)?.plan ?? false) || passive.test(right))
}

/** Words for a number, not for what it is of. */
/** An average is none either, nor is a whole. */
const placeholder =
  /^(?:revised |initial |previous )?(?:figures?|level|estimate|units)$|^(?:the |a |an |national |global |industry |regional |overall )*(?:average|median|mean|total|whole|rest)$/i

/** "$412bn, or 3.6% of output" is one fact twice. */
const restated = /^\s*or (?:about |around |nearly |almost |just )?$/i

/** "$96m, or $1.42 per diluted share": of a share, and no longer of the whole. */
function perShare(text: string, token: Token, left: string): Words | null {
  const found = /^ (per (?:diluted |basic |ordinary )?share)\b/.exec(text.slice(token.end, token.end + 24))
  if (!found || token.class !== 'money' || !restated.test(left)) return null
  return { text: found[1]!, start: token.end + 1, end: token.end + found[0].length }
}

/** What stands as a report is written is none of its time either. */
const current = /\b(?:currently|at present|now (?:has|have|owns|employs)|employs|represents)\b[^,;.]*$/

/** Prices of a trading day are none of the period that a report tells of. */
const market =
  /\b(?:[Ss]hares|[Ss]tock|FTSE|Dow Jones|Nasdaq|Nikkei|S&P 500|dollar|pound|euro|yen)\b[^.;]*\b(?:clos(?:ed|ing)|end(?:ed|ing)|trad(?:ed|ing)|slipped|gained|climbed|jumped|tumbled|rose|fell|(?:was|were) (?:up|down)|against the)\b/

const led =
  /\b(?:from|(?<!\b(?:more|less|fewer) )than|against|compared (?:with|to)|versus|up on|down on|after|following|despite)\s+(?:\w+['’]s )?(?:the |a |an |just |about |around |nearly |almost |its |their |previous |earlier |record |last |only |revised |initial )*(?:[a-z-]+ (?:[a-z-]+ )?of (?:about |around |just |nearly )?)?(?:\w+['’]s )?$/i

/** The time by which or from which something is planned, wherever it stands behind the number. */
function deadlineOf(
  text: string,
  token: Token,
  periods: PeriodMention[],
  memory: Memory,
): { iso: string | null; carried: null } | null {
  const { year } = memory.calendar
  const deadline = periods.find(
    ({ start, role, iso }) =>
      start >= token.end &&
      iso !== null &&
      !text.slice(token.end, start).includes(';') &&
      (role === 'until' || (role === 'base' && year !== null && firstYear(iso) > year)),
  )
  return deadline ? { iso: deadline.iso, carried: null } : null
}

/** The time that governs a number: of those behind it in its clause, else before it, else the article's. */
function periodOf(
  text: string,
  tokens: Token[],
  index: number,
  periods: PeriodMention[],
  memory: Memory,
): { iso: string | null; carried: Carried | null } {
  const token = tokens[index]!
  const before = tokens[index - 1]
  const isTwice =
    before !== undefined &&
    restated.test(text.slice(before.end, token.start).replace(/^ (?:per|a) [a-z ]+share/, ''))
  const from = isTwice ? before.start : token.start
  const isBase = led.test(text.slice(Math.max(0, from - 50), from))
  const main = mainPeriod(text, token, tokens, periods, memory)
  const nextStart = tokens[index + 1]?.start ?? text.length
  const behind = periods.find(
    (period) =>
      period.start >= token.end &&
      period.start < nextStart &&
      (period.role !== 'day' || period.iso !== null) &&
      !/[,;]/.test(text.slice(token.end, period.start)) &&
      period.start - token.end < 60,
  )
  const possessive = periods.find(
    (period) =>
      period.end <= token.start &&
      /^(?:['’]s)? (?:\w+ ){0,4}$/.test(text.slice(period.end, token.start)) &&
      period.role === 'base',
  )
  if (isBase) {
    const told = periods.findLast((period) => period.end <= token.start && period.role === 'main')
    const mention =
      behind ??
      possessive ??
      periods.find(
        (period) =>
          period.start > token.start &&
          period.role !== 'day' &&
          !/; |, (?:although|though|but|with)\b/.test(text.slice(token.end, period.start)),
      )
    if (mention?.back) {
      const from = told?.iso ?? memory.period?.value ?? main.iso
      return { iso: from ? earlier(from, mention.back) : null, carried: null }
    }
    const year =
      mention && /^(?:the )?same (?:period|quarter|half|months?)\b.*(\d{4})$/i.exec(mention.text)?.[1]
    const span = told?.iso ?? memory.period?.value
    // "the same quarter of 2024" is as long as what is told.
    if (year && span && span.length > 4) return { iso: span.replace(/\d{4}/g, year), carried: null }
    if (mention || /\bfrom\b[^,]*$/i.test(text.slice(Math.max(0, token.start - 30), token.start))) {
      return { iso: mention?.iso ?? null, carried: null }
    }
  }
  if (behind && behind.iso !== null && behind.role !== 'base') return { iso: behind.iso, carried: null }
  const when = periods.find(
    (period) => period.role === 'base' && /^,? when [^,;]{0,24}$/.test(text.slice(period.end, token.start)),
  )
  if (when) return { iso: when.iso, carried: null }
  return main.carried && (market.test(text) || current.test(text.slice(0, token.start)))
    ? { iso: null, carried: null }
    : main
}

function mainPeriod(
  text: string,
  token: Token,
  tokens: Token[],
  periods: PeriodMention[],
  memory: Memory,
): { iso: string | null; carried: Carried | null } {
  const before = periods.findLast(
    (period) =>
      period.end <= token.start &&
      (period.role === 'main' || period.role === 'until' || opensSentence(period)) &&
      period.iso !== null &&
      !(isPast(period, memory) && !opensSentence(period) && /[,;]/.test(text.slice(period.end, token.start))),
  )
  if (before) return { iso: before.iso, carried: null }
  // "rose 3% to $5bn in 2004": the time behind the last of several numbers is theirs too, unless that is a base.
  const after = periods.find(
    (period) => period.start >= token.end && period.role === 'main' && period.iso !== null,
  )
  if (after) {
    const owner = tokens.findLast((other) => other.end <= after.start)
    const free = !/[;]|\b(?:while|but|compared|from)\b/.test(
      text.slice(token.end, after.start).replace(/\([^()]*\)/g, ''),
    )
    if (free && (!owner || !led.test(text.slice(Math.max(0, owner.start - 50), owner.start))))
      return { iso: after.iso, carried: null }
  }
  if (memory.period) return { iso: memory.period.value, carried: memory.period }
  return { iso: null, carried: null }
}

/** "In 2015," and "On 1 October 2015," govern their sentence. */
function opensSentence({ start, role }: PeriodMention): boolean {
  return start <= LEAD && (role === 'main' || role === 'day')
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

function baseOf(token: Token, periods: PeriodMention[], text: string): string | null {
  const base = periods.find(
    (period) => period.role === 'base' && period.start >= token.end && period.start - token.end < 80,
  )
  if (!base || /\d/.test(text.slice(token.end, base.start))) return null
  return base.text
}

const before = new RegExp(`\\b(?:${alternation(wordsOn('before', qualifiers))})\\s$`, 'i')
const after = new RegExp(`^(?:\\s(?:${alternation(wordsOn('after', qualifiers))})\\b|\\+(?=\\s[a-z]))`, 'i')

function qualifierOf(text: string, token: Token): string | null {
  const behind = after.exec(text.slice(token.end, token.end + 10))
  if (behind) return behind[0].trim()
  const sign = signBefore(text.slice(Math.max(0, token.start - 4), token.start))
  if (sign) return sign.sign
  const found = before.exec(text.slice(Math.max(0, token.start - 24), token.start))
  return found ? found[0].trim().toLowerCase() : null
}

/** Times of facts hold in the next sentences; plans, bases and days do not. */
function remember(
  source: Source,
  periods: PeriodMention[],
  tokens: Token[],
  text: string,
  planned: (token: Token, right: string) => boolean,
  memory: Memory,
): void {
  for (const period of periods) {
    if (period.iso === null || period.role !== 'main' || isPast(period, memory)) continue
    if (/^\d{4}\/\d{4}$/.test(period.iso)) continue
    const owner = tokens.findLast((token) => token.end <= period.start) ?? tokens[0]
    if (owner && planned(owner, '')) continue
    if (
      owner &&
      led.test(text.slice(Math.max(0, owner.start - 50), owner.start)) &&
      owner.end <= period.start
    )
      continue
    memory.year = lastYear(period.iso)
    memory.period = carry(source, period, period.iso)
  }
}

import { everyMatch } from '../../everyMatch.ts'
import { alternation } from '../engine/alternation.ts'
import type { Carried, Memory, NumberTime, WordsAt, Reading, SentenceToRead } from '../engine/reading.ts'
import { wordsOn } from '../engine/qualifier.ts'
import type { Token } from '../engine/token.ts'
import { signBefore } from '../../number/bound.ts'
import { clauseEnd, clauseStart, FARTHEST, withoutBrackets } from './clause.ts'
import * as cues from './cues.ts'
import { stops } from './indicators.ts'
import { groupedAsUsual } from './groups.ts'
import { kindOf, wentTo, type KindDecision } from './kind.ts'
import { measureOf, movedSince, nearestHead, subjectOf } from './measure.ts'
import { findPeriods, type PeriodMention } from './periods.ts'
import { telling } from './opinions.ts'
import { qualifiers } from './qualifiers.ts'
import { scan } from './scan.ts'
import { baseOf, carry, deadlineOf, remember, restated, timeOf } from './sentenceTimes.ts'
import { textBefore, textBehind } from '../engine/beside.ts'
import { liesIn, endsBy } from '../engine/spans.ts'

/** Reads every statistic of an English sentence, and leaves in `memory` what the next may take over. */
export function readSentence(printed: SentenceToRead, memory: Memory): Reading[] {
  const source = { ...printed, text: groupedAsUsual(printed.text) }
  const reader = new SentenceReader(source, memory)
  const readings = reader.read()
  const { own, subject } = reader
  if (own) memory.measure = memory.told = carry(source, own, own.text)
  if (subject) memory.subject = carry(source, subject, subject.text)
  remember(source, reader.tokens, reader.periods, reader.planned, memory)
  return readings
}

/** What stands around a number. */
interface Around {
  index: number
  token: Token
  last: Token | undefined
  /** Where its clause begins, and its own part of that. */
  clause: number
  from: number
  left: string
  right: string
  /** It says the number before it again, in another unit. */
  converts: boolean
}

const conversion = /^ ?[(;] ?$/
/** "higher than 6.5% a year ago": that was 6.5% then. */
const higherThan = /\b(?:higher|lower) than (?:the )?$/i
const perYear = /^\s(?:(?:a|per|each|every) year\b(?! (?:ago|earlier|before|previously))|annually)/i
const aside =
  /, (?:which|who|whose|where|the|an?|its|their|our|his|her|now|formerly|[a-z]+ed (?:by|in|from|to|with))\b[^,;]*,\s*$/

/** Reads the numbers of one sentence, in their order; each may go on from what those before it name. */
class SentenceReader {
  /** What the sentence has named so far. */
  own: WordsAt | null = null
  readonly subject: WordsAt | null
  readonly tokens: Token[]
  readonly periods: PeriodMention[]
  readonly planned: ReturnType<typeof plannedAt>
  readonly #source: SentenceToRead
  /** Its text without what brackets only add. */
  readonly #plain: string
  readonly #memory: Memory
  readonly #verdicts: KindDecision[] = []
  /** What each number so far is of. */
  readonly #named: Named[] = []

  constructor(source: SentenceToRead, memory: Memory) {
    this.#source = source
    this.#plain = withoutBrackets(source.text)
    this.#memory = memory
    this.tokens = withUnits(source.text, scan(source.text, source.bare))
    this.periods = findPeriods(source.text, memory.calendar, memory.year)
    this.planned = plannedAt(source.text)
    this.subject = subjectOf(source.text)
  }

  read(): Reading[] {
    const readings = this.tokens.map((_, index) => this.#readNumber(this.#around(index)))
    bindRespectively(this.#source, this.tokens).forEach((slot, index) => (readings[index]!.slot = slot))
    readings.forEach((reading, index) => {
      // (£600m): a conversion is the same fact.
      const before = readings[index - 1]
      if (before && this.#converts(before, reading))
        Object.assign(reading, { period: before.period, kind: before.kind, sub: before.sub })
    })
    return readings
  }

  #converts(before: Token, token: Token): boolean {
    return conversion.test(this.#source.text.slice(before.end, token.start)) && before.class === token.class
  }

  #around(index: number): Around {
    const text = this.#plain
    const [last, token, next] = [this.tokens[index - 1], this.tokens[index]!, this.tokens[index + 1]]
    // (+1.2%) is of what stands before the bracket.
    const opened = /\([-−+]?$/.exec(textBefore(text, token.start, 2))?.[0] ?? ''
    const clause = clauseStart(text, token.start - opened.length)
    const from = Math.max(clause, last?.end ?? 0)
    return {
      index,
      token,
      last,
      clause,
      from,
      left: text.slice(Math.max(from, token.start - FARTHEST), token.start),
      right: text.slice(token.end, Math.min(clauseEnd(text, token.end), next?.start ?? text.length)),
      converts: last !== undefined && this.#converts(last, token),
    }
  }

  #readNumber(around: Around): Reading {
    const { token, last, left, right } = around
    const { text } = this.#source
    const verdict = this.#verdictOf(around)
    const share = around.converts ? null : perShare(text, token, around.left)
    const measure = this.#nameIt(around, share !== null)
    const target = this.planned(token, right)
    const time = this.#timeOf(around, target)
    const base = baseOf(token, this.periods, text)
    // The time of a report of facts is none of its plans.
    const told = target && time?.carried ? null : time
    return {
      ...token,
      kind: target ? 'target' : verdict.kind,
      kindRule: verdict.rule,
      sub: target ? verdict.kind : null,
      direction: verdict.direction,
      annualised: verdict.kind === 'rate' && perYear.test(right),
      qualifier: base && higherThan.test(left) ? null : qualifierOf(text, token),
      measure:
        [(this.own ?? this.#memory.measure ?? this.subject)?.text, share].filter(Boolean).join(' ') || null,
      subject: (this.subject ?? this.#memory.subject)?.text ?? null,
      scope: null,
      base,
      period: told?.iso ?? null,
      inherited: this.#inherited(verdict, last, measure, told),
    }
  }

  #verdictOf({ token, last, left, right, index, converts }: Around): KindDecision {
    const gap = last && this.#source.text.slice(last.end, token.start)
    const isFrom = last !== undefined && /\bfrom $/.test(textBefore(this.#source.text, last.start, 6))
    const before = last ? { token: last, verdict: this.#verdicts[index - 1]!, gap: gap!, isFrom } : null
    const verdict =
      converts && before
        ? { ...before.verdict, inherited: true }
        : kindOf(
            token,
            this.#withMeasure(left, token),
            right,
            before,
            this.#source.text.slice(0, token.start),
          )
    this.#verdicts.push(verdict)
    return verdict
  }

  /** "It then rose to 4%": with what "it" stands for, which tells what kind of number is meant. */
  #withMeasure(left: string, { start }: Token): string {
    const { measure } = this.#memory
    return measure && start === left.length ? left.replace(/^(?:It|They)(?= )/, measure.value) : left
  }

  /** What the number is of, where its own clause says it; the sentence goes on with that, or with what is nearest. */
  #nameIt(around: Around, isShare: boolean): WordsAt | null {
    const { token, last, clause, from, left, converts } = around
    const { names = [] } = this.#source
    const text = this.#plain
    const read = converts ? null : measureOf(text, token, from)
    const measure = read && ((last && placedAt(text, read, last, clause)) ?? withoutName(read, names))
    const restates =
      this.own !== null && !isShare && (placeholder.test(measure?.text ?? '') || restated.test(left))
    if (measure && this.#goesOn(measure)) return null
    this.own = measure && !restates && !isShare ? measure : this.#nearest(around, measure !== null)
    if (this.own) this.#named.push({ token, own: this.own })
    return measure
  }

  /** "The number rose to 12": of what was counted last. */
  #goesOn(measure: WordsAt): boolean {
    if (this.own !== null || !this.#memory.told || !anaphoric(this.#source.text, measure)) return false
    this.#memory.measure = this.#memory.told
    return true
  }

  /** What a number is of that its own clause does not name, or names by a word such as "average". */
  #nearest({ token, last, clause }: Around, isNamed: boolean): WordsAt | null {
    const { names = [] } = this.#source
    const text = this.#plain
    const beside = aside.exec(textBefore(text, clause, FARTHEST))
    if (beside) {
      const to = clause - beside[0].length
      const whole = wholeClause(text, to)
      return (
        nearestHead(text, Math.max(0, clause - 2 * FARTHEST), to) ??
        (whole && withoutName(whole, names)) ??
        this.own
      )
    }
    // "Of 54 areas 24 saw an increase in sales, including Harrow, +17%": of the sales.
    const since = last && !isNamed ? movedSince(text, last.end, token.start) : null
    const told = since ?? (isNamed ? null : comparedWith(text, token, this.#named)) ?? this.own
    const head = told ?? nearestHead(text, Math.max(0, token.start - 2 * FARTHEST), token.start)
    return head && !told && anaphoric(text, head) ? null : head
  }

  #timeOf({ token, index, converts }: Around, target: boolean): NumberTime | null {
    if (converts) return null
    const [text, periods, memory] = [this.#source.text, this.periods, this.#memory]
    const deadline = target ? deadlineOf(text, token, periods, memory) : null
    return deadline ?? timeOf({ text, tokens: this.tokens, index, periods, memory })
  }

  #inherited(
    verdict: KindDecision,
    last: Token | undefined,
    measure: WordsAt | null,
    time: NumberTime | null,
  ): Reading['inherited'] {
    const { own, subject } = this
    const { measure: known, subject: about } = this.#memory
    const from = own ? this.#source.at(own.start, own.end) : known && place(known)
    return {
      ...(verdict.inherited && last && { kind: this.#source.at(last.start, last.end) }),
      ...(!measure && from && { measure: from }),
      ...(!subject && about && { subject: place(about) }),
      ...(time?.carried && { period: place(time.carried) }),
    }
  }
}

const from =
  /^ (?:[a-z]+ ){0,4}?(?:from|compared (?:with|to)|versus|vs\.?|against) (?:about |around |nearly |just )?$/

/** "rose to 6.15 billion pesos from 4.78 billion": the second is of the first one's unit. */
function withUnits(text: string, tokens: Token[]): Token[] {
  return tokens.map((token, n) => {
    const last = tokens[n - 1]
    const isShort =
      last?.class === 'money' &&
      token.class === 'bare' &&
      token.magnitude !== null &&
      from.test(text.slice(last.end, token.start)) &&
      !/^ [a-z]+s\b/.test(text.slice(token.end))
    return isShort ? { ...token, unit: last.unit, class: last.class } : token
  })
}

interface Named {
  token: Token
  own: WordsAt
}

const comparing =
  /\b(?:(up|down) from|compared (?:with|to)|against|versus|from) (?:about |around |nearly |just |only |some )?$/i

/**
 * "1,200 birds at 14 stations, up from 900": of several numbers the one that is nearest in size on the side that the
 * words tell has been 900, as a reader takes it.
 */
function comparedWith(text: string, token: Token, named: Named[]): WordsAt | null {
  const found = comparing.exec(textBefore(text, token.start, FARTHEST))
  if (!found) return null
  const side = { up: 1, down: -1 }[found[1]?.toLowerCase() ?? ''] ?? 0
  const apart = (one: Named) => Math.abs(Math.log(one.token.value / token.value))
  return (
    named
      .filter((one) => one.token.class === token.class && side * (one.token.value - token.value) >= 0)
      .toReversed()
      .sort((a, b) => apart(a) - apart(b))[0]?.own ?? null
  )
}

/** "Burglaries on its 63 routes fell 3%": not the routes did. */
function placedAt(text: string, { start }: WordsAt, last: Token, clause: number): WordsAt | null {
  if (!/^\s*$/.test(text.slice(last.end, start))) return null
  const found = placed.exec(text.slice(clause, last.start))
  return (
    found && { text: found[1]!, start: clause + found.index, end: clause + found.index + found[1]!.length }
  )
}

const placed =
  /([A-Za-z][\w'’-]*(?: (?!(?:and|or|but|to)\b)[a-z][\w'’-]*){0,2}) (?:on|at|in|across|of|among) (?:(?:the|its|their|all|our|these|those) )?(?:[\w'’-]+ )?$/

/** A name of somebody is no measure, nor is a list of names. */
function withoutName(read: WordsAt, names: NonNullable<SentenceToRead['names']>): WordsAt | null {
  // A name whose first words were left off is whole: St. Harrow.
  const cut = names.find(({ start, end, kind }) => kind !== 'group' && start < read.start && end > read.start)
  const words = cut && cut.end <= read.end ? { ...read, start: cut.start } : read
  const within = names.filter((name) => liesIn(name, words))
  const isOne = within.some(
    ({ start, end, kind }) => kind !== 'group' && start === words.start && end === words.end,
  )
  // "Mayor Ann Lee" is nobody's number either.
  const isPerson = within.some(({ kind, end }) => kind === 'person' && end === words.end)
  const isList =
    within.length > 1 &&
    within[0]!.start === words.start &&
    within.at(-1)!.end === words.end &&
    within.every(
      ({ start }, i) =>
        i === 0 || listJoint.test(read.text.slice(within[i - 1]!.end - read.start, start - read.start)),
    )
  return isOne || isPerson || isList ? null : read
}

/** The few words that are a clause's before more is said of them: "Burglaries, a worry for shops, fell". */
function wholeClause(text: string, to: number): WordsAt | null {
  const start = clauseStart(text, to)
  const found = /^\s*((?:[A-Za-z][\w'’-]* ){0,5}[A-Za-z][\w'’-]*)$/.exec(text.slice(start, to))
  if (!found || stops.has(found[1]!.split(' ')[0]!.toLowerCase())) return null
  return { text: found[1]!, start: to - found[1]!.length, end: to }
}

const listJoint = /^\.?(?:,|,? and|,? or) (?:the )?$/
/** Between two numbers of a list. */
const numberJoint = /^(?:%|pc| per ?cent)?(?:,|,? and) (?:[$£€])?$/

/** "in North and South, where it is 3% and 5% respectively": as many names, in their order, own the numbers. */
function bindRespectively(
  { text, names = [] }: SentenceToRead,
  tokens: Token[],
): Map<number, { start: number; end: number }> {
  const bound = new Map<number, { start: number; end: number }>()
  const isRespective = everyMatch(text, /,? respectively\b/g).map(({ index }) =>
    tokens.findLastIndex((token) => endsBy(token, index)),
  )
  for (let first = 0, last = 0; first < tokens.length; first = ++last) {
    while (
      last + 1 < tokens.length &&
      numberJoint.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))
    )
      last++
    const count = last - first + 1
    // As many names as numbers, three or more, need no such word.
    if (count < 2 || (count < 3 && !isRespective.includes(last))) continue
    const list = listBefore(
      text,
      names.filter((name) => endsBy(name, tokens[first]!.start)),
      count,
    )
    list?.forEach(({ start, end }, i) => bound.set(first + i, { start, end }))
  }
  return bound
}

/** So many names of one list, the last before a number; of names of places within others, the inner ones. */
function listBefore<T extends { start: number; end: number }>(
  text: string,
  names: T[],
  count: number,
): T[] | null {
  const joins = (n: number) => n > 0 && listJoint.test(text.slice(names[n - 1]!.end, names[n]!.start))
  for (let last = names.length - 1; last >= count - 1; last--) {
    let first = last
    while (joins(first)) first--
    const list = names.slice(first, last + 1)
    if (list.length === 2 * count) return list.filter((_, n) => n % 2 === 0)
    if (list.length >= count) return list.slice(-count)
    last = first
  }
  return null
}

function place({ text, start, end }: Carried) {
  return { text, start, end }
}

const foretold = 'forecast|expected|predicted|planned|targeted|projected|anticipated|set|due|proposed'
const passive = new RegExp(
  `^[^,;.]{0,50}?\\b(?:is|are|was|were|has been|been|had been|being) (?:also |now |widely )?(?:${foretold})\\b|^ (?:by 20\\d\\d|expected|forecast|predicted|targeted|planned|target\\b|forecasts?\\b)`,
  'i',
)

const outdone =
  /\b(?:than|as|than had been|beat|beating|above|below|topped|exceeded|missed|ahead of|in line with|in keeping with) (?:the |our |its |their |analysts'? |market )?$/i

/** "waiting for planned treatment" tells which treatment it is. */
const foreseen = /^(?:planned|expected)$/i
const behindJoint = /\b(?:for|of|with|as|all|any|most) $/i
const noInfinitive = /^ (?!to\b)[a-z]/

const amountAtEnd = /\bcosts? (?:about |around |nearly )?[$£€]?[\d.,]+(?:[a-z]{1,2}| [a-z]+illion)? $/i

/** A place from which on a sentence speaks of plans, or of facts. */
interface Turn {
  at: number
  plan: boolean
}

const LIKELY = /^likely$/i
/** "76% say that it will", "54 percent plan to", "they think it likely": whoever says so, the number of them is none to come. */
const opinion = new RegExp(
  `(?:%|per ?cent|percent)\\)?(?: (?:of|in|among) [^,;.\\d]{0,60}?)?(?: (?:who|now|also|still|only|just))* (?:(?:${alternation(telling)})\\b[^;.]*)?$`,
  'i',
)

function turnsOf(text: string): Turn[] {
  const turns = everyMatch(text, cues.targetCues)
    .filter(({ 0: cue, index }) => {
      const before = textBefore(text, index, 24)
      // "Either very likely (19%)" foretells nothing.
      const isHeld =
        (LIKELY.test(cue) && /^ ?[(,.]/.test(text.slice(index + cue.length))) ||
        opinion.test(textBefore(text, index, FARTHEST))
      const isKind =
        foreseen.test(cue) && behindJoint.test(before) && noInfinitive.test(text.slice(index + cue.length))
      // "A lack of clarity about expectations (27%)" plans nothing.
      const isNoun =
        /^expectations?$/i.test(cue) &&
        !/^ (?:of|for|that|are|is|were|was)\b/.test(text.slice(index + cue.length))
      // "It cost $5 million to build, up 12%" tells what it was for.
      const isPurpose = /^to /i.test(cue) && amountAtEnd.test(before)
      return cue !== 'May' && !isHeld && !outdone.test(before) && !isKind && !isPurpose && !isNoun
    })
    .map((cue) => ({ at: cue.index, plan: true }))
  for (const done of everyMatch(text, cues.doneCues))
    turns.push({ at: done.index + done[0].length, plan: false })
  return turns.sort((a, b) => a.at - b.at)
}

/** "close two of its 23 plants" tells how many there are. */
const given = /\b(?:from|of (?:its|their|the|our|his|her)) (?:about |around |just |nearly )?$/i

/** Whether a number is planned or foretold: behind a cue in its part of the sentence, or before "is forecast". */
function plannedAt(text: string): (token: Token, right: string) => boolean {
  // Many a sentence has no number of which it is asked.
  let turns: Turn[] | null = null
  return ({ start }, right) => {
    if (given.test(textBefore(text, start, 20))) return false
    turns ??= turnsOf(text)
    return (turns.findLast(({ at }) => at < start)?.plan ?? false) || passive.test(right)
  }
}

/** Whether words only point to what was counted before. */
function anaphoric(text: string, { text: words, start, end }: WordsAt): boolean {
  // "with growth rates of 3%": of what is told of.
  if (/^growth rates?$/i.test(words)) return true
  return (
    /^(?:[a-z]+-[a-z]+ )?(?:number|total|figure|tally)$/i.test(words) &&
    /^(?:The|That|This) $/.test(text.slice(0, start)) &&
    !/^ (?:of|for|in)\b/.test(text.slice(end))
  )
}

/** Words for a number, not for what it is of; an average is none either, nor is a whole. */
const placeholder =
  /^(?:revised |initial |previous |highest |lowest )?(?:figures?|level|estimate|units)$|^(?:the |a |an |national |global |industry |regional |overall )*(?:average|median|mean|total|whole|rest)$/i

/** "$96m, or $1.42 per diluted share", "or 78 cents a share": of a share of it. */
function perShare(text: string, token: Token, left: string): string | null {
  const found = /^ (?:per|an?) ((?:diluted |basic |ordinary )?share)\b/.exec(textBehind(text, token.end, 24))
  if (!found || token.class !== 'money' || !restated.test(left)) return null
  return `per ${found[1]!}`
}

const before = new RegExp(`\\b(?:${alternation(wordsOn('before', qualifiers))})\\s$`, 'i')
const after = new RegExp(`^(?:\\s(?:${alternation(wordsOn('after', qualifiers))})\\b|\\+(?=\\s[a-z]))`, 'i')

function qualifierOf(text: string, token: Token): string | null {
  const behind = after.exec(textBehind(text, token.end, 10))
  if (behind) return behind[0].trim()
  const sign = signBefore(textBefore(text, token.start, 4))
  if (sign) return sign.sign
  const found = before.exec(textBefore(text, token.start, 24))
  if (!found || (/to\s$/.test(found[0]) && wentTo.test(textBefore(text, token.start, 40)))) return null
  return found[0].trim().toLowerCase()
}

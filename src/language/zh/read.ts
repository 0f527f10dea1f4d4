import { alternation } from '../engine/alternation.ts'
import { lastYear } from '../engine/calendar.ts'
import { liesIn, spansBetween } from '../engine/spans.ts'
import type { Carried, Memory, NumberTime, WordsAt, Reading, SentenceToRead } from '../engine/reading.ts'
import { wordsOn } from '../engine/qualifier.ts'
import type { Token } from '../engine/token.ts'
import { signBefore } from '../../number/bound.ts'
import { clauseOf, type NumberClause } from './clause.ts'
import { kindOf, type KindDecision } from './kind.ts'
import { hasIndicator, headOf, measureBehind, namedBefore, nameOf, type NamedWords } from './measure.ts'
import { bindRespectively, type ListShare } from './respectively.ts'
import { findPeriods, type PeriodMention } from './periods.ts'
import { qualifiers } from './qualifiers.ts'
import { placedBack, placeIn, withoutBlanks } from './spaced.ts'
import { scan } from './scan.ts'
import { annualPeriod, baseOf, carry, remember, timeOf } from './sentenceTimes.ts'
import { plannedFrom } from './target.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

/** How far around its clause a number's names are looked for. */
const FARTHEST = 100

/** Reads every statistic of a Chinese sentence, and leaves in `memory` what the next may take over. */
export function readSentence(source: SentenceToRead, memory: Memory): Reading[] {
  const tight = withoutBlanks(source.text)
  if (tight === null) return readTight(source, memory)
  const { text, places } = tight
  const at: SentenceToRead['at'] = (start, end) => source.at(places[start]!, places[end - 1]! + 1)
  const names = source.names?.map((name) => ({
    ...name,
    start: placeIn(tight, name.start),
    end: placeIn(tight, name.end),
  }))
  return readTight({ ...source, text, at, ...(names && { names }) }, memory).map((reading) => ({
    ...placedBack(reading, tight),
    ...(reading.slot && { slot: placedBack(reading.slot, tight) }),
  }))
}

function readTight(source: SentenceToRead, memory: Memory): Reading[] {
  const reader = new SentenceReader(source, memory)
  const readings = reader.read()
  const { measure, subject } = reader.own
  const { topic } = reader
  // 从毛利率看，三家公司分化: what follows is of the margin.
  const isThing = measure && topic && hasIndicator(topic.value) && !hasIndicator(measure.text)
  memory.measure = measure && !isThing ? carry(source, measure, measure.text) : topic
  if (subject) memory.subject = carry(source, subject, subject.text)
  if (memory.measure && hasIndicator(memory.measure.value)) memory.told = memory.measure
  remember(source, reader.periods, reader.planned, memory)
  return readings
}

interface OwnNames {
  measure: WordsAt | null
  subject: WordsAt | null
}

/** Reads the numbers of one sentence, in their order; each may go on from what those before it name. */
class SentenceReader {
  /** What the sentence itself has named so far. */
  own: OwnNames = { measure: null, subject: null }
  /** The measure that it sets out with, or goes on from. */
  readonly topic: Carried | null
  readonly periods: ReturnType<typeof findPeriods>
  readonly planned: ReturnType<typeof plannedFrom>
  readonly #source: SentenceToRead
  readonly #memory: Memory
  readonly #tokens: Token[]
  readonly #shares: ReturnType<typeof bindRespectively>
  readonly #verdicts: KindDecision[] = []
  readonly #measures: (WordsAt | null)[] = []
  readonly #slots: (WordsAt | null)[] = []
  /** What had been named before the number that is being read. */
  #outside: OwnNames = this.own
  /** Of which number the sentence has named the measure. */
  #namedAt = -1
  #namedBefore = -1

  constructor(source: SentenceToRead, memory: Memory) {
    const { text, bare } = source
    this.#source = source
    this.#memory = memory
    this.topic = topicOf(source) ?? memory.measure
    this.#tokens = scan(text, bare)
    this.periods = findPeriods(text, memory.calendar, memory.year)
    this.planned = plannedFrom(text, this.periods, memory.calendar.year)
    this.#shares = bindRespectively(text, this.#tokens, this.periods, memory)
  }

  read(): Reading[] {
    return this.#tokens.map((token, index) => {
      const outside = this.own
      const reading = this.#readNumber(token, index)
      // （满分100分） is said by the way: what follows is of the measure before it again.
      if (outside.measure && this.#isAside(index)) this.own = outside
      return reading
    })
  }

  #isAside(index: number): boolean {
    const { text } = this.#source
    return /[（(]/.test(text[clauseOf(text, this.#tokens, index).start - 1] ?? '')
  }

  #readNumber(token: Token, index: number): Reading {
    const { text } = this.#source
    const clause = clauseOf(text, this.#tokens, index)
    const verdict = this.#verdictOf(token, index, clause)
    const named = this.#nameIt(token, index, clause)
    const time = this.#timeOf(token, index, clause)
    this.#share(named, index)
    const annualised = verdict.kind === 'rate' && perYear.test(clause.whole.slice(-16))
    const aim = this.#isAim(token, time) && !isStart(text, token) && !describes(text, token, clause.sibling)
    const carried = this.topic ?? (elliptic(text, token, clause) ? this.#memory.told : null)
    return {
      ...token,
      slot: this.#slots.at(-1)!,
      kind: aim ? 'target' : verdict.kind,
      kindRule: verdict.rule,
      sub: aim ? verdict.kind : null,
      direction: verdict.direction,
      annualised,
      qualifier: qualifierOf(text, token, clause.whole),
      measure: wordsOf(named.measure, this.own.measure, carried),
      subject: wordsOf(named.subject, this.own.subject, this.#memory.subject),
      scope: scopeOf(token, clause.whole),
      base: wordsOf(
        this.#shares.get(index)?.base ?? null,
        named.base,
        baseOf(token, clause.start, this.periods, text),
      ),
      period: annualised ? annualPeriod(token, clause.start, this.periods, time.iso) : time.iso,
      inherited: this.#inherited(named, verdict, time, index, carried),
    }
  }

  #verdictOf(token: Token, index: number, clause: NumberClause): KindDecision {
    const last = this.#tokens[index - 1]
    const gap = last && this.#source.text.slice(last.end, token.start)
    const before = last ? { token: last, verdict: this.#verdicts[index - 1]!, gap: gap! } : null
    const verdict = kindOf(token, clause, before)
    this.#verdicts.push(verdict)
    return verdict
  }

  /** What the number's clause names, and what the sentence has named with it. */
  #nameIt(token: Token, index: number, clause: NumberClause): NamedWords {
    const { text, names = [] } = this.#source
    this.#outside = this.own
    this.#namedBefore = this.#namedAt
    // What is farther away than a clause is long names nothing here.
    const near = spansBetween(names, clause.start - FARTHEST, token.end + FARTHEST)
    const named = nameOf(text, token, clause, this.periods, near)
    if (!named.measure && !this.#shares.has(index)) {
      const end = this.#tokens[index - 1]?.end ?? 0
      const earlier = namedBefore(text, end, clause.start, this.periods, near)
      if (earlier) this.own = { measure: earlier, subject: this.own.subject }
    }
    // 较全国增速快4个百分点 is of growth, but what follows is of the measure before it again.
    const borrowed = named.measure && named.base && named.measure.end === named.base.end
    if (named.measure && !borrowed) {
      this.own = { measure: named.measure, subject: named.subject ?? this.own.subject }
      this.#namedAt = index
    }
    return named
  }

  #timeOf(token: Token, index: number, clause: NumberClause): NumberTime {
    const own = this.#shares.get(index)?.period
    if (own != null) return { iso: own, carried: null }
    const [text, periods, memory] = [this.#source.text, this.periods, this.#memory]
    return timeOf({ text, token, clauseStart: clause.start, periods, memory })
  }

  /** Gives a number of a list (分别为) the slot that is its own. */
  #share(named: NamedWords, index: number): void {
    const share = this.#shares.get(index)
    if (share) {
      const like = share.like === null ? undefined : this.#measures[share.like]
      this.#nameByShare(named, share, share.measure ?? like ?? named.measure)
    }
    const like = share?.like == null ? null : this.#slots[share.like]
    this.#slots.push(like ?? share?.slot ?? share?.subject ?? share?.measure ?? null)
    this.#measures.push(named.measure ?? this.own.measure)
  }

  #nameByShare(named: NamedWords, { subject, last }: ListShare, measure: WordsAt | null): void {
    const own = last ? this.#withoutPart(measure, last) : measure
    if (subject) named.measure = this.#isItself(own, last) ? subject : (own ?? this.#toldOfOthers())
    else named.measure = own
    named.subject = subject ?? named.subject
  }

  /** 丙同比增速 of 甲、乙、丙同比增速分别…: the last part is none of the others' measure. */
  #withoutPart(measure: WordsAt | null, last: WordsAt): WordsAt | null {
    if (measure?.start !== last.start || last.end >= measure.end) return measure
    this.own = this.#outside
    this.#namedAt = this.#namedBefore
    return measureBehind(this.#source.text, last.end, measure.end)
  }

  /** 甲业、乙业，分别增长…: what has no other measure is measured itself. */
  #isItself(measure: WordsAt | null, last: WordsAt | undefined): boolean {
    const told = measure ?? this.own.measure
    return told ? last !== undefined && contains(last, told) : true
  }

  /** 甲器产量增长5%，乙器、丙器分别增长…: what is told of another than those of the list is of theirs too. */
  #toldOfOthers(): WordsAt | null {
    const { measure } = this.own
    return measure && !this.#shares.has(this.#namedAt) ? headOf(measure) : null
  }

  /** Whether a number is aimed at: by words beside it, or by a plan that goes on. */
  #isAim(token: Token, time: NumberTime): boolean {
    const { target, period, heading } = this.#memory
    if (aimed.test(textBehind(this.#source.text, token.end, 8))) return true
    const planned = this.planned(token.start)
    if (planned !== null) return planned
    if (!target || period === null) return false
    return time.carried === period || (heading && time.iso === period.value)
  }

  #inherited(
    named: NamedWords,
    verdict: KindDecision,
    { carried: time }: NumberTime,
    index: number,
    carried: Carried | null,
  ): Reading['inherited'] {
    const last = this.#tokens[index - 1]
    const measure = named.measure ? null : this.#placeOf(this.own.measure, carried)
    const subject = named.subject ? null : this.#placeOf(this.own.subject, this.#memory.subject)
    return {
      ...(verdict.inherited && last && { kind: this.#source.at(last.start, last.end) }),
      ...(measure && { measure }),
      ...(subject && { subject }),
      ...(time && { period: place(time) }),
    }
  }

  #placeOf(own: WordsAt | null, carried: Carried | null): ReturnType<typeof place> | null {
    if (own) return this.#source.at(own.start, own.end)
    return carried && place(carried)
  }
}

function contains(outer: WordsAt, inner: WordsAt): boolean {
  return liesIn(inner, outer)
}

/** The first words that there are. */
function wordsOf(...found: ({ text: string } | null)[]): string | null {
  return found.find((words) => words !== null)?.text ?? null
}

const perYear = /年均|年平均|每年(?:平均)?(?:增长|递增)|年复合/

/** 从毛利率看，…: the measure with which a sentence sets out. */
function topicOf(source: SentenceToRead): Carried | null {
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

const plans = /目标|任务|工作安排|工作部署|打算|展望|计划|今年工作|重点工作|下一步/

/** A heading governs what stands under it: its time, and whether that is a plan. */
export function readHeading(
  section: { heading: string | null; start: number; end: number },
  memory: Memory,
): void {
  const heading = section.heading ?? ''
  const { year } = memory.calendar
  // 坚持明年量产目标: what is told below is not of a time to come that the heading names by the way.
  const isByTheWay = ({ start, iso }: PeriodMention) =>
    year !== null && lastYear(iso!) > year && /\p{Script=Han}{2}$/u.test(heading.slice(0, start))
  const times = findPeriods(heading, memory.calendar, memory.year)
  const time = times.find((period) => period.role === 'main' && period.iso !== null && !isByTheWay(period))
  const isTold = times.some((one) => one.iso !== null && isByTheWay(one))
  const plan =
    !isTold &&
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
  if (!time || start === -1 || lastYear(time.iso!) > (memory.calendar.year ?? Infinity)) return
  memory.period = { text: time.text, start: start + time.start, end: start + time.end, value: time.iso! }
  memory.stale = true
}

function place({ text, start, end }: Carried) {
  return { text, start, end }
}

/** In 5亿元以上12个 and 线上12亿元 上 is the end of another word, and in 的初步估计为12亿元 估计 a noun. */
const before = new RegExp(
  `(?!(?<=[以线网])上|(?<=(?:的|临时|修订|初步).{0,2})估计)(?:${alternation(wordsOn('before', qualifiers))})(?=[了到至为]?\\s*$)`,
)
const after = new RegExp(`^(?:${alternation(wordsOn('after', qualifiers))})`)

/** The word that bounds a number: behind it, within it, or before it. */
function qualifierOf(text: string, token: Token, clause: string): string | null {
  const behind = after.exec(textBehind(text, token.end, 4))?.[0]
  if (behind) return behind
  if (token.inner) return token.inner
  const found = before.exec(textBefore(text, token.start, 6).replace(/\s+$/, ''))?.[0]
  if (found) return found
  const sign = signBefore(textBefore(text, token.start, 4))
  if (sign) return sign.sign
  return /力争|预计|有望|预期(?!指)/.exec(clause)?.[0] ?? null
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
  const from = /[由从](?!事)[^，。；\d]{0,8}$/.test(textBefore(text, start, 10))
  return from && /^[^，。；\d]{0,6}[到至为]/.test(textBehind(text, end, 8))
}

/** A number that describes another's things (12台单台功率为800千瓦的风机) is no target. */
function describes(text: string, token: Token, sibling: boolean): boolean {
  return (
    sibling &&
    token.class !== 'percent' &&
    token.class !== 'point' &&
    /^的[\u4e00-\u9fff]/.test(textBehind(text, token.end, 2))
  )
}

import { everyMatch } from '../../everyMatch.ts'
import { liesIn, meet, spansOf } from '../engine/spans.ts'
import { alternation } from '../engine/alternation.ts'
import * as cues from './measureCues.ts'
import { down, up } from './cues.ts'
import { wordsOn } from '../engine/qualifier.ts'
import { qualifiers } from './qualifiers.ts'
import type { SentenceToRead, WordsAt } from '../engine/reading.ts'
import type { Token } from '../engine/token.ts'
import type { NumberClause } from './clause.ts'
import { counted, IN, indicators, nominalVerbs, openers, places, traded, verbs } from './indicators.ts'
import { stripFillers, verbBefore } from './kind.ts'
import type { Calendar } from '../engine/calendar.ts'
import { findPeriods, type PeriodMention } from './periods.ts'
import { textBefore, textBehind } from '../engine/beside.ts'

/** What is measured, of whom, against what: words of the sentence with their offsets. */
export interface NamedWords {
  measure: WordsAt | null
  subject: WordsAt | null
  base: WordsAt | null
}

/** Names of somebody in the sentence: what is measured stands behind them. */
export type SentenceNames = NonNullable<SentenceToRead['names']>

/** How far back a sentence is searched for a measure named without a number. */
const LONGEST_LOOK = 80

/** Longer phrases are cut down to their indicator. */
const LONGEST_MEASURE = 16
/** As much is kept of a longer phrase. */
const SHORTENED = 8

const indicator = new RegExp(`(?:${alternation(indicators)})`, 'g')
/** Words in which what looks like a verb is none: 合作社, 生产总值. */
const known = new RegExp(`(?:${alternation([...indicators, ...counted])})`, 'g')
const endsWithIndicator = new RegExp(`(?:${alternation(indicators)})$`)
const leadingVerb = new RegExp(`(?:${alternation(verbs.filter((word) => word.length > 1))})`, 'g')
const nominal = new Set(nominalVerbs)
/** Verbs of one character that begin no noun of a report. */
const shortVerb = new RegExp(
  `^(?:[为是达将已还再又均都则也由从到于把被使让因有约获]|${IN})+(?=[\u4e00-\u9fff]{2})`,
)
/** How sure a number is that may still be revised. */
const DRAFTS = '临时|修订|初步|最终|最新'
const trailingVerb = new RegExp(
  `(?:${alternation([...verbs, ...up, ...down])}|[的了、，便就仍亦]|的(?:${DRAFTS})(?:估计|估算)?[数值]?|(?:估计|估算)[数值]?|同比|环比|按[年季月]|发展|大关|年产|年均|平均|分别|等|每(?:吨|公斤|千克|斤|亩|平方米|股|桶|度|千瓦时)|[（(][^()（）\\d]{1,10}[）)])$`,
)
const event = new RegExp(`(?:${alternation(cues.events)})(?=[约近超共达了]*$)`)
const deal = /(?:成交|签约|中标|认购)(?=[约近超共达了为]*$)/
const endsWithMove = new RegExp(
  `(?:${alternation([...up, ...down].filter((word) => word.length > 1 && !/[速幅]$/.test(word)))}|偏)+$`,
)
const startsWithVerb = new RegExp(
  `^(?:${alternation([...up, ...down].filter((word) => word.length > 1))}|压减|扩大|发展)`,
)
/** A phrase of these alone names no measure: 年均增速 is that of the measure before it. */
const onlyRate = new RegExp(
  `^(?:${alternation(cues.noMeasures)}|(?:近|过去|最近)?[一二两三四五六七八九十\\d]+年(?:来|间)?|[这该此上]一?(?:数据|数字|比例|指标|项|增速))+$`,
)
/** How something is counted, or a part of what stood before, is no measure of its own. */
const noMeasure = new RegExp(
  `^(?:按|(?:${DRAFTS})$|扣除|剔除|恢复|占比$|比重$|比例$)|(?:环比|同比)(?:微|小幅|略)$|^(?:年度|全年|预期|预算)?(?:目标|任务|计划|目标任务)$|^(?:${alternation(wordsOn('after', qualifiers))})$`,
)
const thing = new RegExp(
  `^[余多]?(?:以上|以下|左右)?的?(?:\\d[\\d.]*[万亿]*元(?:以上|级)?的?)?((?:[\u4e00-\u9fffA-Za-z\\d]{0,10}?)(?:${alternation(counted)})(?!级))`,
)
const wholeThing = new RegExp(
  `^[余多]?([\u4e00-\u9fff]{1,14}(?:${alternation(counted)}))(?=[，。；、,;：]|$)`,
)
/** 12台单台功率为800千瓦的风机 counts 风机. */
const describedThing =
  /^[^，。、；,;\d]{1,8}\d[^，。、；,;的]{0,10}的([\u4e00-\u9fff]{2,8}?)(?=[，。；、,;是为将在已]|$)/
const phrase =
  /^[余多]?((?![的了是在])[\u4e00-\u9fff]{1,8}?)(?=[，。；、,;：:（(“”的了在是有和与及将被已为到参列通获进从由]|$)/
const place = new RegExp(`^(?:${alternation(places)})(?=[\u4e00-\u9fff]{2})`)
const comparison =
  /(?:(?<![同环占])比(?![重例率值])|较|高于|低于|快于|慢于|高出|低出|多于|少于|超过|领先)(?<than>[\u4e00-\u9fffA-Za-z0-9]{2,20}?)(?:相比)?(?=$|[增涨降](?![速幅])|[快慢高低多少下上减跌提扩回收翻约超近缩])/
const comparedWith = /(?:与|同(?!比)|和)(?<than>[\u4e00-\u9fffA-Za-z0-9]{2,20}?)相比/
const sharing =
  /^(.*?)(?:仅|只|约|就|已|各)?(?:占(?!比)|占到|占据|相当于)(?:了|到|全部)?([\u4e00-\u9fffA-Z]{2,20}?)?的?(?:比重|比例|份额)?(?:为|达到?|超过?|近|约|逾|高达|不到|不足|由|从|提高[到至]|上升[到至]|接近)*$/

/** 营收占比58%: of what stands before, as a part of the whole that this names. */
const partOf = new RegExp(`^(${alternation(cues.totals)})(?:占比|比重|比例)$`)
/** 为全部产值增长贡献三成: of what the clause before speaks of. */
const contributing = /为([^，。为]{2,24}?)(?:增长)?贡献$/

/** A number in its clause, and what the sentence names. */
interface NamingContext {
  text: string
  token: Token
  clause: NumberClause
  /** What stands before the number in its clause, without 每… before an amount: 降至每瓦时0.45元. */
  left: string
  periods: PeriodMention[]
  names: SentenceNames
}

const none: NamedWords = { measure: null, subject: null, base: null }

/** How a number's clause names what it is of. */
interface NamingRule {
  name: string
  example: string
  /** Of numbers of these classes only. */
  of?: Token['class'][]
  /** Null where the next rule is asked. */
  read(place: NamingContext): NamedWords | null
}

/** In order: the first that reads something decides. */
export const namingRules: NamingRule[] = [
  {
    name: 'things behind',
    example: '全县引进120家企业',
    of: ['count', 'bare'],
    read({ text, token, clause, periods }) {
      const measure = thingBehind(text, token)
      return measure && { ...none, measure, subject: subjectOf(text, clause.start, token.start, periods) }
    },
  },
  {
    name: 'slot with its thing behind',
    example: '30亿元的订单、4亿元的研发费用构成了看点',
    of: ['money', 'measure'],
    read({ text, token }) {
      const opens = /^[、，。；：和及与]?$/.test(text.slice(0, token.start).slice(-1))
      const behind =
        opens && /^的([\u4e00-\u9fff]{2,8}?)(?=[、，。；和及与]|$)/.exec(textBehind(text, token.end, 12))
      if (!behind) return null
      const start = token.end + 1
      return { ...none, measure: wordsAt(text, start, start + behind[1]!.length) }
    },
  },
  {
    name: 'ranked',
    example: '产量居全国第二位',
    of: ['rank'],
    read: (place) => ({ ...none, ...rankedOf(place) }),
  },
  {
    name: 'contribution to',
    example: '为全部产值增长贡献三成',
    of: ['percent'],
    read({ text, clause, left }) {
      const part = contributing.exec(stripFillers(left))
      if (!part) return null
      const start = clause.leftStart + part.index + 1
      return { ...none, base: wordsAt(text, start, start + part[1]!.length) }
    },
  },
  {
    name: 'share in',
    example: '工业投资占全部投资的比重为40%',
    of: ['percent'],
    read({ text, clause, left, periods, names }) {
      const [, part, whole] = sharing.exec(stripFillers(left)) ?? []
      if (part === undefined) return null
      const { leftStart } = clause
      const among = /^在([^在]{2,20})中$/.exec(part)
      if (among) return { ...none, base: wordsAt(text, leftStart + 1, leftStart + 1 + among[1]!.length) }
      const measure =
        part === ''
          ? mainPart(text, clause)
          : nounPhrase(text, leftStart, leftStart + part.length, periods, names)
      const at = whole ? leftStart + left.indexOf(whole, part.length) : 0
      return {
        ...withSubject(text, clause, measure, periods),
        base: whole ? wordsAt(text, at, at + whole.length) : null,
      }
    },
  },
  { name: 'phrase before', example: '粮食产量达到56.8亿斤', read: phraseBefore },
]

/** 以青年人为主，占八成: what is most of what the clause before tells. */
function mainPart(text: string, { leftStart }: NumberClause): WordsAt | null {
  const found = /以([\u4e00-\u9fff]{2,10})(?:为主|居多|最多)，$/.exec(textBefore(text, leftStart, 24))
  const start = leftStart - (found?.[0].length ?? 0) + 1
  return found && wordsAt(text, start, start + found[1]!.length)
}

/** Names what a number in its clause is of, by the words around it; null where its clause does not say. */
export function nameOf(
  text: string,
  token: Token,
  clause: NumberClause,
  periods: PeriodMention[],
  names: SentenceNames,
): NamedWords {
  const left = clause.left.replace(/(?<=[至到达为是])每[\u4e00-\u9fff]{1,4}$/, '')
  const place = { text, token, clause, left, periods, names }
  for (const { of, read } of namingRules) {
    const named = !of || of.includes(token.class) ? read(place) : null
    if (named) return named
  }
  return none
}

/** 合同成交3亿元: what was dealt, with what says how. */
function dealBefore({ text, clause, left, periods, names }: NamingContext): WordsAt | null {
  const found = deal.exec(left)
  if (!found) return null
  const at = clause.leftStart + found.index
  const how = nounPhrase(text, clause.leftStart, at, periods, names)
  const start = how?.end === at ? how.start : at
  return wordsAt(text, start, at + found[0].length)
}

function phraseBefore(place: NamingContext): NamedWords {
  const { text, token, clause, periods } = place
  const { base, end } = comparedIn(place)
  const measure = measureBefore(place, base, end)
  const whole = measure && partOf.exec(measure.text)
  if (whole) return { ...none, base: wordsAt(text, measure.start, measure.start + whole[1]!.length) }
  if (!measure && (token.class === 'count' || token.class === 'bare')) {
    const found = event.exec(place.left)
    const start = clause.leftStart + (found?.index ?? 0)
    if (found) return { ...withSubject(text, clause, wordsAt(text, start, start + 2), periods), base }
  }
  if (!measure && token.class === 'money') {
    const deal = dealBefore(place)
    if (deal) return { ...withSubject(text, clause, deal, periods), base }
  }
  const isMeasure = measure && hasIndicator(measure.text)
  const of = token.class === 'measure' && !isMeasure ? (thingBehind(text, token) ?? measure) : measure
  return { ...withSubject(text, clause, of, periods), base }
}

/** 是去年的3倍, 比全国高: what a number is held against, and where the phrase before that ends. */
function comparedIn({ text, token, clause: { leftStart }, left, periods }: NamingContext) {
  const { rest, verb } = verbBefore(left)
  // 资产总额, 发行规模: what else changes nothing is here a part of the name.
  const size = verb ? null : /^(?:总额|金额|规模|数量)/.exec(left.slice(rest.length))
  let end = leftStart + rest.length + (size?.[0].length ?? 0)
  let base: WordsAt | null = null
  const multiple =
    token.class === 'times' ? /(?:是|为|达|相当于|超过)([^，。是为达]{2,16})的$/.exec(left) : null
  if (multiple) {
    const start = leftStart + multiple.index + multiple[0].indexOf(multiple[1]!)
    base = wordsAt(text, start, start + multiple[1]!.length)
    end = leftStart + multiple.index
  } else if (verb || token.class === 'point' || token.class === 'times') {
    const compared = comparison.exec(left) ?? comparedWith.exec(left)
    const than = compared?.groups!.than
    if (compared && than && !/^(?:上[年月]|去年|上期|同期)/.test(than)) {
      const start = leftStart + compared.index + compared[0].indexOf(than)
      base = wordsAt(text, start, start + than.replace(endsWithMove, '').length)
      end = Math.min(end, leftStart + compared.index)
    }
  }
  const against = periods.find(({ role, start }) => role === 'base' && start > leftStart && start < end)
  if (!against) return { base, end }
  const mark = /[比较与同]$/.test(text.slice(leftStart, against.start)) ? 1 : 0
  return { base, end: Math.max(leftStart, against.start - mark) }
}

/** The measure that stands before `end`, or else behind a percentage, in what it is held against, among whom it is told. */
function measureBefore(
  { text, token, clause, periods, names }: NamingContext,
  base: WordsAt | null,
  end: number,
): WordsAt | null {
  const behind = rateBehind(text, token)
  if (behind && hasIndicator(behind.text)) return behind
  const before = nounPhrase(text, clause.leftStart, end, periods, names) ?? behind
  if (before) return before
  const growth = base && /(?:增速|增幅|涨幅)$/.exec(base.text)
  if (growth) return wordsAt(text, base.end - growth[0].length, base.end)
  return token.class === 'percent' ? amongWhom(text, clause, names) : null
}

/** 青年受访者中，有三成…: of whom the clause tells a part. */
function amongWhom(text: string, { start }: NumberClause, names: SentenceNames): WordsAt | null {
  const group = names.findLast((name) => name.kind === 'group' && name.end < start)
  return group && /^(?:当?中|里|之中)，$/.test(text.slice(group.end, start))
    ? wordsAt(text, group.start, group.end)
    : null
}

function withSubject(
  text: string,
  clause: NumberClause,
  measure: WordsAt | null,
  periods: PeriodMention[],
): NamedWords {
  const subject = subjectOf(text, clause.start, measure?.start ?? clause.start, periods)
  return { measure, subject, base: null }
}

/** What is ranked stands before 居, 列 or 在: 产量居全国第二位. */
function rankedOf({ text, clause, periods, names }: NamingContext): Partial<NamedWords> {
  const cue =
    /(?:在[^在]{2,24}?中)?(?:均|分别|仍|继续|稳)?(?:位居|位列|位|居|列|排名|排|跃居|跃升|升至|占|名列|在)/.exec(
      clause.whole,
    )
  if (!cue || cue.index === 0 || clause.sibling) return {}
  const measure = nounPhrase(text, clause.start, clause.start + cue.index, periods, names)
  return measure && hasIndicator(measure.text)
    ? { measure, subject: subjectOf(text, clause.start, measure.start, periods) }
    : {}
}

/** Whether words name a measure, and not only something that is counted. */
export function hasIndicator(words: string): boolean {
  return words.search(indicator) !== -1
}

/** 企业12家和门店5个: a thing that has a number of its own. */
const counts = /^[和与及][^，。；、\d]{1,8}\d/

/** 60位专家, 8个省级园区: the noun behind a classifier. */
function thingBehind(text: string, token: Token): WordsAt | null {
  const after = textBehind(text, token.end, 28)
  if (counts.test(after)) return null
  const found =
    describedThing.exec(after) ??
    wholeThing.exec(after) ??
    thing.exec(after.slice(0, 18)) ??
    phrase.exec(after)
  if (
    !found ||
    /^(?:相比|以[上下内]|之内|入住|左右|上下|次$|同比|环比|比上年|较|发布|公布|实现|出现|参加|选择|认为)/.test(
      found[1]!,
    ) ||
    startsWithVerb.test(found[1]!)
  )
    return null
  const start = token.end + found[0].length - found[1]!.length
  const word = found[1]!.replace(/^.*的(?=[\u4e00-\u9fff]{2})/, '')
  return wordsAt(text, start + found[1]!.length - word.length, start + found[1]!.length)
}

const peopleBehind = new RegExp(
  `^(?:以上|左右)?(?:的[\u4e00-\u9fff]{0,6}?|[被受]?[\u4e00-\u9fff]{0,2}?)[“"]?((?:${alternation(cues.people)}))(?![\u4e00-\u9fff]?率)`,
)

/** 5.2%的增速, 三成的受访者: what a percentage is of, where it stands behind. */
function rateBehind(text: string, token: Token): WordsAt | null {
  if (token.class !== 'percent') return null
  const people = peopleBehind.exec(textBehind(text, token.end, 16))
  if (people) {
    const start = token.end + people[0].length - people[1]!.length
    return wordsAt(text, start, start + people[1]!.length)
  }
  const found =
    /^(?:以上|左右)?的([\u4e00-\u9fff]{2,8}?)(?=[，。；、,;是为将认表来在有已排位居列目仍]|$)/.exec(
      textBehind(text, token.end, 14),
    )
  // 降至16%的较低水平 tells how high that is, and not of what.
  if (!found || howHigh.test(found[1]!)) return null
  const start = token.end + found[0].length - found[1]!.length
  return wordsAt(text, start, start + found[1]!.length)
}

const howHigh = /(?:水平|[高低]位|[高低]点|新[高低]|区间)$/

/** A measure that stands between a name and `end`; null for 增速 alone. */
export function measureBehind(text: string, start: number, end: number): WordsAt | null {
  const words = text.slice(start, end).replace(/^的/, '')
  return words.length < 2 || onlyRate.test(words) ? null : wordsAt(text, end - words.length, end)
}

/** The end of a measure that says what is measured: 产量 of 甲器产量, of which a list tells of others than 甲器. */
export function headOf(measure: WordsAt): WordsAt | null {
  const head = everyMatch(measure.text, indicator).at(-1)
  if (!head) return null
  const start = measure.start + head.index
  return { text: measure.text.slice(head.index), start, end: measure.end }
}

/** The noun phrase that ends at `end`: without times, verbs and openers, no longer than a measure is. */
function nounPhrase(
  text: string,
  start: number,
  end: number,
  periods: PeriodMention[],
  names: SentenceNames = [],
): WordsAt | null {
  const owner = names.findLast((name) => name.kind !== 'group' && meet(name, { start, end }))
  const behindOwner = Math.max(start, Math.min(owner?.end ?? start, end))
  const group = names.findLast((name) => liesIn(name, { start: behindOwner, end }))
  if (group?.kind === 'group' && /^[”"」的]*$/.test(text.slice(group.end, end)))
    return wordsAt(text, group.start - tradedBefore(text, behindOwner, group.start), group.end)
  const own = withoutTimes(text, start, wordsAt(text, behindOwner, end), periods)
  const joint = own.start === start && goesOn.test(text.slice(Math.max(0, start - 1), start + 1)) ? 1 : 0
  const opening = own.start + joint + (openers.exec(own.text.slice(joint))?.[0].length ?? 0)
  const whole = withoutTail(text.slice(opening, own.end).replace(/(?:翻了?|[-−+＋\s]+)$/, ''))
  if (whole === '') return null
  const to = opening + whole.length
  const heads = spansOf(whole, known)
  const behindVerb = opening + lastVerbEnd(whole, heads)
  const from = behindVerb + lastPartStart(text.slice(behindVerb, to))
  const words = text.slice(from, to)
  if (noMeasure.test(words)) return null
  if (heads.some((head) => opening + head.start === from) && !onlyRate.test(words))
    return wordsAt(text, from, to)
  const named = cutToHead(text, from + leadOf(words, own.start > start), to)
  return onlyRate.test(named.text) || !/[\u4e00-\u9fffA-Za-z]{2}|率/.test(named.text) ? null : named
}

const endsTraded = new RegExp(`(?:${alternation(traded)})$`)

/** How long the verb is that says what is done with a thing right behind it: 出口 of 出口电器. */
function tradedBefore(text: string, from: number, to: number): number {
  return endsTraded.exec(text.slice(Math.max(from, to - 3), to))?.[0].length ?? 0
}

/** Right behind a number: 企业12家和门店. */
const goesOn = /[^，。；：、,;:\s][和与及]/

/** A stretch behind the times in it; before one that only belongs to it: 产能由2009年的7.2亿吨. */
function withoutTimes(text: string, start: number, stretch: WordsAt, periods: PeriodMention[]): WordsAt {
  let { end } = stretch
  for (const period of periods.toReversed()) {
    if (period.end > end || period.end <= start) continue
    if (!/^[的度末底初\s]*$/.test(text.slice(period.end, end)))
      return wordsAt(text, Math.max(stretch.start, period.end), end)
    end = Math.max(start, period.start)
  }
  return wordsAt(text, stretch.start, end)
}

/** Where the last verb of a phrase ends that is no part of a noun, and behind which a measure has room. */
function lastVerbEnd(words: string, heads: { start: number; end: number }[]): number {
  let last = 0
  for (const { 0: verb, index } of everyMatch(words, leadingVerb)) {
    const after = index + verb.length
    const isWithin = heads.some((head) => meet(head, { start: index, end: after }))
    const isCompound = nominal.has(verb) && heads.some((head) => head.start === after)
    if (isWithin || isCompound || words[after] === '业') continue
    if (words.length - after >= 2 && !onlyRate.test(words.slice(after))) last = after
  }
  return last
}

/** Where the last part of a phrase begins: behind 的 or a mark, and where it is too long, behind 和. */
function lastPartStart(words: string): number {
  const stop = /[的、“”《》\s|]([^的、“”《》\s|]{2,})$/.exec(words)
  const list = words.length > LONGEST_MEASURE ? /[、和及与]([^、和及与]{2,})$/.exec(words) : null
  const part = stop ?? list
  return part ? words.length - part[1]!.length : 0
}

/** 近九成游客: how many of them, in words. */
const howMany = /^[约近超逾]?(?:[一二三四五六七八九]成|[过大]半|半数)(?:以上|多)?(?=[\u4e00-\u9fff]{2})/

/** How much of a phrase only leads in: marks, small verbs, the place of which it is told. */
function leadOf(words: string, isBehindTime: boolean): number {
  const marks = isBehindTime
    ? /^(?:[\s。，、：的了等内上下末底初里间时期]|中(?![国央]))+/
    : /^[\s。，、：的了等]+/
  const lead = (marks.exec(words) ?? howMany.exec(words) ?? shortVerb.exec(words))?.[0].length ?? 0
  const size = words.length - lead >= 2 ? lead : 0
  return size + (place.exec(words.slice(size))?.[0].length ?? 0)
}

/** A phrase that is too long to be a measure, cut down to its indicator. */
function cutToHead(text: string, from: number, to: number): WordsAt {
  if (to - from <= LONGEST_MEASURE) return wordsAt(text, from, to)
  const head = everyMatch(text.slice(from, to), indicator).at(-1)
  if (!head) return wordsAt(text, to - SHORTENED, to)
  const end = from + head.index + head[0].length
  return wordsAt(text, Math.max(from, end - Math.max(head[0].length, SHORTENED)), end)
}

/** Cuts verbs and adverbs off the end, as far as the indicator there: 总产能将 is 总产能. */
function withoutTail(phrase: string): string {
  let words = phrase
  while (!endsWithIndicator.test(words)) {
    const shorter = words.replace(trailingVerb, '').trimEnd()
    if (shorter === words) break
    words = shorter
  }
  return words
}

/** Who or what the clause is about: what stands before its measure. */
function subjectOf(text: string, start: number, end: number, periods: PeriodMention[]): WordsAt | null {
  let from = start
  for (const period of periods) if (period.end <= end && period.end > from) from = period.end
  const words = text.slice(from, end)
  const opener = openers.exec(words)
  if (opener) from += opener[0].length
  const kept = text
    .slice(from, end)
    .replace(/^[\s，,、：:的]+/, '')
    .replace(trailingVerb, '')
    .replace(/[，,、：:\s]+$/, '')
  const at = text.indexOf(kept, from)
  return kept.length >= 2 && kept.length <= 20 && !/\d/.test(kept)
    ? wordsAt(text, at, at + kept.length)
    : null
}

function wordsAt(text: string, start: number, end: number): WordsAt {
  return { text: text.slice(start, end), start, end }
}

/** The measure that an earlier clause of the sentence names without a number: 粮食总产实现连增，达到56.8亿斤. */
export function namedBefore(
  text: string,
  from: number,
  to: number,
  periods: PeriodMention[],
  names: SentenceNames,
): WordsAt | null {
  const start = Math.max(from, to - LONGEST_LOOK)
  const clauses = everyMatch(text.slice(start, to), /[^，。；：,;！？（）()]+/g)
  for (const clause of clauses.toReversed()) {
    const head = everyMatch(clause[0], indicator).at(-1)
    if (!head) continue
    const begin = start + clause.index
    return nounPhrase(text, begin, begin + head.index + head[0].length, periods, names)
  }
  return null
}

const undated: Calendar = { year: null, month: null, day: null, titleYear: null }

/** Every measure that a text names, with the words that belong to it, in reading order. */
export function measuresIn(text: string): WordsAt[] {
  const periods = findPeriods(text, undated, null)
  const found: WordsAt[] = []
  let from = 0
  for (const head of everyMatch(text, indicator)) {
    const end = head.index + head[0].length
    const clause = Math.max(from, end - LONGEST_LOOK, clauseOpening(text, end))
    const words = nounPhrase(text, clause, end, periods)
    // 占进出口总额的比重 names what it is a part of.
    if (words && !/^占(?!比)/.test(words.text)) found.push(words)
    from = end
  }
  return found
}

/** Where the clause that holds `end` begins. */
function clauseOpening(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST_LOOK && !'，。；：,;！？（）()'.includes(text[start - 1]!))
    start--
  return start
}

import { everyMatch } from '../../everyMatch.ts'
import { sinceLast } from '../../sinceLast.ts'
import type { Memory, WordsAt } from '../engine/reading.ts'
import { alternation } from '../engine/alternation.ts'
import type { Token } from '../engine/token.ts'
import { ratioRule } from './scan.ts'
import { indicators, openers, verbs } from './indicators.ts'
import { firstYear } from '../engine/calendar.ts'
import type { PeriodMention } from './periods.ts'
import { listedTimes } from './times.ts'
import { textBefore } from '../engine/beside.ts'
import { endsBy } from '../engine/spans.ts'

const endsWithIndicator = new RegExp(`(?:${alternation(indicators)})$`)
/** 发送粮食、煤炭: what is done with all of the list. */
const leadingVerb = new RegExp(`^.*(?:${alternation(verbs.filter((word) => word.length > 1))})`)
const hasIndicator = new RegExp(`(?:${alternation(indicators)})`)
const measureAlone = new RegExp(`^，(?:分别)?(?:实现|完成|达到?|为)?(.{0,4}?(?:${alternation(indicators)}))$`)
const gap = /^\s*[、，,和及与以]{0,2}(?:和|及)?\s*[-−]?$/

const clauseStop = /[，。；：,;]/
/** Before 分别, where it goes on with as many numbers as stand before. */
const goesOn = /[，,；](?:年均|同比|环比|比上年|较上年)?(?:[增涨降跌]幅|增速|占比|比重)?\s*$/

/** As much of a clause is looked at. */
const LONGEST_CLAUSE = 60
/** A measure alone, before 分别, goes on with the times of the sentence before. */
const LONGEST_ALONE = 12

/** What 分别 binds a number to: words of its list, or the number `like` which it tells more of. */
export interface ListShare {
  measure: WordsAt | null
  subject: WordsAt | null
  like: number | null
  /** Of a list of what is compared with, the one that the number is held against. */
  base?: WordsAt
  /** Of a list of times, the one that the number belongs to. */
  period: string | null
  /** The words that name whose an earlier number is, and this one as well. */
  slot?: WordsAt
  /** The list's last part, which stands where a measure would: it is none of the others' measure. */
  last?: WordsAt
}

/**
 * Binds the parts of 甲、乙、丙分别为… to their numbers, where there are as many parts as numbers; else the
 * measure stays open. A part that names a measure is the measure, another is the subject.
 */
export function bindRespectively(
  printed: string,
  tokens: Token[],
  periods: PeriodMention[],
  memory: Pick<Memory, 'year' | 'listed'>,
): Map<number, ListShare> {
  const bound = new Map<number, ListShare>()
  const text = blanked(printed)
  for (const match of everyMatch(text, /分别|依次|：(?<=[、和].{1,16}：)(?=\d)/g)) {
    const first = tokens.findIndex((token) => token.start > match.index && token.start - match.index < 16)
    if (first === -1) continue
    let count = 1
    while (
      first + count < tokens.length &&
      gap.test(text.slice(tokens[first + count - 1]!.end, tokens[first + count]!.start))
    )
      count++
    if (count < 2) continue
    const times = timesOfList(text, match.index, count, periods, memory)
    if (times) {
      times.forEach((period, i) => bound.set(first + i, { measure: null, subject: null, like: null, period }))
      continue
    }
    const parts = partsBefore(text, match.index, count) ?? partsOfEarlier(text, match.index, count)
    const isListedSince = parts !== null && parts[0]!.start >= (tokens[first - 1]?.end ?? 0)
    if (!isListedSince && first >= count && goesOn.test(textBefore(text, match.index, LONGEST_ALONE)))
      bindLike(first, count, bound)
    else if (parts) bindParts(text, parts, first, bound)
    else if (first === count) bindSlots(text, tokens, count, bound)
  }
  continued(text, tokens, bound)
  bindSectors(text, tokens, bound)
  return bound
}

/** 比甲地和乙地分别高: the list is of what is compared with. */
const compares = /(?:(?<![同环占对])比|较)$/

const unbound: ListShare = { measure: null, subject: null, like: null, period: null }

/** 小麦甲吨，水稻乙吨，分别增长…: as many numbers stand before it. */
function bindLike(first: number, count: number, bound: Map<number, ListShare>): void {
  for (let i = 0; i < count; i++) bound.set(first + i, { ...unbound, like: first - count + i })
}

/** 甲馆接待3万人次，乙馆接待2万人次，销售额分别为…: of as many as there are numbers before. */
function bindSlots(text: string, tokens: Token[], count: number, bound: Map<number, ListShare>): void {
  for (let i = 0; i < count; i++)
    bound.set(count + i, { ...unbound, slot: clauseBefore(text, tokens[i]!.start) })
}

/** Binds the parts of a list to as many numbers from `first` on. */
function bindParts(text: string, parts: WordsAt[], first: number, bound: Map<number, ListShare>): void {
  if (compares.test(text.slice(0, parts[0]!.start))) {
    parts.forEach((base, i) => bound.set(first + i, { ...unbound, base }))
    return
  }
  const shared = sharedMeasure(parts)
  const last = parts.at(-1)!
  parts.forEach((part, i) => {
    const isMeasure = endsWithIndicator.test(part.text)
    const [measure, subject] = shared
      ? [shared, isMeasure ? headless(part, shared) : part]
      : isMeasure
        ? [part, null]
        : [null, part]
    bound.set(first + i, { ...unbound, measure, subject, ...(shared ? {} : { last }) })
  })
}

const sectors = ['第一产业', '第二产业', '第三产业']
const ofSectors = /(?:三次|三大|一二三次?)产业?[^。；，]{0,24}$/

/** 三次产业结构为5:35:60 names its members in no other way than by their order. */
function bindSectors(text: string, tokens: Token[], bound: Map<number, ListShare>): void {
  for (let first = 0; first + sectors.length <= tokens.length; first++) {
    const list = tokens.slice(first, first + sectors.length)
    if (!list.every(({ rule }) => rule === ratioRule)) continue
    const words = ofSectors.exec(text.slice(0, list[0]!.start))
    if (words) {
      const { index: start } = words
      list.forEach((_, i) =>
        bound.set(first + i, {
          measure: { text: `${sectors[i]}比重`, start, end: start + '三次产业'.length },
          subject: null,
          like: null,
          period: null,
        }),
      )
    }
    first += sectors.length - 1
  }
}

/** What of a number's clause stands before it. */
function clauseBefore(text: string, end: number): WordsAt {
  const from = Math.max(0, end - LONGEST_CLAUSE)
  const words = sinceLast(clauseStop, text.slice(from, end))
  return { text: words, start: end - words.length, end }
}

/** A further list of as many numbers, without names of its own, is of the same. */
function continued(text: string, tokens: Token[], bound: Map<number, ListShare>): void {
  let first = -1
  let count = 0
  for (let i = 0; i < tokens.length; i += 1) {
    if (bound.has(i)) {
      if (i === 0 || !bound.has(i - 1) || !gap.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start)))
        first = i
      count = i - first + 1
      continue
    }
    if (count < 2) continue
    const measure = measureBetween(text, tokens[i - 1]!.end, tokens[i]!.start)
    if (measure === undefined) continue
    let run = 1
    while (i + run < tokens.length && gap.test(text.slice(tokens[i + run - 1]!.end, tokens[i + run]!.start)))
      run++
    if (run === count)
      for (let k = 0; k < count; k++)
        bound.set(i + k, { measure, subject: null, like: first + k, period: null })
    i += run - 1
  }
}

/** The measure that stands alone between two lists (，实现净利润); null where none does, undefined where more stands there. */
function measureBetween(text: string, start: number, end: number): WordsAt | null | undefined {
  const between = text.slice(start, end)
  if (!hasIndicator.test(between)) return null
  const alone = measureAlone.exec(between)
  if (!alone) return undefined
  const at = start + alone[0].length - alone[1]!.length
  return { text: alone[1]!, start: at, end: at + alone[1]!.length }
}

/** The times of a list, or of the list in the sentence before where a measure alone goes on with it. */
function timesOfList(
  text: string,
  end: number,
  count: number,
  periods: PeriodMention[],
  memory: Pick<Memory, 'year' | 'listed'>,
): string[] | null {
  const isAlone = end <= LONGEST_ALONE && !/[、，]/.test(text.slice(0, end))
  const carried = isAlone && memory.listed?.length === count ? memory.listed : null
  const times = timesBefore(text, end, count, periods, memory.year) ?? carried
  if (times) memory.listed = times
  return times
}

/** The times that a list before 分别 names, where there are as many as numbers. */
function timesBefore(
  text: string,
  end: number,
  count: number,
  periods: PeriodMention[],
  year: number | null,
): string[] | null {
  const stretch = /[^。；：;]*$/.exec(textBefore(text, end, 60))![0]
  const quarter = periods.findLast((period) => endsBy(period, end) && /-Q\d$/.test(period.iso ?? ''))
  return listedTimes(stretch, count, quarter ? firstYear(quarter.iso!) : year)
}

/** 东盟、欧盟、美国出口: the indicator behind the last part is that of all, where only it has one. */
function sharedMeasure(parts: WordsAt[]): WordsAt | null {
  const measures = parts.map((part) => endsWithIndicator.exec(part.text))
  const last = measures.at(-1)
  if (!last || measures.slice(0, -1).some((measure) => measure !== null)) return null
  const { end } = parts.at(-1)!
  return last.index > 0 ? { text: last[0], start: end - last[0].length, end } : null
}

/**
 * The parts of a list that 分别 binds to so many numbers, without the measure that all of them have behind the last; none
 * where there is no such list, or where it is one of measures.
 */
export function partsOfOne(printed: string, end: number, count: number): WordsAt[] {
  const text = blanked(printed)
  const parts = partsBefore(text, end, count) ?? partsOfEarlier(text, end, count)
  if (!parts) return []
  const shared = sharedMeasure(parts)
  if (shared) return parts.map((part) => (part === parts.at(-1) ? headless(part, shared) : part))
  return parts.some(({ text: words }) => endsWithIndicator.test(words)) ? [] : parts
}

function headless(part: WordsAt, measure: WordsAt): WordsAt {
  return { text: part.text.slice(0, measure.start - part.start), start: part.start, end: measure.start }
}

/** 选择这三项的人占比分别为: a clause that names the list before it by its number. */
const pointsBack =
  /[，,](?:[^，,、]{0,6})?(?:这|该|上述|以上)[两二三四五六七八九十\d]+[项类种者家个方大地省市县][^，,、]{0,12}$/

/** Stands for what a bracket says of a part: 甲（20人）、乙（15人）分别增长…. */
const BLANK = '\u00a0'

function blanked(text: string): string {
  if (!/[（(]/.test(text)) return text
  return text.replace(/[（(][^（()）]*\d[^（()）]*[)）]/g, (bracket) => BLANK.repeat(bracket.length))
}

/** Of 甲、乙，…，分别增长 the list stands in a clause before. */
function partsOfEarlier(text: string, end: number, count: number): WordsAt[] | null {
  const sentence = /[^。；：;]*$/.exec(textBefore(text, end, 100))![0]
  const clauses = everyMatch(sentence, /[^，,]+/g).toReversed()
  if (!/(?:^|[，,])(?:同比|环比|比上年|较上年)?$/.test(sentence) && !pointsBack.test(sentence)) return null
  for (const clause of clauses) {
    const parts = partsBefore(text, end - sentence.length + clause.index + clause[0].length, count)
    if (parts) return parts
  }
  return null
}

/** The `count` parts of a list that ends at `end`; null where there are more or fewer. */
function partsBefore(text: string, end: number, count: number): WordsAt[] | null {
  const from = Math.max(0, end - 100)
  const list = sinceLast(clauseStop, text.slice(from, end))
  // 批发和零售业、住宿和餐饮业 are two.
  return partsOf(list, end, count, /(?=[、和及与])/) ?? partsOf(list, end, count, /(?=、)/)
}

/** A part of a list without what says how it grew. */
const withoutTail =
  /^(.*?)(?:[等的](?:[^等的]{0,10})?|(?:同比|环比|年均|平均)?(?:增速|增幅)|同比|环比|按[年季月]|各|(?:持续|保持|继续)?(?:较快|快速|平稳|稳步|稳定)(?:增长|发展)?(?:明显|显著|迅速|较快)?)?$/s

/** 门诊量居前三位的是甲科, 尤其是甲业: what a list opens with. */
const leadsList = new RegExp(
  `${openers.source}|^.*的[^的]{0,4}?(?:分别|依次)?[是为有](?=..)|^.*(?:实现|完成|取得|创造)的(?=..)`,
)

/** 选择甲、乙: what those asked chose. */
const chosen = /^(?:选择|表示|认为)(?=..)/

function partsOf(list: string, end: number, count: number, joint: RegExp): WordsAt[] | null {
  const parts: WordsAt[] = []
  const first = end - list.length
  let at = first
  for (const part of list.split(joint)) {
    const words =
      at === first ? part.replace(leadsList, '').replace(chosen, '') : part.replace(/^[、和及与]/, '')
    const start = at + part.length - words.length
    at += part.length
    const kept = withoutTail.exec(words.split(BLANK)[0]!)![1]!
    if (kept.length >= 1) parts.push({ text: kept, start, end: start + kept.length })
  }
  if (parts.length !== count) return null
  // 基建、制造业、房地产投资, 牛、羊出栏: an indicator that the last part alone has is that of all.
  const invested = parts.map(({ text }) => /.(?:投资|[存出]栏)$/.test(text))
  if (invested.at(-1) && !invested.every(Boolean)) {
    const last = parts.at(-1)!
    parts[count - 1] = { text: last.text.slice(0, -2), start: last.start, end: last.end - 2 }
  }
  // The first part may follow the time or the whole that it belongs to, or what is compared: 2022年甲, 全州甲, 增速比甲.
  const opening = parts[0]!
  const lead = /^.*(?:年|季度|月|半年|末|底|期间|(?<=..)中|，|对|向|(?<![同环占对])比(?![例重率值较]))/.exec(
    opening.text,
  )
  const verb = endsWithIndicator.test(opening.text) ? null : leadingVerb.exec(opening.text)
  const size = (verb ?? lead)?.[0].length ?? 0
  if (size < opening.text.length - 1)
    parts[0] = { text: opening.text.slice(size), start: opening.start + size, end: opening.end }
  // 全市猪、牛、羊: of the whole, each by itself.
  const whole = /^全[国省市县州区](?=\p{Script=Han}{1,4}$)(?!平均)/u.exec(parts[0]!.text)?.[0].length ?? 0
  if (whole > 0) {
    const { text, start, end } = parts[0]!
    parts[0] = { text: text.slice(whole), start: start + whole, end }
  }
  return parts
}

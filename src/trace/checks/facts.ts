import type { Article, ArticlePart, Check, Interval, Statistic } from '../../model.ts'
import { stepOf } from '../../number/rounding.ts'
import { lastYearOf, yearsOf, type Period } from '../../number/period.ts'
import { isCompatible } from '../../number/unit.ts'
import { normaliseWidth } from '../../width.ts'
import { calendarOf } from '../../language/engine/calendar.ts'
import type { RelationCues } from '../../language/engine/relations.ts'
import { languages } from '../../language/languages.ts'
import { timesIn } from '../../language/times.ts'
import { findEntities } from '../../statistics/entities.ts'
import { nameFinder } from '../../statistics/naming.ts'
import { compareMeasures, indicatorsIn } from '../../language/measureNames.ts'
import { tablesOf, type TableFacts } from './tableFacts.ts'
import { textBefore } from '../../language/engine/beside.ts'

/** One sentence of an article with its statistics, in the order of print. */
export interface SentenceFacts {
  text: string
  paragraph: number
  statistics: Statistic[]
  /** Where a statistic stands in `text`. */
  at: (statistic: Statistic) => { start: number; end: number }
}

/** Everything that the checks look at. */
export interface Facts {
  statistics: Statistic[]
  sentences: SentenceFacts[]
  sentenceOf: (statistic: Statistic) => SentenceFacts
  /** Where a statistic stands among all. */
  positionOf: (statistic: Statistic) => number
  /** Statistics of a measure, by its words, and a year. */
  ofYear: (measure: string | null, year: number) => Statistic[]
  /** The measures that levels and counts are of, with those numbers. */
  measures: ReadonlyMap<string, Statistic[]>
  ofEntities: (ids: string[]) => Statistic[]
  /** Amounts of the same unit as one, those that stand nearest first. */
  ofUnit: (one: Statistic) => Statistic[]
  /** Statistics whose value lies between two, the smallest first, as many as asked for. */
  valuesBetween: (low: number, high: number, most: number) => Statistic[]
  /** The entities that a number's clause compares its own with. */
  comparedWith: (statistic: Statistic) => string[]
  tables: TableFacts[]
  /** Words of relations in the article's language. */
  cues: RelationCues
  date: string | null
}

/** One rule of arithmetic: from the facts of an article to the sums that it can tell. */
export type Rule = (facts: Facts) => Check[]

/** What the rules look up, of one file of an article: `statistics` are its own. */
export function factsOf(statistics: Statistic[], article: Article, { sections, meta }: ArticlePart): Facts {
  const bySentence = new Map<number, Statistic[]>()
  for (const one of statistics) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one])
  const byIndex = new Map<number, SentenceFacts>()
  let paragraph = 0
  for (const section of sections) {
    for (const { sentences } of section.paragraphs) {
      paragraph++
      for (const { index, text, offsets } of sentences) {
        const own = (bySentence.get(index) ?? []).toSorted((a, b) => a.start - b.start)
        const places = new Map(offsets.map((offset, place) => [offset, place]))
        const at = ({ start, end }: Statistic) => ({
          start: places.get(start) ?? 0,
          end: (places.get(end - 1) ?? text.length - 1) + 1,
        })
        if (own.length > 0) byIndex.set(index, { text, paragraph, statistics: own, at })
      }
    }
  }
  const sentenceOf = (one: Statistic): SentenceFacts =>
    byIndex.get(one.sentence) ?? {
      text: one.text,
      paragraph: 0,
      statistics: [one],
      at: () => ({ start: 0, end: 0 }),
    }
  const byUnit = grouped(statistics, ({ unit, kind }) =>
    unit && (kind === 'level' || kind === 'count') ? [unit.name] : [],
  )
  const byValue = statistics.toSorted((a, b) => a.value - b.value)
  const find = nameFinder({ ...article, meta }, findEntities(article))
  const positions = new Map(statistics.map((one, at) => [one, at]))
  const byYear = grouped(statistics, ({ measure, period }) =>
    measure ? [`${measure} ${yearOf(period)}`] : [],
  )
  const byEntity = grouped(statistics, ({ entities }) => entities)
  const amounts = statistics.filter(
    (one) => one.measure !== null && (one.kind === 'level' || one.kind === 'count'),
  )
  return {
    statistics,
    sentences: [...byIndex.values()],
    sentenceOf,
    positionOf: (one) => positions.get(one)!,
    ofYear: (measure, year) => byYear.get(`${measure} ${year}`) ?? [],
    measures: grouped(amounts, ({ measure }) => [measure!]),
    ofEntities: (ids) => [...new Set(ids.flatMap((id) => byEntity.get(id) ?? []))],
    ofUnit: (one) => {
      const all = byUnit.get(one.unit?.name ?? '') ?? []
      return all.toSorted((a, b) => Math.abs(a.start - one.start) - Math.abs(b.start - one.start))
    },
    valuesBetween: (low, high, most) => {
      let [from, to] = [0, byValue.length]
      while (from < to) {
        const middle = (from + to) >> 1
        if (byValue[middle]!.value < low) from = middle + 1
        else to = middle
      }
      const found = byValue.slice(from, from + most)
      return found.filter(({ value }) => value <= high)
    },
    comparedWith: (one) =>
      find(clauseBefore(sentenceOf(one), one)).entities.flatMap(({ role, entity }) =>
        role === 'base' && entity ? [entity.id] : [],
      ),
    tables: tablesOf(sections, bySentence, meta.lang),
    cues: languages[meta.lang].relations,
    date: meta.date,
  }
}

function grouped(statistics: Statistic[], keysOf: (one: Statistic) => string[]): Map<string, Statistic[]> {
  const groups = new Map<string, Statistic[]>()
  for (const one of statistics) {
    for (const key of keysOf(one)) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  }
  return groups
}

/** What a printed number allows by its last digit. */
export function printed(one: Statistic): Interval {
  const half = stepOf(one) / 2
  return { low: one.value - half, high: one.value + half }
}

/** Whether a statistic is one number, neither bounded nor a range nor a plan. */
export function isPlain(one: Statistic): boolean {
  return one.high === null && one.kind !== 'target' && one.bound === 'exact'
}

export function sameUnit(a: Statistic, b: Statistic): boolean {
  return a.unit !== null && isCompatible(a.unit, b.unit)
}

/** Whether two statistics are certainly of one thing: the same measure and, where both name one, subject. */
export function sameThing(a: Statistic, b: Statistic): boolean {
  if (a.measure === null || b.measure === null) return false
  if (a.measure !== b.measure && compareMeasures(a.measure, b.measure) !== 'same') return false
  return a.subject === null || b.subject === null || a.subject === b.subject
}

/** As much of a sentence is looked at for the clause of a number. */
const LONGEST_CLAUSE = 160

/** The words that name a statistic: its clause up to it. */
export function clauseBefore({ text, at }: SentenceFacts, one: Statistic): string {
  const { start } = at(one)
  const before = textBefore(text, start, LONGEST_CLAUSE)
  const from = Math.max(...['，', '、', '；', ', ', '; ', '：', ':'].map((mark) => before.lastIndexOf(mark)))
  return before.slice(from + 1).trim()
}

/** Whether the clauses of two statistics name the same indicators, so that one measure is surely meant. */
export function sameWords(facts: Facts, a: Statistic, b: Statistic): boolean {
  const [one, other] = [a, b].map((statistic) =>
    indicatorsIn(clauseBefore(facts.sentenceOf(statistic), statistic)).join(),
  )
  return one === other || one === '' || other === ''
}

/** Whether two statistics of one sentence go together: one thing, or the later took its measure from before. */
export function continues(later: Statistic, earlier: Statistic): boolean {
  if (later.measure === null || later.inherited.measure) {
    return later.subject === null || earlier.subject === null || later.subject === earlier.subject
  }
  return sameThing(later, earlier)
}

/** The one year that a statistic is said of, or null. */
export function yearOf(period: Period | null): number | null {
  const years = period && yearsOf(period)
  return years?.length === 1 ? years[0]! : null
}

/** The year with which a change is compared: 2017 of 2017年末, and 2022 of 上年 where it is said of 2023. */
export function baseYear({ base, period }: Statistic, { cues, date }: Facts): number | null {
  const own = yearOf(period)
  if (base && cues.yearBefore.test(base)) {
    return own === null ? null : own - 1
  }
  return yearIn(base, date)
}

function yearIn(words: string | null, date: string | null): number | null {
  const lang = /\p{Script=Han}/u.test(words ?? '') ? 'zh-CN' : 'en'
  const named = words ? timesIn(words, lang, calendarOf(date))[0] : null
  return named ? lastYearOf(named.period) : null
}

/** Compares two intervals: overlapping, apart by no more than their own width, or apart. */
export function compare(a: Interval, b: Interval): 'consistent' | 'rounding' | 'inconsistent' {
  const gap = Math.max(a.low - b.high, b.low - a.high)
  const width = a.high - a.low + (b.high - b.low)
  if (gap <= width * 1e-6) return 'consistent'
  return gap <= width ? 'rounding' : 'inconsistent'
}

/** Numbers as a formula shows them: bare where they share unit and magnitude, else with both. */
export function bareNumbers(...statistics: Statistic[]): string[] {
  const tails = statistics.map(({ text }) => normaliseWidth(text).replace(/[\d.,\s]+/g, ''))
  const alike = tails.every((tail) => tail === tails[0])
  return statistics.map(({ text }) => (alike ? (/\d[\d,.]*/.exec(normaliseWidth(text))?.[0] ?? text) : text))
}

export function percent(value: number, digits = 1): string {
  return `${Number((value * 100).toFixed(digits))} %`
}

export function lines(...statistics: Statistic[]): string {
  const all = [...new Set(statistics.map(({ line }) => line))].sort((a, b) => a - b)
  return all.length === 1 ? `line ${all[0]}` : `lines ${all.join(' and ')}`
}

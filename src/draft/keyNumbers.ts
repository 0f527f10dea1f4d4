import type { SeriesRules } from '../language/engine/draft.ts'
import { languages } from '../language/languages.ts'
import { isCompatible } from '../number/unit.ts'
import type { Statistic } from '../model.ts'
import { clausesOf } from './clause.ts'
import { escapeInline } from './escape.ts'
import { plainKind, type Figure } from './figure.ts'
import { capitalised } from './headings.ts'
import type { Phrase, Saying } from './slide.ts'
import { isSubordinate } from './standing.ts'
import type { Survey } from './survey.ts'

/** A key number and, beside it, the growth that the article tells in the next clause. */
export interface KeyNumber {
  figure: Figure
  growth: { statistic: Statistic; words: string } | null
  worth: number
}

const longestGrowth = 14

/** What a statistic is worth on a slide, by its kind. */
const worthOf: Record<string, number> = {
  level: 3,
  target: 3,
  rate: 2,
  change: 2,
  share: 2,
  count: 1.8,
  rank: 1.6,
}

/** The numbers of a stretch of text that a slide can show, in reading order, each fact once. */
export function keyNumbers(
  figures: Figure[],
  survey: Survey,
  taken: Set<string>,
  seen = new Set<string>(),
): KeyNumber[] {
  const found: KeyNumber[] = []
  let last: Figure | null = null
  for (const figure of figures) {
    const { statistic } = figure
    const before = found.at(-1)
    const isNext = last !== null && last === before?.figure
    last = figure
    if (taken.has(statistic.id) || isConversion(figure, survey) || isInScope(figure)) continue
    if (followsTopic(figure, survey)) continue
    const words =
      isNext && before ? wordsBeside(figure, before.figure, languages[survey.lang].draft.series) : null
    if (words !== null) {
      before!.growth = { statistic, words }
      before!.worth += 0.6
      continue
    }
    const fact = `${statistic.value}|${statistic.unit?.name}|${statistic.kind}|${statistic.measure}`
    const worth = worthAlone(statistic)
    if (seen.has(fact) || worth < 0.5) continue
    seen.add(fact)
    found.push({ figure, growth: null, worth })
  }
  return found.filter(({ figure }) => !isOneOfMany(figure, found))
}

/** A topic has so many characters. */
const shortestTopic = 4

/** 家属协助上传的老人，控制率高出11个百分点: whose it is stands in the clause before, without which no label tells it. */
function followsTopic({ alone, place: { sentence } }: Figure, { lang }: Survey): boolean {
  const clauses = clausesOf(sentence.text, lang)
  const at = clauses.findIndex(({ text }) => text.includes(alone))
  const topic = clauses[at - 1]?.text
  if (!topic || topic.length < shortestTopic || isSubordinate(topic, lang)) return false
  return !languages[lang].draft.standing.hasPredicate(topic)
}

/** Several numbers of one sentence under one name: without the sentence nobody could tell them apart. */
function isOneOfMany({ labels, statistic }: Figure, all: KeyNumber[]): boolean {
  const alike = all.filter(
    ({
      figure: {
        statistic: other,
        labels: [label],
      },
    }) =>
      other.sentence === statistic.sentence &&
      other.kind === statistic.kind &&
      isCompatible(other.unit, statistic.unit) &&
      label === labels[0],
  )
  return alike.length > 1
}

/** What the next number adds to a level, in its own words: how much it grew, how far it may go. */
function wordsBeside(figure: Figure, level: Figure, rules: SeriesRules): string | null {
  if (isGrowthOf(figure, level, rules)) return figure.alone
  return isStretchOf(figure, level, rules) ? figure.alone.slice(figure.alone.lastIndexOf('、') + 1) : null
}

/** 突破5000亿元大关、力争实现6300亿元: a floor and what is striven for. */
function isStretchOf(
  { statistic, alone }: Figure,
  { statistic: floor }: Figure,
  { stretch }: SeriesRules,
): boolean {
  return (
    statistic.kind === 'target' &&
    floor.kind === 'target' &&
    statistic.sentence === floor.sentence &&
    statistic.measure === floor.measure &&
    isCompatible(statistic.unit, floor.unit) &&
    statistic.value > floor.value &&
    stretch.test(alone)
  )
}

function worthAlone(statistic: Statistic): number {
  const { kind, value, measure, text } = statistic
  const isHan = !/[\d０-９]/.test(text)
  const small = kind === 'count' || statistic.sub === 'count' ? (value < 10 ? -1.2 : 0) : 0
  return worthOf[kind]! + small + (measure ? 0.5 : 0) - (isHan && kind !== 'rank' ? 1 : 0)
}

/** The same fact in another currency or unit, in brackets. */
function isConversion({ statistic, place: { sentence } }: Figure, { lang }: Survey): boolean {
  const at = sentence.offsets.indexOf(statistic.start)
  return languages[lang].draft.series.conversion.test(sentence.text.slice(0, at))
}

/** A count that says among how many something has its rank. */
function isInScope({ statistic, place }: Figure): boolean {
  return place.statistics.some(({ id, scope }) => id !== statistic.id && scope?.includes(statistic.text))
}

/** 同比增长32.2% right behind the level that grew. */
export function isGrowthOf(
  { statistic, alone }: Figure,
  { statistic: level }: Figure,
  { growthStart }: SeriesRules,
): boolean {
  if (statistic.sentence !== level.sentence || !['level', 'count', 'target'].includes(level.kind))
    return false
  if (!['rate', 'change'].includes(plainKind(statistic)) || plainKind(level) === 'rate') return false
  if (statistic.kind === 'target' && level.kind !== 'target') return false
  return statistic.measure === level.measure && alone.length <= longestGrowth && growthStart.test(alone)
}

/** What a key number shows: itself, and its growth. */
export function statisticsOf({ figure, growth }: Omit<KeyNumber, 'worth'>): Statistic[] {
  return [figure.statistic, ...(growth ? [growth.statistic] : [])]
}

/** A key number's words with those of its growth. */
export function wordsOf({ figure, growth }: Omit<KeyNumber, 'worth'>): string {
  return figure.alone + (growth?.words ?? '')
}

/** A key number as it is tried: with its growth, then alone, by one label after the other. */
export function numberPhrase({ figure, growth }: KeyNumber): Phrase {
  const shown = escapeInline(figure.text)
  const labels = figure.printed.map(capitalised).map(escapeInline)
  const sayings: Saying[] = []
  if (growth && labels[0])
    sayings.push({ figure: shown, text: `${labels[0]}，${escapeInline(growth.words)}` })
  for (const text of labels) sayings.push({ figure: shown, text })
  return { tries: sayings }
}

/** How wide a figure stands in the row of figures, in ems of the row's type: digits are set twice as large. */
export function figureWidth(text: string): number {
  let width = 0
  for (const char of text) {
    if (/[\d.,]/.test(char)) width += /\d/.test(char) ? 1.15 : 0.55
    else width += /[\p{Script=Han}，。～－]/u.test(char) ? 1 : 0.6
  }
  return width
}

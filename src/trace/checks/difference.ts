import type { Check, Statistic } from '../../model.ts'
import {
  bareNumbers,
  baseYear,
  sameWords,
  compare,
  continues,
  isOtherBase,
  isPlain,
  isReal,
  lines,
  percent,
  printed,
  sameThing,
  sameUnit,
  yearOf,
  type Facts,
  type Rule,
  type SentenceFacts,
} from './facts.ts'
import { mean, minus, times } from './growth.ts'

/** A level less the change that led to it, against the base level where the article prints that as well. */
export const differences: Rule = (facts) =>
  levelsWithChange(facts).flatMap(({ level, change }) => {
    const year = baseYear(change, facts.date)
    const base = facts.statistics.find(
      (one) =>
        one !== level &&
        one.kind === 'level' &&
        isPlain(one) &&
        sameUnit(one, level) &&
        sameThing(one, level) &&
        sameWords(facts, one, level) &&
        (one.subject ?? '') === (level.subject ?? '') &&
        year !== null &&
        yearOf(one.period) === year,
    )
    if (!base) return []
    const sign = change.direction === 'down' ? -1 : 1
    const left = minus(printed(level), times(printed(change), sign))
    const verdict = compare(left, printed(base))
    const [a, b, c] = bareNumbers(level, change, base)
    const result = `${a} ${sign > 0 ? '−' : '+'} ${b} = ${round(mean(left) / (base.value / Number(c!.replaceAll(',', '')) || 1))}`
    const message =
      verdict === 'inconsistent'
        ? `${level.text} with a change of ${change.text} does not leave the ${base.text} given for ${base.period?.iso} (${lines(base, level)})`
        : `${level.text} and its change of ${change.text} fit ${base.text} (${lines(base, level)})`
    return [
      {
        rule: 'difference',
        verdict,
        statistics: [level, change, base].map(({ id }) => id),
        formula: result,
        message,
      },
    ]
  })

/** A level, the change to it, and the same change in percent: each two give the third. */
export const changesInPercent: Rule = (facts) =>
  levelsWithChange(facts).flatMap(({ level, change }): Check[] => {
    const { statistics, text, at } = facts.sentenceOf(level)
    const rate = statistics.find(
      (one) =>
        one.kind === 'rate' &&
        one.unit?.name === '%' &&
        isPlain(one) &&
        !one.annualised &&
        one.start > change.start,
    )
    if (!rate || !continues(rate, level) || rate.direction !== change.direction) return []
    const between = text.slice(at(change).end, at(rate).start)
    if (between.length > 12 || isOtherBase(between) || /同比/.test(between)) return []
    const sign = change.direction === 'down' ? -1 : 1
    const base = minus(printed(level), times(printed(change), sign))
    if (base.low <= 0) return []
    const implied = { low: printed(change).low / base.high, high: printed(change).high / base.low }
    const compared = compare(implied, times(printed(rate), 1 / 100))
    const verdict = compared === 'inconsistent' && isReal(text) ? 'not-checkable' : compared
    const [a, b] = bareNumbers(level, change)
    const formula = `${b} ÷ (${a} ${sign > 0 ? '−' : '+'} ${b}) = ${percent(mean(implied))}`
    const message =
      verdict === 'inconsistent'
        ? `a change of ${change.text} to ${level.text} is ${percent(mean(implied))}, not ${rate.text} (${lines(level)})`
        : `${change.text} to ${level.text} fits ${rate.text} (${lines(level)})`
    return [
      { rule: 'growth', verdict, statistics: [level, change, rate].map(({ id }) => id), formula, message },
    ]
  })

/** Levels with the change that led to them, in one sentence and of one thing. */
function levelsWithChange({ sentences }: Facts): { level: Statistic; change: Statistic }[] {
  return sentences.flatMap((sentence) => {
    const { statistics } = sentence
    return statistics.flatMap((change, index) => {
      if (change.kind !== 'change' || !isPlain(change) || change.unit?.class === 'point') return []
      const level =
        statistics.slice(0, index).findLast((one) => sameUnit(one, change)) ?? levelAfter(sentence, change)
      return level?.kind === 'level' &&
        isPlain(level) &&
        continues(change, level) &&
        level.value > change.value
        ? [{ level, change }]
        : []
    })
  })
}

/** The level to which a change led: up by £6m, or 15%, to £46m. */
function levelAfter({ text, at, statistics }: SentenceFacts, change: Statistic): Statistic | undefined {
  return statistics.find((one) => {
    const between = one.start > change.start ? text.slice(at(change).end, at(one).start) : null
    return (
      between !== null && sameUnit(one, change) && /^(?:,? or [\d.]+(?:%| per cent))?,? to $/i.test(between)
    )
  })
}

function round(value: number): string {
  return String(Number(value.toPrecision(10)))
}

import type { Check, Interval, Statistic } from '../../model.ts'
import {
  bareNumbers,
  baseYear,
  compare,
  continues,
  isPlain,
  lines,
  percent,
  printed,
  sameThing,
  sameUnit,
  yearOf,
  type Facts,
  type Rule,
} from './facts.ts'
import { precedes } from '../../language/engine/spans.ts'

/** Two levels of one measure, the earlier one printed or what a printed change leaves of the later. */
interface GrownSpan {
  end: Statistic
  base: Interval
  /** The earlier level as a formula shows it. */
  shown: [end: string, base: string]
  fromYear: number
  endYear: number
  statistics: Statistic[]
  /** The article itself gives the change between the two, so that the growth is of these levels. */
  stated: boolean
}

/** Yearly growth against the levels at both ends, over n years and, as news counts loosely, n ± 1. */
export const yearlyGrowth: Rule = (facts) =>
  facts.statistics
    .filter((rate) => rate.annualised && rate.unit?.name === '%' && isPlain(rate))
    .flatMap((rate) => {
      const span = spanOf(rate, facts)
      return span ? [checkOf(rate, span, facts)] : []
    })

function spanOf(rate: Statistic, facts: Facts): GrownSpan | null {
  const sentence = facts.sentenceOf(rate)
  const own = sentence.statistics.filter((one) => one !== rate && isPlain(one) && one.unit?.name !== '%')
  const before = own.filter((one) => precedes(one, rate))
  const end = before.findLast((one) => one.kind === 'level' && continues(rate, one))
  if (!end) return null
  const endYear = yearOf(end.period)
  if (endYear === null) return null
  const change = before.find(
    (one) => one.kind === 'change' && precedes(end, one) && sameUnit(one, end) && continues(one, end),
  )
  const from = change && baseYear(change, facts)
  if (change && from && from < endYear) {
    const sign = change.direction === 'down' ? -1 : 1
    const [a, c] = bareNumbers(end, change)
    return {
      end,
      base: minus(printed(end), times(printed(change), sign)),
      shown: [a!, `(${a} ${sign > 0 ? '−' : '+'} ${c})`],
      fromYear: from,
      endYear,
      statistics: [end, change],
      stated: true,
    }
  }
  // A span of years names the first.
  const first = yearOf(rate.period) === null && rate.period ? Number(rate.period.iso.slice(0, 4)) : Infinity
  const start =
    first < endYear &&
    facts
      .ofYear(end.measure, first)
      .find(
        (one) =>
          one !== end && isPlain(one) && one.kind === 'level' && sameUnit(one, end) && sameThing(one, end),
      )
  if (!start) return null
  const [a, b] = bareNumbers(end, start)
  return {
    end,
    base: printed(start),
    shown: [a!, b!],
    fromYear: yearOf(start.period)!,
    endYear,
    statistics: [start, end],
    stated: false,
  }
}

function checkOf(rate: Statistic, span: GrownSpan, facts: Facts): Check {
  const { end, base, shown, fromYear, endYear } = span
  const years = endYear - fromYear
  const statistics = [...span.statistics, rate].map(({ id }) => id)
  const sign = rate.direction === 'down' ? -1 : 1
  const claimed = times(printed(rate), sign / 100)
  const tries = [years, years - 1, years + 1].filter((n) => n >= 1)
  const implied = (n: number) => growth(printed(end), base, n)
  const verdicts = tries.map((n) => compare(implied(n), claimed))
  const middle = (n: number) => (mean(printed(end)) / mean(base)) ** (1 / n) - 1
  const formula = `(${shown[0]} ÷ ${shown[1]}) ^ (1 ÷ ${years}) − 1 = ${percent(middle(years))}`
  const real =
    facts.cues.real.test(facts.sentenceOf(rate).text) ||
    facts.cues.constant.test(facts.sentenceOf(rate).text) ||
    (!span.stated && facts.cues.realMeasures.test(end.measure ?? ''))
  const verdict =
    ['consistent' as const, 'rounding' as const].find((one) => verdicts.includes(one)) ??
    (real ? 'not-checkable' : 'inconsistent')
  return { rule: 'growth', verdict, statistics, formula, message: message() }

  function message(): string {
    const where = `${rate.text} a year (${lines(rate)})`
    const levels = `${shown[1].replace(/^\(|\)$/g, '')} (${fromYear}) to ${end.text} (${endYear})`
    if (verdict === 'consistent' || verdict === 'rounding') return `${where} fits ${levels}`
    if (verdict === 'not-checkable') return `${where} may be in real terms; ${levels} cannot check it`
    const others = tries.map((n) => `${percent(middle(n))} over ${n} years`).join(', ')
    return `${where} does not follow from ${levels}: that is ${others}`
  }
}

function growth(end: Interval, base: Interval, years: number): Interval {
  return {
    low: (end.low / base.high) ** (1 / years) - 1,
    high: (end.high / Math.max(base.low, Number.MIN_VALUE)) ** (1 / years) - 1,
  }
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low }
}

export function times({ low, high }: Interval, factor: number): Interval {
  return factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor }
}

export function mean({ low, high }: Interval): number {
  return (low + high) / 2
}

import type { Check, Interval, Statistic } from '../../model.ts'
import {
  bareNumbers,
  compare,
  isOtherBase,
  isPlain,
  isReal,
  lines,
  percent,
  printed,
  sameUnit,
  type Rule,
  type SentenceFacts,
} from './facts.ts'
import { mean, minus, times } from './growth.ts'

/** 由 A 提高到 B, or B from A, with the change or the growth between them, all in one sentence. */
export const movesFromTo: Rule = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.statistics.flatMap((first, index) => {
      const second = sentence.statistics[index + 1]
      if (!second || !isPlain(first) || !isPlain(second) || !sameUnit(first, second)) return []
      const backwards = isBackwards(sentence, first, second)
      if (!backwards && !isMove(sentence, first, second)) return []
      const [from, to] = backwards ? [second, first] : [first, second]
      const after = sentence.statistics[index + 2]
      if (after && isPlain(after) && saysMoveAfter(sentence, second, after))
        return checkOf(sentence, from, to, after)
      const before = sentence.statistics[index - 1]
      return before && backwards && isPlain(before) && leadsTo(sentence, before, first)
        ? checkOf(sentence, from, to, before)
        : []
    }),
  )

/** Whether a sentence says that one number became the other. */
function isMove({ text, at }: SentenceFacts, from: Statistic, to: Statistic): boolean {
  const before = text.slice(Math.max(0, at(from).start - 20), at(from).start)
  const between = text.slice(at(from).end, at(to).start)
  if (between.length > 24 || /[。；]/.test(between)) return false
  if (/[从由自][^，,。；]{0,16}$/.test(before)) {
    return /(?:增长|增加|提高|提升|上升|扩大|发展|下降|减少|降低|降|增|升)[^，,]{0,4}[到至为]/.test(between)
  }
  return /\bfrom\s*$/i.test(before) && /\bto\s*$/i.test(between)
}

const otherBase =
  /year[- ]on[- ]year|month|quarter|January|February|March|April|\bMay\b|June|July|August|September|October|November|December/i

/** `to £336m, from £300m`: the later number first, both of one base. */
function isBackwards({ text, at }: SentenceFacts, to: Statistic, from: Statistic): boolean {
  return /^,?\s*(?:up |down )?from\s*$/i.test(text.slice(at(to).end, at(from).start)) && !otherBase.test(text)
}

function saysMoveAfter({ text, at }: SentenceFacts, last: Statistic, next: Statistic): boolean {
  const between = text.slice(at(last).end, at(next).start)
  if (between.length > 24 || isOtherBase(between) || /同比|年均|其中/.test(between)) return false
  return /增|提高|提升|升|降|减|\bup\b|\brise|increase|\bdown\b|\bfall|drop|decline/i.test(between)
}

/** `rose 12% to £336m`. */
function leadsTo({ text, at }: SentenceFacts, change: Statistic, to: Statistic): boolean {
  return /^,?\s*to\s*$/i.test(text.slice(at(change).end, at(to).start))
}

function checkOf(sentence: SentenceFacts, from: Statistic, to: Statistic, next: Statistic): Check[] {
  const { text } = sentence
  if (next.annualised) return []
  const statistics = [from, to, next].map(({ id }) => id)
  const [a, b] = bareNumbers(from, to)
  const points = from.unit?.name === '%' && next.unit?.class === 'point'
  const distance = absolute(minus(printed(to), printed(from)))
  const say = (verdict: Check['verdict'], formula: string, rule: string): Check[] => [
    {
      rule,
      verdict,
      statistics,
      formula,
      message:
        verdict === 'inconsistent'
          ? `from ${from.text} to ${to.text} is not ${next.text} (${lines(from, next)}): ${formula}`
          : `${next.text} fits ${from.text} to ${to.text} (${lines(from, next)})`,
    },
  ]
  if (next.kind === 'change' && (points || sameUnit(next, to))) {
    const [shownA, shownB] = to.value > from.value ? [b, a] : [a, b]
    const scale = points ? 1 : to.value / (Number(b!.replaceAll(',', '')) || to.value)
    const formula = `${shownA} − ${shownB} = ${Number((mean(distance) / scale).toPrecision(8))}`
    return say(compare(distance, printed(next)), formula, 'difference')
  }
  if (next.kind === 'rate' && next.unit?.name === '%' && from.unit?.name !== '%') {
    const low = Math.min(to.value, from.value)
    if (low <= 0) return []
    const implied = {
      low: distance.low / printed(from).high,
      high: distance.high / Math.max(printed(from).low, 1e-12),
    }
    const formula = `${b} ÷ ${a} − 1 = ${percent(to.value / from.value - 1)}`
    const verdict = compare(implied, times(printed(next), 1 / 100))
    return say(verdict === 'inconsistent' && isReal(text) ? 'not-checkable' : verdict, formula, 'growth')
  }
  return []
}

function absolute({ low, high }: Interval): Interval {
  return high < 0 ? { low: -high, high: -low } : { low, high }
}

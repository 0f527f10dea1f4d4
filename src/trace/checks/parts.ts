import type { Check, Statistic } from '../../model.ts'
import {
  bareNumbers,
  compare,
  isPlain,
  lines,
  printed,
  sameUnit,
  type Rule,
  type SentenceFacts,
} from './facts.ts'

const ofWhich = /其中[，,:：]?|of which|of these|of them/i

/** A part after 其中 is no larger than its whole; parts that are listed in full add up to it. */
export const partsOfWhole: Rule = ({ sentences }) =>
  sentences.flatMap((sentence) => {
    const mark = ofWhich.exec(sentence.text)
    if (!mark) return []
    const before = sentence.statistics.filter((one) => sentence.at(one).end <= mark.index)
    const after = sentence.statistics.filter((one) => sentence.at(one).start >= mark.index + mark[0].length)
    const whole = before.findLast(
      (one) => one.kind === 'level' || one.kind === 'count' || one.kind === 'share',
    )
    if (!whole || !isPlain(whole)) return []
    const parts = after.filter((one) => one.kind === whole.kind && isPlain(one) && sameUnit(one, whole))
    if (parts.length === 0 || whole.kind === 'share') return []
    const samePeriod = parts.filter((one) => one.period?.iso === whole.period?.iso || one.inherited.period)
    return [...samePeriod.flatMap((part) => tooLarge(whole, part)), ...addedUp(sentence, whole, samePeriod)]
  })

function tooLarge(whole: Statistic, part: Statistic): Check[] {
  if (printed(part).low <= printed(whole).high) return []
  const [a, b] = bareNumbers(part, whole)
  return [
    {
      rule: 'part',
      verdict: 'inconsistent',
      statistics: [part.id, whole.id],
      formula: `${a} > ${b}`,
      message: `the part ${part.text} is larger than its whole, ${whole.text} (${lines(whole, part)})`,
    },
  ]
}

/** Parts in one list: they add up, or the list is not complete, which no arithmetic can tell. */
function addedUp({ text, at }: SentenceFacts, whole: Statistic, parts: Statistic[]): Check[] {
  if (parts.length < 2) return []
  const stretch = text.slice(at(parts[0]!).end, at(parts.at(-1)!).start)
  if (/[；;。]/.test(stretch)) return []
  const sum = parts.map(printed).reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }))
  if (compare(sum, printed(whole)) === 'inconsistent') return []
  const numbers = bareNumbers(...parts, whole)
  return [
    {
      rule: 'sum',
      verdict: compare(sum, printed(whole)),
      statistics: [...parts, whole].map(({ id }) => id),
      formula: `${numbers.slice(0, -1).join(' + ')} = ${numbers.at(-1)}`,
      message: `${parts.map((one) => one.text).join(' + ')} add up to ${whole.text} (${lines(whole, ...parts)})`,
    },
  ]
}

import type { Check, Statistic } from '../../model.ts'
import { eachOf, speaksOfAverage } from '../../language/claims.ts'
import { sumCheck, sumOf } from './sums.ts'
import { bareNumbers, isPlain, lines, printed, sameUnit, type Rule, type SentenceFacts } from './facts.ts'
import { holdsPlace, endsBy } from '../../language/engine/spans.ts'

/** A part after 其中 is no larger than its whole; parts that are listed in full add up to it. */
export const partsOfWhole: Rule = ({ sentences, cues }) =>
  sentences.flatMap((sentence) => {
    const mark = cues.ofWhich.exec(sentence.text)
    if (!mark) return []
    const before = sentence.statistics.filter((one) => endsBy(sentence.at(one), mark.index))
    const from = mark.index + mark[0].length
    const length = sentence.text.slice(from).search(/[；;]/)
    const to = length === -1 ? sentence.text.length : from + length
    const after = sentence.statistics.filter((one) =>
      holdsPlace({ start: from, end: to }, sentence.at(one).start),
    )
    const whole = before.findLast(
      (one) => one.kind === 'level' || one.kind === 'count' || one.kind === 'share',
    )
    // What one has on average may be more in a part.
    if (!whole || !isPlain(whole) || isOfEach(whole)) return []
    const parts = after.filter((one) => one.kind === whole.kind && isPlain(one) && sameUnit(one, whole))
    if (parts.length === 0 || whole.kind === 'share') return []
    const samePeriod = parts.filter((one) => one.period?.iso === whole.period?.iso || one.inherited.period)
    return [...samePeriod.flatMap((part) => tooLarge(whole, part)), ...addedUp(sentence, whole, samePeriod)]
  })

function isOfEach({ measure }: Statistic): boolean {
  return measure !== null && (eachOf(measure).length > 0 || speaksOfAverage(measure))
}

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
  const check = sumCheck(whole, parts)
  return check.verdict === 'inconsistent' ? [] : [check]
}

/** As many numbers behind a whole are searched for its parts. */
const AHEAD = 10

/**
 * The parts of whom a whole is of (segments of a company, sectors of a town), told one by one behind it: that they add
 * up supports all of them; that they come to more is a contradiction.
 */
export const partsOfOwner: Rule = ({ statistics, sentenceOf }) =>
  statistics.flatMap((whole, at): Check[] => {
    if (whole.kind !== 'level' || !isPlain(whole) || whole.entities.length === 0 || !whole.measure) return []
    // What each has on average adds up to nothing.
    if (isOfEach(whole)) return []
    const ahead = statistics.slice(at + 1, at + 1 + AHEAD)
    const parts = ahead.filter(
      (one) =>
        one.kind === 'level' &&
        isPlain(one) &&
        sameUnit(one, whole) &&
        one.period?.iso === whole.period?.iso &&
        sentenceOf(one).paragraph === sentenceOf(whole).paragraph &&
        isPartOf(one, whole) &&
        headOf(one.measure ?? '') === headOf(whole.measure!),
    )
    const owners = new Set(parts.map(({ entities }) => entities.join()))
    if (parts.length < 2 || owners.size < parts.length) return []
    // What all have on average lies between what the parts have.
    if (isOfEach(whole) || parts.some(({ value }) => value > whole.value)) return []
    const check = sumCheck(whole, parts)
    // Not every part need be told.
    return check.verdict === 'inconsistent' && sumOf(parts).low < printed(whole).high ? [] : [check]
  })

function isPartOf(part: Statistic, whole: Statistic): boolean {
  return (
    part.entities.length > whole.entities.length && whole.entities.every((id) => part.entities.includes(id))
  )
}

/** What the measure is at its core: sales of "net sales", 收入 of 营业收入. */
function headOf(measure: string): string {
  return measure.includes(' ') ? measure.split(' ').at(-1)! : measure.slice(-2)
}

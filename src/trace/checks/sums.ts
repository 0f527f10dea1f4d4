import type { Check, Interval, Statistic } from '../../model.ts'
import { bareNumbers, compare, isPlain, lines, printed, sameUnit, type Rule, clauseBefore } from './facts.ts'
import { precedes } from '../../language/engine/spans.ts'

/** A total by definition against its parts, where its own sentence, or the next, prints them all. */
export const sumsByDefinition: Rule = ({ sentences, cues }) => {
  const levels = sentences.flatMap((sentence, order) =>
    sentence.statistics
      .filter((one) => one.kind === 'level' && isPlain(one))
      .map((statistic) => ({ statistic, sentence, order, clause: clauseBefore(sentence, statistic) })),
  )
  return cues.totals.flatMap(({ whole, parts }) =>
    levels
      .filter(({ clause }) => whole.test(clause))
      .flatMap((total): Check[] => {
        const near = levels.filter(
          ({ statistic, sentence, order }) =>
            sentence.paragraph === total.sentence.paragraph &&
            order - total.order <= 2 &&
            precedes(total.statistic, statistic) &&
            statistic.period?.iso === total.statistic.period?.iso &&
            sameUnit(statistic, total.statistic),
        )
        const found = parts.map((part) => near.filter(({ clause }) => part.test(clause)))
        if (found.some((all) => all.length !== 1)) return []
        return [
          sumCheck(
            total.statistic,
            found.map(([one]) => one!.statistic),
          ),
        ]
      }),
  )
}

/** What parts come to, by the rounding of their digits. */
export function sumOf(parts: Statistic[]): Interval {
  return parts.map(printed).reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }))
}

/** Whether parts add up to their whole. */
export function sumCheck(whole: Statistic, parts: Statistic[]): Check {
  const verdict = compare(sumOf(parts), printed(whole))
  const numbers = bareNumbers(...parts, whole)
  const formula = `${numbers.slice(0, -1).join(' + ')} ${verdict === 'inconsistent' ? '≠' : '='} ${numbers.at(-1)}`
  return {
    rule: 'sum',
    verdict,
    statistics: [...parts, whole].map(({ id }) => id),
    formula,
    message:
      verdict === 'inconsistent'
        ? `${parts.map(({ text }) => text).join(' and ')} do not add up to ${whole.text} (${lines(whole, ...parts)})`
        : `${parts.map(({ text }) => text).join(' and ')} add up to ${whole.text} (${lines(whole, ...parts)})`,
  }
}

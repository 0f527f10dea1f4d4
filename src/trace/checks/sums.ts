import type { Check, Statistic } from '../../model.ts'
import { bareNumbers, compare, isPlain, lines, printed, sameUnit, type Rule, clauseBefore } from './facts.ts'

interface Total {
  whole: RegExp
  parts: RegExp[]
}

const prefix = '^(?:其中)?(?:全年|全市|全省|全国|货物|外贸|商品|服务|贸易)*'
const suffix = '(?:总额|总值|额|值|增加值)?(?:完成|实现|达到?|为)?(?:人民币)?$'
const named = (words: string) => new RegExp(prefix + words + suffix)

/** Totals that are the sum of their parts by definition, by the clauses that name each and nothing else. */
const totals: Total[] = [
  { whole: /进出口(?:总额|总值|额|贸易额)(?:完成|实现|达到?|为)?$/, parts: [named('出口'), named('进口')] },
  {
    whole: /^(?!.*(?:人均|占|比重)).*(?:生产总值|GDP\)?|GDP）?)(?:完成|实现|达到?|为)?$/,
    parts: [named('第一产业'), named('第二产业'), named('第三产业')],
  },
]

/** A total by definition against its parts, where its own sentence, or the next, prints them all. */
export const sumsByDefinition: Rule = ({ sentences }) => {
  const levels = sentences.flatMap((sentence, order) =>
    sentence.statistics
      .filter((one) => one.kind === 'level' && isPlain(one))
      .map((statistic) => ({ statistic, sentence, order, clause: clauseBefore(sentence, statistic) })),
  )
  return totals.flatMap(({ whole, parts }) =>
    levels
      .filter(({ clause }) => whole.test(clause))
      .flatMap((total): Check[] => {
        const near = levels.filter(
          ({ statistic, sentence, order }) =>
            sentence.paragraph === total.sentence.paragraph &&
            order - total.order <= 2 &&
            statistic.start > total.statistic.start &&
            statistic.period?.iso === total.statistic.period?.iso &&
            sameUnit(statistic, total.statistic),
        )
        const found = parts.map((part) => near.filter(({ clause }) => part.test(clause)))
        if (found.some((all) => all.length !== 1)) return []
        return [
          checkOf(
            total.statistic,
            found.map(([one]) => one!.statistic),
          ),
        ]
      }),
  )
}

function checkOf(whole: Statistic, parts: Statistic[]): Check {
  const sum = parts.map(printed).reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }))
  const verdict = compare(sum, printed(whole))
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

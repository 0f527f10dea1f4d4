import type { Check } from '../../model.ts'
import {
  bareNumbers,
  compare,
  isOtherBase,
  isPlain,
  isReal,
  lines,
  percent,
  printed,
  sameThing,
  sameUnit,
  yearOf,
  type Rule,
} from './facts.ts'
import { isYear } from '../../number/period.ts'
import { times } from './growth.ts'

/** Measures whose printed growth leaves out what changed in scope, so that two levels do not give it. */
const rescoped = /投资|利润|产值|规模以上|主营|营业收入|output|investment/i

/** Growth on the year against the levels of both years. */
export const growthOnYear: Rule = ({ sentences, statistics }) =>
  sentences.flatMap((sentence) =>
    sentence.statistics.flatMap((rate, index): Check[] => {
      const now = sentence.statistics[index - 1]
      if (!now || rate.kind !== 'rate' || rate.unit?.name !== '%' || rate.annualised || !isPlain(rate))
        return []
      if (now.kind !== 'level' || !isPlain(now) || !(rate.inherited.measure || sameThing(rate, now)))
        return []
      const between = sentence.text.slice(sentence.at(now).end, sentence.at(rate).start)
      if (between.length > 12 || isOtherBase(between)) return []
      const year = yearOf(now.period)
      if (year === null || !now.period || !isYear(now.period)) return []
      const before = statistics.filter(
        (one) =>
          one.kind === 'level' &&
          isPlain(one) &&
          one.period?.iso === String(year - 1) &&
          sameUnit(one, now) &&
          one.measure === now.measure &&
          one.measure !== null &&
          one.subject === now.subject,
      )
      if (before.length !== 1) return []
      const last = before[0]!
      const implied = {
        low: printed(now).low / printed(last).high - 1,
        high: printed(now).high / printed(last).low - 1,
      }
      const compared = compare(implied, times(printed(rate), (rate.direction === 'down' ? -1 : 1) / 100))
      const uncertain = isReal(sentence.text) || rescoped.test(now.measure ?? '')
      const verdict = compared === 'inconsistent' && uncertain ? 'not-checkable' : compared
      const [a, b] = bareNumbers(now, last)
      const grown = percent(now.value / last.value - 1)
      const message =
        verdict === 'inconsistent'
          ? `${last.text} (${year - 1}) to ${now.text} (${year}) is ${grown}, not ${rate.text} (${lines(last, now)})`
          : `${rate.text} is printed for ${last.text} to ${now.text} (${lines(last, now)})`
      const formula = `${a} ÷ ${b} − 1 = ${grown}`
      return [
        { rule: 'growth', verdict, statistics: [last, now, rate].map(({ id }) => id), formula, message },
      ]
    }),
  )

import type { Check } from '../../model.ts'
import {
  isPlain,
  lines,
  percent,
  printed,
  sameUnit,
  compare,
  bareNumbers,
  yearOf,
  type Rule,
} from './facts.ts'
import { mean, times } from './growth.ts'

/** Shares that a sentence lists as the parts of one whole add up to 100. */
export const sharesAddUp: Rule = ({ sentences }) =>
  sentences.flatMap((sentence): Check[] => {
    const { text, at, statistics } = sentence
    const ratio = /(?:结构|比例|比重)[^。；]{0,24}?(\d+(?:\.\d+)?)((?:\s*[:∶：比]\s*\d+(?:\.\d+)?){2,})/.exec(
      text,
    )
    const from = ratio ? ratio.index : (/分别占/.exec(text)?.index ?? -1)
    if (from < 0) return []
    const to = ratio ? ratio.index + ratio[0].length : text.slice(from).search(/[。；]|$/) + from
    const shares = statistics.filter((one) => at(one).start >= from && at(one).end <= to && isPlain(one))
    if (shares.length < 2 || shares.some(({ kind, unit }) => kind !== 'share' && unit?.name !== '%'))
      return []
    const total = shares.reduce((sum, { value }) => sum + value, 0)
    const slack = shares.reduce((sum, one) => sum + printed(one).high - one.value, 0)
    const whole = Math.abs(total - 100) <= slack + 1e-9
    if (!ratio && total < 100 - slack) return []
    if (ratio && Math.abs(total - 100) > 10) return []
    const near = Math.abs(total - 100) <= Math.max(1, slack * 2)
    const formula = `${shares.map(({ value }) => value).join(' + ')} = ${Number(total.toFixed(4))}`
    return [
      {
        rule: 'share',
        verdict: whole ? 'consistent' : near ? 'rounding' : 'inconsistent',
        statistics: shares.map(({ id }) => id),
        formula,
        message: near
          ? `shares add up to 100 (${lines(...shares)})`
          : `shares add up to ${Number(total.toFixed(4))}, not to 100 (${lines(...shares)})`,
      },
    ]
  })

/** A part, its whole and its printed share, where the sentence names the whole as the share's base. */
export const sharesOfWhole: Rule = ({ sentences, statistics }) =>
  sentences.flatMap((sentence) =>
    sentence.statistics.flatMap((share): Check[] => {
      if (share.kind !== 'share' || share.unit?.name !== '%' || !isPlain(share) || !share.base) return []
      const base = share.base.replace(/^[全占]|的$/g, '')
      const part = sentence.statistics.findLast(
        (one) => one.start < share.start && isPlain(one) && one.kind === 'level' && one.unit?.name !== '%',
      )
      if (!part || part.measure === null || (share.measure !== null && share.measure !== part.measure))
        return []
      const between = sentence.text.slice(sentence.at(part).end, sentence.at(share).start)
      if (between.length > 20 || !/占/.test(between)) return []
      const wholes = statistics.filter(
        (one) =>
          one !== part && isPlain(one) && one.kind === 'level' && sameUnit(one, part) && one.measure === base,
      )
      const whole = wholes.length === 1 ? wholes[0]! : null
      if (!whole || yearOf(whole.period) === null || whole.period?.iso !== part.period?.iso) return []
      const implied = {
        low: printed(part).low / printed(whole).high,
        high: printed(part).high / printed(whole).low,
      }
      const verdict = compare(implied, times(printed(share), 1 / 100))
      const [a, b] = bareNumbers(part, whole)
      const formula = `${a} ÷ ${b} = ${percent(mean(implied))}`
      const message =
        verdict === 'inconsistent'
          ? `${part.text} of ${whole.text} is ${percent(mean(implied))}, not ${share.text} (${lines(part, whole)})`
          : `${part.text} of ${whole.text} fits ${share.text} (${lines(part, whole)})`
      return [
        { rule: 'ratio', verdict, statistics: [part, whole, share].map(({ id }) => id), formula, message },
      ]
    }),
  )

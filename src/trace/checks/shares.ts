import type { Check } from '../../model.ts'
import { isPlain, lines, printed, type Rule } from './facts.ts'
import { liesIn } from '../../language/engine/spans.ts'

/** Shares that a sentence lists as the parts of one whole add up to 100. */
export const sharesAddUp: Rule = ({ sentences, cues }) =>
  sentences.flatMap((sentence): Check[] => {
    const { text, at, statistics } = sentence
    const ratio = cues.proportions.exec(text)
    const from = ratio ? ratio.index : (cues.respectiveShares.exec(text)?.index ?? -1)
    if (from === -1) return []
    const to = ratio ? ratio.index + ratio[0].length : text.slice(from).search(/[。；]|$/) + from
    const shares = statistics.filter((one) => liesIn(at(one), { start: from, end: to }) && isPlain(one))
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

/** As many shares that stand one behind the other are tried as all of a whole. */
const MOST_PARTS = 5

/** Shares of one sentence that stand one behind the other and come to 100 support each other. */
export const sharesOfAll: Rule = ({ sentences }) =>
  sentences.flatMap(({ statistics }): Check[] => {
    const shares = statistics.filter((one) => one.kind === 'share' && one.unit?.name === '%' && isPlain(one))
    for (let from = 0; from + 1 < shares.length; from++) {
      for (let size = 2; size <= MOST_PARTS && from + size <= shares.length; size++) {
        const run = shares.slice(from, from + size)
        const slack = run.reduce((sum, one) => sum + printed(one).high - one.value, 0)
        const total = run.reduce((sum, { value }) => sum + value, 0)
        const isTelling = run.every(({ text }) => /\d\.\d/.test(text))
        if (!isTelling || Math.abs(total - 100) > slack + 1e-9) continue
        return [
          {
            rule: 'share',
            verdict: 'consistent',
            statistics: run.map(({ id }) => id),
            formula: `${run.map(({ value }) => value).join(' + ')} = ${Number(total.toFixed(4))}`,
            message: `shares add up to 100 (${lines(...run)})`,
          },
        ]
      }
    }
    return []
  })

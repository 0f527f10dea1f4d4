import { comparisonAt, goesOnTo, startsFrom } from '../language/claims.ts'
import type { Article, Statistic } from '../model.ts'
import { overlaps } from '../number/period.ts'
import { against } from './against.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ruling } from './trace.ts'
import { textBefore } from '../language/engine/beside.ts'

/**
 * Says of two numbers of which a slide tells that one went to the other ("from 78% to 71%", 由3升至5) that the article
 * tells it the other way round: of the first as the later, or, in one sentence, as what the other came from.
 */
export function tellReversals(
  drafts: MentionDraft[],
  rulings: Ruling[],
  article: Article,
  statistics: Statistic[],
): Ruling[] {
  const byId = new Map(statistics.map((one) => [one.id, one]))
  const given = (index: number): Statistic | undefined =>
    ['quoted', 'rounded'].includes(rulings[index]?.verdict ?? '')
      ? byId.get(rulings[index]!.statistics[0] ?? '')
      : undefined
  const ruled = [...rulings]
  drafts.forEach((draft, index) => {
    const behind = draft.sentence.slice(draft.lead.length + draft.text.length)
    const isFrom = startsFrom(draft.lead) || comparisonAt(draft.lead) !== null
    if (!isFrom && !arrow.test(behind)) return
    const other = endOf(drafts, index, behind)
    const [from, to] = [given(index), given(other)]
    if (!from || !to || from === to || !isReversed(from, to, article)) return
    const reason = `the article says that it went from ${to.text} to ${from.text}`
    for (const one of [index, other]) ruled[one] = against(drafts[one]!, rulings[one]!, reason)
  })
  return ruled
}

const arrow = /^\s*[→⟶➔➜]/

/** Which mention a number is said to have gone to: the next ("from 3 to 5"), else the one before ("5, up from 3"). */
function endOf(drafts: MentionDraft[], index: number, behind: string): number {
  const { source, sentence } = drafts[index]!
  const isWith = (one: MentionDraft | undefined) => one?.source === source && one.sentence === sentence
  const isNext = arrow.test(behind) || goesOnTo(behind)
  if (isNext && isWith(drafts[index + 1])) return index + 1
  return isWith(drafts[index - 1]) ? index - 1 : -1
}

function isReversed(from: Statistic, to: Statistic, { text }: Article): boolean {
  if (from.unit?.name !== to.unit?.name) return false
  // A January may follow a December whose year is not known either.
  const isOrdered = from.period && to.period && !from.period.yearless && !overlaps(from.period, to.period)
  if (isOrdered) return from.period!.from > to.period!.to
  const [isFrom, isTo] = [from, to].map(({ start }) => {
    const lead = textBefore(text, start, 40)
    return startsFrom(lead) || comparisonAt(lead) !== null
  })
  return from.sentence === to.sentence && !isFrom && isTo!
}

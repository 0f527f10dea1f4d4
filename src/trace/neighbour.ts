import type { Statistic } from '../model.ts'
import { isSame } from '../number/rounding.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Match, Matcher } from './match.ts'
import { isCompatible } from '../number/unit.ts'

/** The number before a mention in its own sentence, and the one statistic that it is. */
export interface Neighbour {
  draft: MentionDraft
  statistic: string
}

/**
 * The statistic that a mention should be because of the number before it: the article's sentence goes on from that
 * number with one of the mention's unit and kind, while the mention has a value from elsewhere in the article.
 */
export function afterNeighbour(
  mention: MentionDraft,
  { evidence: taken }: Match,
  { draft, statistic }: Neighbour,
  { evidence }: Matcher,
): Statistic | null {
  if (draft.source !== mention.source || /[。！？；;\n]/.test(betweenOf(draft, mention))) return null
  const at = evidence.findIndex(({ statistics }) => statistics[0] === statistic)
  const before = evidence[at]
  if (!before || before.sentence === taken.sentence || prints(taken, evidence, draft.value)) return null
  const next = evidence[at + 1]
  if (!next || next.sentence !== before.sentence || !isAlike(mention, next)) return null
  return mention.source.text.includes(next.quantity.text) ? null : (next.quantity as Statistic)
}

function betweenOf(draft: MentionDraft, mention: MentionDraft): string {
  return mention.source.text.slice(draft.at.end, mention.at.start)
}

/** Whether the sentence of some evidence holds a value too, so that it may be retold from there. */
function prints({ sentence }: Evidence, evidence: Evidence[], value: number): boolean {
  return evidence.some((one) => one.sentence === sentence && isSame(one.quantity.value, value))
}

function isAlike(mention: MentionDraft, { quantity }: Evidence): boolean {
  return (
    isCompatible(mention.unit, quantity.unit) &&
    mention.kind === quantity.kind &&
    mention.annualised === quantity.annualised &&
    mention.direction === quantity.direction &&
    !isSame(mention.value, quantity.value)
  )
}

import { isSame } from '../number/rounding.ts'
import { clauseAround, type Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import { readingOf, type Matcher } from './match.ts'
import { sharedWords, wordsOf } from './sharedWords.ts'
import { periodsOf } from './saidPeriods.ts'
import { overlaps } from '../number/period.ts'
import { isCompatible } from '../number/unit.ts'

/** Whether a mention retells a clause of the article, with another number in it. */
export function retells(mention: MentionDraft, matcher: Matcher): boolean {
  const words = wordsOf(clauseAround(mention.sentence, mention.text))
  const enough = Math.max(3, words.size * 0.6)
  return matcher.evidence.some(
    (one) => couldBe(mention, one, matcher) && sharedWords(words, one.clauseWords) >= enough,
  )
}

function couldBe(mention: MentionDraft, { quantity }: Evidence, { ground, shown }: Matcher): boolean {
  if (isSame(quantity.value, mention.value) || mention.source.text.includes(quantity.text)) return false
  if (shown.get(readingOf(mention))?.has(quantity.value)) return false
  if (!isCompatible(quantity.unit, mention.unit) || quantity.kind !== mention.kind) return false
  const { subject } = mention
  if (subject && quantity.subject && subject !== quantity.subject && ground.subjects.has(subject))
    return false
  const named = periodsOf(mention, ground)
  const given = quantity.period
  return !given || named.length === 0 || named.some((period) => overlaps(period, given))
}

import type { Quantity, Statistic } from '../model.ts'
import { isSame } from '../number/rounding.ts'
import { clauseAround, type Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import { readingOf, type Match, type Matcher } from './match.ts'
import { compareMeasures, sharedWords, wordsOf } from './measures.ts'
import { everything, periodsOf } from './saidPeriods.ts'
import { overlaps } from '../number/period.ts'
import { isCompatible } from '../number/unit.ts'

/**
 * The statistic that a mention is more likely about than the one whose value it happens to have: of its unit and
 * kind, not shown beside it, and either exactly of its measure, or told in the very words of its clause, or of the
 * one place that its slide is about.
 */
export function rivalOf(mention: MentionDraft, match: Match, matcher: Matcher): Statistic | null {
  const taken = match.evidence
  const context = wordsOf(everything(mention))
  const words = wordsOf(clauseAround(mention.sentence, mention.text))
  const inClause = sharedWords(words, taken.clauseWords)
  const inSentence = sharedWords(context, taken.words)
  const rival = matcher.evidence.find((one) => {
    if (!couldBe(mention, one, matcher)) return false
    if (isOfMeasure(one, taken))
      return sharedWords(context, one.words) >= inSentence + 3 && isOfSameTime(one, taken)
    if (isOfMeasure({ quantity: mention }, taken)) return false
    if (one.quantity.measure === mention.measure && mention.measure && !mention.inherited.measure) return true
    return sharedWords(words, one.clauseWords) >= Math.max(2, words.size * 0.7, inClause + 2)
  })
  return rival ? (rival.quantity as Statistic) : null
}

/** Whether a mention retells a clause of the article, with another number in it. */
export function retells(mention: MentionDraft, matcher: Matcher): boolean {
  const words = wordsOf(clauseAround(mention.sentence, mention.text))
  const enough = Math.max(3, words.size * 0.6)
  return matcher.evidence.some(
    (one) => couldBe(mention, one, matcher) && sharedWords(words, one.clauseWords) >= enough,
  )
}

type Measured = { quantity: Pick<Quantity, 'measure'> }

function isOfMeasure(a: Measured, b: Measured): boolean {
  const [one, other] = [a.quantity.measure, b.quantity.measure]
  return one !== null && other !== null && compareMeasures(one, other) === 'same'
}

function isOfSameTime(a: Evidence, b: Evidence): boolean {
  return a.quantity.period?.iso === b.quantity.period?.iso && a.quantity.bound === b.quantity.bound
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

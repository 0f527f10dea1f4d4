import { isSame } from '../number/rounding.ts'
import { clauseAround, type Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import { readingOf, type Matcher } from './match.ts'
import { wordsOf } from './sharedWords.ts'
import { periodsOf } from './saidPeriods.ts'
import { overlaps } from '../number/period.ts'
import { isCompatible } from '../number/unit.ts'

/** Evidence by the words of its clauses. */
export class ClauseIndex {
  readonly #byWord = new Map<string, Evidence[]>()

  constructor(evidence: Evidence[]) {
    for (const one of evidence) {
      for (const word of one.clauseWords) {
        const list = this.#byWord.get(word)
        if (list) list.push(one)
        else this.#byWord.set(word, [one])
      }
    }
  }

  /** What has so many of these words in its clause. */
  sharing(words: ReadonlySet<string>, enough: number): Evidence[] {
    const shared = new Map<Evidence, number>()
    for (const word of words) {
      const list = this.#byWord.get(word) ?? []
      if (list.length > MOST_CLAUSES) continue
      for (const one of list) shared.set(one, (shared.get(one) ?? 0) + 1)
    }
    return [...shared].filter(([, count]) => count >= enough).map(([one]) => one)
  }
}

/** A word of so many clauses tells none of them. */
const MOST_CLAUSES = 200

/** Whether a mention retells a clause of the article, with another number in it. */
export function retells(mention: MentionDraft, matcher: Matcher): boolean {
  const words = wordsOf(clauseAround(mention.sentence, mention.text))
  const enough = Math.max(3, words.size * 0.6)
  return matcher.clauses.sharing(words, enough).some((one) => couldBe(mention, one, matcher))
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

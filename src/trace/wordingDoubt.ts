import { nameWordsIn } from '../language/nameWords.ts'
import type { Statistic } from '../model.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ground } from './ground.ts'
import type { Doubt } from './identity.ts'
import { describe } from './nearestStatistics.ts'
import { periodsOf } from './saidPeriods.ts'
import { saidWords, type SaidWords } from './saidWords.ts'
import type { Rival } from './wording.ts'

/** As much of a slide's words must name another number, and so much more of them than name its own. */
const FITS = 0.6
const BETTER = 0.35
/** As much of a sentence before a number is searched for what its clause leaves out. */
const LONGEST_LOOK = 160

/** Whether the words of a slide name another number of the article than the one that they stand at. */
export function wordingDoubt(mention: MentionDraft, evidence: Evidence, ground: Ground): Doubt | null {
  const { wording } = ground
  const said = saidWords(mention, ground)
  const { words } = said
  const { names, headed, nearby, quantity } = evidence
  const isCarried = quantity.subject === null || quantity.inherited.subject !== undefined
  const strange = [...words].filter(
    (word) =>
      !names.has(word) &&
      !headed.has(word) &&
      !(isCarried && wording.topic.has(word)) &&
      !(quantity.measure === null && nearby.has(word)),
  )
  const unsaid = isCarried ? strange.filter((word) => !nearby.has(word)) : strange
  const rival = wording.rivalOf(words, evidence, periodsOf(mention, ground))
  if (!isName(strange, said)) return null
  if (rival && namesOther(rival, strange, unsaid, said) && !isSpelledOut(words, evidence))
    return givenTo(rival)
  const foreign = strange.filter((word) => wording.knows(word) && !nearby.has(word))
  if (!isName(foreign, said)) return null
  return { isContradiction: true, reason: 'the article does not say it of what is named here' }
}

function givenTo({ evidence }: Rival): Doubt {
  const reason = `the article gives ${describe(evidence.quantity as Statistic)} for what is named here`
  return { isContradiction: true, reason, instead: evidence.statistics[0]! }
}

function namesOther(
  { fit, own, dominates, evidence }: Rival,
  strange: string[],
  unsaid: string[],
  said: SaidWords,
): boolean {
  const names = (words: string[]) =>
    isName(
      words.filter((word) => evidence.names.has(word)),
      said,
    )
  if (fit < FITS) return false
  return dominates ? names(strange) : fit - own >= BETTER && names(unsaid)
}

/** Whether some of a slide's words are more than chance: a word, a whole name, or two pairs of characters. */
function isName(words: string[], { short }: SaidWords): boolean {
  return words.length > 1 || words.some((word) => /[a-z]/.test(word) || short.has(word))
}

/** Whether a slide gives a number's measure in full, which its own clause cuts short: 占比 behind 新材料产业增加值. */
function isSpelledOut(words: ReadonlySet<string>, { quantity, own, sentence, names }: Evidence): boolean {
  const { measure, inherited } = quantity
  if (!inherited.subject || measure === null) return false
  const named = nameWordsIn(measure)
  if (named.size === 0 || [...named].some((word) => !words.has(word))) return false
  const at = sentence.indexOf(own)
  const before = nameWordsIn(sentence.slice(Math.max(0, at - LONGEST_LOOK), at))
  return [...words].every((word) => names.has(word) || before.has(word))
}

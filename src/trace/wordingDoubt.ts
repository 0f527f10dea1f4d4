import { goesOnTo, hasOnlyOpposite } from '../language/claims.ts'
import {
  bareName,
  compareMeasures,
  isCutShort,
  isOfOtherSide,
  isSameMeasure,
  partBefore,
} from '../language/measureNames.ts'
import { isShortOf } from '../language/engine/isShortOf.ts'
import { nameWordsIn, wholeBehind, withoutLink } from '../language/nameWords.ts'
import type { Statistic } from '../model.ts'
import { behindOf, cellNamesOf } from './around.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ground } from './ground.ts'
import type { Doubt } from './identity.ts'
import { describe } from './nearestStatistics.ts'
import { everything, periodsOf } from './saidPeriods.ts'
import { saidWords, type SaidWords } from './saidWords.ts'
import { sinceLast } from '../sinceLast.ts'
import { isCompared, type Rival } from './wording.ts'
import { textBefore } from '../language/engine/beside.ts'

/** As much of a slide's words must name another number, and so much more of them than name its own. */
const FITS = 0.6
const BETTER = 0.35
/** As much of a sentence before a number is searched for what its clause leaves out. */
const LONGEST_LOOK = 160

/** Whether the words of a slide name another number of the article than the one that they stand at. */
export function wordingDoubt(mention: MentionDraft, evidence: Evidence, ground: Ground): Doubt | null {
  const { wording, identity } = ground
  const said = saidWords(mention, ground)
  const { words } = said
  const verbatim = labelDoubt(said, evidence, ground) ?? openingDoubt(said, evidence, ground)
  if (verbatim) return verbatim
  const { nearby, quantity } = evidence
  const isCarried = isSubjectCarried(quantity)
  const strange = strangeWords(said, evidence, ground)
  const isLoose = isCarried || evidence.answer !== null
  const unsaid = isLoose ? strange.filter((word) => !nearby.has(word)) : strange
  const rival = wording.rivalOf(words, evidence, periodsOf(mention, ground))
  if (!isName(strange, said)) return null
  if (
    rival &&
    !isBeside(said, mention, rival.evidence) &&
    !isCompared(rival.evidence, evidence) &&
    namesOther(rival, strange, unsaid, said) &&
    !isSpelledOut(words, evidence)
  )
    return givenTo(rival.evidence)
  if (isNamedByRow(mention, evidence)) return null
  // In a Latin script a word more says little; a name says who is meant.
  const named = nameWordsIn(
    [
      ...identity.saidOf(mention).around.map(({ kind, text }) => (kind === 'group' ? '' : text)),
      mention.unit?.class === 'percent' ? wholeBehind(behindOf(mention)) : '',
    ].join('\n'),
  )
  const foreign = strange.filter(
    (word) => wording.knows(word) && !nearby.has(word) && (named.has(word) || !/[a-z]/.test(word)),
  )
  if (!isName(foreign, said)) return null
  return { isContradiction: true, reason: 'the article does not say it of what is named here' }
}

function isSubjectCarried({ subject, inherited }: Evidence['quantity']): boolean {
  return subject === null || inherited.subject !== undefined
}

/** The words of a slide that neither name a number nor are of all the article, or of what it tells around. */
function strangeWords(
  { words, runs }: SaidWords,
  evidence: Evidence,
  { wording, answers }: Ground,
): string[] {
  const { names, headed, nearby, quantity } = evidence
  const isCarried = isSubjectCarried(quantity)
  // Of what people say the text before tells something as well, and more of others' answers.
  const isVague = quantity.measure === null && evidence.answer === null
  const abbreviated = nameWordsIn(
    runs
      .filter((run) =>
        [quantity.measure, quantity.base].some((name) => name !== null && isCutShort(run, name)),
      )
      .join('\n'),
  )
  // "Norvale's exports to Oakland" are those to Oakland.
  const isAtHome =
    quantity.subject === null || [...nameWordsIn(quantity.subject)].every((word) => words.has(word))
  return [...words].filter(
    (word) =>
      !names.has(word) &&
      !(evidence.answer && answers.fitsAnybody(word)) &&
      !abbreviated.has(word) &&
      !headed.has(word) &&
      !(isCarried && wording.topic.has(word)) &&
      !(isAtHome && wording.home.has(word)) &&
      !(isVague && nearby.has(word)),
  )
}

/** Whether a slide names the opposite of what a number is of: 过夜旅客 for 不过夜旅客. */
export function oppositeDoubt(mention: MentionDraft, evidence: Evidence, ground: Ground): Doubt | null {
  const { runs } = saidWords(mention, ground)
  return runs.some((run) => run.length > 1 && hasOnlyOpposite(evidence.spelled, run)) ? opposite : null
}

const opposite: Doubt = { isContradiction: true, reason: 'the article says it of the opposite' }

/** Whether a slide names another side of a whole than the number is of: 海外 for 国内. */
export function sideDoubt(mention: MentionDraft, evidence: Evidence): Doubt | null {
  return isOfOtherSide(namingOf(mention), evidence.spelled) ? opposite : null
}

/** What names a number: the words before it since the number before, else those behind it; its row and column. */
function namingOf(mention: MentionDraft): string {
  const before = sinceLast(/[\d，,；;。]/, mention.lead)
  return [before.trim() === '' ? behindOf(mention) : before, ...cellNamesOf(mention)].join('\n')
}

/** So many characters, cut from another number's words, name that one. */
const LEAST_NAMED = 4

/**
 * Whether the names on a slide are the number's own cut short (粮食总产 for 粮食总产量), and no other number's: 'own'; or
 * whether they are one other number's and not its own.
 */
export function shortDoubt(mention: MentionDraft, evidence: Evidence, ground: Ground): Doubt | 'own' | null {
  const said = saidWords(mention, ground)
  const runs = namesAt(mention, said, evidence, ground)
  if (runs.length === 0) return null
  const { measure } = evidence.quantity
  const whole = measure === null ? null : wholeDoubt(runs, measure, mention, evidence, ground)
  if (whole) return whole
  const { isOwn, rival } = ground.wording.shortFor(runs, evidence, periodsOf(mention, ground))
  if (isOwn) {
    const isOther = measure !== null && runs.some((run) => compareMeasures(run, measure) === 'different')
    return isOther ? null : 'own'
  }
  if (!rival || isBeside(said, mention, rival)) return null
  if (runs.join('').length < LEAST_NAMED && !isLabelOf(runs, rival)) return null
  return runs.some((run) => isElsewhere(run, evidence, ground)) ? givenTo(rival) : null
}

/** Whether a short name is all that stands before another number: 羊存栏. */
function isLabelOf(runs: readonly string[], { ownLead }: Evidence): boolean {
  return runs.length === 1 && runs[0]!.length > 2 && ownLead.replace(/^[，；、\s]+/, '') === runs[0]
}

/** Whether a slide names the whole of what a number is a part of (床位 for 医院床位), which has a number of its own. */
function wholeDoubt(
  runs: readonly string[],
  measure: string,
  mention: MentionDraft,
  evidence: Evidence,
  ground: Ground,
): Doubt | null {
  const said = bareName(runs.at(-1)!)
  const part = said.length < LEAST_WHOLE ? '' : partBefore(said, measure)
  if (part === '' || [...part].some((character) => everything(mention).includes(character))) return null
  const rival = ground.wording.wholeOf(said, evidence, periodsOf(mention, ground))
  return rival ? givenTo(rival) : null
}

/** So many characters say what is measured. */
const LEAST_WHOLE = 3

/** Whether a name is neither a number's own nor one of those that the text before its sentence speaks of. */
function isElsewhere(
  run: string,
  { told, sentence, headed, nearby }: Evidence,
  { wording }: Ground,
): boolean {
  if (isShortOf(run, told)) return false
  const words = [...nameWordsIn(run)].filter((word) => !headed.has(word) && !wording.topic.has(word))
  return words.some((word) => sentence.includes(word) || !nearby.has(word))
}

/** The names at a number, without a measure that the text before the number's sentence tells of. */
function namesAt(
  mention: MentionDraft,
  { runs }: SaidWords,
  evidence: Evidence,
  ground: Ground,
): readonly string[] {
  const { measures } = ground.identity.saidOf(mention)
  const { measure } = evidence.quantity
  const isCarried = (run: string) =>
    (measure === null || compareMeasures(run, measure) !== 'different') &&
    measures.some((one) => run === one || run.endsWith(one)) &&
    !evidence.sentence.includes(run) &&
    !isShortOf(run, evidence.told) &&
    [...nameWordsIn(run)].every((word) => evidence.nearby.has(word) || evidence.headed.has(word))
  const own = runs.filter((run) => !isCarried(run))
  return own.length > 0 ? own : runs
}

/** Whether words are another number's: they stand before that one, or go on to it ("from 148 to 139"). */
function isBeside({ isNear }: SaidWords, mention: MentionDraft, { quantity }: Evidence): boolean {
  return (!isNear || goesOnTo(behindOf(mention))) && mention.source.text.includes(quantity.text)
}

/** Whether a cell's row alone gives a number's measure (小学 of 78所): its head (学校) then tells of what sort that is. */
function isNamedByRow(mention: MentionDraft, { quantity: { measure } }: Evidence): boolean {
  const [, row] = cellNamesOf(mention)
  return Boolean(row && measure && isSameMeasure(row.trim(), measure))
}

/** Whether the article prints a slide's label before another number of the kind, and another label before this one. */
function labelDoubt({ words, label }: SaidWords, evidence: Evidence, { wording }: Ground): Doubt | null {
  const { quantity, own, ownLead, names } = evidence
  if (words.size < 2 || label === '' || nameWordsIn(ownLead).size === 0) return null
  if (quantity.inherited.measure || own.includes(label) || [...words].every((word) => names.has(word)))
    return null
  const rival = wording.labelledBy(label, words, evidence)
  if (!rival || rival.quantity.value === quantity.value) return null
  return givenTo(rival)
}

/** Whether a slide opens with what opens another number's clause, where this number's own opens with something else. */
function openingDoubt({ label }: SaidWords, evidence: Evidence, { wording }: Ground): Doubt | null {
  const { own, ownLead, names, headed } = evidence
  const shared = longestShared(label, own)
  const opening = withoutLink(label.slice(0, label.indexOf(shared)))
  if (shared.length < 2 || opening === '' || own.includes(opening)) return null
  const words = [...nameWordsIn(opening)]
  if (
    words.length === 0 ||
    words.some((word) => names.has(word) || headed.has(word) || wording.topic.has(word))
  )
    return null
  const instead = ownLead.slice(0, Math.max(0, ownLead.indexOf(shared)))
  if (nameWordsIn(instead).size === 0) return null
  if (!wording.opensAnother(opening, words, evidence)) return null
  return { isContradiction: true, reason: `the article does not say it of ${opening}` }
}

/** The longest stretch of a text that another has too. */
function longestShared(text: string, other: string): string {
  let best = ''
  for (let from = 0; from + best.length < text.length; from++)
    while (from + best.length < text.length && other.includes(text.slice(from, from + best.length + 1)))
      best = text.slice(from, from + best.length + 1)
  return best
}

function givenTo(evidence: Evidence): Doubt {
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
  if (evidence.answer && unsaid.length === 0) return fit - own >= BETTER && names(strange)
  return dominates ? names(strange) : fit - own >= BETTER && names(unsaid)
}

/** Whether some of a slide's words are more than chance: a word, a whole name, or two pairs of characters. */
function isName(words: string[], { short }: SaidWords): boolean {
  return words.length > 1 || words.some((word) => /[a-z\d]/.test(word) || short.has(word))
}

/** Whether a slide gives a number's measure in full, which its own clause cuts short: 占比 behind 新材料产业增加值. */
function isSpelledOut(words: ReadonlySet<string>, { quantity, own, sentence, names }: Evidence): boolean {
  const { measure, inherited } = quantity
  if (!inherited.subject || measure === null) return false
  const named = nameWordsIn(measure)
  if (named.size === 0 || [...named].some((word) => !words.has(word))) return false
  const at = sentence.indexOf(own)
  const before = nameWordsIn(textBefore(sentence, at, LONGEST_LOOK))
  return [...words].every((word) => names.has(word) || before.has(word))
}

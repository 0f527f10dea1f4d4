import type { Quantity } from '../model.ts'
import { claimOf, isCovered, isSame, narrow } from './bounds.ts'
import { claimSaid } from './claimSaid.ts'
import {
  saysGrowthBefore,
  speaksOfAchievement,
  speaksOfAverage,
  speaksOfStriving,
  speaksOfTarget,
} from './cues.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ground } from './ground.ts'
import { isMove, kindObjection, plainKind } from './kindRules.ts'
import { compareMeasures, indicatorsIn } from './measures.ts'
import { isPartOf, overlap, parsePeriod, periodsIn, yearsOf, type Period } from './period.ts'
import { everything, periodsOf } from './saidPeriods.ts'

/** Says how a mention contradicts its evidence, in words for the author; null where it does not. */
type Objection = (mention: MentionDraft, evidence: Evidence, ground: Ground) => string | null

/** Every way in which a slide can say more, or other, than the article does of the same number. */
export const objections: Record<string, Objection> = {
  qualifier: (mention, { quantity }) => {
    if (!isSame(mention.value, quantity.value)) return null
    if (isCovered(claimSaid(mention), claimOf(quantity))) return null
    return quantity.qualifier
      ? `the article says ${quantity.qualifier} ${quantity.text}`
      : `the article says ${quantity.text}, without ${mention.qualifier ?? 'a qualifier'}`
  },

  kind: kindObjection,

  direction: (mention, { quantity }) => {
    if (!isMove(mention) || !isMove(quantity) || !mention.direction || !quantity.direction) return null
    if (mention.direction === quantity.direction || mention.inherited.kind) return null
    return `the article says that it went ${quantity.direction}`
  },

  average: (mention, { quantity, sentence }) => {
    if (!isMove(quantity) || !saysGrowthBefore(mention.lead)) return null
    const average = speaksOfAverage(everything(mention))
    if (quantity.annualised && !average) return 'the article gives it as an average a year'
    if (quantity.annualised || !mention.annualised || speaksOfAverage(sentence)) return null
    return 'the article does not give it as an average a year'
  },

  target: (mention, { quantity, sentence }, ground) => {
    const words = everything(mention)
    if (quantity.kind === 'target') {
      const { qualifier } = quantity
      if (qualifier && speaksOfStriving(qualifier) && !speaksOfStriving(words)) {
        return `the article says ${qualifier} ${quantity.text}`
      }
      if (mention.kind === 'target' || speaksOfTarget(mention.sentence)) return null
      if (isUnsureTarget(quantity, sentence, ground)) return null
      const achieved = speaksOfAchievement(mention.sentence)
      if (!achieved && (speaksOfTarget(words) || isFuture(words, ground))) return null
      return `the article gives it as a target${quantity.period ? ` for ${quantity.period}` : ''}`
    }
    if (mention.kind !== 'target' || !speaksOfTarget(lastClause(mention.lead))) return null
    if (speaksOfTarget(sentence)) return null
    return 'the article gives it as achieved, not as a target'
  },

  period: (mention, evidence, ground) => {
    const named = periodsOf(mention, ground)
    if (named.length === 0) return null
    const strange = named.flatMap(yearsOf).find((year) => !ground.years.has(year))
    if (strange !== undefined) return `${strange} is not in the article`
    const { quantity, years } = evidence
    if (years) {
      return named.some((period) => yearsOf(period).some((year) => years.has(year)))
        ? null
        : `it is derived for ${[...years].join(', ')}`
    }
    const given = parsePeriod(quantity.period)
    if (
      !given ||
      named.some((period) => overlap(period, given) && !isTooNarrow(period, given, evidence, ground))
    ) {
      return null
    }
    if (isUncertain(evidence, named, ground)) return null
    return `the article gives it for ${quantity.period}`
  },

  base: (mention, { quantity }, ground) => {
    if (!mention.base || !quantity.base) return null
    const [slide, article] = [mention.base, quantity.base].map((base) => periodsIn(base, ground.date))
    if (!slide![0] || !article![0] || overlap(slide![0], article![0])) return null
    return `the article compares it with ${quantity.base}`
  },

  measure: (mention, { quantity, clause }) => {
    if (!mention.measure || !quantity.measure || mention.inherited.measure) return null
    if (compareMeasures(mention.measure, quantity.measure) !== 'different') return null
    const named = indicatorsIn(mention.measure)
    if (indicatorsIn(clause).some((name) => named.includes(name))) return null
    return `the article says it of ${quantity.measure}`
  },

  subject: (mention, { quantity, around }, { subjects }) => {
    const { subject } = mention
    if (!subject || !quantity.subject || mention.inherited.subject || !subjects.has(subject)) return null
    if (subject.includes(quantity.subject) || quantity.subject.includes(subject)) return null
    if (around.includes(subject)) return null
    return `the article says it of ${quantity.subject}`
  },
}

function lastClause(lead: string): string {
  return /[^，；、,;]*$/.exec(lead)![0]
}

/** Whether a target is one only by words of another sentence, or is due in the article's own year. */
function isUnsureTarget({ period, text }: Quantity, sentence: string, { now }: Ground): boolean {
  if (!speaksOfTarget(sentence)) return true
  const due = parsePeriod(period)
  if (!due || now === null || Math.floor(due.to / 12) > now) return false
  const at = sentence.indexOf(narrow(text))
  return !speaksOfTarget(sentence.slice(Math.max(sentence.lastIndexOf('，', at), 0), at))
}

function isFuture(words: string, { date, now }: Ground): boolean {
  return now !== null && periodsIn(words, date).some(({ to }) => Math.floor(to / 12) > now)
}

/** A month or a quarter said of a number that the article gives for its year. */
function isTooNarrow(
  period: Period,
  given: Period,
  { quantity, sentence }: Evidence,
  { date }: Ground,
): boolean {
  if (!isPartOf(period, given) || quantity.inherited.period || given.to - given.from !== 11) return false
  if (!isMove(quantity) && plainKind(quantity) !== 'level') return false
  return !periodsIn(sentence, date).some((other) => overlap(other, period) && !isPartOf(period, other))
}

/** Whether the article's own period is a guess, and its sentence names the slide's as well. */
function isUncertain({ quantity, sentence, around }: Evidence, named: Period[], { date }: Ground): boolean {
  if (!quantity.inherited.period) return false
  const own = periodsIn(sentence, date)
  const near = own.length > 0 ? own : periodsIn(around, date)
  return named.some((period) => near.some((other) => overlap(period, other))) && own.length === 0
}

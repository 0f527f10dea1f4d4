import type { Quantity } from '../model.ts'
import { covers } from '../number/bound.ts'
import {
  isSamePeriod,
  isTwoMonths,
  isWithin,
  isYearTo,
  lastMonthOf,
  lastYearOf,
  overlaps,
  runsOn,
  yearsOf,
  type Period,
} from '../number/period.ts'
import { isSame, printedNumber } from '../number/rounding.ts'
import { isBelowZero } from '../number/signed.ts'
import { inNamed } from '../number/unit.ts'
import { isShortOf } from '../language/engine/isShortOf.ts'
import { timesIn } from '../language/times.ts'
import { countsOther } from '../language/measureNames.ts'
import { normaliseWidth } from '../width.ts'
import { behindOf, cellNamesOf } from './around.ts'
import { claimSaid } from './claimSaid.ts'
import {
  basesOf,
  eachOf,
  looksAhead,
  polarityOf,
  saysGrowthBefore,
  saysIf,
  saysSameSpan,
  saysWholeYear,
  saysNot,
  speaksOfAchievement,
  speaksOfAverage,
  speaksOfHeads,
  speaksOfStriving,
  speaksOfTarget,
} from '../language/claims.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ground } from './ground.ts'
import { isEndOf } from './isEndOf.ts'
import { isMove, kindObjection } from './kindRules.ts'
import type { Doubt } from './identity.ts'
import { everything, periodsOf } from './saidPeriods.ts'
import { oppositeDoubt, shortDoubt, sideDoubt, wordingDoubt } from './wordingDoubt.ts'
import { saidWords } from './saidWords.ts'
import { sinceLast } from '../sinceLast.ts'

/** Says how a mention contradicts its evidence, in words for the author; null where it does not. */
type Objection = (mention: MentionDraft, evidence: Evidence, ground: Ground) => string | null

/** Every way in which a slide can say more, or other, than the article does of the same number. */
export const objections: Record<string, Objection> = {
  qualifier: (mention, { quantity }) => {
    const isAsPrinted = mention.unit === null && printedNumber(quantity.text) === mention.value
    const isWorthIt = isSame(inNamed(mention.value, mention.unit), inNamed(quantity.value, quantity.unit))
    if (!isAsPrinted && !isWorthIt) return null
    if (covers(quantity.bound, claimSaid(mention)) || isEndOf(mention, quantity)) return null
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

  sign: (mention, { own, ownLead, quantity }) => {
    if (isMove(mention) || isMove(quantity)) return null
    const said = isBelowZero(mention, mention.lead)
    const given = isBelowZero(quantity, ownLead)
    if (said === given) return null
    const words = given ? wordsAt(mention) : `${own}\n${quantity.measure ?? ''}`
    if (polarityOf(words) === 'loss') return null
    return given ? 'the article gives it below zero' : 'the article does not give it below zero'
  },

  average: (mention, { quantity, own, clause }) => {
    if (!isMove(quantity) || !saysGrowthBefore(mention.lead)) return null
    const average = speaksOfAverage(everything(mention))
    if (quantity.annualised && !average) return 'the article gives it as an average a year'
    if (quantity.annualised || !mention.annualised || speaksOfAverage(`${own}\n${clause}`)) return null
    return 'the article does not give it as an average a year'
  },

  negation: (mention, { ownLead }) => {
    const [said, given] = [saysNot(lastClause(mention.lead)), saysNot(lastClause(ownLead))]
    if (said === given) return null
    return said ? 'the slide denies what the article says' : 'the article denies it'
  },

  polarity: (mention, { own, ownLead, quantity }) => {
    if (quantity.unit?.class !== 'money' || isMove(quantity) || isBelowZero(quantity, ownLead)) return null
    const given = polarityOf(`${own}\n${quantity.measure ?? ''}`)
    const said = given && polarityOf(wordsAt(mention))
    if (!said || said === given) return null
    return given === 'loss' ? 'the article gives it as a loss' : 'the article does not give it as a loss'
  },

  condition: (mention, { sentence, ownLead }) => {
    const at = sentence.indexOf(ownLead)
    const before = sentence.slice(Math.max(0, at - LONGEST_LOOK), at + ownLead.length)
    const [said, given] = [saysIf(mention.lead), saysIf(before)]
    if (said === given || speaksOfTarget(everything(mention))) return null
    return said ? 'the article says it without a condition' : 'the article says it under a condition'
  },

  each: (mention, { sentence, own, clause, quantity }) => {
    // The growth of what one has is told of all as well.
    if (quantity.unit?.class === 'percent' || quantity.unit?.class === 'point') return null
    const given = eachOf([withoutNumberBefore(own, sentence), quantity.measure, quantity.text].join('\n'))
    const around = eachOf(everything(mention))
    const ofClause = eachOf(clause)
    const more = eachOf(lastClause(mention.lead)).find(
      (one) => !given.includes(one) && !ofClause.includes(one),
    )
    // 城镇居民收入4万元: no sum of all is so small.
    const isClear = quantity.magnitude === null && speaksOfHeads(everything(mention))
    const less = given.find((one) => !around.includes(one) && !(one === 'a head' && isClear))
    if (more) return `the article does not give it as ${more}'s`
    return less ? `the article gives it as ${less}'s` : null
  },

  price: (mention, { own, clause, quantity }) => {
    const [said, given] = [priceOf(mention), priceOf(quantity)]
    if (said === given) return null
    if (said && !own.includes(said) && !clause.includes(said))
      return `the article does not give it for one ${said}`
    return given && !everything(mention).includes(given) ? `the article gives it for one ${given}` : null
  },

  target: (mention, { quantity, sentence, clause }, ground) => {
    const words = everything(mention)
    if (quantity.kind === 'target') {
      const { qualifier } = quantity
      if (qualifier && speaksOfStriving(qualifier) && !speaksOfStriving(words)) {
        return `the article says ${qualifier} ${quantity.text}`
      }
      if (mention.kind === 'target' || speaksOfTarget(mention.sentence)) return null
      if (isUnsureTarget(quantity, sentence, ground)) return null
      const achieved = speaksOfAchievement(mention.sentence)
      const isAhead = [words, mention.sentence, ...mention.source.labels].some(looksAhead)
      if (!achieved && (isAhead || isFuture(words, ground))) return null
      return `the article gives it as a target${quantity.period ? ` for ${quantity.period.iso}` : ''}`
    }
    if (mention.kind !== 'target' || !speaksOfTarget(lastClause(mention.lead))) return null
    // 就业3万人，完成计划的106%: the plan is another clause's.
    if (speaksOfTarget(clause)) return null
    return 'the article gives it as achieved, not as a target'
  },

  period: (mention, evidence, ground) => {
    const named = periodsOf(mention, ground)
    if (named.length === 0) return null
    const isUndated = ground.years.size === 0
    const strange = isUndated ? undefined : named.flatMap(yearsOf).find((year) => !ground.years.has(year))
    if (strange !== undefined) return `${strange} is not in the article`
    const { quantity, years } = evidence
    if (years) {
      return named.some((period) => yearsOf(period).some((year) => years.has(year)))
        ? null
        : `it is derived for ${[...years].join(', ')}`
    }
    const given = quantity.period
    if (!given || named.some((one) => fits(one, given, evidence) && !isWhole(one, given, mention)))
      return null
    const isOfYear = (one: Period) => yearsOf(one).join() === yearsOf(given).join()
    if (named.every((one) => isYearJustOver(one, given, mention))) return null
    if (saysSameSpan(mention.sentence) && named.some(isOfYear)) return null
    if (named.some((one) => isOnlyPart(one, given, mention, ground))) return null
    if (isUncertain(evidence, named, ground)) return null
    return `the article gives it for ${given.iso}`
  },

  basis: (mention, { own, ownLead, quantity }) => {
    if (!isMove(quantity)) return null
    const behind = basesOf(own.slice(ownLead.length))
    const [said, given] = [basesOf(wordsAt(mention)), behind.length > 0 ? behind : basesOf(ownLead)]
    if (said.length === 0 || given.length === 0 || said.some((one) => given.includes(one))) return null
    return `the article compares it with the ${given[0]} before`
  },

  base: (mention, { quantity }, ground) => {
    if (!mention.base || !quantity.base) return null
    const [slide, article] = [mention.base, quantity.base].map((base) => periodIn(base, ground))
    const told = `the article compares it with ${quantity.base}`
    if (!slide && !article) return isOtherBase(mention.base, quantity.base, ground) ? told : null
    if (!slide || !article || overlaps(slide, article)) return null
    return isSameOnceTold(mention.base, quantity, ground) ? null : told
  },
}

/** Whether a slide compares with what the article does, where one of the two is told from the number's own time. */
function isSameOnceTold(said: string, { base, period }: Quantity, ground: Ground): boolean {
  const year = period && lastYearOf(period)
  if (!year) return false
  const at = (words: string, month = ground.calendar.month) =>
    periodIn(words, { ...ground, calendar: { ...ground.calendar, year, month } })
  const areOne = (a: Period | null, b: Period | null) => a !== null && b !== null && overlaps(a, b)
  // 上年 of a number of 2023 is 2022, whenever it is told, and 上季度 of one of a first quarter the fourth before.
  return (
    areOne(periodIn(said, ground), at(base!)) ||
    areOne(at(said, lastMonthOf(period)), periodIn(base!, ground))
  )
}

/** Whether a slide compares a number with what the article compares another one with, and not this. */
function isOtherBase(said: string, given: string, { bases }: Ground): boolean {
  const areAlike = (a: string, b: string) => isShortOf(a, b) || isShortOf(b, a)
  return !areAlike(said, given) && [...bases].some((base) => base !== given && areAlike(said, base))
}

/** Of "78 cents a share, against a profit of $739 million" the share is not the profit's. */
function withoutNumberBefore(own: string, sentence: string): string {
  const before = sentence[sentence.indexOf(own) - 1] ?? ' '
  return /[\s\p{P}]/u.test(before) ? own : own.replace(/^[^，,；;]*[，,；;]/, '')
}

/** What of a mention's identity the article does not confirm, or gives otherwise. */
export function identityDoubts(mention: MentionDraft, evidence: Evidence, ground: Ground): Doubt[] {
  if (evidence.formula !== null) return []
  const doubts = namedDoubts(mention, evidence, ground)
  const side = doubts.some(({ isContradiction }) => isContradiction) ? null : sideDoubt(mention, evidence)
  return side ? [side] : doubts
}

function namedDoubts(mention: MentionDraft, evidence: Evidence, ground: Ground): Doubt[] {
  const { identity } = ground
  const { measure } = evidence.quantity
  if (mention.measure && measure && countsOther(mention.measure, measure, evidence.around))
    return [{ isContradiction: true, reason: `the article counts ${measure}` }]
  const said = identity.saidOf(mention)
  const other = ground.answers.otherDoubt(mention, evidence)
  if (other) return [other]
  if (evidence.answer) return answerDoubts(mention, evidence, ground)
  const opposite = oppositeDoubt(mention, evidence, ground)
  if (opposite) return [opposite]
  const short = shortDoubt(mention, evidence, ground)
  if (short === 'own') {
    const { runs, label } = saidWords(mention, ground)
    // 线上3亿元、加盟2亿元: whom an earlier number of the list names is nothing to this one.
    const at = sinceLast(/\d/, mention.lead)
    const isListed = label !== '' && at !== mention.lead && at.includes(label)
    const entities = said.entities.filter(
      ({ kind, text }) => !isListed || kind !== 'group' || at.includes(text),
    )
    const isOfThem = entities.every(({ text }) => runs.some((run) => run.includes(text)))
    const doubt =
      isOfThem && !identity.isOfAnother(said, evidence)
        ? identity.partDoubt(said, evidence)
        : identity.entityDoubt({ ...said, entities }, evidence)
    return doubt ? [doubt] : []
  }
  if (short) return [short]
  const wording = wordingDoubt(mention, evidence, ground)
  if (wording) return [wording]
  if (identity.isLabel(said, evidence)) return []
  return [identity.entityDoubt(said, evidence), identity.measureDoubt(said, evidence)].filter(
    (doubt) => doubt !== null,
  )
}

/** Of a number of people: who they are, and what they say. */
function answerDoubts(mention: MentionDraft, evidence: Evidence, ground: Ground): Doubt[] {
  const { identity, answers } = ground
  const said = identity.saidOf(mention)
  const { sentence, own } = evidence
  const told = sentence.slice(0, sentence.indexOf(own) + own.length)
  const doubt =
    answers.doubt(mention, evidence) ??
    wordingDoubt(mention, evidence, ground) ??
    identity.entityDoubt(
      {
        ...said,
        entities: said.entities.filter(({ kind, text }) => kind !== 'group' && !told.includes(text)),
      },
      evidence,
    )
  return doubt ? [doubt] : []
}

/** As much of a sentence before a number is searched for a condition. */
const LONGEST_LOOK = 160

/** What a price is for, as its unit says: 吨 of 元/吨. */
function priceOf({ unit }: Quantity): string | null {
  return unit?.class === 'money' ? (unit.word.split('/')[1] ?? null) : null
}

/** What of a slide is said of this number alone: its words since the number before, and until the next; its row and column. */
function wordsAt(mention: MentionDraft): string {
  return [sinceLast(/\d/, mention.lead), behindOf(mention), ...cellNamesOf(mention)].join('\n')
}

function lastClause(lead: string): string {
  return sinceLast(/[，；、：,;:—–]/, lead)
}

/** Whether a target is one only by words of another sentence, or is due in the article's own year. */
function isUnsureTarget({ period, text }: Quantity, sentence: string, { now }: Ground): boolean {
  if (!speaksOfTarget(sentence)) return true
  const due = period && lastYearOf(period)
  if (due === null || now === null || due > now) return false
  const at = sentence.indexOf(normaliseWidth(text))
  return !speaksOfTarget(sentence.slice(Math.max(sentence.lastIndexOf('，', at), 0), at))
}

/** Whether words name a time that is not over when the article is written: the year under way, too. */
function isFuture(words: string, { calendar, lang, now }: Ground): boolean {
  if (now === null) return false
  const { year, month } = calendar
  const isUnderWay = (period: Period) => year !== null && month !== null && runsOn(period, year, month)
  return timesIn(words, lang, calendar).some(
    ({ period }) => (lastYearOf(period) ?? now) > now || isUnderWay(period),
  )
}

function periodIn(words: string, { calendar, lang }: Ground): Period | null {
  return timesIn(words, lang, calendar)[0]?.period ?? null
}

/**
 * Whether a time that a slide gives is the number's own. A day lies in its month and its year; an average over years is
 * of its last year too.
 */
function fits(said: Period, given: Period, { quantity }: Evidence): boolean {
  if (isSamePeriod(said, given)) return true
  if (given.grain === 'day' || said.grain === 'day') return overlaps(said, given)
  // "Prices rose 3% in the year to May" is said of May as well, and so is what moved between April and May.
  if (said.grain === 'month' && given.grain === 'month' && said.to === given.to)
    if (isYearTo(given) || isYearTo(said) || isTwoMonths(given)) return true
  // What is planned for a month is planned for its year.
  if (quantity.kind === 'target' && said.grain === 'year')
    if (isWithin(given, said) || said.to === given.to) return true
  return quantity.annualised && said.to === given.to
}

/**
 * Whether a slide names a part of a year (一季度) without its year, and the article tells nothing of that part in the year
 * in which the slide would be understood.
 */
function isOnlyPart(said: Period, given: Period, mention: MentionDraft, { spans }: Ground): boolean {
  const [part, other] = [said, given].map(({ iso }) => iso.replace(/\d{4}/g, ''))
  if (part !== other || !/[-\d]/.test(part!) || spans.has(said.iso)) return false
  return !yearsOf(said).some((year) => everything(mention).includes(String(year)))
}

/** Whether a slide's 全年 is the year before the one in which it would be understood: that is not over yet. */
function isYearJustOver(said: Period, given: Period, mention: MentionDraft): boolean {
  if (said.grain !== 'year' || given.grain !== 'year' || !saysWholeYear(mention.sentence)) return false
  const [year] = yearsOf(said)
  return yearsOf(given).at(-1) === year! - 1 && !everything(mention).includes(String(year))
}

/** Whether a slide says of a whole year (全年) what is of a day, or of some days, in it. */
function isWhole(said: Period, given: Period, mention: MentionDraft): boolean {
  return said.grain === 'year' && given.grain === 'day' && saysWholeYear(mention.sentence)
}

/** Whether the article's own period is a guess, and its sentence names the slide's as well. */
function isUncertain(
  { quantity, sentence, around }: Evidence,
  named: Period[],
  { calendar, lang, title }: Ground,
): boolean {
  if (!quantity.inherited.period) return false
  if (timesIn(sentence, lang, calendar).length > 0) return false
  // The year of a title is that of a report, whose numbers are often of a part of it.
  const isCarriedHere = around.includes(quantity.inherited.period.text)
  const titled = isCarriedHere
    ? []
    : timesIn(title, lang, calendar).filter(({ period }) => period.grain !== 'year')
  return [...titled, ...timesIn(around, lang, calendar)].some(
    ({ period, isBase }) => !isBase && named.some((one) => isSamePeriod(one, period)),
  )
}

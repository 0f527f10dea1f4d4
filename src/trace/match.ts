import type { Bound, Quantity } from '../model.ts'
import { overlaps } from '../number/period.ts'
import { isRounding, isSame, printedNumber } from '../number/rounding.ts'
import { countsThings, inNamed, isCompatible, type Unit } from '../number/unit.ts'
import { normaliseWidth } from '../width.ts'
import { isOfBefore, saysGrowthBefore } from '../language/claims.ts'
import { cellNamesOf } from './around.ts'
import type { Evidence } from './evidence.ts'
import type { MentionDraft } from './findMentions.ts'
import { compareMeasures } from '../language/measureNames.ts'
import { sharedWords, wordsOf } from './sharedWords.ts'
import { isEndOf } from './isEndOf.ts'
import { isInEquation } from './equation.ts'
import type { Ground } from './ground.ts'
import { isMove } from './kindRules.ts'
import { identityDoubts, objections } from './objections.ts'
import { everything, periodsOf } from './saidPeriods.ts'
import type { ClauseIndex } from './retells.ts'
import type { ValueIndex } from './valueIndex.ts'

/** A mention read as saying what one piece of evidence says. */
export interface Match {
  evidence: Evidence
  kind: 'quoted' | 'rounded'
  /** How well the context fits; only its order means something. */
  score: number
  /** What speaks against it, in words for the author. */
  objections: string[]
  /** What the article does not tell of it, in words for the author. */
  doubts: string[]
  /** The article gives it for what the slide names, so far as it is known. */
  isSameThing: boolean
  /** The id of the statistic that the slide's words name in its place. */
  instead: string | null
}

/** How evidence is looked for: by value and unit, then by context. */
export interface Matcher {
  evidence: ValueIndex
  clauses: ClauseIndex
  ground: Ground
  /** Whether deck and article are in one language, so that their words can be compared. */
  sameLanguage: boolean
  /** The values that are read together: on one slide, or in its notes. */
  shown: ReadonlyMap<string, ReadonlySet<number>>
}

/** What a mention is read together with: its slide, or that slide's notes. */
export function readingOf({ slide, where }: Pick<MentionDraft, 'slide' | 'where'>): string {
  return `${where === 'notes' ? 'notes' : 'slide'} ${slide}`
}

/** The readings of a mention, best first: those without objection, then by context. */
export function matchesOf(
  mention: MentionDraft,
  matcher: Matcher,
  pinned: Evidence[] | null = null,
): Match[] {
  const context = everything(mention)
  const words = wordsOf(context)
  const isOperand = isInEquation(mention)
  const candidates = (pinned ?? closest(matcher.evidence.near(mention), mention)).flatMap((evidence) => {
    const { quantity, own } = evidence
    const pair = { mention, quantity, own, context, sameLanguage: matcher.sameLanguage }
    const kind = valueRules.find((rule) => rule.holds(pair))?.match(pair)
    if (!kind) return []
    const shared = sharedWords(words, evidence.words)
    const isChance =
      !pinned && matcher.sameLanguage && words.size > 3 && isWeak(mention, evidence, kind, shared)
    return isChance ? [] : [{ evidence, kind, shared }]
  })
  return likest(candidates)
    .map(({ evidence, kind, shared }): Match => {
      const against = objectionsTo(mention, evidence, matcher.ground, isOperand)
      const score = scoreOf(mention, evidence, kind, shared, context, matcher.ground)
      const doubts =
        isOperand || !matcher.sameLanguage || isSaidBehind(mention)
          ? []
          : identityDoubts(mention, evidence, matcher.ground)
      against.push(...doubts.flatMap(({ isContradiction, reason }) => (isContradiction ? [reason] : [])))
      const open = doubts.flatMap(({ isContradiction, reason }) => (isContradiction ? [] : [reason]))
      const isSameThing = doubts.length === 0
      const instead = doubts.find((doubt) => doubt.instead)?.instead ?? null
      return { evidence, kind, score, objections: against, doubts: open, isSameThing, instead }
    })
    .sort(
      (a, b) =>
        a.objections.length - b.objections.length || a.doubts.length - b.doubts.length || b.score - a.score,
    )
}

/** As many numbers of an article are asked whether they are a mention's, and as many compared in all that they say. */
const MOST_CANDIDATES = 400
const MOST_COMPARED = 50

/** Of many numbers near to a mention's, those of its very value first. */
function closest(near: Evidence[], mention: MentionDraft): Evidence[] {
  if (near.length <= MOST_CANDIDATES) return near
  const worth = inNamed(mention.value, mention.unit)
  const isIts = ({ quantity }: Evidence) => isSame(worth, inNamed(quantity.value, quantity.unit))
  return [...near.filter(isIts), ...near.filter((one) => !isIts(one))].slice(0, MOST_CANDIDATES)
}

/** Of many readings of a mention those that share most words with it, quoted before rounded; in their order. */
function likest<C extends Pick<Match, 'kind'> & { shared: number }>(candidates: C[]): C[] {
  if (candidates.length <= MOST_COMPARED) return candidates
  const rank = ({ kind, shared }: C) => shared + (kind === 'quoted' ? 4 : 0)
  const kept = new Set(candidates.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_COMPARED))
  return candidates.filter((one) => kept.has(one))
}

/** Bounds under which a number may be rounded past another that is printed. */
const loose: ReadonlySet<Bound> = new Set(['about', 'over', 'at-least'])

/**
 * The reading by which a mention is judged: the best, but the very number rather than one that could be rounded to it,
 * and one that has a time rather than one without where the slide names a time, if they are of the same thing.
 */
export function readingFor(mention: MentionDraft, matches: Match[], ground: Ground): Match | undefined {
  const [best] = matches
  if (!best || best.objections.length > 0) return best
  const isRounded = best.kind === 'rounded' && !loose.has(mention.bound)
  const isTimeless = best.evidence.quantity.period === null && periodsOf(mention, ground).length > 0
  if (!isRounded && !isTimeless) return best
  const same = matches.find(
    ({ kind, isSameThing, evidence }) =>
      kind === 'quoted' && isSameThing && (isRounded || evidence.quantity.period !== null),
  )
  return same ?? best
}

/** What an operand is not asked: arithmetic takes numbers out of their sentences. */
const notOfOperands = new Set(['target', 'average'])

/** Its kind is its own where the words right before it say so. */
function isNotAsked(objection: string, { lead }: MentionDraft): boolean {
  return notOfOperands.has(objection) || (objection === 'kind' && !saysGrowthBefore(lead))
}

const namedObjections = Object.entries(objections)

function objectionsTo(
  mention: MentionDraft,
  evidence: Evidence,
  ground: Ground,
  isOperand: boolean,
): string[] {
  const isTarget = evidence.quantity.kind === 'target'
  return namedObjections.flatMap(([name, object]) => {
    if (isOperand && (isNotAsked(name, mention) || (name === 'qualifier' && isTarget))) return []
    return object(mention, evidence, ground) ?? []
  })
}

/** A mention and the number that it may be. */
interface Pair {
  mention: MentionDraft
  quantity: Quantity
  /** The article's words at the number. */
  own: string
  /** The words around the mention. */
  context: string
  sameLanguage: boolean
}

interface ValueRule {
  name: string
  example: string
  holds(pair: Pair): boolean
  match(pair: Pair): Match['kind'] | null
}

const isRank = ({ kind, sub }: Quantity) => kind === 'rank' || sub === 'rank'
const isAnything = ({ name }: Unit) => name === 'thing'
/** A slide says in words what the article's unit has behind its stroke. */
const isOfOne = (said: Unit | null, given: Unit | null, context: string) => {
  const [unit, one] = given?.word.split('/') ?? []
  return one !== undefined && said?.word === unit && context.includes(one)
}
/** 票房13.65亿, 人口13.73亿: a big number whose unit goes without saying, beside one that has it. */
const isUnitless = (bare: Quantity, { unit }: Quantity) =>
  bare.unit === null && bare.magnitude !== null && (unit?.class === 'count' || unit?.class === 'money')
/** 个 counts whatever another word does. */
const isOtherWord = (a: Unit | null, b: Unit | null) =>
  a?.class === 'count' && b?.class === 'count' && a.name !== b.name && (isAnything(a) || isAnything(b))
const endsAlike = (a: string | null, b: string | null) =>
  a !== null && b !== null && (a.endsWith(b) || b.endsWith(a))
const isAsMany = (mention: Quantity, { value, high }: Quantity) =>
  isSame(mention.value, value) && mention.high === high
const isQuoted = (same: boolean) => (same ? 'quoted' : null)

/** Whether value and unit agree, exactly or by rounding; the first rule that holds decides. */
const valueRules: ValueRule[] = [
  {
    name: 'a part in words with its number behind',
    example: 'most (58%), 58%',
    holds: ({ mention }) => isSaidBehind(mention),
    match: ({ mention, quantity }) =>
      quantity.unit?.class === 'percent' &&
      quantity.value === partBehind(mention) &&
      isAbout(mention, quantity.value)
        ? 'rounded'
        : null,
  },
  {
    name: 'things counted in another language',
    example: '12 firms, said in the other language',
    holds: ({ mention, quantity, sameLanguage }) =>
      !sameLanguage && mention.unit === null && countsThings(quantity.unit) && mention.kind !== 'rank',
    match: ({ mention, quantity }) => isQuoted(isAsMany(mention, quantity)),
  },
  {
    name: 'a rank and no rank',
    example: 'the 5th, 5 firms',
    holds: ({ mention, quantity }) => isRank(mention) !== isRank(quantity),
    match: () => null,
  },
  {
    name: 'things counted in a column',
    example: '| firms | 12 |, 12 firms',
    holds: ({ mention, quantity }) =>
      mention.unit === null &&
      cellNamesOf(mention).length > 0 &&
      quantity.unit?.class === 'count' &&
      isAsMany(mention, quantity),
    match: () => 'quoted',
  },
  {
    name: 'things counted without a unit',
    example: 'staff of 1.3 million, 1.3 million people',
    holds: ({ mention, quantity }) =>
      (isUnitless(quantity, mention) || isUnitless(mention, quantity)) &&
      (isAsMany(mention, quantity) || isRounding(mention, quantity)),
    match: ({ mention, quantity }) => (isAsMany(mention, quantity) ? 'quoted' : 'rounded'),
  },
  {
    name: 'things counted with another word',
    example: '16 provinces, with a classifier for anything or with their own',
    holds: ({ mention, quantity }) =>
      isOtherWord(mention.unit, quantity.unit) &&
      (isAsMany(mention, quantity) || isRounding(mention, quantity)) &&
      endsAlike(mention.measure, quantity.measure),
    match: ({ mention, quantity }) => (isAsMany(mention, quantity) ? 'quoted' : 'rounded'),
  },
  {
    name: 'points',
    example: 'down 1.7 points, 1.7 percentage points lower',
    holds: ({ mention, quantity }) => mention.unit === null && quantity.unit?.class === 'point',
    match: ({ mention, quantity }) =>
      isQuoted(isNamedShort(mention, quantity) && isAsMany(mention, quantity)),
  },
  {
    name: 'a unit in the words around',
    example: 'output, in tonnes: 12',
    holds: ({ mention, quantity }) => mention.unit === null && quantity.unit !== null,
    match: ({ mention, quantity, context }) => isQuoted(isNamedAround(mention, quantity, context)),
  },
  {
    name: "a unit in the article's words",
    example: '12 tonnes; the catch, in tonnes, was 12',
    holds: ({ mention, quantity, own }) =>
      quantity.unit === null && mention.unit?.class === 'measure' && own.includes(mention.unit.word),
    match: ({ mention, quantity }) =>
      isQuoted(isSame(mention.value, quantity.value) && mention.high === quantity.high),
  },
  {
    name: 'times and per cent',
    example: 'grew 1.07 times, grew by 107%',
    holds: ({ mention, quantity }) =>
      isSameMultiple(mention, quantity) ||
      isSameDoubling(mention, quantity) ||
      isGrownTimes(mention, quantity),
    match: () => 'quoted',
  },
  {
    name: 'what one of something gives',
    example: 'yield per acre: 5 tonnes, 5 tonnes/acre',
    holds: ({ mention, quantity, context }) => isOfOne(mention.unit, quantity.unit, context),
    match: ({ mention, quantity }) => isQuoted(isAsMany(mention, quantity)),
  },
  {
    name: 'another unit',
    example: '5 tonnes, 5 acres',
    holds: ({ mention, quantity, sameLanguage }) => !isSameUnit(mention.unit, quantity.unit, sameLanguage),
    match: () => null,
  },
  {
    name: 'an end of a range',
    example: 'up to 40 million, 36.5-40 million',
    holds: ({ mention, quantity }) => isEndOf(mention, quantity),
    match: () => 'quoted',
  },
  {
    name: 'about a part in words',
    example: 'about a third, 33%',
    holds: ({ mention, quantity }) =>
      isFraction(mention) && (isAroundSaid(mention, quantity) || isNearly(mention, quantity)),
    match: () => 'rounded',
  },
  {
    name: 'the same number',
    example: '0.5 million, 500,000',
    holds: ({ mention, quantity }) =>
      isSame(inNamed(mention.value, mention.unit), inNamed(quantity.value, quantity.unit)),
    match: ({ mention: { high: a }, quantity: { high: b } }) =>
      isQuoted(a === b || (a !== null && b !== null && isSame(a, b))),
  },
  {
    name: 'rounded',
    example: 'about 12, 12.3',
    holds: ({ mention, quantity }) => mention.unit !== null && mayRound(mention, quantity),
    match: ({ mention, quantity }) => (isRounding(mention, inUnitOf(mention, quantity)) ? 'rounded' : null),
  },
]

/** "1.7 points": the last word of its unit stands right behind a number. */
function isNamedShort({ sentence, lead, text }: MentionDraft, { unit }: Quantity): boolean {
  const [, word] = /\s(\S+)$/.exec(unit!.word) ?? []
  return (
    word !== undefined &&
    sentence
      .slice(lead.length + text.length)
      .trimStart()
      .startsWith(word)
  )
}

function isNamedAround(mention: MentionDraft, quantity: Quantity, context: string): boolean {
  if (mention.high !== null || quantity.high !== null) return false
  const isNamed =
    context.includes(quantity.unit!.word) || context.includes(quantity.text.replace(/^[\d.,\s]+/, ''))
  const printed = printedNumber(quantity.text)
  return (
    isNamed && (isSame(mention.value, quantity.value) || (printed !== null && isSame(mention.value, printed)))
  )
}

/** 突破6000亿元、力争6300亿元: who prints the number itself does not round it in the same breath; a target's floor is none. */
function mayRound({ bound, source }: MentionDraft, { kind, text }: Quantity): boolean {
  const isBeside = bound !== 'about' && source.text.includes(text)
  return !isBeside && (kind !== 'target' || bound === 'about' || bound === 'exact')
}

/** 增长1.07倍 is 107 %, and 2.07倍 of what was is a growth by 107 %. */
function isSameMultiple(mention: Quantity, quantity: Quantity): boolean {
  const isTimes = mention.unit?.class === 'times'
  const [times, percent] = isTimes ? [inTimes(mention), quantity] : [inTimes(quantity), mention]
  if (times.unit?.name !== 'times' || percent.unit?.class !== 'percent' || !isMove(percent)) return false
  if (times.high !== null || percent.high !== null) return false
  const grown = isMove(times) ? times.value : times.value - 1
  const shown = { ...times, value: grown * 100 }
  // 翻了一倍多: as much again, and not twice as much again.
  if (isTimes && mention.bound === 'over' && Number.isInteger(times.value) && isMove(times))
    return percent.value > shown.value && percent.value < shown.value + 100
  const [said, given] = isTimes ? [shown, percent] : [percent, shown]
  return isSame(said.value, given.value) || isRounding(said, given)
}

/** 翻两番 is a growth by three times as much. */
function isSameDoubling(mention: Quantity, quantity: Quantity): boolean {
  const areTimes = mention.unit?.class === 'times' && quantity.unit?.class === 'times'
  if (!areTimes || mention.unit?.name === quantity.unit?.name) return false
  const [said, given] = [inTimes(mention), inTimes(quantity)]
  const areMoves = isMove(said) && isMove(given) && said.high === null && given.high === null
  return areMoves && isSame(said.value, given.value)
}

/** What grew by as much again is twice what it was. */
function isGrownTimes(mention: MentionDraft, quantity: Quantity): boolean {
  const [said, given] = [mention, inTimes(quantity)]
  const areTimes = said.unit?.name === 'times' && given.unit?.name === 'times'
  if (!areTimes || isMove(said) || !isMove(given) || said.high !== null || given.high !== null) return false
  return isOfBefore(mention.lead) && isSame(said.value, given.value + 1)
}

/** 翻一番 is a growth by as much as there was. */
function inTimes(one: Quantity): Quantity {
  const { unit, value } = one
  return unit?.name === 'doublings'
    ? { ...one, unit: { ...unit, name: 'times' }, kind: 'rate', value: 2 ** value - 1 }
    : one
}

/** A part in words: 三分之一, a third. */
function isFraction({ text, unit }: Quantity): boolean {
  return unit?.class === 'percent' && !/\d/.test(normaliseWidth(text))
}

/** A third is said of 33.5 %, and nearly a third of 32.7 %. */
function isNearly(mention: Quantity, { value, bound, unit }: Quantity): boolean {
  // A third ends nowhere, and is no percentage in words.
  const isEndless = !isSame(mention.value, Number(mention.value.toFixed(4)))
  const isNear = unit?.class === 'percent' && Math.abs(mention.value - value) <= 1
  return isEndless && isNear && (bound === 'exact' || bound === 'about') && isAbout(mention, value)
}

/** The percentage that stands in brackets behind a part in words: 过半（58%）. */
function partBehind({ sentence, lead, text }: MentionDraft): number | null {
  const behind = normaliseWidth(sentence.slice(lead.length + text.length))
  const found = /^[^\d(（,;，；。]*[(（][^\d()（）]{0,4}(\d+(?:\.\d+)?)%[)）]/.exec(behind)
  return found ? Number(found[1]) : null
}

/** What a part in words is of, the number in brackets behind it is asked. */
function isSaidBehind(mention: MentionDraft): boolean {
  return isFraction(mention) && partBehind(mention) !== null
}

/** So many per cent lie between a part in words and what it may stand for. */
const ROUGH = 10

/** Whether a part in words may stand for a percentage, on that side of it on which its qualifier says. */
function isAbout({ bound, value }: Quantity, percent: number): boolean {
  if (Math.abs(percent - value) > ROUGH) return false
  if (bound === 'over' || bound === 'at-least') return percent >= value
  if (bound === 'near' || bound === 'under' || bound === 'at-most') return percent <= value
  return Math.abs(percent - value) <= ROUGH / 2
}

/** About a fifth, nearly a fifth, said of 19 %. */
function isAroundSaid(mention: Quantity, quantity: Quantity): boolean {
  const { bound, interval } = mention
  if (bound === 'about') return isAround(mention, quantity)
  return bound === 'near' && interval.low <= quantity.value && quantity.value < interval.high
}

function isAround({ interval }: Quantity, { value, bound }: Quantity): boolean {
  return (bound === 'exact' || bound === 'about') && interval.low <= value && value <= interval.high
}

/** A number counted as another is, for only there do its digits round: 348.8万亩 in 亩, not in m². */
function inUnitOf({ unit }: Quantity, quantity: Quantity): Quantity {
  const own = quantity.unit?.scale ?? 1
  const other = unit?.scale ?? 1
  return own === other ? quantity : { ...quantity, value: (quantity.value * own) / other }
}

function isSameUnit(slide: Unit | null, article: Unit | null, sameLanguage: boolean): boolean {
  if (isCompatible(slide, article)) return true
  return !sameLanguage && countsThings(slide) && countsThings(article)
}

/** A number so common (3个, 5%) or so freely rounded that it needs words in common to be the article's. */
/** A number of this size is hardly another's by chance. */
const LARGE = 1000

function isWeak(mention: MentionDraft, { quantity }: Evidence, kind: Match['kind'], shared: number): boolean {
  const digits = normaliseWidth(mention.text)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length
  if ((digits > 2 || Math.abs(mention.value) >= LARGE) && kind === 'quoted') return false
  if (quantity.measure && mention.measure && compareMeasures(mention.measure, quantity.measure) === 'same')
    return false
  return shared < 1
}

function scoreOf(
  mention: MentionDraft,
  { quantity, formula }: Evidence,
  kind: Match['kind'],
  shared: number,
  context: string,
  ground: Ground,
): number {
  const said = periodsOf(mention, ground)
  const given = quantity.period
  const { measure, subject } = quantity
  const points: [boolean, number][] = [
    [kind === 'quoted', 4],
    [formula === null, 1],
    [mention.measure !== null && measure !== null && compareMeasures(mention.measure, measure) === 'same', 3],
    [measure !== null && context.includes(measure), 2],
    [subject !== null && context.includes(subject), 2],
    [given !== null && said.some((period) => overlaps(period, given)), 3],
    [mention.period !== null && mention.period.iso === quantity.period?.iso, 1],
    [mention.kind === quantity.kind, 2],
    [mention.kind === 'target' && quantity.sub === mention.sub, 1],
    [mention.bound === quantity.bound, 1],
    [mention.direction === quantity.direction, 0.5],
  ]
  return points.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), Math.min(4, shared / 3))
}

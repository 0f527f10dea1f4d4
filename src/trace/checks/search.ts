import type { Check, Interval, Statistic } from '../../model.ts'
import { isShortOf } from '../../language/engine/isShortOf.ts'
import type { RelationCues } from '../../language/engine/relations.ts'
import {
  baseYear,
  bareNumbers,
  compare,
  continues,
  isPlain,
  lines,
  percent,
  printed,
  sameThing,
  sameUnit,
  sameWords,
  yearOf,
  type Facts,
  type Rule,
  type SentenceFacts,
} from './facts.ts'
import { mean, minus, times } from './growth.ts'
import { digitsOf, isMisprint } from './misprint.ts'
import { textBefore } from '../../language/engine/beside.ts'
import { precedes } from '../../language/engine/spans.ts'

/** How many numbers before and behind a result are tried as its operands. */
const NEAR = 6
/** As many numbers of an entity are looked through. */
const MOST = 400
/** How far from a move its own number may stand, in characters. */
const BESIDE = 24

/** Arithmetic that gives a printed number from two others. */
interface Operation {
  rule: string
  /** Whether a result of this kind and unit can come of the two. */
  fits(result: Statistic, a: Statistic, b: Statistic): boolean
  value(a: Interval, b: Interval, result: Statistic): Interval
  formula(a: string, b: string, shown: string): string
}

/** Whether a rate may be that of an amount, counted as the other number is. */
function isGrowthOf(result: Statistic, a: Statistic, b: Statistic): boolean {
  return result.kind === 'rate' && isShare(result) && !result.annualised && isAmount(a) && sameUnit(a, b)
}

const isShare = (one: Statistic) => one.unit?.name === '%'
const isAmount = (one: Statistic) => (one.kind === 'level' || one.kind === 'count') && !isShare(one)

/** Every relation that is searched, by the kind of its result. */
const operations: Operation[] = [
  {
    rule: 'difference',
    fits: (result, a, b) =>
      result.kind === 'change' &&
      sameUnit(a, b) &&
      (result.unit?.class === 'point' ? isShare(a) : sameUnit(result, a) && isAmount(a) && isAmount(b)),
    value: (a, b) => distance(a, b),
    formula: (a, b, shown) => `${a} − ${b} = ${shown}`,
  },
  {
    rule: 'growth',
    fits: (result, a, b) => isGrowthOf(result, a, b) && isAmount(b),
    value: (a, b) => times(over(distance(a, b), b), 100),
    formula: (a, b, shown) => `${a} ÷ ${b} − 1 = ${shown}`,
  },
  {
    rule: 'growth',
    fits: (result, a, b) => isGrowthOf(result, a, b) && b.kind === 'change',
    value: (a, b, { direction }) => times(over(b, minus(a, times(b, direction === 'down' ? -1 : 1))), 100),
    formula: (a, b, shown) => `${b} ÷ (${a} − ${b}) = ${shown}`,
  },
  {
    rule: 'ratio',
    fits: (result, a, b) =>
      result.kind === 'share' &&
      isShare(result) &&
      isAmount(a) &&
      isAmount(b) &&
      sameUnit(a, b) &&
      a.value < b.value,
    value: (a, b) => times(over(a, b), 100),
    formula: (a, b, shown) => `${a} ÷ ${b} = ${shown}`,
  },
  {
    rule: 'ratio',
    fits: (result, a, b) => isMultiple(result) && isAmount(a) && a.kind === b.kind && sameUnit(a, b),
    value: (a, b) => over(a, b),
    formula: (a, b, shown) => `${a} ÷ ${b} = ${shown}`,
  },
]

/** 2.06 of a ratio, 3.5倍: how many times one is the other. */
function isMultiple(one: Statistic): boolean {
  return one.kind !== 'rank' && (one.unit === null || one.unit.class === 'times') && digitsOf(one) >= TELLING
}

/** Two numbers that may give a result; `claimed` where words say that they do. */
interface Pair {
  a: Statistic
  b: Statistic
  claimed: boolean
}

/**
 * Searches, for every printed change, growth and share, the two numbers that it comes of: those near it, those of the
 * entity it is compared with, those of the year it is set against. One that fits is told; where words relate the
 * result to two numbers and nothing fits, the article contradicts itself.
 */
export const relationsOfTwo: Rule = (facts) =>
  facts.statistics
    .filter((one) => one.high === null && (results.has(one.kind) || isMultiple(one)))
    .flatMap((result) => judge(result, pairsOf(result, facts), facts))

const results: ReadonlySet<string> = new Set(['change', 'rate', 'share'])

function judge(result: Statistic, pairs: Pair[], facts: Facts): Check[] {
  let wrong: Check[] = []
  for (const { a, b, claimed } of pairs) {
    for (const operation of operations) {
      if (!operation.fits(result, a, b)) continue
      const found = operation.value(printed(a), printed(b), result)
      const compared = against(result, found)
      const isWrong = isMisprinted(result, found, { a, b }, facts)
      const isMeant = claimed || isWrong
      if (!isMeant && (compared !== 'consistent' || !isLinked(result, a, b))) continue
      const verdict =
        compared === 'inconsistent' && !isWrong && isUncertain(result, a, b, facts)
          ? 'not-checkable'
          : compared
      const check = checkOf(operation, verdict, found, [a, b, result])
      if (verdict === 'consistent' || verdict === 'rounding') return [check]
      if (wrong.length === 0) wrong = [check]
    }
  }
  return wrong
}

/** A result of fewer digits is by chance near what any two numbers give. */
const TELLING = 3

/**
 * Whether a result would be what two numbers give if one of its digits were another, where the three are surely of one
 * thing: a difference or a growth of two numbers of the same in one sentence, a share of the whole that it is part of.
 */
function isMisprinted(
  result: Statistic,
  found: Interval,
  { a, b }: Pick<Pair, 'a' | 'b'>,
  { sentenceOf, cues }: Facts,
): boolean {
  if (digitsOf(result) < TELLING || result.bound !== 'exact' || !isMisprint(result, found)) return false
  if (a.sentence !== result.sentence || b.sentence !== result.sentence || precedes(result, a)) return false
  const sentence = sentenceOf(result)
  if (result.kind !== 'share') return isLinked(result, a, b) && isBefore(b, a)
  if (precedes(a, b) || !continues(result, a)) return false
  return cues.ofWhich.test(gapOf(sentence, b, a)) && cues.shareBehind.test(gapOf(sentence, a, result))
}

/** Whether a number is of a time that ends before another's does. */
function isBefore(one: Statistic, other: Statistic): boolean {
  return one.period !== null && other.period !== null && one.period.to < other.period.to
}

/** Whether two numbers that no word relates to a result are of what it is of. */
function isLinked(result: Statistic, a: Statistic, b: Statistic): boolean {
  if (isMultiple(result)) return a.sentence === result.sentence && b.sentence === result.sentence
  return continues(result, a) && (result.kind === 'share' || b.kind === 'change' || sameThing(a, b))
}

/** Growth that may be in real terms, or of a scope that changes, does not follow from two levels. */
function isUncertain(result: Statistic, a: Statistic, b: Statistic, { cues, sentenceOf }: Facts): boolean {
  if (result.kind !== 'rate' || b.kind === 'change') return false
  const { text } = sentenceOf(result)
  return (
    cues.real.test(text) || cues.constant.test(text) || cues.realMeasures.test(`${a.measure} ${b.measure}`)
  )
}

function checkOf(
  { rule, formula }: Operation,
  verdict: Check['verdict'],
  found: Interval,
  [a, b, result]: [Statistic, Statistic, Statistic],
): Check {
  const [first, second] = bareNumbers(a, b)
  const scale = rule === 'difference' ? a.value / (Number(first!.replaceAll(',', '')) || a.value) : 1
  const shown =
    rule === 'difference'
      ? String(Number((mean(found) / scale).toPrecision(8)))
      : isMultiple(result)
        ? String(Number(mean(found).toPrecision(digitsOf(result))))
        : percent(mean(found) / 100)
  const sum = formula(first!, second!, shown)
  const message =
    verdict === 'inconsistent'
      ? `${a.text} and ${b.text} do not give ${result.text} (${lines(b, a, result)}): ${sum}`
      : `${result.text} fits ${a.text} and ${b.text} (${lines(b, a, result)})`
  return { rule, verdict, statistics: [a, b, result].map(({ id }) => id), formula: sum, message }
}

/** Compares a printed result with what its operands give; "more than 4" holds from there on. */
function against(result: Statistic, found: Interval): ReturnType<typeof compare> {
  if (result.bound === 'exact') return compare(found, printed(result))
  return found.high >= result.interval.low && found.low <= result.interval.high
    ? 'consistent'
    : 'inconsistent'
}

/** The pairs that may give a result, those that words relate to it first. */
function pairsOf(result: Statistic, facts: Facts): Pair[] {
  const near = nearOf(result, facts)
  const claimed = claims
    .flatMap((claim) => claim(result, near, facts))
    .map((pair) => ({ ...pair, claimed: true }))
  const silent = near.flatMap((a) => near.flatMap((b) => (a === b ? [] : [{ a, b, claimed: false }])))
  return [...claimed, ...silent, ...sharesOf(result, near, facts)]
}

/** As many amounts of one unit are tried as the whole of a share. */
const MOST_WHOLES = 60

/** An amount before a share, and every larger one of its unit and time: the wholes of which it may be that share. */
function sharesOf(result: Statistic, near: Statistic[], { ofUnit }: Facts): Pair[] {
  if (result.kind !== 'share' || digitsOf(result) < TELLING) return []
  const a = near.findLast((one) => one.sentence === result.sentence && precedes(one, result) && isAmount(one))
  if (!a) return []
  return ofUnit(a)
    .slice(0, MOST_WHOLES)
    .filter((b) => b.value > a.value && isPlain(b) && isAmount(b) && samePeriod(a, b))
    .map((b) => ({ a, b, claimed: false }))
}

/** Plain numbers around a result, within its paragraph and the sentences beside its own. */
function nearOf(result: Statistic, { statistics, positionOf, sentenceOf }: Facts): Statistic[] {
  const at = positionOf(result)
  const { paragraph } = sentenceOf(result)
  return statistics
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter(
      (one) =>
        one !== result &&
        isPlain(one) &&
        Math.abs(one.sentence - result.sentence) <= 1 &&
        sentenceOf(one).paragraph === paragraph,
    )
}

type Claim = (result: Statistic, near: Statistic[], facts: Facts) => Omit<Pair, 'claimed'>[]

/** The ways in which words relate a result to two numbers. */
const claims: Claim[] = [moved, levelWithChange, againstYear, againstEntity, partOfWhole, partOfNamed, apart]

/** 由 A 提高到 B，提高 C; B, up from A; rose C to B from A. */
function moved(result: Statistic, near: Statistic[], facts: Facts): ReturnType<Claim> {
  const sentence = facts.sentenceOf(result)
  const own = near.filter(
    (one) => one.sentence === result.sentence && one.kind !== 'change' && one.kind !== 'rate',
  )
  return own.flatMap((first, i) => {
    const second = own[i + 1]
    if (!second || !sameUnit(first, second)) return []
    const between = gapOf(sentence, first, second)
    const backwards = facts.cues.backFrom.test(between) && !facts.cues.otherBase.test(sentence.text)
    const forwards = facts.cues.from.test(before(sentence, first)) && facts.cues.to.test(between)
    if (!backwards && !forwards) return []
    const beside = precedes(second, result)
      ? isOwnMove(gapOf(sentence, second, result), facts.cues)
      : backwards && facts.cues.leadsTo.test(gapOf(sentence, result, first))
    return beside ? [{ a: backwards ? first : second, b: backwards ? second : first }] : []
  })
}

function isOwnMove(words: string, { moves, otherBase }: RelationCues): boolean {
  return words.length <= BESIDE && moves.test(words) && !otherBase.test(words)
}

/** A 亿元，比上年增加 B 亿元，增长 C%; up by B, or C, to A. */
function levelWithChange(result: Statistic, near: Statistic[], facts: Facts): ReturnType<Claim> {
  const sentence = facts.sentenceOf(result)
  const own = near.filter((one) => one.sentence === result.sentence)
  const change = own.findLast((one) => one.kind === 'change' && precedes(one, result))
  if (!change || result.kind !== 'rate' || change.direction !== result.direction) return []
  const words = gapOf(sentence, change, result)
  if (words.length > BESIDE / 2 || facts.cues.otherBase.test(words)) return []
  const level =
    own.findLast((one) => precedes(one, change) && isAmount(one) && sameUnit(one, change)) ??
    own.find(
      (one) =>
        precedes(result, one) &&
        isAmount(one) &&
        sameUnit(one, change) &&
        facts.cues.leadsTo.test(gapOf(sentence, result, one)),
    )
  return level && continues(change, level) && level.value > change.value ? [{ a: level, b: change }] : []
}

/** A change or growth against a year whose own number is printed somewhere. */
function againstYear(result: Statistic, near: Statistic[], facts: Facts): ReturnType<Claim> {
  const year = baseYear(result, facts)
  const a = near.findLast(
    (one) =>
      precedes(one, result) && one.sentence === result.sentence && isAmount(one) && continues(result, one),
  )
  if (!a || year === null || yearOf(a.period) === null || isOther(result, a, facts)) return []
  const bases = facts
    .ofYear(a.measure, year)
    .filter((one) => one !== a && isPlain(one) && isAmount(one) && sameUnit(one, a))
    .filter((one) => sameThing(one, a) && sameWords(facts, one, a) && one.subject === a.subject)
  return bases.length === 1 ? [{ a, b: bases[0]! }] : []
}

function isOther(result: Statistic, a: Statistic, { cues, sentenceOf }: Facts): boolean {
  const words = gapOf(sentenceOf(result), a, result)
  return (
    words.length > BESIDE ||
    cues.monthly.test(words) ||
    (result.kind === 'change' && result.unit?.class === 'point' && cues.otherBase.test(words))
  )
}

/** 高出乙省 C: the same measure of whom it is compared with, wherever that is printed. */
function againstEntity(result: Statistic, near: Statistic[], facts: Facts): ReturnType<Claim> {
  const others = facts.comparedWith(result)
  if (others.length === 0 || result.kind !== 'change') return []
  const points = result.unit?.class === 'point'
  const fits = (one: Statistic) =>
    isPlain(one) && (points ? isShare(one) && one.kind !== 'change' : isAmount(one) && sameUnit(one, result))
  const a = near.findLast(
    (one) => precedes(one, result) && fits(one) && shares(one.entities, result.entities),
  )
  if (!a) return []
  const found = facts
    .ofEntities(others)
    .slice(0, MOST)
    .filter((one) => one !== a && fits(one) && one.kind === a.kind && alike(one, a) && samePeriod(one, a))
  return found.length === 1 ? [{ a, b: found[0]! }] : []
}

/** 占营收 C%: what stands before, of the whole that the share names. */
function partOfWhole(result: Statistic, near: Statistic[], facts: Facts): ReturnType<Claim> {
  const { base } = result
  if (result.kind !== 'share' || !base) return []
  const a = near.findLast((one) => precedes(one, result) && isAmount(one) && continues(result, one))
  if (!a) return []
  const wholes = [...facts.measures]
    .flatMap(([measure, all]) => (measure !== a.measure && names(base, measure) ? all : []))
    .filter(
      (one) => isPlain(one) && sameUnit(one, a) && samePeriod(one, a) && shares(one.entities, a.entities),
    )
  return wholes.length === 1 ? [{ a, b: wholes[0]! }] : []
}

/** $455m, or 56% of revenue: the number before, of the whole that is named behind. */
function partOfNamed(result: Statistic, near: Statistic[], facts: Facts): ReturnType<Claim> {
  if (result.kind !== 'share' || result.base) return []
  const sentence = facts.sentenceOf(result)
  const a = near.findLast((one) => one.sentence === result.sentence && precedes(one, result))
  if (!a || !isAmount(a) || !facts.cues.shareBehind.test(gapOf(sentence, a, result))) return []
  const named = facts.cues.ofWhole.exec(sentence.text.slice(sentence.at(result).end))?.[1]
  if (!named) return []
  const ofThat = [...facts.measures].flatMap(([measure, all]) => (measure.toLowerCase() === named ? all : []))
  const wholes = ofThat.filter(
    (one) => one !== a && isPlain(one) && sameUnit(one, a) && samePeriod(one, a) && one.value > a.value,
  )
  return wholes.length === 1 ? [{ a, b: wholes[0]! }] : []
}

/** A gap of C: the two numbers before it. */
function apart(result: Statistic, near: Statistic[], facts: Facts): ReturnType<Claim> {
  const sentence = facts.sentenceOf(result)
  if (result.kind !== 'change' || !facts.cues.gap.test(before(sentence, result))) return []
  const own = near.filter(
    (one) =>
      one.sentence === result.sentence &&
      precedes(one, result) &&
      (result.unit?.class === 'point' ? isShare(one) : sameUnit(one, result)),
  )
  return own.length === 2 ? [{ a: own[0]!, b: own[1]! }] : []
}

/** 营收 for 营业收入: the same words, or their characters in order. */
function names(short: string, measure: string): boolean {
  if (measure.includes(short) || short.includes(measure)) return true
  return short[0] === measure[0] && isShortOf(short, measure)
}

function alike(one: Statistic, other: Statistic): boolean {
  return (
    one.measure === null ||
    other.measure === null ||
    names(one.measure, other.measure) ||
    names(other.measure, one.measure)
  )
}

function shares(a: string[], b: string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id))
}

function samePeriod(a: Statistic, b: Statistic): boolean {
  return a.period === null || b.period === null || a.period.iso === b.period.iso
}

function gapOf({ text, at }: SentenceFacts, first: Statistic, second: Statistic): string {
  return text.slice(at(first).end, at(second).start)
}

function before({ text, at }: SentenceFacts, one: Statistic): string {
  return textBefore(text, at(one).start, BESIDE)
}

function distance(a: Interval, b: Interval): Interval {
  const { low, high } = minus(a, b)
  return high < 0 ? { low: -high, high: -low } : { low, high }
}

function over(a: Interval, b: Interval): Interval {
  return { low: a.low / b.high, high: a.high / Math.max(b.low, Number.MIN_VALUE) }
}

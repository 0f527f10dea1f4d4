import type { Check, Statistic } from '../../model.ts'
import { compare, isPlain, printed, sameUnit, type Facts, type Rule } from './facts.ts'
import { digitsOf, isMisprint } from './misprint.ts'
import { sumCheck, sumOf } from './sums.ts'
import { precedes } from '../../language/engine/spans.ts'

/** As many numbers that stand one behind the other are tried as the parts of a total. */
const MOST_PARTS = 5
/** A number of fewer digits is the sum of others by chance. */
const TELLING = 3
/** One that stands elsewhere, or is misprinted, needs more. */
const SURE = 4
/** As many numbers of one value are looked at. */
const MOST_ALIKE = 4

/**
 * Searches, for every run of amounts that stand one behind the other, the amount that they add up to: beside them, or
 * anywhere of the same time. A total that differs from the sum of its parts in one digit is reported where words say
 * that they are its parts.
 */
export const totals: Rule = (facts) => {
  const found = new Map<string, Check>()
  for (const run of runsOf(facts)) {
    const total = totalOf(run, facts)
    if (total && !found.has(total.id)) found.set(total.id, sumCheck(total, run))
  }
  return [...found.values()]
}

/** Amounts of one unit and time that follow each other in a paragraph, two to five. */
function* runsOf(facts: Facts): Iterable<Statistic[]> {
  for (const list of amountsByParagraph(facts)) {
    for (let from = 0; from < list.length; from++) {
      for (let size = 2; size <= MOST_PARTS && from + size <= list.length; size++) {
        const run = list.slice(from, from + size)
        if (run.every((one) => isLike(one, run[0]!))) yield run
      }
    }
  }
}

function amountsByParagraph({ statistics, sentenceOf }: Facts): Statistic[][] {
  const lists = new Map<string, Statistic[]>()
  for (const one of statistics.filter(isAmount)) {
    const key = `${sentenceOf(one).paragraph} ${one.unit?.name}`
    const list = lists.get(key)
    if (list) list.push(one)
    else lists.set(key, [one])
  }
  return [...lists.values()]
}

function isAmount(one: Statistic): boolean {
  return (one.kind === 'level' || one.kind === 'count') && isPlain(one) && one.unit !== null && one.value > 0
}

function isLike(one: Statistic, other: Statistic): boolean {
  return one.kind === other.kind && sameUnit(one, other) && isSameTime(one, other)
}

function isSameTime(one: Statistic, other: Statistic): boolean {
  return one.period?.iso === other.period?.iso
}

/** The total of a run; the one beside it that is misprinted, where words say that there is one. */
function totalOf(run: Statistic[], facts: Facts): Statistic | null {
  const sum = sumOf(run)
  const parts = new Set(run)
  const near = facts.valuesBetween(sum.low, sum.high, MOST_ALIKE + run.length)
  const exact = near.find(
    (one) =>
      !parts.has(one) &&
      isAmount(one) &&
      isLike(one, run[0]!) &&
      compare(sum, printed(one)) === 'consistent' &&
      (digitsOf(one) >= (isBeside(one, run, facts) ? TELLING : SURE) || saysWhole(one, run, facts)),
  )
  if (exact) return exact
  const [before, behind] = neighbours(run, facts)
  const misprinted = [before, behind].find(
    (one) =>
      one &&
      isAmount(one) &&
      isLike(one, run[0]!) &&
      digitsOf(one) >= SURE &&
      isMisprint(one, sum) &&
      saysWhole(one, run, facts),
  )
  return misprinted ?? null
}

function isBeside(one: Statistic, run: Statistic[], { positionOf }: Facts): boolean {
  const at = positionOf(one)
  const [from, to] = [positionOf(run[0]!), positionOf(run.at(-1)!)]
  return at > from - MOST_PARTS && at < to + MOST_PARTS
}

/** The amounts of the same unit right before and behind a run. */
function neighbours(run: Statistic[], { statistics, positionOf }: Facts): (Statistic | undefined)[] {
  const [first, last] = [run[0]!, run.at(-1)!]
  const from = positionOf(first)
  const to = positionOf(last)
  const isOne = (one: Statistic) => isAmount(one) && sameUnit(one, first)
  return [
    statistics.slice(Math.max(0, from - MOST_PARTS), from).findLast(isOne),
    statistics.slice(to + 1, to + 1 + MOST_PARTS).find(isOne),
  ]
}

/** Whether words say that a run is of its total: 其中, including; 合计, in total. */
function saysWhole(total: Statistic, run: Statistic[], { cues, sentenceOf }: Facts): boolean {
  const [first, last] = [run[0]!, run.at(-1)!]
  if (Math.abs(first.sentence - total.sentence) > 1 || Math.abs(last.sentence - total.sentence) > 1)
    return false
  if (precedes(last, total)) return cues.together.test(between(last, total, sentenceOf))
  return cues.parts.test(between(total, first, sentenceOf))
}

/** The words between two numbers of one sentence, or of one and the next. */
function between(one: Statistic, next: Statistic, sentenceOf: Facts['sentenceOf']): string {
  const [first, second] = [sentenceOf(one), sentenceOf(next)]
  const from = first.at(one).end
  const to = second.at(next).start
  return one.sentence === next.sentence
    ? first.text.slice(from, to)
    : `${first.text.slice(from)}${second.text.slice(0, to)}`
}

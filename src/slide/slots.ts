import type { Mention } from '../model.ts'
import { isAlike, isTold, levelOf, placeIn, type Rank } from './comparator.ts'

/** A figure over a milestone: its level to scale, its place among so many, or as many marks as it counts. */
export type Slot =
  | { kind: 'level'; mention: Mention; share: number }
  | ({ kind: 'place' } & Rank)
  | { kind: 'count'; mention: Mention }

/** More cells than this are no strip that is taken in at a glance. */
const mostCells = 20
/** Counts are drawn where several are told; more marks than this are told by a number. */
const leastCounts = 2
const mostMarks = 12

/**
 * What is drawn over each of several milestones: levels of one measure where at least two tell some, places among so
 * many, and small counts where at least two tell some.
 *
 * @param told what each of them names
 * @returns each one's figure, null for one that has none; null where none has
 */
export function slotsTold(told: Mention[][]): (Slot | null)[] | null {
  const levels = levelsTold(told)
  const places = told.map((mentions) => {
    const rank = placeIn(mentions)
    return rank && rank.among.value <= mostCells ? rank : null
  })
  const counted = told.map((mentions, i) => (places[i] ? undefined : mentions.find(isFew)))
  const counts = counted.filter((count) => count !== undefined).length >= leastCounts ? counted : []
  const slots = told.map((_, i): Slot | null => {
    const [level, place, count] = [levels?.[i], places[i], counts[i]]
    if (level) return { kind: 'level', ...level }
    if (place) return { kind: 'place', ...place }
    return count ? { kind: 'count', mention: count } : null
  })
  return slots.some((slot) => slot !== null) ? slots : null
}

/** Whether a number counts things that are seen one by one. */
function isFew({ kind, value, high, bound, verdict }: Mention): boolean {
  const isWhole = Number.isInteger(value) && value >= 2 && value <= mostMarks
  return (
    kind === 'count' &&
    isWhole &&
    high === null &&
    bound === 'exact' &&
    (isTold(verdict) || verdict === 'own')
  )
}

/** Each one's level, and how much of the highest it is; null for one that tells none, or where too few do. */
function levelsTold(told: Mention[][]): ({ mention: Mention; share: number } | null)[] | null {
  const levels = told.map((mentions) =>
    mentions.find((mention) => levelOf(mention) !== null && !isFew(mention)),
  )
  const first = levels.find((level) => level !== undefined)
  const alike = levels.map((level) => (level && first && isAlike(first, level) ? level : null))
  if (alike.filter((level) => level !== null).length < 2) return null
  const most = Math.max(...alike.map((level) => (level ? levelOf(level)! : 0)))
  return alike.map((mention) => mention && { mention, share: levelOf(mention)! / most })
}

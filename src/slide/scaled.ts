import type { Mention } from '../model.ts'
import { isAlike, isTold, levelOf } from './comparator.ts'

/** Bars of which each is so long, in parts of a hundred: of a whole, or of the highest. */
export interface Scaled {
  of: 'whole' | 'highest'
  shares: number[]
}

/**
 * How long a bar is for each of several numbers that are compared: shares by what they are of a
 * whole, levels of one measure by the highest. Null where they are no such numbers.
 */
export function scaledTo(told: (Mention | undefined)[], priced: RegExp): Scaled | null {
  const [first, ...others] = told
  if (!first || others.length === 0) return null
  if (told.every((mention) => mention && isPart(mention, priced))) {
    return { of: 'whole', shares: told.map((mention) => mention!.value) }
  }
  const isLevelled = told.every(
    (mention) =>
      mention && levelOf(mention) !== null && isAlike(first, mention) && mention.kind === first.kind,
  )
  if (!isLevelled) return null
  const levels = told.map((mention) => levelOf(mention!)!)
  const most = Math.max(...levels)
  return { of: 'highest', shares: levels.map((level) => (level / most) * 100) }
}

/** Whether a number is told as a part of a hundred, which is the whole of its bar; what a `priced` measure comes to is none. */
export function isPart({ kind, unit, value, high, verdict, measure }: Mention, priced: RegExp): boolean {
  const isShare = kind === 'share' && unit?.name === '%' && high === null && isTold(verdict)
  return isShare && value > 0 && value <= 100 && !priced.test(measure ?? '')
}

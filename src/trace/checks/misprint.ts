import type { Interval, Statistic } from '../../model.ts'
import { stepOf } from '../../number/rounding.ts'
import { mean } from './growth.ts'

/** What arithmetic leaves open is by so much less than a digit's worth, or it agrees by chance. */
const SHARP = 20

/** Whether a printed number would be what arithmetic gives if one of its digits were another. */
export function isMisprint(one: Statistic, found: Interval): boolean {
  const step = stepOf(one)
  const open = (found.high - found.low + step) / 2
  const off = mean(found) - one.value
  if (Math.abs(off) <= open) return false
  const digits = [...String(Math.round(one.value / step))].reverse()
  return digits.some((digit, place) => {
    const worth = step * 10 ** place
    const by = Math.round(off / worth)
    const other = Number(digit) + by
    return worth >= SHARP * open && by !== 0 && other >= 0 && other <= 9 && Math.abs(off - by * worth) <= open
  })
}

/** How many digits a number prints, but for leading zeros. */
export function digitsOf({ text }: Statistic): number {
  return text.replace(/\D/g, '').replace(/^0+/, '').length
}

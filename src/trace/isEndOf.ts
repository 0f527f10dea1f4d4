import type { Quantity } from '../model.ts'
import { isSame } from '../number/rounding.ts'
import { inNamed } from '../number/unit.ts'

/** Whether a number says where a range ends: "up to 40", "at least 36", of 36 to 40. */
export function isEndOf({ bound, value, high, unit }: Quantity, range: Quantity): boolean {
  if (high !== null || range.high === null) return false
  const end = bound === 'at-most' ? range.high : bound === 'at-least' ? range.value : null
  return end !== null && isSame(inNamed(value, unit), inNamed(end, range.unit))
}

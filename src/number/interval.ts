import { normaliseWidth } from '../width.ts'

/** What a printed number allows: `low ≤ x ≤ high`, infinite where it is open. */
export interface Interval {
  low: number
  high: number
}

/** The worth of the last printed digit: 0.1亿 is a tenth of 1亿. 0 for a number in words, which is exact. */
export function lastDigit(printed: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(normaliseWidth(printed))
  if (!digits) return 0
  const face = Number(digits[0].replaceAll(',', ''))
  const scale = face === 0 ? 1 : value / face
  return Math.abs(scale) * 10 ** -(digits[1]?.length ?? 0)
}

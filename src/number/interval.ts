import { normaliseWidth } from '../width.ts'

/** What a printed number allows: `low ≤ x ≤ high`, infinite where it is open. */
export interface Interval {
  low: number
  high: number
}

/** What is printed in two steps: 44万1000人, 3亿5000万, 2兆7629.64亿. */
const inSteps = /\d\s?\p{L}{1,2}\s?(\d+)(?:\.(\d+))?(?![\d.])/u

/** What the digits of a second step may be worth. */
const worths = [1, 1e4, 1e8]

/** The worth of the last printed digit: 0.1亿 is a tenth of 1亿. 0 for a number in words, which is exact. */
export function lastDigit(printed: string, value: number): number {
  const [, whole, decimals = ''] = inSteps.exec(normaliseWidth(printed)) ?? []
  const isWorth = (one: number) => Math.floor(value / one + 1e-6) % 10 ** whole!.length === Number(whole)
  const worth = whole && worths.find(isWorth)
  if (worth) return worth * 10 ** -decimals.length
  // A blank may part thousands.
  const shown = normaliseWidth(printed).replace(/[\u2009\u202f]/g, ' ')
  const digits = /\d[\d,]*(?: \d{3}(?!\d))*(?:\.(\d+))?/.exec(shown)
  if (!digits) return 0
  const face = Number(digits[0].replace(/[, ]/g, ''))
  const scale = face === 0 ? 1 : value / face
  return Math.abs(scale) * 10 ** -(digits[1]?.length ?? 0)
}

import type { Bound } from './bound.ts'
import { normaliseWidth } from '../width.ts'
import { lastDigit } from './interval.ts'

/** How far a rounded number may be from its own: 超2500 for 2598.7, not 超2000. */
const FARTHEST = 0.2

/** A number as printed, and what its digits are worth in base units. */
export interface Printed {
  text: string
  value: number
  high: number | null
  bound: Bound
}

/** Whether two values are one but for the noise of binary fractions. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** The worth of the last printed digit, in base units: 0.1亿 for 2598.7亿元; of a number in words its largest step. */
export function stepOf({ text, value }: Pick<Printed, 'text' | 'value'>): number {
  const face = /\d[\d,]*(?:\.\d+)?/.exec(normaliseWidth(text))?.[0].replaceAll(',', '')
  return face && Number(face) !== 0 ? lastDigit(text, value) : largestStep(value)
}

/** The largest power of ten that divides a value: 1e10 for 2.6e11. */
function largestStep(value: number): number {
  if (value === 0) return 1
  let step = 10 ** Math.floor(Math.log10(Math.abs(value)) + 1e-9)
  while (step > 1e-6 && !isMultiple(value, step)) step /= 10
  return step
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step
  return Math.abs(times - Math.round(times)) < 1e-6
}

/**
 * Whether `said` is `given`, rounded to fewer digits. Printed digits count: 2600亿元 claims 2599.5 to 2600.5, so
 * 2598.7 is 2.6千亿 or 约2600亿元, 近2600亿元 or 超2500亿元, never a bare 2600亿元.
 */
export function isRounding(said: Printed, given: Printed): boolean {
  if (said.high !== null || given.high !== null || given.value === 0 || said.value === 0) return false
  const finest = stepOf(said)
  const counts = said.bound === 'exact' || /\d\.\d/.test(normaliseWidth(said.text))
  const coarsest = counts ? finest : Math.max(finest, largestStep(said.value))
  const printed = stepOf(given)
  if (coarsest <= printed * (1 + 1e-9)) return false
  if (Math.abs(said.value - given.value) > given.value * FARTHEST) return false
  for (let step = coarsest; step >= finest * (1 - 1e-9) && step > printed * (1 + 1e-9); step /= 10) {
    if (rounded(given.value / step, given.bound, said.bound) === Math.round(said.value / step)) return true
  }
  return false
}

const halfUp = (times: number) => Math.floor(times + 0.5 + 1e-9)
const down = (times: number) => Math.floor(times + 1e-9)
const up = (times: number) => Math.ceil(times - 1e-9)

/** A number of steps, rounded as a claim asks; of what is given open, only further into the open. */
const roundings: Partial<Record<Bound, { from: ReadonlySet<Bound>; round: (times: number) => number }>> = {
  exact: { from: new Set(['exact']), round: halfUp },
  about: { from: new Set(['exact', 'about']), round: halfUp },
  over: { from: new Set(['exact', 'over', 'at-least']), round: down },
  'at-least': { from: new Set(['exact', 'over', 'at-least']), round: down },
  under: { from: new Set(['exact', 'under', 'at-most', 'near']), round: up },
  'at-most': { from: new Set(['exact', 'under', 'at-most', 'near']), round: up },
  near: { from: new Set(['exact', 'near']), round: up },
}

function rounded(times: number, given: Bound, said: Bound): number {
  const rounding = roundings[said]
  return rounding?.from.has(given) ? rounding.round(times) : NaN
}

/** The digits of a number as printed: 2600 of 2600亿元. */
export function printedNumber(text: string): number | null {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(normaliseWidth(text))?.[0]
  return digits ? Number(digits.replaceAll(',', '')) : null
}

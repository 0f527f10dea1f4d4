import { firstNotBefore } from '../rising.ts'
import { inNamed } from '../number/unit.ts'
import { printedNumber } from '../number/rounding.ts'
import type { Quantity } from '../model.ts'
import type { Evidence } from './evidence.ts'

/** How far a number that is rounded, or said as a fraction, may be from the one that is given: as a factor. */
const ROUNDED = 1.26

/** Finds evidence by its value, so that a mention is compared with what it could be and with nothing else. */
export class ValueIndex {
  /** By what a number is worth in the unit that names its kind. */
  readonly #worth: Sorted
  /** By where a range ends. */
  readonly #high: Sorted
  /** By its value in the unit that is printed. */
  readonly #value: Sorted
  /** By the digits that are printed: 2600 of 2600亿元. */
  readonly #digits: Sorted

  constructor(evidence: Evidence[]) {
    this.#worth = new Sorted(evidence, ({ value, unit }) => inNamed(value, unit))
    this.#high = new Sorted(evidence, ({ high, unit }) => high && inNamed(high, unit))
    this.#value = new Sorted(evidence, ({ value }) => value)
    this.#digits = new Sorted(evidence, ({ text }) => printedNumber(text))
  }

  /** What a quantity could be, as it is, rounded, by its digits alone, or as a percentage of a multiple; in reading order. */
  near(quantity: Quantity): Evidence[] {
    const value = inNamed(quantity.value, quantity.unit)
    const found = new Map<number, Evidence>()
    const add = (index: Sorted, low: number, high: number) => index.between(low, high, found)
    if (isRound(quantity)) add(this.#worth, value / ROUNDED, value * ROUNDED)
    else add(this.#worth, value * (1 - CLOSE), value * (1 + CLOSE))
    add(this.#value, quantity.value, quantity.value)
    if (quantity.bound === 'at-most') add(this.#high, value, value)
    if (quantity.unit === null) add(this.#digits, value, value)
    const isTimes = quantity.unit?.class === 'times'
    if (isTimes || quantity.unit?.class === 'percent') {
      const shares = isTimes
        ? [
            value * 100,
            (value - 1) * 100,
            value - 1,
            (2 ** value - 1) * 100,
            2 ** value - 1,
            Math.log2(value + 1),
          ]
        : [value / 100, value / 100 + 1, Math.log2(value / 100 + 1)]
      // 翻了一倍多 may be nearly twice as much again.
      const isMore = isTimes && quantity.bound === 'over'
      for (const share of shares)
        add(this.#worth, share / ROUNDED, isMore ? Math.max(share, 0) + 100 : share * ROUNDED)
    }
    return inOrder(found)
  }

  /** What has one of these values, or these digits, whatever its unit; in reading order. */
  exactly(values: number[], digits: number | null): Evidence[] {
    const found = new Map<number, Evidence>()
    for (const value of values) this.#value.between(value, value, found)
    if (digits !== null) this.#digits.between(digits, digits, found)
    return inOrder(found)
  }
}

function inOrder(found: Map<number, Evidence>): Evidence[] {
  return [...found].sort(([a], [b]) => a - b).map(([, one]) => one)
}

/** A number with so many digits is near to what it rounds. */
const CLOSE = 0.006

/** Whether a number has so few digits, or so open a bound, that what it rounds may be far from it. */
function isRound({ text, bound, high }: Quantity): boolean {
  const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
  return digits < 3 || bound !== 'exact' || high !== null
}

/** Evidence sorted by a number of it. */
class Sorted {
  readonly #keys: { key: number; at: number; one: Evidence }[]

  constructor(evidence: Evidence[], keyOf: (quantity: Quantity) => number | null) {
    this.#keys = evidence
      .flatMap((one, at) => {
        const key = keyOf(one.quantity)
        return key === null ? [] : [{ key, at, one }]
      })
      .sort((a, b) => a.key - b.key)
  }

  /** Puts what lies between two values, but for the noise of fractions, into `found` by its place among all. */
  between(low: number, high: number, found: Map<number, Evidence>): void {
    const noise = 1e-8 * Math.abs(high)
    const first = firstNotBefore(this.#keys, ({ key }) => key < low - noise)
    for (let at = first; at < this.#keys.length; at++) {
      const { key, one, at: place } = this.#keys[at]!
      if (key > high + noise) return
      found.set(place, one)
    }
  }
}

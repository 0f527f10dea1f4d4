import type { UnitClass } from '../../number/unit.ts'

export type { UnitClass }

/** A unit right behind a number: where it ends, and what it is. */
export interface UnitAt {
  end: number
  unit: string
  class: UnitClass
}

/** A number as scanned, before it is read in its clause. Offsets are in the sentence. */
export interface Token {
  start: number
  end: number
  value: number
  high: number | null
  unit: string | null
  magnitude: string | null
  class: UnitClass
  /** A fuzzy word within the number: 余, 多. */
  inner: string | null
  /** A rate or change that its own word tells (doubled, 翻番). */
  direction?: 'up' | 'down' | null
  /** The rule that read it. */
  rule: string
}

/** A token as its rule makes it; what is not given is as of a plain number. */
export function tokenOf(
  given: Pick<Token, 'start' | 'end' | 'value' | 'unit' | 'class'> & Partial<Token>,
): Omit<Token, 'rule'> {
  return { high: null, magnitude: null, inner: null, ...given }
}

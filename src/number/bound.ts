import type { Interval } from './interval.ts'

/**
 * How far a number goes: itself, around it, just below it, beyond it, from it on, short of it, up to it, or anything
 * between two.
 */
export type Bound = 'exact' | 'about' | 'near' | 'over' | 'at-least' | 'under' | 'at-most' | 'range'

/** How far 约 and "about" reach to both sides, as a share of the number. */
const ABOUT = 0.05
/** How far 近 and "nearly" reach below. */
const NEARLY = 0.1

/** What a bound allows of `value` to `high`; an exact number reaches half of its last printed digit to both sides. */
const reaches: Record<Bound, (value: number, high: number, half: number) => Interval> = {
  exact: (value, _, half) => ({ low: value - half, high: value + half }),
  about: (value, high) => ({ low: value * (1 - ABOUT), high: high * (1 + ABOUT) }),
  near: (value, high) => ({ low: value * (1 - NEARLY), high }),
  over: (value) => ({ low: value, high: Infinity }),
  'at-least': (value) => ({ low: value, high: Infinity }),
  under: (_, high) => ({ low: -Infinity, high }),
  'at-most': (_, high) => ({ low: -Infinity, high }),
  range: (value, high) => ({ low: value, high }),
}

/** What a number with this bound allows; `step` is the worth of its last printed digit, 0 for one in words. */
export function intervalOf(bound: Bound, value: number, high: number | null, step: number): Interval {
  return reaches[bound](value, high ?? value, step / 2)
}

/** What may be said of a number that is given so: never more than is given. */
const allowed: Record<Bound, ReadonlySet<Bound>> = {
  exact: new Set(['exact', 'about']),
  about: new Set(['about']),
  near: new Set(['near', 'under', 'at-most']),
  over: new Set(['over', 'at-least']),
  'at-least': new Set(['at-least']),
  under: new Set(['under', 'at-most']),
  'at-most': new Set(['at-most']),
  range: new Set(['range']),
}

/** Whether who says `said` of a number claims no more than who gives it as `given`. */
export function covers(given: Bound, said: Bound): boolean {
  return allowed[given].has(said)
}

/** Whether a bound leaves one side, or both, open: nothing can be reckoned from it as from an exact number. */
export function isOpen(bound: Bound): boolean {
  return bound !== 'exact' && bound !== 'range'
}

/** The signs that bound the number behind them, longest first. */
const signs: [RegExp, Bound][] = [
  [/(?:>=|≥|≧)\s*$/, 'at-least'],
  [/(?:<=|≤|≦)\s*$/, 'at-most'],
  [/>\s*$/, 'over'],
  [/<\s*$/, 'under'],
  [/[~≈≒]\s*$/, 'about'],
]

const endsWithSign = /[=>≥≧<≤≦~≈≒]\s*$/

/** The sign with which a text ends, as it bounds the number that follows; `~` between two numbers is a range. */
export function signBefore(text: string): { sign: string; bound: Bound } | null {
  if (!endsWithSign.test(text)) return null
  for (const [pattern, bound] of signs) {
    const found = pattern.exec(text)
    // `4 ~ 5` and `4~5` are ranges, `v4 ~5` is none.
    const gap = found && /\s$/.test(found[0]) ? /\d\s*$/ : /\d$/
    if (found && !gap.test(text.slice(0, found.index))) return { sign: found[0].trim(), bound }
  }
  return null
}

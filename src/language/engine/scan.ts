import type { Token } from './token.ts'

/** What a rule looks at: a place in a sentence, and the number read last before it. */
export interface ScanPlace {
  text: string
  at: number
  /** Whether any bare number counts, as on a slide. */
  bare: boolean
  last: Token | undefined
}

/** What a rule makes of a place: tokens, the place behind something that is no number, or nothing. */
export type Scanned = Omit<Token, 'rule'>[] | number | null

/** One way in which a language writes numbers, or what only looks like one. */
export interface ScanRule {
  name: string
  /** Words with a number that this rule reads; of a rule that passes over something, words without any. */
  example: string
  /** The rule passes over what only looks like a number. */
  passes?: true
  read(place: ScanPlace): Scanned
}

/**
 * A scanner of sentences: at each place where `starts` finds the beginning of a number the first rule that makes
 * something of it decides, and its name stays with the token. Linear where each rule looks at a bounded stretch.
 */
export function scanner(starts: RegExp, rules: ScanRule[]): (text: string, bare: boolean) => Token[] {
  return (text, bare) => {
    const tokens: Token[] = []
    starts.lastIndex = 0
    for (let found = starts.exec(text); found; found = starts.exec(text)) {
      starts.lastIndex = advance({ text, at: found.index, bare, last: tokens.at(-1) }, rules, tokens)
    }
    return tokens
  }
}

/** Adds what stands at a place to the tokens; gives the place behind it. */
function advance(place: ScanPlace, rules: ScanRule[], tokens: Token[]): number {
  for (const rule of rules) {
    const scanned = rule.read(place)
    if (scanned === null) continue
    if (typeof scanned === 'number') return Math.max(scanned, place.at + 1)
    for (const token of scanned) tokens.push({ ...token, rule: rule.name })
    return scanned.at(-1)!.end
  }
  return place.at + 1
}

/** What several rules want to know of the same place, read for the first of them. */
export function oncePerPlace<T>(read: (place: ScanPlace) => T): (place: ScanPlace) => T {
  let last: { place: ScanPlace; made: T } | null = null
  return (place) => {
    if (last?.place !== place) last = { place, made: read(place) }
    return last.made
  }
}

/** A match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

import type { Bound } from '../../number/bound.ts'

/** A word that bounds a number, what it makes of the number, and on which side of it the word stands. */
export type Qualifier = readonly [word: string, bound: Bound, side: 'before' | 'after']

/** The words of a table that stand on one side. */
export function wordsOn(side: Qualifier[2], qualifiers: readonly Qualifier[]): string[] {
  return qualifiers.filter(([, , where]) => where === side).map(([word]) => word)
}

import type { Cues } from './engine/cues.ts'
import { remembering } from '../remembering.ts'
import { languages } from './languages.ts'

const all = Object.values(languages)

/** The tables of one sort, each once, of every language there is. */
export function tablesOf<Sort extends keyof Cues>(sort: Sort): Cues[Sort][] {
  return [...new Set(all.map(({ cues }) => cues[sort]))]
}

const folds = all.flatMap(({ fold }) => fold ?? [])

/** A text in the characters in which the tables are written, one for one, so that every offset holds. */
export const fold = remembering((text) => folds.reduce((folded, one) => one(folded), text))

/** The words that a chart says beside its numbers, in the deck's language. */
export interface ChartWords {
  over: string
  atLeast: string
  about: string
  near: string
  under: string
  atMost: string
  derived: string
  /** From this number on thousands are grouped. */
  groupedFrom: number
}

/** Signs that need no language. */
export const signs: ChartWords = {
  over: '>',
  atLeast: '≥',
  about: '≈',
  near: '≲',
  under: '<',
  atMost: '≤',
  derived: '=',
  groupedFrom: 10_000,
}

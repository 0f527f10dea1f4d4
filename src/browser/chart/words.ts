/** The words that a chart says beside its numbers, in the deck's language. */
export interface ChartWords {
  over: string
  atLeast: string
  about: string
  under: string
  atMost: string
  derived: string
}

/** Signs that need no language. */
export const signs: ChartWords = {
  over: '>',
  atLeast: '≥',
  about: '≈',
  under: '<',
  atMost: '≤',
  derived: '=',
}

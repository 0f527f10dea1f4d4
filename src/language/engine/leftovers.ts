/** How a language says numbers that its reader may leave over, and what only looks like one. */
export interface LeftoverCues {
  /** Times and the like, whose digits count nothing, as the insides of patterns. */
  times: string[]
  /** What numbers a line, as the inside of a pattern. */
  lineNumber: string
  /** Numbers in words: parts, multiples, ranks, vague counts; the first that matches a place takes it. */
  numbers: RegExp[]
  /** Right before a number: it belongs to this word, whatever stands behind it (per 1,000). */
  binding: RegExp
  /** Turns of phrase that hold numerals and say no number. */
  idioms: RegExp
}

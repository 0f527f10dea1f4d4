/** What a draft says in its own words, in the languages that a deck may have. */
export interface DraftWords {
  agenda: string
  agendaNotes: (parts: string[]) => string
  closing: string
  closingWithNumbers: string
  closingNotes: string
  comma: string
  coverNotes: (source: string[]) => string
  derivedNote: (label: string, number: string) => string
  /** Stands before the difference of two numbers. */
  difference: string
  falling: string
  /** Marks a number that is aimed at; stands behind its label. */
  goal: string
  /** Head of a chart's first column, by what its rows are. */
  axes: Record<'period' | 'subject' | 'part' | 'step' | 'measure' | 'goal', string>
  leftOutNumber: (line: number, text: string) => string
  leftOutPart: (heading: string) => string
  leftOutTitle: (title: string) => string
  notesOf: (heading: string) => string
  rising: string
  /** Head of the column of a lone share. */
  share: string
  untitled: string
  warning: (numbers: string[]) => string
  warningFormula: (formula: string) => string
  warningReason: string
}

/** What a language knows of drafting: what parts and opens its sentences, how long its words may be, and its own words. */
export interface DraftRules {
  words: DraftWords
  /** Marks between clauses. */
  stops: RegExp
  /** How a stretch begins, and how it ends, that cannot stand alone as a heading. */
  badStart: RegExp
  badEnd: RegExp
  /** What counts points out in running text. */
  ordinal: RegExp
  /** What only leads up to what a sentence says. */
  opening: RegExp
  /** How long things may be, in characters where a language has no spaces, else in words. */
  longest: { heading: number; item: number; label: number }
  shortestHeading: number
  /** The longest name of a lone share on a chart, and the length of a part without headings, in characters. */
  longestShare: number
  partLength: number
}

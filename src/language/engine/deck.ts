/** Words by which the parts of a deck are known, and how a label's number is read as a sentence. */
export interface DeckCues {
  /** The heading of a slide that lists what is to come. */
  agenda: RegExp
  /** What opens speaker notes, before a colon. */
  notes: string[]
  /** Units in which a talk's length is told. */
  minutes: string[]
  /** Labels that are times, as the insides of patterns. */
  times: string[]
  /** A number that is written without digits. */
  spelled: RegExp
  /** Between the ends of a range. */
  to: string[]
  /** A label whose bare year reads as a year in a sentence. */
  withYear(label: string): string
  /** A sentence that states one of a unit. */
  stateOne(unit: string): string
  /** Characters beside the digits of a number that stands alone on a line, as the inside of a class. */
  beside: string
  /** Signs of which numerals without digits are made, as the inside of a class. */
  numerals: string
  /** How a small whole number before a unit is written without digits, with its unit. */
  spellings(value: number, unit: string): string[]
  /** Measures of which a percentage is a price or a pace, and no part of a whole: interest, yields, inflation. */
  priced: RegExp
  /** How a row is named that is still to come. */
  goal: RegExp
  /** Behind a year's digits in a label. */
  yearMark: string
  /** A label that is a month or a day and nothing else, with the groups `year`, `month` and `day`. */
  date: RegExp
}

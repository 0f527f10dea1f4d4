/** The named groups of a match. */
export type Fields = Record<string, string | undefined>

/** A way in which a time is written, and what it is on the calendar; null where that cannot be told. */
export interface PeriodForm<Against> {
  name: string
  pattern: string
  /** Words, and what they are in a report of 17 February 2023. */
  example: [words: string, iso: string | null]
  iso(fields: Fields, against: Against): string | null
}

/** Words by which a report tells when it was written. Times stand right before, or right behind, these words. */
export interface ReportCues {
  /** Behind what looks like a year: it is none. */
  noYear: RegExp
  /** Before a year: something began in it. */
  began: RegExp
  /** Before a year: it is still to come; behind one: the same. */
  toCome: RegExp
  planned: RegExp
  /** Before a year: only that it is to be done by then. */
  deadline: RegExp
  /** Before a year: something is compared with it. */
  compared: RegExp
  /** A dateline, with the groups `month` and `day`. */
  dateline: RegExp
  /** What is told of a year that is over; the year stands before it. */
  over: RegExp
  /** Words for the year before, as the one that is told of; for the year that runs; and, behind a year, for a part of it. */
  lastYear: RegExp
  thisYear: RegExp
  partOfYear: RegExp
  /** A whole day of which a report tells, with the groups `year`, `month` and `day`. */
  told: RegExp
  /** A title that gives its year to all that is told, with the group `year`; and titles that do not. */
  titled: RegExp
  untitled: RegExp
  /** A text that only foretells a year is of the year before. */
  foretells: boolean
}

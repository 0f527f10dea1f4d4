import type { NameRole } from './name.ts'

/** A name in a sentence, as far as the words around it tell whose a number is. */
export interface NamePlace {
  start: number
  end: number
  role: NameRole
}

/** What a language knows of whose a number is. */
export interface OwnerRules {
  /** Where clauses begin, in order; 0 is not among them. */
  breaksIn(text: string): number[]
  /** Stretches that say more of a name before them, by the way (", a chain owned by Brandt,"): what they name owns nothing outside. */
  asidesIn(text: string): { start: number; end: number }[]
  /** Whether the name at an offset only tells where something is ("stores in Britain"), so that the text does not go on to speak of it. */
  isWhere(text: string, start: number): boolean
  /** Whether the words before a name tell that something comes from it: "guests from Harrow". */
  isOrigin(before: string): boolean
  /** Whether a name only tells of what is told, by the words before it and those up to the number: "calls to Harrow made up". */
  isPassed(before: string, between: string): boolean
  /** Whether a sentence tells of the parts of what the one before measures: 分行业看. */
  breaksDown(text: string): boolean
  /** Whether a clause speaks of something that belongs to what the text speaks of: its margin, 其利润. */
  refersBack(clause: string): boolean
  /** From where on a sentence tells of parts, with which the text does not go on: 其中, of these; its length where nowhere. */
  partsFrom(text: string): number
  /** Whether what stands behind a name goes on with another of a list. */
  lists(behind: string): boolean
  /** Whether what stands behind the first name of a line tells that it leads the line in: "甲类：". */
  leadsIn(behind: string): boolean
  /** Whether the words between two names make the second a part of the first: Zenith's Foods division. */
  joins(between: string): boolean
  /** Whether what stands behind the last name of a list tells that each of them has the number: "all lost 5". */
  shares(behind: string): boolean
  /** Whether a name that such words follow only has what is spoken of: "Zenith's lead". */
  isOwner(behind: string): boolean
  /** Whether a name only tells of what sort the thing behind it is: its U.S. business. */
  qualifies(behind: string): boolean
  /** Whether the words between a name and a number make it that one's, even of whom is only compared with: than Europe's 32. */
  possesses(between: string): boolean
  /** Whether a clause without a name sums up what the text speaks of: 累计, in total. */
  sumsUp(clause: string): boolean
  /** Whether who tells something tells it of itself, by the words behind its name: "said its sales …", 披露其…. */
  tellsOfItself(behind: string): boolean
  /** Whether a paragraph that opens so goes on to speak of what the one before does: "It", 其. */
  goesOn(opening: string): boolean
  /**
   * The names that own the number at these offsets by the words between: 乙省的3%, Zenith (3%), 5 % in the south.
   * `from` and `to` bound its clause, `to` the next number as well; `opening` is
   * where the clause's first number begins.
   */
  direct<T extends NamePlace>(
    text: string,
    number: { start: number; end: number },
    names: T[],
    from: number,
    to: number,
    opening: number,
  ): T[]
}

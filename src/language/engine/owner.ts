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
  /** Whether a clause speaks of something that belongs to what the text speaks of: its margin, 其利润. */
  refersBack(clause: string): boolean
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

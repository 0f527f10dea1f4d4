import type { ClaimCues } from './claims.ts'
import type { LeftoverCues } from './leftovers.ts'
import type { MeasureWords } from './measures.ts'
import type { MoveCues } from './moves.ts'
import type { Qualifier } from './qualifier.ts'
import type { TalkCues } from './talk.ts'

/**
 * Tables by which every text is asked, whatever language it is in, since a slide may be in another one than its
 * article. Chinese patterns are asked in simplified characters.
 */
export interface Cues {
  /** Words that bound a number. */
  qualifiers: readonly Qualifier[]
  /** Units by the name that all languages share, each with what one of it is worth in that name. */
  units: Record<string, Record<string, number>>
  magnitudes: MagnitudeWords
  claims: ClaimCues
  talk: TalkCues
  leftovers: LeftoverCues
  moves: MoveCues
  measures: MeasureWords
  naming: NamingCues
}

/** Words that multiply a number, where they are written with the unit (亿 of 亿元). */
export interface MagnitudeWords {
  /** The one with which a unit begins. */
  before: RegExp
  /** What it is worth; 1 for no such word. */
  worth(word: string): number
}

/** What a language's words for things are parted by. */
export interface NamingCues {
  /** Words of a Latin script that name nothing. */
  silent: Iterable<string>
  /** Words that part the names in running characters; the group `whole` holds one that is a name itself. */
  parting: RegExp
  /** What is said to be left out. */
  leftOut: RegExp
  /** What a percentage right before it is a part of: the group `whole`. */
  wholeBehind: RegExp
  /** Words between what is told of one number and what is told of the next. */
  joining: readonly string[]
}

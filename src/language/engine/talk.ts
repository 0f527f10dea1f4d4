/** Words by which a talk numbers and counts its own parts. */
export interface TalkCues {
  /** What a talk counts of itself: 件事, steps. */
  parts: RegExp
  /** Right before a number: it only orders (slide 3). */
  order: RegExp
  /** Right behind such a number: it is a rank (第4名). */
  rank: RegExp
  /** How a number begins that orders (第三). */
  ordinal: RegExp
  /** How a number ends, and what stands before it, where it is a half of what is being told (前一半). */
  half: RegExp
  beforeHalf: RegExp
  /** Behind a number without a unit: words that it may count. */
  counted: RegExp
  /** How a number begins that says both of two (两). */
  pair: RegExp
  /** Behind a number: it speaks of the talk itself. */
  talk: RegExp
  /** Behind a multiple: it compares how something is done, not how much of it there is. */
  degree: RegExp
  /** Marks between the things that a sentence names, the strongest first: each with the mark by which it is known. */
  lists: readonly (readonly [known: string, parts: RegExp])[]
}

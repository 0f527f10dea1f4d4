import type { Span } from '../../model.ts'

/** What a share, or a number, of some people is said of: "61% of parents trust it". */
export interface Answer {
  /** Who they are, where the words at the number say so: parents. */
  group: string
  /** Whom the text before has told of, where they do not. */
  asked: string
  /** What is told of them: trust it. */
  said: string
  /** What the text around tells of them, where they do not, or point to it. */
  more: string
  /** It is said by words for what was told before (say the same, agree with this). */
  pointsBack: boolean
  /** Words right before its bracket name it, whatever they are. */
  isNamed: boolean
  /** It speaks of what its sentence has told before by a pronoun. */
  goesOn: boolean
}

/** A number of a sentence, and of what sort it is. */
export interface AnswerNumber extends Span {
  isShare: boolean
}

/** Two ends of one scale. */
export interface Poles {
  name: string
  one: RegExp
  other: RegExp
}

/** How a language tells how many of a group say, or do, something. */
export interface AnswerRules {
  /** What each number of a sentence is said of; null for one that tells of no group. */
  read(text: string, numbers: readonly AnswerNumber[]): (Answer | null)[]
  /** Words for the same people, and words that any people may be called by. */
  alike: readonly string[][]
  anybody: ReadonlySet<string>
  /** Of these, words for people of whom nothing is known: those who come, work, or are asked may be meant. */
  crowd: ReadonlySet<string>
  /** How old some people are: the numbers are names. */
  ages: RegExp
  /** Words for people: who answers. */
  people: ReadonlySet<string>
  /** Words of two opposite sides: agree, disagree. */
  sides: readonly Poles[]
  /** Words of two opposite groups: adults, children. */
  groups: readonly Poles[]
  /** Words of two opposite things that befall whatever is counted: won, lost. */
  opposites: readonly Poles[]
  /** Words that deny what stands beside them. */
  denying: RegExp
}

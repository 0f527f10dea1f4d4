import type { EntityKind } from '../../model.ts'
import type { OwnerRules } from './owner.ts'

/** A stretch of a sentence that may name somebody or something; offsets are in the sentence. */
export interface NameCandidate {
  start: number
  end: number
  text: string
  /** What its suffix or its surroundings tell; null where nothing does. */
  kind: EntityKind | null
  /** A suffix, a title, brackets or quotes mark it as a name, so that it needs no second occurrence. */
  marked: boolean
  /** What follows it, as a class: a name is followed by different things, a modifier always by one. */
  context: string
}

/** How a name stands in its clause. */
export type NameRole =
  /** What the clause speaks of. */
  | 'subject'
  /** What something is compared with (高于, than). */
  | 'base'
  /** Who tells it (认为, said). */
  | 'source'
  /** Among whom something ranks or of what it is a share (居全国第二). */
  | 'scope'

/** A word that stands for an entity named elsewhere (该公司, 全州, the company). */
export interface Reference {
  start: number
  end: number
  text: string
  kind: EntityKind
  /** 州 of 全州: the ending that the entity's name has. */
  level: string | null
  /** 局 of 该局, department of "the department": what its name says that it is; null where any name will do. */
  head?: string | null
  /** Refers to the entity named last (该), not to the one that the article is about (全). */
  last: boolean
}

/** Words that stand before a number in its clause, and may name whose it is and what it measures. */
export interface NumberFrame {
  start: number
  text: string
  /** How many of its characters may name somebody: what stands behind them is the measure. */
  room: number
  /** The unit of the number, as printed. */
  unit: string
}

/** What a language knows of names. */
export interface NameRules {
  /** Stretches of a sentence that may be names. `isWord` tells whether a word is one of the article's own words. */
  candidates(text: string, isWord: (word: string) => boolean): NameCandidate[]
  /** The whole name of the measure that stands right behind a name, before its number or verb; null where none does. */
  measureBehind(text: string, end: number): string | null
  /** What stands at the head of a clause before one of these measures, and may be a name. */
  beforeMeasures(
    text: string,
    measures: ReadonlyMap<string, unknown>,
  ): { start: number; end: number; measure: string }[]
  /** What stands before each number of a text, as far as names may be told by holding such words against each other. */
  frames(text: string): NumberFrame[]
  /** How many characters of a frame name somebody, of which the first `size` differ from those of others; 0 where none do. */
  framed(frame: NumberFrame, size: number): number
  /** What a sentence that opens an item, or a paragraph, tells of: "学前教育：…"; null where nothing leads it in. */
  lead(text: string, isItem: boolean): NameCandidate | null
  /** Stretches at the heads of clauses that end as several names of the article do, by one of these characters. */
  endedAlike(text: string, ends: ReadonlySet<string>): NameCandidate[]
  /** A row's label as the name of a part; null where it is a measure, a time or a total. */
  labelled(label: string): NameCandidate | null
  /** Words that stand for an entity named elsewhere. */
  references(text: string): Reference[]
  /** How the name at these offsets stands in its clause. */
  roleOf(text: string, start: number, end: number): NameRole
  /** Other forms under which a name may appear, the shorter ones: 广东 of 广东省, GM of General Motors. */
  shorter(name: string): string[]
  /** The name, of these, of which another is a form: Germany of German; null where of none. */
  formOf(name: string, names: { has(name: string): boolean }): string | null
  /** The first words of a name, by which it may be called once it is introduced. */
  openings(name: string): string[]
  /** Whether a text speaks of a name as of a place. */
  isPlace(text: string, name: string): boolean
  /** Whether `short` is `name` cut down: 东财证券 of 东方财富证券. */
  isShort(short: string, name: string): boolean
  /** What a name and every one that is short for it have in common, so that not all are held against all. */
  shortKey(name: string): string
  /** Between an owner's name and what is its own: 的, 's. */
  possessive: RegExp
  /** Whose a number is, by the words between. */
  owners: OwnerRules
  /** Whether a name may stand at these offsets, by the letters around. */
  stands(text: string, start: number, end: number): boolean
}

import type { Statistic } from '../../model.ts'
import type { ArticleShape } from './shapes.ts'
import type { StandingRules } from './standing.ts'

/** What a draft says in its own words, in the languages that a deck may have. */
export interface DraftWords {
  agenda: string
  agendaNotes: (parts: string[]) => string
  closing: string
  closingWithNumbers: string
  closingNotes: string
  comma: string
  /** The heading of what goes on with a slide before, for the first, the second … time. */
  continued: (heading: string, time: number) => string
  coverNotes: (source: string[]) => string
  derivedNote: (label: string, number: string) => string
  /** Stands before the difference of two numbers. */
  difference: string
  falling: string
  /** Marks a number that is aimed at; stands behind its label. */
  goal: string
  /** Head of a chart's first column, by what its rows are. */
  axes: Record<'period' | 'subject' | 'part' | 'step' | 'measure' | 'value' | 'change' | 'goal', string>
  leftOutNumber: (line: number, text: string) => string
  leftOutPart: (heading: string) => string
  leftOutTitle: (title: string) => string
  notesOf: (heading: string) => string
  rising: string
  /** Head of the column of a lone share. */
  share: string
  /** Says how many of a table's rows are shown. */
  columnsShown: (shown: number, all: number, own: (count: number, reason: string) => string) => string
  rowsShown: (shown: number, all: number, own: (count: number, reason: string) => string) => string
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
  /** What says to what end something is done, at the head of a sentence. */
  purpose: RegExp
  /** How long things may be, in characters where a language has no spaces, else in words. */
  longest: { heading: number; headline: number; item: number; label: number; quote: number }
  shortestHeading: number
  /** The longest name of a lone share on a chart, and the length of a part without headings, in characters. */
  longestShare: number
  partLength: number
  /** How long a text reads: characters, or words. */
  lengthOf(text: string): number
  /** Marks that open and close. */
  pairs: readonly (readonly [open: string, close: string])[]
  /** Between things of a list, parts of a title, a name and its number; what ends a sentence, and what says that more follows. */
  marks: { list: string; title: string; colon: string; stop: string; left: string }
  /** A title within a sentence. */
  quoted(title: string): string
  /** How long a claim is that a slide shows large, and the shortest; the longest name of a list's item. */
  claim: { longest: number; shortest: number; lead: number }
  /** How a sentence begins that counts, and how a paragraph does whose first words head a list. */
  counting: RegExp
  countingHead: RegExp
  /** How a text goes on that sets something against what stands before. */
  contrast: RegExp
  /** Signs of a number without digits. */
  numeral: RegExp
  /** Units behind the digits of a number, as the inside of a pattern. */
  units: string
  periods: PeriodWords
  labels: LabelRules
  headings: HeadingRules
  positions: PositionRules
  series: SeriesRules
  standing: StandingRules
  /** Shapes of articles, the first that fits. */
  shapes: ArticleShape[]
}

/** How a language's times are printed in running text, and how a draft names them. */
export interface PeriodWords {
  /** Times whose digits are no amount, as the inside of a pattern. */
  printed: string
  /** What leads up to a time: 截至, by. */
  lead: RegExp
  /** What is worth showing as a time, and what is too fine. */
  shown: RegExp
  tooFine: RegExp
  /** A period in words, by its ISO form: `2021`, `2021-03`, `2021-Q1`, `2021-H1`, `2021-01/2021-09`; null for others. */
  name(iso: string): string | null
}

/** A number's clause, cut at the number, and what is known around it. */
export interface LabelParts {
  statistic: Statistic
  before: string
  after: string
  /** The text of its sentence, and of the article. */
  sentence: string
  article: string
  words: DraftWords
  /** Its time where that is printed elsewhere, as printed; empty where it is not shown. */
  carried: string
  /** Whether that place is in its own paragraph, or its section. */
  isNear(around: 'paragraph' | 'section'): boolean
  /** Its time as the language names it; null for none. */
  named: string | null
  /** A text with the digits of its times replaced by letters, one for one. */
  mask(text: string): string
}

/** How a number is named by the words around it. */
export interface LabelRules {
  /** Names of a number, best first; empty ones are passed over. */
  labels(parts: LabelParts): string[]
  /** A number that only says which things are counted (100亿元企业), and how such words go on behind it. */
  threshold: RegExp
  behindThreshold: RegExp
  /** A label that says already that something is aimed at. */
  goal: RegExp
  /** What may stand between a qualifying word and its number. */
  betweenQualifier: RegExp
  /** A qualifier that is a word of its own, and reads with its label. */
  wordy: RegExp
  /** How a label ends that wants its number to be understood. */
  stub: RegExp
  /** Behind digits: no amount can be read from them (2000多). */
  vague: RegExp
  /** A label cut to so many characters or words. */
  cut(label: string, most: number): string
}

/** How a heading is made of a clause. */
export interface HeadingRules {
  /** Words that say a time and nothing else. */
  timeOnly: RegExp
  /** What numbers a heading in words. */
  numbering: RegExp
  /** What stands between a list item's name and what is said of it. */
  named: RegExp
  /** A mark that ends a heading and is not shown. */
  end: RegExp
  /** A text with a pause wherever a further clause begins. */
  paused(text: string): string
  /** The same for a title, in which a blank parts. */
  pausedTitle(text: string): string
  /** Marks behind which a claim may begin, and marks that part what no claim spans. */
  restarts: RegExp
  parts: RegExp
  /** How a text goes on behind the first of several things of a list: no claim ends there. */
  lists: RegExp
  /** How a text ends, its mark included, at which a name is not complete: an online, */
  parted: RegExp
  /** Where a clause that is too long may end: before what only adds to it. */
  trims: RegExp
  /** Of those the ones that join things as well as clauses. */
  joins: RegExp
  /** What a clause that says an amount holds: its end is not cut off. */
  amount: RegExp
  /** Of those the ones that may be left off behind a number: what it is compared with, why, and who says so. */
  adds: RegExp
  /** A relative clause that tells apart what is spoken of: no cut ends in one. */
  relative: RegExp
  /** What leads up to a claim and limits it: without the condition, the time or the group it is not true. */
  limits: RegExp
  /** Whether a clause goes on with the list that the one before it has not ended. */
  goesOnWithList(before: string, text: string): boolean
  /** What says no more than that there is what follows: 有67%的企业发奖金. */
  exists: RegExp
  /** What is said of a subject in between, and may be lifted out. */
  between: RegExp
  /** Whether a clause of the right length can stand alone. */
  stands(text: string): boolean
  /** The length of a good heading; how many clauses of a sentence are tried; the shortest that is spoken. */
  best: [low: number, high: number]
  most: number
  shortestSpoken: number
  /** What leads up to what is found, shown or said: everything up to the word behind which the claim begins. */
  told: RegExp
  /** What was resolved as a heading says it: that leave be granted, leave to be granted. */
  asFact(words: string): string
  /** What follows a claim and only adds to it. */
  afterClaim: RegExp
  /** The verb that leads from what is announced to the list of it: 是, 如下, are. */
  announces: RegExp
}

/** What somebody is reported to have said; `from` and `to` count sentences of the paragraph. */
export interface FoundPosition {
  name: string
  office: string | null
  words: string
  from: number
  to: number
}

/** How what people say is reported. */
export interface PositionRules {
  find(sentences: string[], article: string): FoundPosition[]
  /** How much of it a slide holds, and what is too little. */
  longest: number
  shortest: number
  /** How much where it does not fit. */
  less: number
  /** What is reported, not quoted, of somebody without an office is too little below this. */
  least: number
}

/** How numbers of a series are told apart and named. */
export interface SeriesRules {
  /** Growth a year on average; growth against a base that stands in a word. */
  annual: RegExp
  basis: RegExp
  /** One name for the ways in which news calls one measure. */
  measure(name: string): string
  /** The place that an article is about, by its title; empty for none. */
  home(title: string): string
  /** What only says that a name's numbers are growth. */
  growthEnd: RegExp
  /** What a chart of growth shows, by its basis. */
  rate(basis: string, rising: string): string
  /** A time from which a change is counted, and words for its edge. */
  base: RegExp
  edges: string[]
  /** What leads from a change's name to its number. */
  changeEnd: RegExp
  /** How a measure begins that is somebody's, named before: its, 其. */
  possessive: RegExp
  /** A magnitude without digits. */
  bareMagnitude: RegExp
  /** The words of a clause name a chart better than its measure. */
  titledByClause: boolean
  /** The next number is how far something may go; how something grew. */
  stretch: RegExp
  growthStart: RegExp
  /** What grew, of the words before its growth: 衣着 of 衣着上涨, exports of "exports rose". */
  beforeGrowth: (words: string) => string
  /** How a sentence goes on behind words that only say of what its number is. */
  owns: RegExp
  /** The words in which all of several names end, where each has more; empty for none. */
  sharedEnd: (names: string[]) => string
  /** What a share is of, by the words between it and the shares before and behind it; null where they do not tell. */
  nameBeside(before: string, after: string): string | null
  /** The same of an amount: in marks right before it, or before its bracket. */
  nameOfAmount(before: string, after: string): string | null
  /** How a clause begins that speaks of a part of what stands before. */
  ofWhich: RegExp
  /** What was asked, in the group `what`, before the shares of its answers: 受访者最关心的问题依次是, Asked what they like. */
  asked: RegExp
  /** Before a time that something is only compared with. */
  against: RegExp
  /** Before a number that says the same in another unit. */
  conversion: RegExp
}

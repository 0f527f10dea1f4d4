import type { LanguageTag, Script } from '../../model.ts'
import type { AnswerRules } from './answers.ts'
import type { Cues } from './cues.ts'
import type { DeckCues } from './deck.ts'
import type { RelationCues } from './relations.ts'
import type { ReportCues } from './report.ts'
import type { DraftRules } from './draft.ts'
import type { NameRules } from './name.ts'
import type { Calendar } from './calendar.ts'
import type { Memory, Reading, SentenceToRead } from './reading.ts'

/**
 * A language: the tables and rules by which its numbers are found, its sentences cut and its drafts worded. Every
 * stage asks the registry (`languages.ts`) for one; a new language is a folder with one of these, and the compiler
 * lists what is missing in it.
 */
export interface Language {
  tag: LanguageTag
  /** What `lang:` in a front matter says for it: `zh`, `zh-CN`, `zh-Hans`. */
  named: RegExp
  /** The script of its words; a run of another script inside is a name. */
  script: Script
  /** How much of a text speaks for it, in characters; the language with the most is the text's own. */
  weigh(text: string): number
  statistics: StatisticsReader
  /** Who and what is named, and whose a number is. */
  names: NameRules
  /** Every measure that a text names, with the words that belong to it, in reading order. */
  measuresIn(text: string): { text: string; start: number; end: number }[]
  /** How an article relates its own numbers. */
  relations: RelationCues
  /** What shares of people are said of; null where that is not read. */
  answers: AnswerRules | null
  /** When a report was written. */
  report: ReportCues
  prose: Prose
  draft: DraftRules
  deck: DeckCues
  cues: Cues
  /** Its text in the characters of its tables, one for one, where these are written in others. */
  fold?: (text: string) => string
}

export type { Script } from '../../model.ts'

/** A time as words name it; `iso` is null where it cannot be resolved. */
export interface NamedTime {
  start: number
  end: number
  iso: string | null
  role: string
}

/** Finds the statistics of a language's sentences. */
export interface StatisticsReader {
  /** The time of a title holds until the report names another. */
  readTitle(article: { text: string; meta: { title: string } }, memory: Memory): void
  /** A heading governs what stands under it: its time, and whether that is a plan. */
  readHeading(section: { heading: string | null; start: number; end: number }, memory: Memory): void
  /** Every statistic of a sentence, in order; leaves in `memory` what the next may take over. */
  readSentence(source: SentenceToRead, memory: Memory): Reading[]
  /** Every time that a text names, in order; those of the role `base` are what something is compared with. */
  findTimes(text: string, calendar: Calendar): NamedTime[]
  /** Paragraphs are short, so that each begins again with the time of the report's first numbers. */
  leads: boolean
}

/** How a language's running text is put together. */
export interface Prose {
  /** What joins the lines of a paragraph: a space, or nothing. */
  joint: ' ' | ''
  /** Longer lines of plain text are no heading. */
  longestHeading: number
  /** How a line ends that is a sentence, or the last line of one. */
  terminal: RegExp
  /** Marks within a short line that make it running text. */
  insideText: RegExp
  /** Plain text is hard-wrapped: a paragraph's lines end anywhere. */
  wraps: boolean
  /** A numbered line that heads what follows it: 一、, 第二章. */
  numbered: RegExp
  /** A line with such a number in it is no heading. */
  figure: RegExp
  /** A sum in words, as only a first line, a title, prints it. */
  figureInTitle: RegExp
  /** Lines that run in between a report's words: what a picture shows, who wrote. */
  captions: RegExp[]
  bylines: RegExp[]
  /** Lines around an article that are none of it: who follows it, who may print it, where it ends. */
  notices: RegExp[]
  /** A line of its own that heads an article's notes. */
  notesHead: RegExp
  /** What heads a list of other articles. */
  related: RegExp
  /** A line that names the picture beside it (`图2 …`). */
  figureName: RegExp
  /** What of a byline names its authors, as the group `names` (`reporters`, `bylined`), and its source, as `source`. */
  authored: RegExp
  sourced: RegExp[]
  /** Somebody's name, where one alone is told from a paper's. */
  person: RegExp
  /** What a report's first sentence begins with: who sent it, from where, on which day. */
  dateline: RegExp
  /** How a program that answers leads its answer in, with what it is of as the group `title`. */
  answer: RegExp
  /** A line that names the table beside it (`表2 …`), and one that gives its unit, as the group `unit`. */
  tableName: RegExp
  tableUnit: RegExp
  /** A row or a column that adds up the others, and a column that gives its rows' units. */
  total: RegExp
  /** A head of a table that tells in which form numbers are given, and names nobody. */
  form: RegExp
  /** Heads of columns that tell moves up and down alike (增减, change): the sign of each number says which. */
  bothWays: RegExp
  unitHead: RegExp
  /** What stands before, and what stands behind, a date that is the day of publication. */
  stamp: RegExp
  stamped: RegExp
  /** Whole dates, with the groups `year`, `month` and `day`. */
  dates: RegExp[]
  /** Dates without a day, or without a month, where they stand alone. */
  vagueDates: RegExp[]
  /** A date's words with its numerals in digits. */
  dateInDigits(date: string): string
  /** A span of days, as of a conference, as its first. */
  firstDay(date: string): string
  /** The number of a month's name; 0 for what is none. */
  monthNamed(name: string): number
  /** A mark that ends a sentence wherever it stands. */
  stop: RegExp
  /** A mark that ends one only before a space. */
  spacedStop: RegExp
  /** Words that end in a dot within a sentence, where they stand before it. */
  abbreviated: RegExp
  /** How a paragraph ends that a blank line has broken. */
  broken: RegExp
  /** Whether the next block goes on with a broken one, by its first line and the broken one's lines. */
  continues(next: string, open: string[]): boolean
}

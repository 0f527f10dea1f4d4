import type { Direction, EntityKind, Inherited, Kind, PlainKind } from '../../model.ts'
import type { NameRole } from './name.ts'
import type { Calendar } from './calendar.ts'
import type { Token } from './token.ts'

/** A token read in its sentence; offsets are in the sentence, those of `inherited` in the file. */
export interface Reading extends Token {
  /** The part of a list to which the number belongs (甲、乙分别为…). */
  slot?: { start: number; end: number } | null
  kind: Kind
  /** The rule that told its kind. */
  kindRule: string
  sub: PlainKind | null
  direction: Direction | null
  annualised: boolean
  qualifier: string | null
  measure: string | null
  subject: string | null
  scope: string | null
  base: string | null
  period: string | null
  inherited: Partial<Record<'measure' | 'subject' | 'scope' | 'base' | 'period' | 'kind', Inherited>>
}

/** Words that later sentences may take over, with their place in the file. */
export interface Carried extends Inherited {
  /** The ISO form of a period; of other words, the words. */
  value: string
}

/** Words of a sentence, with their offsets in it. */
export interface WordsAt {
  text: string
  start: number
  end: number
}

/** The time of a number; `carried` where it is taken over from another sentence. */
export interface NumberTime {
  iso: string | null
  carried: Carried | null
}

/** What one sentence leaves to the next. */
export interface Memory {
  calendar: Calendar
  /** The period that holds in this paragraph. */
  period: Carried | null
  /** The period is a target's, and makes targets of what it governs. */
  target: boolean
  /** The period is a heading's, and holds until the next heading. */
  heading: boolean
  /** The period is an earlier paragraph's. */
  stale: boolean
  /** The period with which the paragraph began; a shorter one within it ends with the paragraph. */
  frame: Carried | null
  /** A number has been read in this paragraph, so that its frame stands. */
  framed: boolean
  /** The period of the report's first numbers. */
  lead: Carried | null
  /** The period with which the last paragraph that has numbers ended. */
  ran: Carried | null
  /** The one before it ended with the same. */
  goesOn: boolean
  /** The span of the plan that the report tells of. */
  plan: Carried | null
  /** The day of the event that the report tells of. */
  event: Carried | null
  measure: Carried | null
  subject: Carried | null
  /** What the section's last number that says it measures, for those that name only whose they are (甲省以三亿元居首). */
  told: Carried | null
  /** The year named last. */
  year: number | null
  /** How far back the last base of this paragraph lies: "from 3% a year earlier". */
  back?: 'year' | 'month' | 'quarter' | null
  /** The times that the sentence before has listed. */
  listed: string[] | null
}

/** A sentence to read, with the way from its characters to the file's. */
export interface SentenceToRead {
  text: string
  /** Whether any bare number counts, as on a slide. */
  bare: boolean
  /** Names that stand in it: where one ends, what is measured may begin. */
  names?: { start: number; end: number; kind: EntityKind; role: NameRole }[]
  at(start: number, end: number): Inherited
}

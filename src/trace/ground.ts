import type { Article, Entity, LanguageTag, Statistic } from '../model.ts'
import { calendarOf, type Calendar } from '../language/engine/calendar.ts'
import { timesIn } from '../language/times.ts'
import { yearsOf } from '../number/period.ts'
import type { Evidence } from './evidence.ts'
import { Identity } from './identity.ts'
import { Answers } from './answers.ts'
import { Wording } from './wording.ts'
import { homeOf } from '../statistics/home.ts'
import { guessDate, titleYear } from '../statistics/reference.ts'

/** What is known of the article while mentions are judged. */
export interface Ground {
  /** Years that the article speaks of, the one of its date and its neighbours among them. */
  years: ReadonlySet<number>
  /** The article's day, from which relative words count. */
  calendar: Calendar
  /** Which number words name. */
  wording: Wording
  /** Of whom and of what the article's numbers are. */
  identity: Identity
  /** Of whom and of what shares of people are told. */
  answers: Answers
  /** The article's title, whose time may be that of every number. */
  title: string
  /** The deck's language, in which its words are read. */
  lang: LanguageTag
  /** The year of that date, else the last one of which the article gives a number that is no target. */
  now: number | null
  /** The times of the article's numbers, normalised. */
  spans: ReadonlySet<string>
  /** What statistics are compared with. */
  bases: ReadonlySet<string>
  /** Everybody and everything that statistics are said of. */
  subjects: ReadonlySet<string>
}

export function groundOf(
  article: Article,
  statistics: Statistic[],
  entities: Entity[],
  given: Evidence[],
): Ground {
  const { date, lang } = article.meta
  const calendar = { ...calendarOf(date ?? guessDate(article)), titleYear: titleYear(article.meta) }
  const named = timesIn(article.text, lang, calendar).flatMap(({ period }) => yearsOf(period))
  const yearsOfAll = (some: Statistic[]) => some.flatMap(({ period }) => (period ? yearsOf(period) : []))
  const reached = yearsOfAll(statistics.filter(({ kind }) => kind !== 'target'))
  const now = date ? Number(date.slice(0, 4)) : reached.length > 0 ? Math.max(...reached) : null
  const home = homeOf(article, entities)
  return {
    wording: new Wording(given, entities, home),
    answers: new Answers(lang, given),
    identity: new Identity(article, statistics, entities, home),
    calendar,
    title: article.meta.title,
    lang,
    now,
    years: new Set([...named, ...yearsOfAll(statistics), ...(now === null ? [] : [now, now - 1])]),
    spans: new Set(statistics.flatMap(({ period }) => period?.iso ?? [])),
    bases: new Set(statistics.flatMap(({ base }) => base ?? [])),
    subjects: new Set(statistics.flatMap(({ subject }) => subject ?? [])),
  }
}

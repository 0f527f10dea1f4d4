import type { Article, Statistic } from '../model.ts'
import { periodsIn, yearsOf } from './period.ts'

/** What is known of the article while mentions are judged. */
export interface Ground {
  /** Years that the article speaks of, the one of its date and its neighbours among them. */
  years: ReadonlySet<number>
  /** The article's date, from which relative words count. */
  date: string | null
  /** The year of that date, else the last one of which the article gives a number that is no target. */
  now: number | null
  /** Everybody and everything that statistics are said of. */
  subjects: ReadonlySet<string>
}

export function groundOf(article: Article, statistics: Statistic[]): Ground {
  const { date } = article.meta
  const named = periodsIn(article.text, date).flatMap(yearsOf)
  const yearsOfAll = (some: Statistic[]) =>
    some.flatMap(({ period }) => (period ? periodsIn(period, date).flatMap(yearsOf) : []))
  const reached = yearsOfAll(statistics.filter(({ kind }) => kind !== 'target'))
  const now = date ? Number(date.slice(0, 4)) : reached.length > 0 ? Math.max(...reached) : null
  return {
    date,
    now,
    years: new Set([...named, ...yearsOfAll(statistics), ...(now === null ? [] : [now, now - 1])]),
    subjects: new Set(statistics.flatMap(({ subject }) => subject ?? [])),
  }
}

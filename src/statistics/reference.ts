import { everyMatch } from '../everyMatch.ts'
import { dayIso } from '../language/engine/calendar.ts'
import type { ReportCues } from '../language/engine/report.ts'
import { languages } from '../language/languages.ts'
import type { Article, ArticlePart } from '../model.ts'
import { normaliseWidth } from '../width.ts'
import { textBefore } from '../language/engine/beside.ts'

/** How much of an article is searched for its year. */
const SEARCHED = 60_000

/** A plan reaches this many years ahead of what a report tells, or its year tells nothing of the report's. */
const LONGEST_PLAN = 8

/** As much before, and behind, a year tells what it is. */
const BEFORE = 60
const BEHIND = 36

/** What an article says of the years that it names. */
interface Years {
  /** The last one that it tells of. */
  told: number
  /** The last one with which it compares. */
  base: number
  /** The first one that is to come, and the first that is more than a deadline. */
  coming: number
  forecast: number
}

/**
 * The year of an article that does not tell its date: the last one it names that is neither to come nor a base of
 * comparison; where it names bases only, the year after; where an English text only foretells years, the year before the
 * first. Null where it names none.
 */
function guessYear(text: string, report: ReportCues): string | null {
  const { told, base, coming, forecast } = yearsOf(text, report)
  // "Elected in 1997, she wants it by 2007" does not tell when it was written.
  if (told > 0 && coming < Infinity && Math.max(told, base) < coming - LONGEST_PLAN) return null
  if (told > 0) return String(Math.max(told, base))
  if (base > 0) return String(base + 1)
  return report.foretells && forecast < Infinity ? String(forecast - 1) : null
}

function searched({ text }: Pick<Article, 'text'>, { start, end }: ArticlePart): string {
  return normaliseWidth(text.slice(start, Math.min(end, start + SEARCHED)))
}

function yearsOf(text: string, cues: ReportCues): Years {
  const years: Years = { told: 0, base: 0, coming: Infinity, forecast: Infinity }
  let planEnd = -1
  for (const { 0: digits, index } of everyMatch(text, /(?<![\d.,$£€])(?:19|20)\d\d(?![\d.,]\d|\d)/g)) {
    const year = Number(digits)
    const before = textBefore(text, index, BEFORE)
    const after = text.slice(index + 4, index + 4 + BEHIND)
    if (cues.noYear.test(after) || cues.began.test(before)) continue
    // What a sentence says behind 到2018年 is to come as well.
    const goesOn = planEnd >= 0 && year >= years.coming && !/[。\n]/.test(text.slice(planEnd, index))
    if (goesOn || cues.toCome.test(before) || cues.planned.test(after)) {
      planEnd = index
      years.coming = Math.min(years.coming, year)
      if (!cues.deadline.test(before)) years.forecast = Math.min(years.forecast, year)
    } else if (cues.compared.test(before)) years.base = Math.max(years.base, year)
    else years.told = Math.max(years.told, year)
  }
  return years
}

/** How much of an article is its dateline, at most. */
const DATELINE_HEAD = 400
/** Until this month a report may tell of the year before. */
const SPRING = 3

/**
 * The day, or else the year, of an article that does not print its date: the year it tells of with the day of its
 * dateline, in spring the year after one that is told of as over; in English the last whole day it names.
 *
 * @param part the file of it that is asked
 */
export function guessDate(article: Article, part: ArticlePart = article.parts[0]!): string | null {
  const { report, prose } = languages[part.meta.lang]
  const text = searched(article, part)
  const year = guessYear(text, report)
  if (year === null) return null
  const line = report.dateline.exec(text.slice(0, DATELINE_HEAD))?.groups
  if (line) {
    const month = Number(line['month'])
    const isOver =
      month <= SPRING &&
      text
        .split(year)
        .slice(1)
        .some((behind) => report.over.test(behind))
    return dayIso(Number(year) + Number(isOver), month, Number(line['day']))
  }
  const days = everyMatch(text, report.told)
    .map(({ groups }) => groups!)
    .filter((day) => day['year'] === year)
    .map((day) => {
      const month = prose.monthNamed((day['month'] ?? day['monthFirst'])!)
      return dayIso(Number(year), month, Number(day['day'] ?? day['dayBehind']))
    })
  return days.sort().at(-1) ?? (tellsOfLastYear(text, year, report) ? String(Number(year) + 1) : year)
}

/** Whether a text tells of its year as a whole, as of the last one: 2023年产量甲，去年出口乙 is of 2024. */
function tellsOfLastYear(
  text: string,
  year: string,
  { lastYear, thisYear, partOfYear }: ReportCues,
): boolean {
  return (
    lastYear.test(text) &&
    !thisYear.test(text) &&
    text
      .split(year)
      .slice(1)
      .every((behind) => !partOfYear.test(behind))
  )
}

/** The year that a title gives to all that a statistical report tells; others tell of several years. */
export function titleYear({ title, lang }: Article['meta']): number | null {
  const { titled, untitled } = languages[lang].report
  const year = titled.exec(title)?.groups?.['year']
  return year && !untitled.test(title) ? Number(year) : null
}

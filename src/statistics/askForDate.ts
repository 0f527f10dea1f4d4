import { calendarOf } from '../language/engine/calendar.ts'
import { languages } from '../language/languages.ts'
import type { Article, Problem } from '../model.ts'
import { guessDate } from './reference.ts'

/** As many sentences are looked at: an article that tells times by its day tells one early. */
const SEARCHED = 400
/** Any day: a time that it alone gives a year is relative. */
const ANY_DAY = calendarOf('2001-06-15')
const NO_DAY = calendarOf(null)

/**
 * Asks once for an article's date where its times need one (今年, 上半年, last month) and nothing in it tells the year:
 * they are read without a year until then. Empty where all is dated, or nothing relative is said.
 */
export function askForDate(article: Article): Problem[] {
  if (article.meta.date ?? guessDate(article)) return []
  const { findTimes } = languages[article.meta.lang].statistics
  const sentences = article.parts[0]!.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => one.sentences),
  )
  for (const { text, line, column } of sentences.slice(0, SEARCHED)) {
    if (!/\d/.test(text)) continue
    const known = new Set(findTimes(text, NO_DAY).flatMap(({ iso, start }) => (isDated(iso) ? [start] : [])))
    const relative = findTimes(text, ANY_DAY).find(({ iso, start }) => isDated(iso) && !known.has(start))
    if (!relative) continue
    const words = text.slice(relative.start, relative.end)
    return [
      {
        code: 'no-date',
        severity: 'warning',
        message: `the article does not tell its date, so that the year of “${words}” is not known`,
        expected: 'date: 2024-02-01 in its front matter',
        file: article.file,
        line,
        column,
      },
    ]
  }
  return []
}

/** Whether a period has its year. */
function isDated(iso: string | null): boolean {
  return iso !== null && /^\d{4}/.test(iso)
}

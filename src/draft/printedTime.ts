import { languages } from '../language/languages.ts'
import { clauseAt } from './clause.ts'
import type { Figure } from './figure.ts'
import { pointOf } from './periodWords.ts'
import { spanIn, type Survey } from './survey.ts'

/** Any day tells how times that do not name their year stand to each other. */
export const ANY_DAY = { year: 2000, month: 12, day: 31, titleYear: null }

/** The time that a number's own clause prints before it, as printed, and its place on a scale; null for none. */
export function printedTime(
  { statistic, place: { sentence } }: Figure,
  { lang }: Survey,
): { label: string; at: number; step: number; grain: string } | null {
  const span = spanIn(sentence, statistic)
  if (!span) return null
  const { start } = clauseAt(sentence.text, span.from, lang)
  const times = languages[lang].statistics
    .findTimes(sentence.text, ANY_DAY)
    .filter((time) => time.start >= start && time.end <= span.from)
  const [time] = times
  const point = times.length === 1 ? pointOf(time!.iso ?? '') : null
  return point && { ...point, label: sentence.text.slice(time!.start, time!.end) }
}

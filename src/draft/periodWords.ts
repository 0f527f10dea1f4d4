import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'

const all = Object.values(languages).map(({ draft }) => draft.periods)

/** How time is printed: what is digits in it is no amount. */
const printed = new RegExp([...new Set(all.map((words) => words.printed))].join('|'), 'g')

/** The text with the digits of its dates replaced by letters, one for one. */
export function maskPeriods(text: string): string {
  return text.replace(printed, (time) => time.replace(/\d/g, 'y'))
}

/** The longest time that is shown beside a number. */
const LONGEST = 14

/**
 * The words of a time that a statistic takes over from elsewhere, as they can stand beside its number; empty where
 * they cannot.
 */
export function periodWords(inherited: string | null, period: string | null): string {
  if (inherited === null || period === null || /^\d{4}-\d\d-\d\d/.test(period)) return ''
  const text = all
    .reduce((words, { lead }) => words.replace(lead, ''), inherited.trim())
    .replace(/[，,：:。]$/, '')
  const isShown = all.some(({ shown }) => shown.test(text)) && !all.some(({ tooFine }) => tooFine.test(text))
  return text.length <= LONGEST && isShown ? text : ''
}

/** A normalised period in words of a language: `2021` is 2021年, `2011-Q1` Q1 2011. Null for a form that is not shown. */
export function namePeriod(period: string, lang: LanguageTag): string | null {
  return languages[lang].draft.periods.name(period)
}

/** A period as a point on a scale with its grain, so that like can stand beside like. */
export function pointOf(period: string): { grain: string; at: number; step: number } | null {
  const year = /^(\d{4})$/.exec(period)
  if (year) return { grain: 'year', at: Number(year[1]), step: 1 }
  const part = /^(\d{4})-([QH])([1-4])$/.exec(period)
  if (part) {
    const many = part[2] === 'Q' ? 4 : 2
    return { grain: part[2]!, at: Number(part[1]) + (Number(part[3]) - 1) / many, step: 1 / many }
  }
  const month = /^(\d{4})-(\d\d)$/.exec(period)
  if (month) return { grain: 'month', at: Number(month[1]) + (Number(month[2]) - 1) / 12, step: 1 / 12 }
  const span = /^(\d{4})-01\/\1-(\d\d)$/.exec(period)
  return span ? { grain: `to-${span[2]}`, at: Number(span[1]), step: 1 } : null
}

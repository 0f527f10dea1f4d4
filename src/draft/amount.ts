import type { Bound, Quantity, Statistic } from '../model.ts'
import { languages } from '../language/languages.ts'
import { normaliseWidth } from '../width.ts'

/** A statistic as a chart's cell writes it: its digits in a unit as printed. */
export interface CellUnit {
  /** 亿元, £bn, %. */
  unit: string
  /** What one of the unit is worth in base units. */
  scale: number
}

const vague = Object.values(languages).map(({ draft }) => draft.labels.vague)

/** The unit that a number is printed in, and its worth; null for a number in Han numerals or words. */
export function amountOf({ text, value, high }: Statistic): CellUnit | null {
  const shown = normaliseWidth(text).replace(/\s+/g, ' ')
  const parts = /^([£$€¥]?)\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?([^\d]*)$/.exec(shown)
  if (!parts || high !== null) return null
  const [, sign = '', digits = '', rest = ''] = parts
  const number = Number(digits.replaceAll(',', ''))
  if (vague.some((words) => words.test(rest)) || number === 0) return null
  const unit = `${sign}${rest.trim()}`
  return { unit, scale: value / number }
}

/** Digits of a value in a unit, without the noise of floating point. */
export function digitsIn(value: number, scale: number): string {
  return String(Number((value / scale).toPrecision(12)))
}

/** The sign before a cell's number: an open end stays open. Null where a cell cannot say it. */
export function boundSign({ bound }: Quantity): string | null {
  return signs[bound]
}

const signs: Record<Bound, string | null> = {
  exact: '',
  about: '~',
  near: '<',
  over: '>',
  'at-least': '≥',
  under: '<',
  'at-most': '≤',
  range: null,
}

/** From this ratio of the largest to the smallest on, bars say nothing (GRAMMAR.md, rule 10). */
const widest = 20

/** Whether bars of numbers would not show the smallest beside the largest. */
export function isTooWide(statistics: Statistic[]): boolean {
  const values = statistics.map(({ value, high }) => high ?? value)
  const smallest = Math.min(...values)
  return smallest <= 0 || Math.max(...values) > widest * smallest
}

import { decimalsIn, inBrackets, qualifierOf } from '../../../chart/label.ts'
import type { Cell, ChartSpec, LanguageTag } from '../../../model.ts'
import type { Words } from '../../../words.ts'

/** How a cell's number is written on its mark. Formats are PowerPoint's, so that a label follows its value. */
export interface NumberStyle {
  /** 亿元, %: only per cent stands at the number itself. */
  unit: string | null
  lang: LanguageTag
  words: Words
}

/** The number style of a chart. */
export function numberStyleOf({ unit }: ChartSpec, lang: LanguageTag, words: Words): NumberStyle {
  return { unit, lang, words }
}

/** A format with the qualifier before the number and its derivation behind: `"超"0`, `0"（推算）"`. */
export function formatOf(cell: Cell, style: NumberStyle, sign = ''): string {
  const { words } = style
  const before = qualifierOf(cell.bound, words) + sign
  const note = cell.formula === null ? '' : inBrackets(words.derived, words)
  return literal(before) + plainFormat(cell.value ?? 0, decimalsIn(cell, 0), style) + literal(note)
}

/** A format for one end of a range. */
export function formatOfEnd(cell: Cell, end: 0 | 1, style: NumberStyle): string {
  return plainFormat((end ? cell.high : cell.value) ?? 0, decimalsIn(cell, end), style)
}

function plainFormat(value: number, places: number, { words, unit }: NumberStyle): string {
  const whole = Math.abs(value) >= words.groupedFrom ? '#,##0' : '0'
  const decimals = places > 0 ? `.${'0'.repeat(places)}` : ''
  return whole + decimals + literal(unit === '%' ? '%' : '')
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', "''")}"`
}

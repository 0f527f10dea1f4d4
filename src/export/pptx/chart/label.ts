import type { Bound, Cell, ChartSpec, LanguageTag } from '../../../model.ts'
import type { Words } from '../../../words.ts'

/** How a cell's number is written on its mark. Formats are PowerPoint's, so that a label follows its value. */
export interface NumberStyle {
  /** 亿元, %: only per cent stands at the number itself. */
  unit: string | null
  lang: LanguageTag
  words: Words
}

/** The number style of a chart. */
export function numberStyleOf(spec: ChartSpec, lang: LanguageTag, words: Words): NumberStyle {
  return { unit: spec.unit ?? (spec.type === 'progress' ? '%' : null), lang, words }
}

/** A format with the qualifier before the number and its derivation behind: `"超"0`, `0"（推算）"`. */
export function formatOf(cell: Cell, style: NumberStyle, sign = ''): string {
  const before = qualifierOf(cell.bound, style.words) + sign
  return (
    literal(before) + plainFormat(cell.value ?? 0, decimalsIn(cell, 0), style) + literal(noteOf(cell, style))
  )
}

/** A format for one end of a range. */
export function formatOfEnd(cell: Cell, end: 0 | 1, style: NumberStyle): string {
  return plainFormat((end ? cell.high : cell.value) ?? 0, decimalsIn(cell, end), style)
}

/** A cell as it is read: 超2000, 5000–6300, 1488（推算）. */
export function textOf(cell: Cell, style: NumberStyle): string {
  if (cell.value === null) return '—'
  const percent = style.unit === '%' ? '%' : ''
  const low = formatNumber(cell.value, decimalsIn(cell, 0), style)
  const high = cell.high === null ? '' : `–${formatNumber(cell.high, decimalsIn(cell, 1), style)}`
  return qualifierOf(cell.bound, style.words) + low + high + percent + noteOf(cell, style)
}

function noteOf({ formula }: Cell, { words }: NumberStyle): string {
  if (formula === null) return ''
  return inBrackets(words.derived, words)
}

/** What is said beside something, with the brackets of its language. */
export function inBrackets(text: string, { brackets: [open, close] }: Words): string {
  return open + text + close
}

function plainFormat(value: number, places: number, style: NumberStyle): string {
  const whole = isGrouped(value, style) ? '#,##0' : '0'
  const decimals = places > 0 ? `.${'0'.repeat(places)}` : ''
  return whole + decimals + literal(style.unit === '%' ? '%' : '')
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', "''")}"`
}

function formatNumber(value: number, places: number, style: NumberStyle): string {
  return new Intl.NumberFormat('en', {
    useGrouping: isGrouped(value, style),
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
    .format(value)
    .replace('-', '−')
}

function isGrouped(value: number, { words }: NumberStyle): boolean {
  return Math.abs(value) >= words.groupedFrom
}

/** As many decimals as were written for a number that stands there; else as few as tell it, at most two. */
function decimalsIn(cell: Cell, end: 0 | 1): number {
  const value = (end ? cell.high : cell.value) ?? 0
  const written = cell.text
    .split('=')[0]!
    .match(/\d[\d,]*(?:\.\d+)?/g)
    ?.[end]?.replaceAll(',', '')
  const same = written !== undefined && Number(written) === Math.abs(value)
  const text = same ? written : String(Math.round(Math.abs(value) * 100) / 100)
  return text.split('.')[1]?.length ?? 0
}

function qualifierOf(bound: Bound, { bounds }: Words): string {
  const said: Record<Bound, string> = {
    exact: '',
    range: '',
    about: bounds.about,
    near: bounds.near,
    over: bounds.over,
    'at-least': bounds.atLeast,
    under: bounds.under,
    'at-most': bounds.atMost,
  }
  return said[bound]
}

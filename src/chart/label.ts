import { printNumber } from './printNumber.ts'
import type { Bound, Cell } from '../model.ts'
import type { Words } from '../words.ts'

/** What a chart says beside its numbers, in the deck's language. */
export type ChartWords = Pick<Words, 'bounds' | 'derived' | 'brackets' | 'groupedFrom' | 'magnitudes'>

/** A cell as its mark is labelled. */
export interface Label {
  /** The whole: 超2000, 5000–6300, 23%. */
  text: string
  /** The two ends of a range: at the floor, and at the top. */
  ends: [floor: string, top: string] | null
  /** Said smaller beside it: 推算. */
  note: string | null
}

export interface LabelStyle {
  /** 亿元, %: only per cent stands at the number itself. */
  unit: string | null
  words: ChartWords
  /** Which way a change goes, where it is one: its number is written with the sign. */
  change?: 'up' | 'down' | null
}

/** @returns what stands at a cell's mark, or null where the cell is empty */
export function labelCell(cell: Cell, style: LabelStyle): Label | null {
  if (cell.times) return { text: cell.text, ends: null, note: null }
  if (cell.value === null) return null
  const suffix = style.unit === '%' ? '%' : ''
  const say = (value: number, end: 0 | 1) =>
    shortNumber(style.change ? Math.abs(value) : value, decimalsIn(cell, end), style.words)
  const sign = style.change && cell.value !== 0 ? signOf[style.change] : ''
  const low = sign + say(cell.value, 0)
  const note = cell.formula === null ? null : style.words.derived
  if (cell.high === null)
    return { text: qualifierOf(cell.bound, style.words) + low + suffix, ends: null, note }
  const high = say(cell.high, 1)
  return { text: `${low}–${high}${suffix}`, ends: [low + suffix, high + suffix], note }
}

const signOf = { up: '+', down: '−' }

/** @returns a cell as it is read: 超2000, 5000–6300, 1488（推算）; a dash where it is empty */
export function sayCell(cell: Cell, style: LabelStyle): string {
  const label = labelCell(cell, style)
  return label ? label.text + (label.note ? inBrackets(label.note, style.words) : '') : '—'
}

/** @returns what is said beside something, with the brackets of its language */
export function inBrackets(text: string, { brackets: [open, close] }: Pick<Words, 'brackets'>): string {
  return open + text + close
}

/** @returns `value` with so many decimals, and a true minus sign */
export function formatNumber(value: number, places: number, groupedFrom: number): string {
  return printNumber(value, places, Math.abs(value) >= groupedFrom).replace('-', '−')
}

/** @returns a number as a label says it: with a word for its magnitude where that loses nothing (1.2万亿, 3.5 bn) */
function shortNumber(value: number, places: number, { groupedFrom, magnitudes }: ChartWords): string {
  const [worth, word] = magnitudes.find(([worth]) => Math.abs(value) >= worth) ?? [1, '']
  const short = Math.round((value / worth) * 100) / 100
  // 9.8 times 1e8 is not quite 980,000,000 in binary.
  const isWhole = Math.abs(short * worth - value) <= Math.abs(value) * Number.EPSILON * 4
  if (word === '' || !isWhole) return formatNumber(value, places, groupedFrom)
  return (
    formatNumber(short, decimals(short, undefined), groupedFrom) + (/^[a-z]/.test(word) ? ` ${word}` : word)
  )
}

/** @returns as many decimals as were written, for a number that stands there; else as few as tell it, at most two */
export function decimalsIn(cell: Cell, end: 0 | 1): number {
  const value = (end ? cell.high : cell.value) ?? 0
  const written = cell.text.split('=')[0]!.match(/\d[\d,]*(?:\.\d+)?/g)
  return decimals(value, written?.[end]?.replaceAll(',', ''))
}

function decimals(value: number, written: string | undefined): number {
  const same = written !== undefined && Number(written) === Math.abs(value)
  const text = same ? written : String(Math.round(Math.abs(value) * 100) / 100)
  return text.split('.')[1]?.length ?? 0
}

/** @returns what is said before a number that is bound so: 超, 约 */
export function qualifierOf(bound: Bound, { bounds }: Pick<Words, 'bounds'>): string {
  const name = qualifiers[bound]
  return name ? bounds[name] : ''
}

const qualifiers: Record<Bound, keyof Words['bounds'] | null> = {
  exact: null,
  range: null,
  about: 'about',
  near: 'near',
  over: 'over',
  'at-least': 'atLeast',
  under: 'under',
  'at-most': 'atMost',
}

/** @returns how an axis writes its values */
export function formatTick(value: number, unit: string | null, words: ChartWords): string {
  return shortNumber(value, ticked(value), words) + (unit === '%' ? '%' : '')
}

/** An axis may be of very small values, which two decimals do not tell. */
function ticked(value: number): number {
  const size = Math.abs(value)
  return size > 0 && size < 0.01 ? Math.min(12, 1 - Math.floor(Math.log10(size))) : decimals(value, undefined)
}

import type { Bound, Cell } from '../../model.ts'
import type { ChartWords } from './words.ts'

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
  unit: string | null
  words: ChartWords
  /** Which way a change goes, where it is one: its number is written with the sign. */
  change?: 'up' | 'down' | null
}

/** @returns what stands at a cell's mark, or null where the cell is empty */
export function labelCell(cell: Cell, style: LabelStyle): Label | null {
  if (cell.value === null) return null
  const written = numerals(cell.text)
  const suffix = style.unit === '%' ? '%' : ''
  const say = (value: number, i: number) =>
    formatNumber(style.change ? Math.abs(value) : value, decimals(value, written[i]), style.words.groupedFrom)
  const low = (style.change ? signOf[style.change] : '') + say(cell.value, 0)
  const note = cell.formula === null ? null : style.words.derived
  if (cell.high === null) return { text: before(cell.bound, style.words) + low + suffix, ends: null, note }
  const high = say(cell.high, 1)
  return { text: `${low}–${high}${suffix}`, ends: [low + suffix, high + suffix], note }
}

const signOf = { up: '+', down: '−' }

/** @returns `value` with so many decimals, and a true minus sign */
export function formatNumber(value: number, places: number, groupedFrom: number): string {
  const grouped = Math.abs(value) >= groupedFrom
  return new Intl.NumberFormat('en', {
    useGrouping: grouped,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
    .format(value)
    .replace('-', '−')
}

/** Keeps as many decimals as were written, for a number that stands there; else as few as tell it, at most two. */
function decimals(value: number, written: string | undefined): number {
  const plain = written?.replaceAll(',', '')
  const same = plain !== undefined && Number(plain) === Math.abs(value)
  const text = same ? plain : String(Math.round(Math.abs(value) * 100) / 100)
  return text.split('.')[1]?.length ?? 0
}

/** The numerals before a formula. */
function numerals(text: string): string[] {
  return text.split('=')[0]!.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
}

function before(bound: Bound, words: ChartWords): string {
  const said: Record<Bound, string> = {
    exact: '',
    range: '',
    about: words.about,
    near: words.near,
    over: words.over,
    'at-least': words.atLeast,
    under: words.under,
    'at-most': words.atMost,
  }
  return said[bound]
}

/** @returns how an axis writes its values */
export function formatTick(value: number, unit: string | null, { groupedFrom }: ChartWords): string {
  return formatNumber(value, decimals(value, undefined), groupedFrom) + (unit === '%' ? '%' : '')
}

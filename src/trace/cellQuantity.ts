import type { Bound, Cell, LanguageTag, Quantity } from '../model.ts'
import { findQuantities } from '../statistics/find.ts'
import type { DeckText } from './texts.ts'

interface Finder {
  lang: LanguageTag
  date: string | null
}

/** How a cell's bound reads in a sentence, and what it allows. */
const bounds: Record<Bound, { word: string | null; interval: (cell: Printed) => Quantity['interval'] }> = {
  exact: { word: null, interval: ({ value, half }) => ({ low: value - half, high: value + half }) },
  about: { word: '约', interval: ({ value }) => ({ low: value * 0.95, high: value * 1.05 }) },
  over: { word: '超', interval: ({ value }) => ({ low: value, high: Infinity }) },
  'at-least': { word: '≥', interval: ({ value }) => ({ low: value, high: Infinity }) },
  under: { word: '不到', interval: ({ value }) => ({ low: -Infinity, high: value }) },
  'at-most': { word: '≤', interval: ({ value }) => ({ low: -Infinity, high: value }) },
  range: { word: null, interval: ({ value, high }) => ({ low: value, high: high ?? value }) },
}

interface Printed {
  value: number
  high: number | null
  half: number
}

/** A chart's cell as a quantity: its number, in its chart's unit, read together with its row and series. */
export function cellQuantity(source: DeckText, cell: Cell, finder: Finder): Quantity {
  const { before, after } = source
  const number = cell.text
    .split(/[=＝]/)[0]!
    .trim()
    .replace(/^[>＞≥<＜≤~～≈\s]+/, '')
  const { unit, magnitude, scale } = unitScale(after, finder)
  const [, sign = '', rest = ''] = /^([£$€¥]?)\s*(.*)$/.exec(after) ?? []
  const words = `${before}${sign}${number}${rest}`
  const at = before.length + sign.length
  const read = findQuantities(words, finder).find(({ start, end }) => start < at + number.length && end > at)
  const value = Math.abs(cell.value!) * scale
  const high = cell.high === null ? null : Math.abs(cell.high) * scale
  const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0
  const bound = bounds[cell.bound]
  return {
    kind: 'level',
    sub: null,
    direction: null,
    annualised: false,
    measure: null,
    subject: null,
    scope: null,
    base: null,
    period: null,
    inherited: {},
    ...read,
    ...(cell.value! < 0 ? { direction: 'down' as const } : {}),
    start: 0,
    end: cell.text.length,
    text: `${sign}${number}${rest}`,
    value,
    high,
    unit,
    magnitude,
    qualifier: bound.word,
    interval: bound.interval({ value, high, half: (scale * 10 ** -decimals) / 2 }),
  }
}

type UnitScale = Pick<Quantity, 'unit' | 'magnitude'> & { scale: number }

/** What one of a chart's unit is worth in base units: 亿元 is 1e8 元. */
export function unitScale(unit: string, finder: Finder): UnitScale {
  if (!unit) return { unit: null, magnitude: null, scale: 1 }
  for (const words of [
    `${finder.lang === 'en' ? 'It was ' : '共'}1${unit}`,
    `It was ${unit.replace(/^([£$€¥])?/, '$11')}`,
  ]) {
    const one = findQuantities(words, finder).find(({ text }) => text.includes('1'))
    if (one?.unit) return { unit: one.unit, magnitude: one.magnitude, scale: one.value }
  }
  const [, magnitude] = /^(万亿|[十百千]?[万亿]|[百千])(?=.)/.exec(unit) ?? []
  return { unit: magnitude ? unit.slice(magnitude.length) : unit, magnitude: null, scale: worth(magnitude) }
}

function worth(magnitude: string | undefined): number {
  return Array.from(magnitude ?? '').reduce(
    (all, one) => all * ({ 百: 1e2, 千: 1e3, 十: 10, 万: 1e4, 亿: 1e8 }[one] ?? 1),
    1,
  )
}

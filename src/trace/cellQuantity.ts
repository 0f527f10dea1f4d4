import type { Cell, LanguageTag, Quantity, Unit } from '../model.ts'
import { splitUnit } from '../headUnit.ts'
import { leadingBound } from '../language/bounds.ts'
import { languages } from '../language/languages.ts'
import { intervalOf } from '../number/bound.ts'
import { magnitudeOf, magnitudeOfUnit, unitOf } from '../language/units.ts'
import { findQuantities } from '../statistics/find.ts'
import { plainQuantity } from './plainQuantity.ts'
import type { DeckText } from './texts.ts'
import { meet } from '../language/engine/spans.ts'

export interface Finder {
  lang: LanguageTag
  date: string | null
  titleYear?: number | null
}

/** A chart's cell as a quantity: its number, in its chart's unit, read together with its row and series. */
export function cellQuantity(source: DeckText, cell: Cell, finder: Finder): Quantity {
  const { before, after } = source
  const written = cell.text
    .replace(/^(\s*[<>])=/, '$1 ')
    .split(/[=＝]/)[0]!
    .trim()
  const lead = leadingBound(written)?.words ?? ''
  const printed = written.slice(lead.length)
  const { unit, magnitude, scale } = unitScale(after, finder)
  const [sign, rest] = splitUnit(after)
  const number = withoutUnit(printed, sign, rest)
  // A word stands apart from its number: `7 people`, as an article writes it.
  const unitWords = /^[a-z]{3}/i.test(rest) ? ` ${rest}` : rest
  const words = `${before}${sign}${number}${unitWords}`
  const at = before.length + sign.length
  const read = findQuantities(words, finder).find((one) => meet(one, { start: at, end: at + number.length }))
  const value = Math.abs(cell.value!) * scale
  const high = cell.high === null ? null : Math.abs(cell.high) * scale
  const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0
  return {
    kind: 'level',
    ...plainQuantity(),
    ...read,
    ...(isPlace(source, cell) && { kind: 'rank' as const }),
    ...(cell.value! < 0 ? { direction: 'down' as const } : {}),
    start: 0,
    end: cell.text.length,
    text: `${sign}${number}${unitWords}`,
    value,
    high,
    unit,
    magnitude,
    qualifier: lead.trim() || null,
    bound: cell.bound,
    interval: intervalOf(cell.bound, value, high, scale * 10 ** -decimals),
  }
}

/** The number of a cell that prints its chart's unit itself: 45 of `£45m`. */
function withoutUnit(printed: string, sign: string, rest: string): string {
  const from = printed.startsWith(sign) ? sign.length : 0
  const to = printed.endsWith(rest) ? printed.length - rest.length : printed.length
  return printed.slice(from, to).trim()
}

/** The first column of a ladder says which place something has: 1 is the first. */
function isPlace({ chart }: DeckText, cell: Cell): boolean {
  return chart?.type === 'ladder' && chart.series[0]!.cells.includes(cell)
}

interface UnitScale {
  unit: Unit | null
  magnitude: string | null
  scale: number
  /** The language's table knows it. */
  isKnown: boolean
}

/** What one of a chart's unit is worth in base units: 亿元 is 1e8 元. */
export function unitScale(unit: string, finder: Finder): UnitScale {
  if (!unit) return { unit: null, magnitude: null, scale: 1, isKnown: true }
  for (const { deck } of [languages[finder.lang], languages.en]) {
    const words = deck.stateOne(unit)
    const one = findQuantities(words, finder).find(({ text }) => text.includes('1'))
    if (one?.unit || one?.magnitude)
      return { unit: one.unit, magnitude: one.magnitude, scale: one.value, isKnown: true }
  }
  // What is counted one by one is no unit: an article says `7 people` of people, and of nothing else.
  if (/^[a-z]{3}/i.test(unit)) {
    const [one] = findQuantities(languages.en.deck.stateOne(` ${unit}`), finder)
    if (one?.kind === 'count' && one.unit === null)
      return { unit: null, magnitude: null, scale: 1, isKnown: true }
  }
  const folded = languages[finder.lang].fold?.(unit) ?? unit
  const magnitude = magnitudeOfUnit(folded)
  const word = folded.slice(magnitude.length)
  return { unit: unitOf(word, 'count'), magnitude: null, scale: magnitudeOf(magnitude), isKnown: false }
}

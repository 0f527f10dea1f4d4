import type { Cell, ChartSpec, Mention } from '../model.ts'
import { nowhere } from './nowhere.ts'

/** No more bars than a glance takes in. */
const mostBars = 4

/**
 * The levels that a slide names beside its one number, as bars to scale: of the same measure, in the same unit, at
 * other times. Null where there is none, and the number stands alone.
 *
 * @param own the number that the slide is about
 * @param others what else its text names
 * @param nameOf how a time is written in the deck's language
 */
export function comparatorOf(
  id: string,
  own: Mention | undefined,
  others: Mention[],
  nameOf: (iso: string) => string,
): ChartSpec | null {
  const first = own && barOf(own)
  if (!own || !first) return null
  const alike = others
    .filter((other) => other !== own && isAlike(own, other))
    .flatMap((other) => barOf(other) ?? [])
  const bars = [first, ...alike].toSorted((a, b) => a.period.from - b.period.from)
  const times = new Set(bars.map(({ period }) => period.iso))
  if (bars.length < 2 || bars.length > mostBars || times.size < bars.length) return null
  return {
    ...comparison(id),
    type: 'bar',
    unit: first.unit,
    rows: bars.map(({ period, isGoal }) => ({
      label: nameOf(period.iso),
      labelStart: nowhere,
      ...(isGoal && { isGoal: true as const }),
    })),
    series: [{ name: own.measure ?? '', nameStart: nowhere, cells: bars.map(({ cell }) => cell) }],
  }
}

/** What every comparison beside a number has in common. */
function comparison(id: string) {
  return {
    id: `${id}-compared`,
    horizontal: false,
    stacked: false,
    title: null,
    titleStart: nowhere,
    step: null,
    axis: '',
  }
}

/**
 * The whole that a slide's one number is a part of: a share as so many of a hundred cells, a place among as many as its
 * sentence says there are.
 *
 * @param own the number that the slide is about; undefined where none is read
 * @param named all that its text names
 */
export function wholeOf(id: string, own: Mention | undefined, named: Mention[]): ChartSpec | null {
  if (own?.kind === 'share') return shareOf(id, own)
  const rank = placeIn(named)
  // 第1 alone may be read as a bare 1.
  if (!rank || (own && own.value !== rank.place.value) || rank.among.value > mostPlaces) return null
  return {
    ...comparison(id),
    type: 'ladder',
    unit: null,
    rows: [{ label: rank.place.text, labelStart: nowhere }],
    series: [rank.place, rank.among].map((mention) => ({
      name: mention.measure ?? mention.text,
      nameStart: nowhere,
      cells: [cellOf(mention, mention.value)],
    })),
  }
}

/** More places than this are no ladder that is seen beside a number. */
const mostPlaces = 40

/** A place, and among how many it is one. */
export interface Rank {
  place: Mention
  among: Mention
}

/** The one place that a text names, and among how many its sentence says it is; null where one of them is not told. */
export function placeIn(named: Mention[]): Rank | null {
  const places = named.filter(
    ({ kind, scope, value, verdict }) => kind === 'rank' && scope && value && isTold(verdict),
  )
  const [place] = places
  if (!place || places.some(({ value }) => value !== place.value)) return null
  const among = named.find(
    ({ kind, text, verdict }) => kind === 'count' && isTold(verdict) && place.scope!.includes(text),
  )
  return among && among.value >= place.value ? { place, among } : null
}

function shareOf(id: string, own: Mention): ChartSpec | null {
  const { value, high, unit, verdict, measure, text } = own
  if (unit?.name !== '%' || high !== null || !isTold(verdict) || !(value > 0 && value <= 100)) return null
  return {
    ...comparison(id),
    type: 'waffle',
    unit: '%',
    rows: [{ label: text, labelStart: nowhere }],
    series: [{ name: measure ?? text, nameStart: nowhere, cells: [cellOf(own, value)] }],
  }
}

/** A mention as a chart's cell. */
function cellOf({ text, bound, start, end }: Mention, value: number): Cell {
  return { text, value, high: null, bound, formula: null, formulaStart: nowhere, start, end }
}

/** A level at a year, as it is printed; null for any other number. */
function barOf(mention: Mention) {
  const { text, period, kind } = mention
  const [, money, unit] = /^\s*(\p{Sc}?)\s*[\d,]+(?:\.\d+)?\s*(\D*)$/u.exec(text) ?? []
  const value = levelOf(mention)
  if (value === null || unit === undefined || !period || !/^\d{4}$/.test(period.iso)) return null
  const words = [money, unit.trim()].filter((word) => word !== '').join(' ')
  return { cell: cellOf(mention, value), period, unit: words, isGoal: kind === 'target' }
}

/** The one number of a level that is told; null for any other. */
export function levelOf({ text, kind, sub, high, verdict }: Mention): number | null {
  const isLevel =
    kind === 'level' || kind === 'count' || (kind === 'target' && (sub === 'level' || sub === null))
  const number = /^\s*\p{Sc}?\s*([\d,]+(?:\.\d+)?)/u.exec(text)?.[1]
  if (!isLevel || high !== null || number === undefined || !isTold(verdict)) return null
  const value = Number(number.replaceAll(',', ''))
  return value > 0 ? value : null
}

export function isTold(verdict: Mention['verdict']): boolean {
  return verdict === 'quoted' || verdict === 'rounded' || verdict === 'derived'
}

function hasNone(both: Mention[]): boolean {
  return both.some(({ measure }) => measure === null)
}

/** Whether both are said of one thing, and printed in one unit; of what a number counts both must say it. */
export function isAlike(a: Mention, b: Mention): boolean {
  return (
    a.unit?.name === b.unit?.name &&
    a.magnitude === b.magnitude &&
    (a.measure?.toLowerCase() === b.measure?.toLowerCase()
      ? a.measure !== null || a.unit !== null
      : a.kind !== 'count' && hasNone([a, b]))
  )
}

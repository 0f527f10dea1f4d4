import type { Bound, ChartSpec } from '../model.ts'
import { standsBack } from './focus.ts'
import { notesOfKind } from './notesOfKind.ts'
import { isChange } from './waterfall.ts'

/** A colour by what it means; who draws knows what it is in the theme. `series-0` is the first series. */
export type ColourToken =
  | 'ink'
  | 'ink-soft'
  | 'rule'
  | 'ground'
  | 'accent'
  | 'strong'
  | 'quiet'
  | 'faint'
  | 'target'
  | `series-${number}`

/** How a mark looks: its colour says which series, its body what kind of number it is. */
export interface Look {
  colour: ColourToken
  /** Solid says: so it is. Outlined: aimed at. Dotted: reckoned, not reported. */
  body: 'solid' | 'outlined' | 'dotted'
  /** Where it does not end: beyond its number (more than), or before it (less than). */
  open: 'beyond' | 'before' | null
  /** Aimed at, and not yet true. */
  target: boolean
}

/** @returns how a cell's mark looks */
export function lookOf(spec: ChartSpec, series: number, row: number): Look {
  const cell = spec.series[series]!.cells[row]!
  const many = spec.series.length > 1
  const whole = spec.series[series]!.isGoal === true
  const target = whole || spec.rows[row]!.isGoal === true
  const muted = isMuted(spec, series, row)
  const own = muted
    ? 'rule'
    : many
      ? seriesToken(series)
      : isChange(spec, row)
        ? seriesToken(1)
        : standsBack(spec, row)
          ? 'quiet'
          : 'accent'
  return {
    target,
    // Where colours tell series apart, one row that is aimed at keeps the colour of its series.
    colour: !muted && (whole || (target && !many)) ? 'target' : own,
    body: cell.formula !== null ? 'dotted' : target ? 'outlined' : 'solid',
    open: openEnd[cell.bound],
  }
}

/** @returns whether a cell stands back, because another is to stand out */
function isMuted(spec: ChartSpec, series: number, row: number): boolean {
  const lit = notesOfKind(spec, 'highlight')
  if (lit.length === 0) return false
  return !lit.some((one) => one.rows.includes(row) || one.series.includes(series))
}

/** From the largest part to the smallest: parts of one whole are of one hue, as far as it can be told apart. */
const tints: ColourToken[] = ['accent', 'strong', 'quiet', 'faint']

function hasTints(spec: ChartSpec): boolean {
  const { type, rows } = spec
  const isLit = notesOfKind(spec, 'highlight').length > 0
  return type === 'doughnut' && !isLit && rows.length > 1 && rows.length <= tints.length
}

/** How many parts are larger, or as large and before it. */
function rankOf({ series }: ChartSpec, row: number): number {
  const values = series[0]!.cells.map(({ value, high }) => high ?? value ?? 0)
  return values.filter((value, other) => value > values[row]! || (value === values[row] && other < row))
    .length
}

/** @returns how a part of a whole looks: parts take the colours of series, what is aimed at its own */
export function partLook(spec: ChartSpec, row: number): Look {
  const look = lookOf(spec, 0, row)
  if (look.colour === 'accent' && hasTints(spec)) return { ...look, colour: tints[rankOf(spec, row)]! }
  return look.target || look.colour === 'rule' || spec.rows.length === 1
    ? look
    : { ...look, colour: seriesToken(row) }
}

/** @returns how a whole series looks in the legend and at the end of its line */
export function seriesLook(spec: ChartSpec, index: number): Look {
  const { series } = spec
  const isSeriesMuted =
    notesOfKind(spec, 'highlight').some((note) => note.series.length > 0) && isMuted(spec, index, -1)
  const target = series[index]!.isGoal === true
  const single = series.length === 1
  return {
    target,
    colour: isSeriesMuted ? 'rule' : target ? 'target' : single ? 'accent' : seriesToken(index),
    body: target && !single ? 'outlined' : 'solid',
    open: null,
  }
}

/** @returns the colour of a series, or of a part of a whole */
export function seriesToken(index: number): ColourToken {
  return `series-${index}`
}

const openEnd: Record<Bound, Look['open']> = {
  exact: null,
  about: null,
  near: null,
  range: null,
  over: 'beyond',
  'at-least': 'beyond',
  under: 'before',
  'at-most': 'before',
}

import type { Bound } from '../../model.ts'
import type { BarStyle } from './bar.ts'
import type { Scene } from './scene.ts'
import { isChange } from './waterfall.ts'

export interface Look extends Pick<BarStyle, 'colour' | 'look' | 'open'> {
  /** Aimed at, and not yet true. */
  target: boolean
}

/** @returns how a mark looks: its colour says which series, its outline what kind of number it is */
export function lookOf({ spec, theme }: Scene, series: number, row: number): Look {
  const cell = spec.series[series]!.cells[row]!
  const many = spec.series.length > 1
  const whole = spec.series[series]!.isGoal === true
  const target = whole || spec.rows[row]!.isGoal === true
  const own = many
    ? seriesColour(theme.series, series)
    : isChange(spec, row)
      ? theme.series[1]!
      : theme.accent
  return {
    target,
    // Where colours tell series apart, one row that is aimed at keeps the colour of its series.
    colour: whole || (target && !many) ? theme.target : own,
    look: cell.formula !== null ? 'dotted' : target ? 'outlined' : 'solid',
    open: openEnd[cell.bound],
  }
}

/** @returns how a whole series looks in the legend and at the end of its line */
export function seriesLook({ spec, theme }: Scene, series: number): Pick<BarStyle, 'colour' | 'look'> {
  const target = spec.series[series]!.isGoal === true
  if (spec.series.length === 1) return { colour: target ? theme.target : theme.accent, look: 'solid' }
  return {
    colour: target ? theme.target : seriesColour(theme.series, series),
    look: target ? 'outlined' : 'solid',
  }
}

/** @returns the colour of a series or a share; colours repeat after the last */
export function seriesColour(colours: string[], i: number): string {
  return colours[i % colours.length]!
}

const openEnd: Record<Bound, BarStyle['open']> = {
  exact: null,
  about: null,
  near: null,
  range: null,
  over: 'beyond',
  'at-least': 'beyond',
  under: 'before',
  'at-most': 'before',
}

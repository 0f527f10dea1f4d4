import { lanesOf, levelsOf, type Plane } from '../../../chart/notes.ts'
import type { Frame } from '../../../chart/mark.ts'
import { lineHeight, wrapNames } from '../../../chart/names.ts'
import { scaleOf } from '../../../chart/scale.ts'
import { waterfall } from '../../../chart/waterfall.ts'
import { mostUnturned, slotShare } from './slots.ts'
import type { ChartSpec } from '../../../model.ts'
import { thickest } from './bars.ts'
import { sizes } from './native.ts'
import { spreadYears } from './years.ts'

/** Where a native chart is told to lay its plot, so that what stands on it is known: pixels from its corner. */
export interface FixedPlot {
  plane: Plane
  /** The ends of its value axis. */
  min: number
  max: number
  /** How far its numbers are apart, where they are shown. */
  step: number | null
}

/** Of a combo's height, what its line has for itself, as on the page. */
export const lineShare = 0.36

/** @returns where an axis ends whose bars, labels included, leave a combo's line its share of the height */
export function overCombo(most: number, height: number): number {
  const plot = height - sizes.titleLane - taken.legend - taken.names
  const under = plot * (1 - lineShare)
  return (most / (1 - lineShare)) * (under / Math.max(under / 2, under - labels.upright))
}

const pad = 4
/** Pixels that a legend, the space about names below, and half an axis' topmost number take. */
const taken = { legend: 34, names: 20, half: 10 }
/** Pixels that a label takes beyond its mark. */
const labels = { upright: 52, lying: 110 }

/** The values that a row's marks reach: each its own, or what those come to that stand on each other. */
function reachOf(spec: ChartSpec, row: number): number[] {
  if (spec.type === 'waterfall') return waterfall(spec.series[0]!.cells)[row] ?? []
  const series = spec.type === 'combo' ? spec.series.slice(0, -1) : spec.series
  const own = series.flatMap(({ cells }) => {
    const { value, high } = cells[row]!
    return value === null ? [] : [high ?? value]
  })
  const isStack = spec.type === 'area' || (spec.type === 'bar' && spec.stacked)
  return isStack ? [own.reduce((sum, value) => sum + value, 0)] : own
}

/** Half of what a bar takes across, of a row that has `slot` pixels. */
function halfOf({ type, series }: ChartSpec, upright: boolean, slot: number): Pick<Plane, 'half'> {
  if (type !== 'bar' || series.length > 1) return {}
  return { half: Math.min(slot * 0.66, upright ? thickest.upright : thickest.lying) / 2 }
}

/** What a chart shows beside its plot, and the pixels of its names. */
interface Beside {
  title: boolean
  /** Pixels that an axis of values takes at the left; 0 where none is shown. */
  axis: number
  legend: boolean
  size: number
  /** Pixels that stand free at the right. */
  right: number
}

export function fixPlot(frame: Frame, has: Beside): FixedPlot {
  const { spec } = frame
  const upright = !(spec.type === 'bar' && spec.horizontal)
  const rows = (onTime(spec) ? spreadYears(spec) : spec).rows
  const sides = sidesOf(frame, has, upright, rows.length)
  const { left, right, top, bottom } = sides
  const reach = spec.rows.map((_, row) => reachOf(spec, row))
  const { min, max, step } = scaleIn(frame, upright, reach.flat(), upright ? bottom - top : right - left)
  const index = (row: number) => rows.indexOf(spec.rows[row]!)
  const share = (row: number) =>
    spec.type === 'area' ? index(row) / Math.max(1, rows.length - 1) : (index(row) + 0.5) / rows.length
  const value = (level: number) => {
    const part = (level - min) / (max - min)
    return upright ? bottom - part * (bottom - top) : left + part * (right - left)
  }
  const end = (row: number) => value(Math.max(0, ...reach[row]!))
  return {
    min,
    max,
    step,
    plane: {
      upright,
      ...sides,
      value,
      ...halfOf(spec, upright, (upright ? right - left : bottom - top) / rows.length),
      row: (row) => (upright ? left + share(row) * (right - left) : top + share(row) * (bottom - top)),
      tip: (row) => (upright ? end(row) - labels.upright : end(row) + labels.lying),
    },
  }
}

/** Whether rows stand on true time. */
function onTime({ type }: ChartSpec): boolean {
  return type === 'line' || type === 'area'
}

function sidesOf(
  frame: Frame,
  has: Beside,
  upright: boolean,
  count: number,
): Pick<Plane, 'left' | 'right' | 'top' | 'bottom'> {
  const { spec, width, height, measure } = frame
  const lanes = lanesOf(frame, upright)
  const names = Math.max(...spec.rows.map(({ label }) => measure(label, has.size, 400)))
  const top =
    (has.title ? sizes.titleLane : pad) + (has.axis > 0 ? taken.half : 0) + (has.legend ? taken.legend : 0)
  if (!upright) {
    const left = Math.min(width * 0.4, names + 16)
    return { left, right: width - pad - lanes.right - has.right, top: top + lanes.top, bottom: height - pad }
  }
  const slot = (width * slotShare(spec.type)) / count
  const lines = Math.max(...spec.rows.map(({ label }) => wrapNames(label, slot, has.size, measure).length))
  // Too many to stand beside each other are turned by half a right angle.
  const isTurned = count > mostUnturned && lines > 1
  const under = isTurned ? names * Math.SQRT1_2 + has.size : lines * has.size * lineHeight
  // Areas begin and end at the middle of a name.
  const half = spec.type === 'area' ? Math.min(names, slot) / 2 : 0
  return {
    left: Math.max(has.axis, half, pad),
    right: width - pad - lanes.right - Math.max(has.right, half),
    top: top + lanes.top,
    bottom: height - taken.names - under,
  }
}

/** An axis that has room for labels beyond its marks, and for what is drawn at a level. */
function scaleIn(
  { spec, height }: Frame,
  upright: boolean,
  own: number[],
  long: number,
): Pick<FixedPlot, 'min' | 'max' | 'step'> {
  const levels = levelsOf(spec)
  if (spec.type === 'area') {
    const { min, max, ticks } = scaleOf([...own, ...levels], { from: 0, to: 1 }, true)
    return { min, max, step: ticks[1]! - ticks[0]! }
  }
  const low = Math.min(0, ...own, ...(spec.reach ?? []))
  const tallest = Math.max(0, ...own, ...(spec.reach ?? []))
  const beyond = labels[upright ? 'upright' : 'lying'] * (low < 0 ? 2 : 1)
  const room = Math.max(long * 0.4, long - beyond)
  const below = low < 0 ? ((tallest - low) * (long - room)) / 2 / room : 0
  const min = low - below
  if (spec.type === 'combo') return { min, max: overCombo(tallest, height), step: null }
  const most = min + ((tallest - low) * long) / room
  return { min, max: Math.max(most, ...levels.map((level) => level * 1.02)), step: null }
}

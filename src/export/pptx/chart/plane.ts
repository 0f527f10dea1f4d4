import { lanesOf, levelsOf, type Plane } from '../../../chart/notes.ts'
import type { Frame } from '../../../chart/mark.ts'
import type { ChartSpec } from '../../../model.ts'
import { thickest } from './bars.ts'
import { spreadYears } from './years.ts'

/** Where a native chart is told to lay its plot, so that what stands on it is known: pixels from its corner. */
export interface FixedPlot {
  plane: Plane
  /** The ends of its value axis. */
  min: number
  max: number
}

/** Of a combo's height, what its line has for itself, as on the page. */
export const lineShare = 0.36

const pad = 4
/** Pixels that a title, a legend, names below, and an axis of values take. */
const taken = { title: 40, legend: 34, names: 48, axis: 76 }
/** Pixels that a label takes beyond its mark. */
const labels = { upright: 52, lying: 110 }

/** The values that a row's marks reach: each its own, or what those come to that stand on each other. */
function reachOf(spec: ChartSpec, row: number): number[] {
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

/** @param has what the chart shows beside its plot */
export function fixPlot(frame: Frame, has: { title: boolean; axis: boolean }): FixedPlot {
  const { spec, width, height, measure } = frame
  const upright = !(spec.type === 'bar' && spec.horizontal)
  const lanes = lanesOf(frame, upright)
  const names = Math.max(...spec.rows.map(({ label }) => measure(label, 20, 400)))
  const legend = spec.series.length > 1 ? taken.legend : 0
  const top = (has.title ? taken.title : pad) + legend + lanes.top
  const bottom = height - (upright ? taken.names : pad)
  const left = upright ? (has.axis ? taken.axis : pad) : Math.min(width * 0.4, names + 16)
  const right = width - pad - lanes.right
  const long = upright ? bottom - top : right - left
  const room = Math.max(long * 0.4, long - labels[upright ? 'upright' : 'lying'])
  const reach = spec.rows.map((_, row) => reachOf(spec, row))
  const own = reach.flat()
  const levels = levelsOf(spec)
  const low = Math.min(0, ...own)
  const most = Math.max(
    low + ((Math.max(...own) - low) * long) / room,
    ...levels.map((level) => level * 1.02),
  )
  const max = spec.type === 'combo' ? most / (1 - lineShare) : most
  const min = low < 0 ? low * 1.15 : 0
  const isCourse = spec.type === 'line' || spec.type === 'area'
  const rows = (isCourse ? spreadYears(spec) : spec).rows
  const index = (row: number) => rows.indexOf(spec.rows[row]!)
  const share = (row: number) =>
    spec.type === 'area' ? index(row) / Math.max(1, rows.length - 1) : (index(row) + 0.5) / rows.length
  const value = (level: number) =>
    upright
      ? bottom - ((level - min) / (max - min)) * (bottom - top)
      : left + ((level - min) / (max - min)) * (right - left)
  const end = (row: number) => value(Math.max(0, ...reach[row]!))
  return {
    min,
    max,
    plane: {
      upright,
      left,
      right,
      top,
      bottom,
      value,
      ...halfOf(spec, upright, (upright ? right - left : bottom - top) / rows.length),
      row: (row) => (upright ? left + share(row) * (right - left) : top + share(row) * (bottom - top)),
      tip: (row) => (upright ? end(row) - labels.upright : end(row) + labels.lying),
    },
  }
}

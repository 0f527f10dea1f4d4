import { lanesOf, type Plane } from '../../../chart/notes.ts'
import type { Frame } from '../../../chart/mark.ts'
import { spreadYears } from './years.ts'

/** Where a native chart is told to lay its plot, so that what stands on it is known: pixels from its corner. */
export interface FixedPlot {
  plane: Plane
  /** The ends of its value axis. */
  min: number
  max: number
}

const pad = 4
/** Pixels that a title, a legend, names below, and an axis of values take. */
const taken = { title: 40, legend: 34, names: 48, axis: 76 }
/** Pixels that a label takes beyond its mark. */
const labels = { upright: 52, lying: 110 }

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
  const cells = spec.series.flatMap(({ cells }) => cells)
  const own = cells.flatMap(({ value, high }) => (value === null ? [] : [high ?? value]))
  const levels = (spec.notes ?? []).flatMap((note) =>
    'cell' in note && note.kind !== 'growth' ? [note.cell.high ?? note.cell.value!] : [],
  )
  const low = Math.min(0, ...own)
  const max = Math.max(low + ((Math.max(...own) - low) * long) / room, ...levels.map((level) => level * 1.02))
  const min = low < 0 ? low * 1.15 : 0
  const rows = (spec.type === 'line' ? spreadYears(spec) : spec).rows
  const index = (row: number) => rows.indexOf(spec.rows[row]!)
  const share = (row: number) => (index(row) + 0.5) / rows.length
  const value = (level: number) =>
    upright
      ? bottom - ((level - min) / (max - min)) * (bottom - top)
      : left + ((level - min) / (max - min)) * (right - left)
  const end = (row: number) =>
    value(Math.max(0, ...spec.series.map(({ cells }) => cells[row]!.high ?? cells[row]!.value ?? 0)))
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
      row: (row) => (upright ? left + share(row) * (right - left) : top + share(row) * (bottom - top)),
      tip: (row) => (upright ? end(row) - labels.upright : end(row) + labels.lying),
    },
  }
}

import { sayCell } from '../../../chart/label.ts'
import type { ChartSpec } from '../../../model.ts'
import { widthOf } from '../measure.ts'
import { xml, type Xml } from '../xml.ts'
import { isLayered, wholeOfProgress, type ChartColumn, type ValueLabel } from './columns.ts'
import { drawMark, type MarkLook } from './look.ts'
import { categoryAxis, drawData, drawLabels, seriesHead, valueAxis } from './parts.ts'
import { isVertical, type NativeChart, type Shift } from './native.ts'
import type { FixedPlot } from './plane.ts'

/** Bars, upright or lying, with the axes that they stand on. */
export function drawBars(native: NativeChart): Xml {
  const { spec, table, labels } = native
  const vertical = isVertical(spec)
  const stacked = spec.type === 'waterfall' || (spec.type === 'bar' && spec.stacked)
  const layered = isLayered(spec)
  const grouping = spec.share ? 'percentStacked' : stacked ? 'stacked' : 'clustered'
  const overlap = stacked || layered ? 100 : -8
  const values = table.columns.flatMap((column) => column.values.filter((value) => value !== null))
  const range =
    spec.type === 'progress'
      ? { min: 0, max: Math.max(wholeOfProgress, ...values) }
      : (native.fixed ?? { min: values.some((value) => value < 0) ? null : 0, max: null })
  return xml`<c:barChart><c:barDir val="${vertical ? 'col' : 'bar'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>
    ${table.columns.map((column, i) => drawBarSeries(native, column, i, vertical))}
    <c:gapWidth val="${gapWidth(native, vertical)}"/><c:overlap val="${overlap}"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>
    ${categoryAxis(native, vertical)}${valueAxis(native, vertical, { min: range.min, max: range.max, shown: labels === null && spec.type !== 'progress' })}`
}

/** How thick bars are at most, in pixels: as on the page. */
export const thickest = { upright: 148, lying: 60, progress: 40 }

/** Bars are about two thirds of their place, and no thicker than on the page. */
export function gapWidth({ spec, box }: NativeChart, vertical: boolean): number {
  const slot = (vertical ? box.w : box.h * 0.85) / spec.rows.length
  const bars =
    isLayered(spec) || spec.stacked || spec.type === 'waterfall'
      ? 1
      : spec.series.length - Number(spec.type === 'combo')
  const thick = Math.min((slot * (bars > 1 ? 0.8 : 0.66)) / bars, thickestOf(spec))
  return Math.max(20, Math.min(500, Math.round(((slot - thick * bars) / thick) * 100)))
}

/** The place of an upright bar that has its row for itself, in a plot whose place is told, and how thick it is, in pixels. */
export function barIn(native: NativeChart, { plane }: FixedPlot): { slot: number; thick: number } {
  const slot = (plane.right - plane.left) / native.spec.rows.length
  return { slot, thick: slot / (1 + gapWidth(native, true) / 100) }
}

function thickestOf(spec: ChartSpec): number {
  if (spec.type === 'progress') return thickest.progress
  return isVertical(spec) ? thickest.upright : thickest.lying
}

/** One series of bars. */
export function drawBarSeries(
  native: NativeChart,
  column: ChartColumn,
  index: number,
  vertical: boolean,
): Xml {
  const { palette } = native
  const points = column.marks.flatMap((look, row) =>
    column.values[row] === null || sameLook(look, column.look)
      ? []
      : [
          xml`<c:dPt><c:idx val="${row}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${drawMark(look, vertical, palette)}</c:dPt>`,
        ],
  )
  return xml`<c:ser>${seriesHead(column, index)}${drawMark(column.look, vertical, palette)}<c:invertIfNegative val="0"/>
    ${points}${drawLabels(native, column, { placeOf: (label) => barPlaces[label.place], shiftOf: (row) => shiftOf(native, index, row) })}${drawData(native, column, index)}</c:ser>`
}

/**
 * Labels of a waterfall stand over their bars, and those of a stack's thin parts beside them, where PowerPoint would
 * put them in: a thin bar would not hold them.
 */
function shiftOf(native: NativeChart, series: number, row: number): Shift | null {
  const { spec, labels, box, fixed } = native
  if (labels === null || !fixed) return null
  if (spec.type === 'waterfall') return [0, -(labels * 1.2 + 8) / box.h]
  if (!spec.stacked || !isVertical(spec)) return null
  const isThin = (of: number) => {
    const value = spec.series[of]!.cells[row]!.value ?? 0
    return Math.abs(fixed.plane.value(value) - fixed.plane.value(0)) < labels
  }
  if (!isThin(series)) return null
  const { slot, thick } = barIn(native, fixed)
  const wide = widthOf(sayCell(spec.series[series]!.cells[row]!, native.style), true) * labels
  if (slot - thick < wide + 2 * besideStack) return null
  // The next thin part of the same stack has the other side.
  const before = spec.series.slice(0, series).filter((_, of) => isThin(of)).length
  return [(((thick + wide) / 2 + besideStack) * (before % 2 ? -1 : 1)) / box.w, 0]
}

/** How far a label stands off its stack, in pixels. */
const besideStack = 10

const barPlaces: Record<ValueLabel['place'], string> = {
  beyond: 'outEnd',
  inside: 'inEnd',
  base: 'inBase',
  middle: 'ctr',
}

function sameLook(a: MarkLook, b: MarkLook): boolean {
  return a.colour === b.colour && a.body === b.body && a.open === b.open
}

import { isCount } from '../../../chart/isCount.ts'
import { formatNumber, inBrackets } from '../../../chart/label.ts'
import type { Frame, Mark } from '../../../chart/mark.ts'
import { drawNotes } from '../../../chart/notes.ts'
import { hasNotes } from '../../../chart/sayNotes.ts'
import { scaleOf } from '../../../chart/scale.ts'
import { sizesOf } from '../../../chart/sizes.ts'
import type { ChartSpec } from '../../../model.ts'
import { fill } from '../drawText.ts'
import { widthOf } from '../measure.ts'
import { themeFaces } from '../theme.ts'
import { points, type Box } from '../units.ts'
import { xml, type Xml } from '../xml.ts'
import { drawAreas } from './area.ts'
import { barIn, drawBars } from './bars.ts'
import { besideArea, drawCompanions } from './companions.ts'
import { isLayered, layColumns, type ChartTable } from './columns.ts'
import { drawCombo } from './combo.ts'
import { drawLines } from './lines.ts'
import { runDefaults, textProperties, valueSize } from './parts.ts'
import { fixPlot } from './plane.ts'
import { formatOf, type NumberStyle } from './label.ts'
import { drawPoints } from './points.ts'
import { skipOf, slotShare } from './slots.ts'
import { drawBesideRing, drawRing, layRing, type Ring } from './ring.ts'
import { isVertical, sizes, type ChartSettings, type NativeChart } from './native.ts'
import { hasGap } from './years.ts'

/** A chart part without its workbook's relation, which is `rId1`, and the table that it shows. */
export function renderChart(
  spec: ChartSpec,
  settings: ChartSettings,
): {
  part: Xml
  table: ChartTable
  notes: Mark[]
} {
  const { style } = settings
  const table = layColumns(spec, style)
  const title = titleOf(spec, style)
  const frame = frameIn(spec, settings)
  const ring = spec.type === 'doughnut' ? layRing(frame, title ? sizes.titleLane : 0) : null
  const labels = ring ? sizeIn(ring) : labelSize(spec, table, settings)
  const axis = nameSize(spec, table.names.length, frame)
  const fixed = isFixed(spec)
    ? fixPlot(frame, {
        title: title !== null,
        axis: labels === null || spec.type === 'area' ? axisRoom(spec, frame) : 0,
        legend: hasLegend(spec),
        size: axis,
        right: spec.type === 'area' ? besideArea(frame) : 0,
      })
    : null
  const native: NativeChart = { ...settings, spec, table, labels, fixed, axis, ring }
  const part = xml`<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <c:date1904 val="0"/><c:lang val="${style.lang}"/><c:roundedCorners val="0"/>
    <c:chart>
    ${title && drawTitle(title, style.lang)}
    <c:autoTitleDeleted val="${title ? 0 : 1}"/>
    <c:plotArea>${layout(native)}${plots[spec.type]!(native)}</c:plotArea>
    ${drawLegend(native)}
    <c:plotVisOnly val="1"/><c:dispBlanksAs val="${(spec.type === 'line' || spec.type === 'area') && !hasGap(spec) ? 'span' : 'gap'}"/>
    </c:chart>
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
    ${textProperties(axis, 'tx1', style.lang)}
    <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
    </c:chartSpace>`
  return {
    part,
    table,
    notes: [
      ...(ring ? drawBesideRing(frame, ring) : []),
      ...(fixed ? drawCompanions(frame, fixed.plane, { thick: barIn(native, fixed).thick, size: axis }) : []),
      ...(fixed ? drawNotes(frame, fixed.plane) : []),
    ],
  }
}

/** Pixels of the labels beside a ring; null where the one there is stands in it. */
function sizeIn({ size, labels }: Ring): number | null {
  return labels.some((label) => label !== null) ? size : null
}

/** Whether the place of a chart's plot is told: where something is drawn on it, or beside it. */
function isFixed(spec: ChartSpec): boolean {
  if (hasNotes(spec) || spec.reach !== undefined || spec.type === 'waterfall' || spec.type === 'area')
    return true
  if (spec.type === 'combo') return true
  const isBelow = spec.series.some(({ cells }) => cells.some(({ value }) => (value ?? 0) < 0))
  if (spec.type === 'line') return isBelow
  return spec.type === 'bar' && isVertical(spec) && !spec.share && (spec.stacked || isBelow)
}

/** The pixels that the numbers of an axis take. */
function axisRoom({ series }: ChartSpec, { measure, words }: Frame): number {
  const sums = series[0]!.cells.map((_, row) =>
    series.reduce((sum, { cells }) => sum + Math.abs(cells[row]!.high ?? cells[row]!.value ?? 0), 0),
  )
  const { ticks } = scaleOf(sums, { from: 0, to: 1 }, true)
  return (
    Math.max(...ticks.map((tick) => measure(formatNumber(tick, 0, words.groupedFrom), valueSize, 400))) + 28
  )
}

/**
 * Names as large as on the page where they have room on a line, and smaller where they have not. Below an area years
 * that have not are left out.
 */
function nameSize(spec: ChartSpec, count: number, { width, measure }: Frame): number {
  const { axis } = sizesOf(width)
  if (spec.type === 'area' && skipOf(spec, axis, width) !== null) return axis
  const slot = (width * slotShare(spec.type)) / count
  const isTight = isVertical(spec) && spec.rows.some(({ label }) => measure(label, axis, 400) > slot)
  return isTight ? Math.min(axis, tightNames) : axis
}

/** The size of names that take several lines. */
const tightNames = 20

/** A chart as its notes are laid out for. */
function frameIn(spec: ChartSpec, { box, style }: ChartSettings): Frame {
  const measure = (text: string, size: number, weight = 700) => widthOf(text, weight === 700) * size
  return { spec, words: style.words, head: '', width: box.w, height: box.h, measure }
}

/** A plot that is left to PowerPoint, or one that is told where it is. */
function layout({ fixed, ring, box }: NativeChart): Xml {
  if (ring) {
    const { x, y, radius } = ring
    return told([x - radius, y - radius, 2 * radius, 2 * radius], box)
  }
  if (!fixed) return xml`<c:layout/>`
  const { left, right, top, bottom } = fixed.plane
  return told([left, top, right - left, bottom - top], box)
}

function told(pixels: [x: number, y: number, w: number, h: number], box: Box): Xml {
  const [x, y, w, h] = pixels.map((length, i) => length / (i % 2 ? box.h : box.w))
  return xml`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>
    <c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`
}

const plots: Partial<Record<ChartSpec['type'], (native: NativeChart) => Xml>> = {
  bar: drawBars,
  progress: drawBars,
  waterfall: drawBars,
  line: drawLines,
  doughnut: drawRing,
  area: drawAreas,
  combo: drawCombo,
  scatter: drawPoints,
  bubble: drawPoints,
}

/** Whether PowerPoint has charts of a type. */
export function isNative(type: ChartSpec['type']): boolean {
  return plots[type] !== undefined
}

/** What is measured and its unit, as the page's caption and head say them. */
export function titleOf(spec: ChartSpec, { words }: NumberStyle): string | null {
  const name = spec.title ?? (spec.series.length === 1 ? spec.series[0]!.name : null)
  // Per cent stands at each number.
  const unit =
    spec.unit === null || spec.unit === '%' || isCount(spec) || (name ?? '').includes(spec.unit)
      ? null
      : spec.unit
  if (name && unit) return name + inBrackets(unit, words)
  return name ?? unit
}

function drawTitle(text: string, lang: string): Xml {
  return xml`<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l">${runDefaults(sizes.title, 'tx2')}</a:pPr>
    <a:r><a:rPr lang="${lang}" sz="${points(sizes.title)}" b="0">${fill('tx2')}${themeFaces}</a:rPr><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>
    <c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout>
    <c:overlay val="0"/></c:title>`
}

/** The largest labels beside lying bars, and in the parts of a stack. */
const [lyingLabels, largestInside] = [24, 26]

/** More marks than this are told by an axis. */
const mostLabels = 14

/** The largest size at which all labels have room beside each other. */
function labelSize(spec: ChartSpec, table: ChartTable, { box, style }: ChartSettings): number | null {
  const { values } = sizesOf(box.w)
  if (spec.type === 'doughnut') return sizesOf(box.w).axis
  if (!isVertical(spec)) return values.find((size) => size <= lyingLabels)!
  const marks = table.columns.flatMap(({ labels }) => labels).filter((label) => label !== null)
  if ((spec.type === 'line' || spec.type === 'area') && marks.length > mostLabels) return null
  const beside = { bar: spec.series.length, combo: spec.series.length - 1 }[spec.type as 'bar'] ?? 1
  const side = isLayered(spec) || spec.stacked ? 1 : beside
  const slot = (box.w / table.names.length / side) * (side > 1 ? 0.9 : 1)
  const longest = Math.max(
    ...spec.series.flatMap(({ cells }) =>
      cells.map((cell) => {
        const whole = cell.high !== null && !isLayered(spec)
        const digits = String(Math.max(Math.abs(cell.value ?? 0), cell.high ?? 0)).length * 0.6
        return (whole ? 2 : 1) * digits + widthOf(formatOf(cell, style).replace(/[#0,."]/g, ''), true)
      }),
    ),
  )
  const room = spec.type === 'line' ? slot * 1.5 : slot
  const most = spec.stacked ? largestInside : Infinity
  return values.filter((size) => size <= most).find((size) => longest * size <= room) ?? null
}

/** Whether a legend names series or parts: areas have their names beside them, points at them. */
function hasLegend({ type, series }: ChartSpec): boolean {
  if (type === 'scatter' || type === 'bubble' || type === 'area') return false
  return type === 'doughnut' || series.length > 1
}

function drawLegend({ spec, table, style, axis, ring }: NativeChart): Xml | null {
  const isRing = spec.type === 'doughnut'
  if (ring !== null || !hasLegend(spec)) return null
  const unnamed = isRing
    ? table.names.flatMap((_, row) => (row < spec.rows.length ? [] : [row]))
    : table.columns.flatMap(({ named }, i) => (named ? [] : [i]))
  return xml`<c:legend><c:legendPos val="${isRing ? 'r' : 't'}"/>
    ${unnamed.map((i) => xml`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`)}
    <c:overlay val="0"/>${textProperties(axis, 'tx1', style.lang)}</c:legend>`
}

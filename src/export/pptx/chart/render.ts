import { isCount } from '../../../chart/isCount.ts'
import { inBrackets } from '../../../chart/label.ts'
import type { Frame, Mark } from '../../../chart/mark.ts'
import { drawNotes } from '../../../chart/notes.ts'
import { hasNotes } from '../../../chart/sayNotes.ts'
import type { ChartSpec } from '../../../model.ts'
import { fill } from '../drawText.ts'
import { widthOf } from '../measure.ts'
import { themeFaces } from '../theme.ts'
import { points } from '../units.ts'
import { xml, type Xml } from '../xml.ts'
import { drawAreas } from './area.ts'
import { drawBars, thickest } from './bars.ts'
import { isLayered, layColumns, type ChartTable } from './columns.ts'
import { drawCombo } from './combo.ts'
import { drawLines } from './lines.ts'
import { runDefaults, textProperties } from './parts.ts'
import { fixPlot } from './plane.ts'
import { formatOf, type NumberStyle } from './label.ts'
import { drawPoints } from './points.ts'
import { drawRing } from './ring.ts'
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
  const labels = labelSize(spec, table, settings)
  const frame = frameIn(spec, settings)
  const fixed =
    hasNotes(spec) || spec.reach
      ? fixPlot(frame, { title: title !== null, axis: labels === null || spec.type === 'area' })
      : null
  const native: NativeChart = { ...settings, spec, table, labels, fixed }
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
    ${textProperties(sizes.axis, 'tx1', style.lang)}
    <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
    </c:chartSpace>`
  return { part, table, notes: fixed ? drawNotes(frame, fixed.plane) : [] }
}

/** A chart as its notes are laid out for. */
function frameIn(spec: ChartSpec, { box, style }: ChartSettings): Frame {
  const measure = (text: string, size: number, weight = 700) => widthOf(text, weight === 700) * size
  return { spec, words: style.words, head: '', width: box.w, height: box.h, measure }
}

/** A plot that is left to PowerPoint, or one that is told where it is. */
function layout({ fixed, box }: NativeChart): Xml {
  if (!fixed) return xml`<c:layout/>`
  const { left, right, top, bottom } = fixed.plane
  const [x, y, w, h] = [left / box.w, top / box.h, (right - left) / box.w, (bottom - top) / box.h]
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

/** More marks than this are told by an axis. */
const mostLabels = 14

/** The largest size at which all labels have room beside each other. */
function labelSize(spec: ChartSpec, table: ChartTable, { box, style }: ChartSettings): number | null {
  if (spec.type === 'doughnut' || !isVertical(spec)) return sizes.labels[1]!
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
  // Inside a bar there is only its own width.
  const inside = Math.min(slot * 0.66, thickest.waterfall) - 8
  const room = spec.type === 'waterfall' ? inside : spec.type === 'line' ? slot * 1.5 : slot
  return sizes.labels.find((size) => longest * size <= room) ?? null
}

function drawLegend({ spec, table, style }: NativeChart): Xml | null {
  const ring = spec.type === 'doughnut'
  const isPlane = spec.type === 'scatter' || spec.type === 'bubble'
  if (isPlane || (!ring && spec.series.length < 2)) return null
  const unnamed = ring
    ? table.names.flatMap((_, row) => (row < spec.rows.length ? [] : [row]))
    : table.columns.flatMap(({ named }, i) => (named ? [] : [i]))
  return xml`<c:legend><c:legendPos val="${ring ? 'r' : 't'}"/>
    ${unnamed.map((i) => xml`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`)}
    <c:overlay val="0"/>${textProperties(sizes.axis, 'tx1', style.lang)}</c:legend>`
}

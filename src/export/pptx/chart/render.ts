import { inBrackets } from '../../../chart/label.ts'
import type { Frame, Mark } from '../../../chart/mark.ts'
import { drawNotes } from '../../../chart/notes.ts'
import { hasNotes } from '../../../chart/sayNotes.ts'
import { powerpointWords } from '../../../words.ts'
import type { ChartSpec } from '../../../model.ts'
import { fill } from '../drawText.ts'
import { widthOf } from '../measure.ts'
import { readableOn, type Colour, type Palette } from '../palette.ts'
import { themeFaces } from '../theme.ts'
import { points, type Box } from '../units.ts'
import { xml, type Xml } from '../xml.ts'
import {
  isLayered,
  layColumns,
  wholeOfProgress,
  type ChartTable,
  type Column,
  type Label,
} from './columns.ts'
import { fixPlot, type FixedPlot } from './plane.ts'
import { formatOf, type NumberStyle } from './label.ts'
import { drawMark, hexOf, type MarkLook } from './look.ts'
import { letter, sheetName } from './workbook.ts'
import { hasGap } from './years.ts'

/** Sizes of a chart's type, in pixels: nothing under 18. */
const sizes = { title: 22, axis: 20, labels: [24, 22, 20, 18], line: 4 }

/** Where a chart stands, and in what colours. */
export interface ChartSettings {
  box: Box
  palette: Palette
  style: NumberStyle
}

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
  const fixed = hasNotes(spec) ? fixPlot(frame, { title: title !== null, axis: labels === null }) : null
  const scene: Scene = { ...settings, spec, table, labels, fixed }
  const part = xml`<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <c:date1904 val="0"/><c:lang val="${style.lang}"/><c:roundedCorners val="0"/>
    <c:chart>
    ${title && drawTitle(title, style.lang)}
    <c:autoTitleDeleted val="${title ? 0 : 1}"/>
    <c:plotArea>${layout(scene)}${plots[spec.type]!(scene)}</c:plotArea>
    ${drawLegend(scene)}
    <c:plotVisOnly val="1"/><c:dispBlanksAs val="${spec.type === 'line' && !hasGap(spec) ? 'span' : 'gap'}"/>
    </c:chart>
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
    ${textProperties(sizes.axis, 'tx1', style.lang)}
    <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
    </c:chartSpace>`
  return { part, table, notes: fixed ? drawNotes(frame, fixed.plane) : [] }
}

interface Scene extends ChartSettings {
  spec: ChartSpec
  table: ChartTable
  /** Pixels; null where values have no room, and an axis tells them. */
  labels: number | null
  /** Where the plot is, where something stands on it. */
  fixed: FixedPlot | null
}

/** A chart as its notes are laid out for. */
function frameIn(spec: ChartSpec, { box, style }: ChartSettings): Frame {
  const measure = (text: string, size: number, weight = 700) => widthOf(text, weight === 700) * size
  return { spec, words: style.words, head: '', width: box.w, height: box.h, measure }
}

/** A plot that is left to PowerPoint, or one that is told where it is. */
function layout({ fixed, box }: Scene): Xml {
  if (!fixed) return xml`<c:layout/>`
  const { left, right, top, bottom } = fixed.plane
  const [x, y, w, h] = [left / box.w, top / box.h, (right - left) / box.w, (bottom - top) / box.h]
  return xml`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>
    <c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`
}

const plots: Partial<Record<ChartSpec['type'], (scene: Scene) => Xml>> = {
  bar: drawBars,
  progress: drawBars,
  waterfall: drawBars,
  line: drawLines,
  doughnut: drawRing,
}

/** Whether PowerPoint has charts of a type. */
export function isNative(type: ChartSpec['type']): boolean {
  return plots[type] !== undefined
}

/** What is measured and its unit, as the page's caption and head say them. */
export function titleOf(spec: ChartSpec, { words, lang }: NumberStyle): string | null {
  const name = spec.title ?? (spec.series.length === 1 ? spec.series[0]!.name : null)
  // Per cent stands at each number.
  const unit = spec.unit === null || spec.unit === '%' || (name ?? '').includes(spec.unit) ? null : spec.unit
  if (name && unit) return name + inBrackets(unit, words)
  return name ?? (unit && powerpointWords[lang].unit(unit))
}

function drawTitle(text: string, lang: string): Xml {
  return xml`<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l">${runDefaults(sizes.title, 'tx2')}</a:pPr>
    <a:r><a:rPr lang="${lang}" sz="${points(sizes.title)}" b="0">${fill('tx2')}${themeFaces}</a:rPr><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>
    <c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout>
    <c:overlay val="0"/></c:title>`
}

function runDefaults(size: number, colour: Colour, bold = false): Xml {
  return xml`<a:defRPr sz="${points(size)}" b="${bold ? 1 : 0}">${fill(colour)}${themeFaces}</a:defRPr>`
}

function textProperties(size: number, colour: Colour, lang: string, bold = false): Xml {
  return xml`<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runDefaults(size, colour, bold)}</a:pPr><a:endParaRPr lang="${lang}">${themeFaces}</a:endParaRPr></a:p></c:txPr>`
}

// ── Bars ──────────────────────────────────────────────────────────────────────────────────────────────────

function isVertical({ type, horizontal }: ChartSpec): boolean {
  return type !== 'progress' && !horizontal
}

function drawBars(scene: Scene): Xml {
  const { spec, table, labels } = scene
  const vertical = isVertical(spec)
  const stacked = spec.type === 'waterfall' || (spec.type === 'bar' && spec.stacked)
  const layered = isLayered(spec)
  const grouping = spec.share ? 'percentStacked' : stacked ? 'stacked' : 'clustered'
  const overlap = stacked || layered ? 100 : -8
  const values = table.columns.flatMap((column) => column.values.filter((value) => value !== null))
  const range =
    spec.type === 'progress'
      ? { min: 0, max: Math.max(wholeOfProgress, ...values) }
      : (scene.fixed ?? { min: values.some((value) => value < 0) ? null : 0, max: null })
  return xml`<c:barChart><c:barDir val="${vertical ? 'col' : 'bar'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>
    ${table.columns.map((column, i) => drawBarSeries(scene, column, i, vertical))}
    <c:gapWidth val="${gapWidth(scene, vertical)}"/><c:overlap val="${overlap}"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>
    ${categoryAxis(scene, vertical)}${valueAxis(scene, vertical, { min: range.min, max: range.max, shown: labels === null && spec.type !== 'progress' })}`
}

/** How thick bars are at most, in pixels: as on the page, save that a waterfall's hold their labels. */
const thickest = { upright: 148, lying: 60, progress: 40, waterfall: 180 }

/** Bars are about two thirds of their place, and no thicker than on the page. */
function gapWidth({ spec, box }: Scene, vertical: boolean): number {
  const slot = (vertical ? box.w : box.h * 0.85) / spec.rows.length
  const bars = isLayered(spec) || spec.stacked || spec.type === 'waterfall' ? 1 : spec.series.length
  const thick = Math.min((slot * (bars > 1 ? 0.8 : 0.66)) / bars, thickestOf(spec))
  return Math.max(20, Math.min(500, Math.round(((slot - thick * bars) / thick) * 100)))
}

function thickestOf(spec: ChartSpec): number {
  if (spec.type === 'progress' || spec.type === 'waterfall') return thickest[spec.type]
  return isVertical(spec) ? thickest.upright : thickest.lying
}

function drawBarSeries(scene: Scene, column: Column, index: number, vertical: boolean): Xml {
  const { palette } = scene
  const points = column.marks.flatMap((look, row) =>
    column.values[row] === null || sameLook(look, column.look)
      ? []
      : [
          xml`<c:dPt><c:idx val="${row}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${drawMark(look, vertical, palette)}</c:dPt>`,
        ],
  )
  return xml`<c:ser>${seriesHead(column, index)}${drawMark(column.look, vertical, palette)}<c:invertIfNegative val="0"/>
    ${points}${drawLabels(scene, column, (label) => barPlaces[label.place])}${drawData(scene, column, index)}</c:ser>`
}

const barPlaces: Record<Label['place'], string> = { beyond: 'outEnd', inside: 'inEnd', middle: 'ctr' }

function sameLook(a: MarkLook, b: MarkLook): boolean {
  return a.colour === b.colour && a.body === b.body && a.open === b.open
}

// ── Lines ─────────────────────────────────────────────────────────────────────────────────────────────────

/** More marks than this are told by an axis. */
const mostLabels = 14

function drawLines(scene: Scene): Xml {
  const { table, labels } = scene
  const values = table.columns.flatMap((column) => column.values.filter((value) => value !== null))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const fromZero = low >= 0 && low <= high * 0.6
  return xml`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>
    ${table.columns.map((column, i) => drawLineSeries(scene, column, i))}
    <c:marker val="1"/><c:axId val="111111111"/><c:axId val="222222222"/></c:lineChart>
    ${categoryAxis(scene, true)}${valueAxis(scene, true, { min: scene.fixed?.min ?? (fromZero ? 0 : null), max: scene.fixed?.max ?? null, shown: labels === null || !fromZero })}`
}

/** With more lines than this each has a symbol of its own, as on the page. */
const mostByColour = 5

const symbols = ['circle', 'square', 'diamond', 'triangle', 'plus', 'dash', 'star'] as const

function drawLineSeries(scene: Scene, column: Column, index: number): Xml {
  const { colour } = column.look
  const line = (dash: 'solid' | 'sysDash') =>
    xml`<a:ln w="${sizes.line * 9525}" cap="rnd">${fill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
  const symbol = scene.spec.series.length > mostByColour ? symbols[index % symbols.length]! : symbols[0]
  const marker = (body: Colour) =>
    xml`<c:marker><c:symbol val="${symbol}"/><c:size val="10"/><c:spPr>${fill(body)}<a:ln w="28575">${fill(colour)}</a:ln></c:spPr></c:marker>`
  const points = column.marks.flatMap((look, row) =>
    column.values[row] === null || look.body === 'solid'
      ? []
      : [
          xml`<c:dPt><c:idx val="${row}"/>${marker('bg1')}<c:bubble3D val="0"/><c:spPr>${line('sysDash')}</c:spPr></c:dPt>`,
        ],
  )
  return xml`<c:ser>${seriesHead(column, index)}<c:spPr>${line('solid')}</c:spPr>${marker(colour)}${points}
    ${drawLabels(scene, column, () => (index === 1 ? 'b' : 't'))}${drawData(scene, column, index)}<c:smooth val="0"/></c:ser>`
}

// ── Rings ─────────────────────────────────────────────────────────────────────────────────────────────────

function drawRing(scene: Scene): Xml {
  const { table, palette } = scene
  const column = table.columns[0]!
  const points = column.marks.map(
    (look, row) =>
      xml`<c:dPt><c:idx val="${row}"/><c:bubble3D val="0"/>${drawMark(look, true, palette)}</c:dPt>`,
  )
  return xml`<c:doughnutChart><c:varyColors val="1"/><c:ser>${seriesHead(column, 0)}${points}
    ${drawLabels(scene, column, () => null)}${drawData(scene, column, 0)}</c:ser>
    <c:firstSliceAng val="0"/><c:holeSize val="58"/></c:doughnutChart>`
}

// ── Series ────────────────────────────────────────────────────────────────────────────────────────────────

function seriesHead({ name }: Column, index: number): Xml {
  const place = `${sheetName}!$${letter(index + 1)}$1`
  return xml`<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${place}</c:f>
    <c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
}

/** The cells that a series shows, with what they hold, so that it is drawn without opening the workbook. */
function drawData({ table }: Scene, { values }: Column, index: number): Xml {
  const rows = table.names.length
  const cells = (column: string) => `${sheetName}!$${column}$2:$${column}$${rows + 1}`
  return xml`<c:cat><c:strRef><c:f>${cells('A')}</c:f><c:strCache><c:ptCount val="${rows}"/>
    ${table.names.map((name, i) => name !== '' && xml`<c:pt idx="${i}"><c:v>${name}</c:v></c:pt>`)}</c:strCache></c:strRef></c:cat>
    <c:val><c:numRef><c:f>${cells(letter(index + 1))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${rows}"/>
    ${values.map((value, i) => value !== null && xml`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`)}</c:numCache></c:numRef></c:val>`
}

/** A series' labels: each says its qualifier by its format. */
function drawLabels(scene: Scene, column: Column, placeOf: (label: Label) => string | null): Xml | null {
  const { labels: size, style, palette, spec } = scene
  if (size === null || column.labels.every((label) => label === null)) return null
  const standard = column.labels.find((label) => label !== null)!
  const colourOf = (label: Label, look: MarkLook) =>
    label.place === 'beyond' || look.body === 'outlined' || look.body === 'dotted' || look.open
      ? 'tx1'
      : readableOn(palette, hexOf(look.colour, palette))
  const shared = (label: Label, colour: Colour) => {
    const place = placeOf(label)
    return xml`<c:numFmt formatCode="${label.format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
      ${textProperties(size, colour, style.lang, true)}${place && xml`<c:dLblPos val="${place}"/>`}
      <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
  }
  const own = column.labels.map((label, row) => {
    if (label === null) {
      return column.values[row] !== null && xml`<c:dLbl><c:idx val="${row}"/><c:delete val="1"/></c:dLbl>`
    }
    const colour = colourOf(label, column.marks[row]!)
    const words =
      label.text !== null &&
      xml`<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runDefaults(size, colour, true)}</a:pPr><a:r><a:rPr lang="${style.lang}" sz="${points(size)}" b="1">${fill(colour)}${themeFaces}</a:rPr><a:t>${label.text}</a:t></a:r></a:p></c:rich></c:tx>`
    return xml`<c:dLbl><c:idx val="${row}"/>${words}${shared(label, colour)}</c:dLbl>`
  })
  const leaders = spec.type === 'doughnut' && xml`<c:showLeaderLines val="0"/>`
  return xml`<c:dLbls>${own}${shared(standard, colourOf(standard, column.look))}${leaders}</c:dLbls>`
}

/** The largest size at which all labels have room beside each other. */
function labelSize(spec: ChartSpec, table: ChartTable, { box, style }: ChartSettings): number | null {
  if (spec.type === 'doughnut' || !isVertical(spec)) return sizes.labels[1]!
  const marks = table.columns.flatMap(({ labels }) => labels).filter((label) => label !== null)
  if (spec.type === 'line' && marks.length > mostLabels) return null
  const side = isLayered(spec) || spec.stacked || spec.type !== 'bar' ? 1 : spec.series.length
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

// ── Axes and legend ───────────────────────────────────────────────────────────────────────────────────────

function categoryAxis({ style, table, spec }: Scene, vertical: boolean): Xml {
  const gaps = spec.type === 'line' && table.names.includes('')
  return xml`<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${vertical ? 'minMax' : 'maxMin'}"/></c:scaling>
    <c:delete val="0"/><c:axPos val="${vertical ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>
    <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>
    <c:spPr><a:ln w="19050">${fill(spec.type === 'progress' ? 'bg1' : 'tx1')}</a:ln></c:spPr>${textProperties(sizes.axis, 'tx1', style.lang)}
    <c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>
    ${gaps && xml`<c:tickLblSkip val="1"/>`}<c:noMultiLvlLbl val="1"/></c:catAx>`
}

function valueAxis(
  { style }: Scene,
  vertical: boolean,
  { min, max, shown }: { min: number | null; max: number | null; shown: boolean },
): Xml {
  const grid =
    shown && xml`<c:majorGridlines><c:spPr><a:ln w="9525">${fill('bg2')}</a:ln></c:spPr></c:majorGridlines>`
  const format = style.unit === '%' ? 'General"%"' : '#,##0.##'
  return xml`<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>
    ${max !== null && xml`<c:max val="${max}"/>`}${min !== null && xml`<c:min val="${min}"/>`}</c:scaling>
    <c:delete val="${shown ? 0 : 1}"/><c:axPos val="${vertical ? 'l' : 'b'}"/>${grid}
    <c:numFmt formatCode="${shown ? format : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
    <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(18, 'tx2', style.lang)}
    <c:crossAx val="111111111"/><c:crosses val="${vertical ? 'autoZero' : 'max'}"/><c:crossBetween val="between"/></c:valAx>`
}

function drawLegend({ spec, table, style }: Scene): Xml | null {
  const ring = spec.type === 'doughnut'
  if (!ring && spec.series.length < 2) return null
  const unnamed = ring
    ? table.names.flatMap((_, row) => (row < spec.rows.length ? [] : [row]))
    : table.columns.flatMap(({ named }, i) => (named ? [] : [i]))
  return xml`<c:legend><c:legendPos val="${ring ? 'r' : 't'}"/>
    ${unnamed.map((i) => xml`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`)}
    <c:overlay val="0"/>${textProperties(sizes.axis, 'tx1', style.lang)}</c:legend>`
}

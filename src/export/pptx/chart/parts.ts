import { isFocus } from '../../../chart/focus.ts'
import { fill } from '../drawText.ts'
import { widthOf } from '../measure.ts'
import { readableOn, type Colour } from '../palette.ts'
import { themeFaces } from '../theme.ts'
import { points } from '../units.ts'
import { xml, type Xml } from '../xml.ts'
import type { ChartColumn, ValueLabel } from './columns.ts'
import { hexOf, type MarkLook } from './look.ts'
import { isVertical, type NativeChart, type Shift } from './native.ts'
import { mostUnturned, skipOf, slotShare } from './slots.ts'
import { letter, sheetName } from './workbook.ts'

/** The look of text, where runs say nothing else. */
export function runDefaults(size: number, colour: Colour, bold = false): Xml {
  return xml`<a:defRPr sz="${points(size)}" b="${bold ? 1 : 0}">${fill(colour)}${themeFaces}</a:defRPr>`
}

/** Text of an axis, a legend, labels. */
export function textProperties(
  size: number,
  colour: Colour,
  lang: string,
  { bold = false, wraps = true, turn = null }: { bold?: boolean; wraps?: boolean; turn?: number | null } = {},
): Xml {
  return xml`<c:txPr><a:bodyPr${turn !== null && xml` rot="${turn}"`}${!wraps && xml` wrap="none"`}/><a:lstStyle/><a:p><a:pPr>${runDefaults(size, colour, bold)}</a:pPr><a:endParaRPr lang="${lang}">${themeFaces}</a:endParaRPr></a:p></c:txPr>`
}

/** What a series is called, and where its workbook says so. */
export function seriesHead({ name }: ChartColumn, index: number): Xml {
  const place = `${sheetName}!$${letter(index + 1)}$1`
  return xml`<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${place}</c:f>
    <c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
}

/** The cells that a series shows, with what they hold, so that it is drawn without opening the workbook. */
export function drawData({ table }: NativeChart, { values }: ChartColumn, index: number): Xml {
  const rows = table.names.length
  const cells = (column: string) => `${sheetName}!$${column}$2:$${column}$${rows + 1}`
  return xml`<c:cat><c:strRef><c:f>${cells('A')}</c:f><c:strCache><c:ptCount val="${rows}"/>
    ${table.names.map((name, i) => name !== '' && xml`<c:pt idx="${i}"><c:v>${name}</c:v></c:pt>`)}</c:strCache></c:strRef></c:cat>
    <c:val><c:numRef><c:f>${cells(letter(index + 1))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${rows}"/>
    ${values.map((value, i) => value !== null && xml`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`)}</c:numCache></c:numRef></c:val>`
}

/** A label that stands out is so many times as large as the others. */
const loud = 1.4

/** Whether a label is of what is looked at, and has the room to be larger. */
function isLoud({ spec, box, labels: size }: NativeChart, { place }: ValueLabel, row: number): boolean {
  const cell = spec.series[0]!.cells[row]
  if (!cell || !['bar', 'waterfall'].includes(spec.type) || !isFocus(spec, 0, row)) return false
  if (cell.high !== null && place === 'beyond') return false
  return (
    !isVertical(spec) || widthOf(cell.text, true) * (size ?? 0) * loud <= (box.w * 0.85) / spec.rows.length
  )
}

/** A series' labels: each says its qualifier by its format. */
export function drawLabels(
  native: NativeChart,
  column: ChartColumn,
  {
    placeOf = () => null,
    shiftOf = () => null,
    between = null,
  }: {
    placeOf?: (label: ValueLabel, row: number) => string | null
    shiftOf?: (row: number) => Shift | null
    /** What stands between a row's name and its number, where labels say both. */
    between?: string | null
  },
): Xml | null {
  const { labels: size, style, palette, spec } = native
  if (size === null || column.labels.every((label) => label === null)) return null
  const standard = column.labels.find((label) => label !== null)!
  const colourOf = (label: ValueLabel, look: MarkLook) =>
    label.place === 'beyond' || look.body === 'outlined' || look.body === 'dotted' || look.open
      ? 'tx1'
      : readableOn(palette, hexOf(look.colour, palette))
  const sizeOf = (label: ValueLabel, row: number) => size * (isLoud(native, label, row) ? loud : 1)
  const shared = (label: ValueLabel, colour: Colour, row: number) => {
    const place = placeOf(label, row)
    return xml`<c:numFmt formatCode="${label.format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
      ${textProperties(sizeOf(label, row), colour, style.lang, { bold: true, wraps: false })}${place && xml`<c:dLblPos val="${place}"/>`}
      <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="${between === null ? 0 : 1}"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>${between !== null && xml`<c:separator>${between}</c:separator>`}`
  }
  const shifts = column.labels.map((label, row) => label && shiftOf(row))
  const own = column.labels.map((label, row) => {
    if (label === null) {
      return column.values[row] !== null && xml`<c:dLbl><c:idx val="${row}"/><c:delete val="1"/></c:dLbl>`
    }
    const shift = shifts[row] ?? null
    const colour = shift ? 'tx1' : colourOf(label, column.marks[row]!)
    const lines = label.text === null ? null : linesOf(native.table.names[row]!, label.text, between)
    const words =
      lines &&
      xml`<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${lines.map((line) => xml`<a:p><a:pPr>${runDefaults(size, colour, true)}</a:pPr><a:r><a:rPr lang="${style.lang}" sz="${points(size)}" b="1">${fill(colour)}${themeFaces}</a:rPr><a:t>${line}</a:t></a:r></a:p>`)}</c:rich></c:tx>`
    return xml`<c:dLbl><c:idx val="${row}"/>${shift && shifted(shift)}${words}${shared(label, colour, row)}</c:dLbl>`
  })
  const leaders = spec.type === 'doughnut' && xml`<c:showLeaderLines val="0"/>`
  const isMoved = shifts.some((shift) => shift !== null)
  return xml`<c:dLbls>${own}${shared(standard, colourOf(standard, column.look), column.labels.indexOf(standard))}${leaders}${isMoved && noLeaders}</c:dLbls>`
}

/** No line of PowerPoint's own leads from a mark to its label. */
const noLeaders = xml`<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>`

/** A label in words, with its row's name where labels say that too. */
function linesOf(name: string, text: string, between: string | null): string[] {
  return between === null ? [text] : `${name}${between}${text}`.split('\n')
}

function shifted([x, y]: Shift): Xml {
  return xml`<c:layout><c:manualLayout><c:x val="${x}"/><c:y val="${y}"/></c:manualLayout></c:layout>`
}

/** The axis of the rows. */
export function categoryAxis(native: NativeChart, vertical: boolean): Xml {
  const { style, table, spec, axis } = native
  const slot = (native.box.w * slotShare(spec.type)) / table.names.length
  const years = vertical ? skipOf(spec, axis, native.box.w) : null
  // In a plot whose place is told LibreOffice turns no names by itself.
  const turned =
    native.fixed && Math.max(...table.names.map((name) => widthOf(name) * axis)) > slot ? -2_700_000 : null
  const turn = vertical ? (table.names.length <= mostUnturned ? 0 : turned) : null
  const gaps = (spec.type === 'line' || spec.type === 'area') && table.names.includes('')
  return xml`<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${vertical ? 'minMax' : 'maxMin'}"/></c:scaling>
    <c:delete val="0"/><c:axPos val="${vertical ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>
    <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${spec.type === 'area' && years !== null ? 'none' : 'low'}"/>
    <c:spPr><a:ln w="19050">${fill(spec.type === 'progress' ? 'bg1' : 'tx1')}</a:ln></c:spPr>${textProperties(axis, 'tx1', style.lang, { turn })}
    <c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>
    ${(gaps || years !== null) && xml`<c:tickLblSkip val="${gaps ? 1 : years!}"/>`}<c:noMultiLvlLbl val="1"/></c:catAx>`
}

/** Pixels of the numbers on an axis. */
export const valueSize = 20

/** The axis of the values, which is hidden where each is labelled. */
export function valueAxis(
  { style }: NativeChart,
  vertical: boolean,
  {
    min,
    max,
    step = null,
    shown,
    edge = false,
  }: { min: number | null; max: number | null; step?: number | null; shown: boolean; edge?: boolean },
): Xml {
  const grid =
    shown && xml`<c:majorGridlines><c:spPr><a:ln w="9525">${fill('bg2')}</a:ln></c:spPr></c:majorGridlines>`
  const format = style.unit === '%' ? 'General"%"' : '#,##0.##'
  return xml`<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>
    ${max !== null && xml`<c:max val="${max}"/>`}${min !== null && xml`<c:min val="${min}"/>`}</c:scaling>
    <c:delete val="${shown ? 0 : 1}"/><c:axPos val="${vertical ? 'l' : 'b'}"/>${grid}
    <c:numFmt formatCode="${shown ? format : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
    <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(valueSize, 'tx2', style.lang)}
    <c:crossAx val="111111111"/><c:crosses val="${vertical ? 'autoZero' : 'max'}"/><c:crossBetween val="${edge ? 'midCat' : 'between'}"/>${step !== null && xml`<c:majorUnit val="${step}"/>`}</c:valAx>`
}

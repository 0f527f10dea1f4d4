import { lineShare, overCombo } from './plane.ts'
import { xml, type Xml } from '../xml.ts'
import { drawBarSeries, gapWidth } from './bars.ts'
import type { ChartColumn } from './columns.ts'
import { drawLineSeries } from './lines.ts'
import { categoryAxis, valueAxis } from './parts.ts'
import type { NativeChart } from './native.ts'

/** How far a line keeps from the labels of the bars below it, and what its own labels take, in pixels. */
const [overBars, underLegend] = [16, 52]

/** Bars, and the last column as a line above them on an axis of its own. */
export function drawCombo(native: NativeChart): Xml {
  const { columns } = native.table
  const last = columns.length - 1
  const shown = native.labels === null
  const [bars, line] = [reach(columns.slice(0, last)), reach(columns.slice(last))]
  const rise = line.high - line.low || Math.abs(line.high) || 1
  const { min, max } = native.fixed ?? { min: Math.min(0, bars.low), max: overCombo(bars.high, native.box.h) }
  const under = { min, max, shown }
  const plot = native.fixed ? native.fixed.plane.bottom - native.fixed.plane.top : native.box.h * 0.7
  const [foot, head] = [1 - lineShare + overBars / plot, 1 - underLegend / plot]
  const part = Math.max(0.1, head - foot)
  const over = {
    min: line.low - (rise * foot) / part,
    max: line.low + (rise * (1 - foot)) / part,
    shown: false,
  }
  return xml`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>
    ${columns.slice(0, last).map((column, i) => drawBarSeries(native, column, i, true))}
    <c:gapWidth val="${gapWidth(native, true)}"/><c:overlap val="-8"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>
    <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawLineSeries(native, columns[last]!, last, () => 't')}
    <c:marker val="1"/><c:axId val="333333333"/><c:axId val="444444444"/></c:lineChart>
    ${categoryAxis(native, true)}${valueAxis(native, true, under)}${secondAxes(over)}`
}

/** The axes of the line, of which nothing is seen: one that is deleted LibreOffice would not scale by. */
function secondAxes({ min, max }: { min: number; max: number }): Xml {
  return xml`<c:catAx><c:axId val="333333333"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/>
    <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="444444444"/><c:crosses val="autoZero"/></c:catAx>
    <c:valAx><c:axId val="444444444"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/>
    <c:axPos val="r"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>
    <c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="333333333"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`
}

function reach(columns: ChartColumn[]): { low: number; high: number } {
  const values = columns.flatMap((column) => column.values.filter((value) => value !== null))
  return { low: Math.min(...values), high: Math.max(...values) }
}

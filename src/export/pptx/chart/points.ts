import { scaleOf } from '../../../chart/scale.ts'
import { fill } from '../drawText.ts'
import { schemeColour } from '../palette.ts'
import { themeFaces } from '../theme.ts'
import { points } from '../units.ts'
import { xml, type Xml } from '../xml.ts'
import type { ChartColumn } from './columns.ts'
import { runDefaults, seriesHead, textProperties, valueSize } from './parts.ts'
import type { NativeChart } from './native.ts'
import { letter, sheetName } from './workbook.ts'

/** Points by two measures, or by three, of which the last is their size; each has its row's name. */
export function drawPoints(native: NativeChart): Xml {
  const { table, style } = native
  const [across, up, size] = table.columns
  const names = table.names.map(
    (name, row) =>
      xml`<c:dLbl><c:idx val="${row}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runDefaults(native.axis, 'tx1')}</a:pPr><a:r><a:rPr lang="${style.lang}" sz="${points(native.axis)}" b="0">${fill('tx1')}${themeFaces}</a:rPr><a:t>${name}</a:t></a:r></a:p></c:rich></c:tx>
      <c:dLblPos val="t"/>${shows}</c:dLbl>`,
  )
  const labels = xml`<c:dLbls>${names}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(native.axis, 'tx1', style.lang)}<c:dLblPos val="t"/>${shows}</c:dLbls>`
  const half = xml`<c:spPr><a:solidFill>${schemeColour('accent1', xml`<a:alpha val="60000"/>`)}</a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>`
  const data = xml`<c:xVal>${numbers(across!, 1)}</c:xVal><c:yVal>${numbers(up!, 2)}</c:yVal>`
  const axes = xml`<c:axId val="111111111"/><c:axId val="222222222"/>`
  const plot = size
    ? xml`<c:bubbleChart><c:varyColors val="0"/><c:ser>${seriesHead(up!, 1)}${half}<c:invertIfNegative val="0"/>${labels}${data}<c:bubbleSize>${numbers(size, 3)}</c:bubbleSize><c:bubble3D val="0"/></c:ser><c:bubbleScale val="60"/><c:showNegBubbles val="0"/>${axes}</c:bubbleChart>`
    : xml`<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/><c:ser>${seriesHead(up!, 1)}<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>
      <c:marker><c:symbol val="circle"/><c:size val="11"/><c:spPr>${fill('accent1')}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>${labels}${data}<c:smooth val="0"/></c:ser>${axes}</c:scatterChart>`
  return xml`${plot}${measure(native, across!, '111111111', '222222222', 'b')}${measure(native, up!, '222222222', '111111111', 'l')}`
}

const shows = xml`<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

function numbers({ values }: ChartColumn, column: number): Xml {
  const place = `${sheetName}!$${letter(column)}$2:$${letter(column)}$${values.length + 1}`
  return xml`<c:numRef><c:f>${place}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>
    ${values.map((value, i) => value !== null && xml`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`)}</c:numCache></c:numRef>`
}

/** An axis with the name of what it measures. */
function measure(
  { style }: NativeChart,
  { name, values }: ChartColumn,
  id: string,
  other: string,
  side: 'b' | 'l',
): Xml {
  const known = values.filter((value) => value !== null)
  const { min, max, ticks } = scaleOf(known, { from: 0, to: 1 }, false)
  const grid =
    side === 'l' &&
    xml`<c:majorGridlines><c:spPr><a:ln w="9525">${fill('bg2')}</a:ln></c:spPr></c:majorGridlines>`
  return xml`<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${grid}
    <c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runDefaults(valueSize, 'tx2')}</a:pPr><a:r><a:rPr lang="${style.lang}" sz="${points(valueSize)}" b="0">${fill('tx2')}${themeFaces}</a:rPr><a:t>${name}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>
    <c:numFmt formatCode="#,##0.##" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>
    <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(valueSize, 'tx2', style.lang)}<c:crossAx val="${other}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${ticks[1]! - ticks[0]!}"/></c:valAx>`
}

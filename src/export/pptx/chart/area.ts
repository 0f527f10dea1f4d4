import { fill } from '../drawText.ts'
import { schemeColour } from '../palette.ts'
import { xml, type Xml } from '../xml.ts'
import { categoryAxis, drawData, seriesHead, valueAxis } from './parts.ts'
import type { NativeChart } from './native.ts'

/** Areas on each other; one alone is a line with what is under it. */
export function drawAreas(native: NativeChart): Xml {
  const { columns } = native.table
  const single = columns.length === 1
  const series = columns.map((column, i) => {
    const { colour } = column.look
    const alpha = xml`<a:alpha val="${single ? 30_000 : 85_000}"/>`
    // The line of one alone is drawn over it (`companions.ts`): its own would run along the foot too.
    const line = single ? xml`<a:ln><a:noFill/></a:ln>` : xml`<a:ln w="28575">${fill('bg1')}</a:ln>`
    return xml`<c:ser>${seriesHead(column, i)}<c:spPr><a:solidFill>${schemeColour(colour, alpha)}</a:solidFill>${line}</c:spPr>
      ${drawData(native, column, i)}</c:ser>`
  })
  return xml`<c:areaChart><c:grouping val="${single ? 'standard' : 'stacked'}"/><c:varyColors val="0"/>${series}
    <c:axId val="111111111"/><c:axId val="222222222"/></c:areaChart>
    ${categoryAxis(native, true)}${valueAxis(native, true, { min: native.fixed?.min ?? null, max: native.fixed?.max ?? null, step: native.fixed?.step ?? null, shown: true, edge: true })}`
}

import { xml, type Xml } from '../xml.ts'
import { drawMark } from './look.ts'
import { drawData, drawLabels, seriesHead } from './parts.ts'
import type { NativeChart } from './native.ts'

/** A ring of shares. */
export function drawRing(native: NativeChart): Xml {
  const { table, palette } = native
  const column = table.columns[0]!
  const points = column.marks.map(
    (look, row) =>
      xml`<c:dPt><c:idx val="${row}"/><c:bubble3D val="0"/>${drawMark(look, true, palette)}</c:dPt>`,
  )
  return xml`<c:doughnutChart><c:varyColors val="1"/><c:ser>${seriesHead(column, 0)}${points}
    ${drawLabels(native, column, () => null)}${drawData(native, column, 0)}</c:ser>
    <c:firstSliceAng val="0"/><c:holeSize val="58"/></c:doughnutChart>`
}

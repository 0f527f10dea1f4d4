import { sideOf } from '../../../chart/lineSides.ts'
import { levelsOf } from '../../../chart/notes.ts'
import { notesOfKind } from '../../../chart/notesOfKind.ts'
import { fill } from '../drawText.ts'
import type { Colour } from '../palette.ts'
import { xml, type Xml } from '../xml.ts'
import type { ChartColumn } from './columns.ts'
import { categoryAxis, drawData, drawLabels, seriesHead, valueAxis } from './parts.ts'
import { sizes, type NativeChart } from './native.ts'

/** Lines, with the axes that they stand on. */
export function drawLines(native: NativeChart): Xml {
  const { table, labels } = native
  const values = table.columns.flatMap((column) => column.values.filter((value) => value !== null))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const fromZero = low >= 0 && low <= high * 0.6
  return xml`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>
    ${table.columns.map((_, i) => drawLineSeries(native, saidOnce(table.columns, i), i, placesOf(native, i)))}
    <c:marker val="1"/><c:axId val="111111111"/><c:axId val="222222222"/></c:lineChart>
    ${categoryAxis(native, true)}${valueAxis(native, true, { min: native.fixed?.min ?? (fromZero ? 0 : null), max: native.fixed?.max ?? null, shown: labels === null || !(fromZero || native.fixed) })}`
}

/** Labels stand where they stand on the page: above the highest of a row, below the others. */
function placesOf(native: NativeChart, index: number): (row: number) => 't' | 'b' {
  const lines = native.table.columns.map(({ values }) => values)
  return (row) => {
    const side = sideOf(lines, index, row)
    return side === 'above' && !(lines.length === 1 && isUnderLevel(native, lines[0]![row]!)) ? 't' : 'b'
  }
}

/** Whether a level's line would run through a label over a point. */
function isUnderLevel({ fixed, labels, spec }: NativeChart, value: number | null): boolean {
  if (!fixed || labels === null || value === null) return false
  const at = fixed.plane.value(value)
  return levelsOf({ notes: notesOfKind(spec, 'line') }).some((level) => {
    const over = at - fixed.plane.value(level)
    return over > 0 && over < labels * 1.2 + 16
  })
}

/** A line whose points that lie on those of one before say nothing: they have said it. */
function saidOnce(columns: ChartColumn[], index: number): ChartColumn {
  const column = columns[index]!
  const isSaid = (row: number) =>
    columns
      .slice(0, index)
      .some(
        ({ values, labels }) =>
          values[row] === column.values[row] &&
          labels[row]?.format === column.labels[row]?.format &&
          labels[row]?.text === column.labels[row]?.text,
      )
  return { ...column, labels: column.labels.map((label, row) => (isSaid(row) ? null : label)) }
}

/** With more lines than this each has a symbol of its own, as on the page. */
const mostByColour = 5

const symbols = ['circle', 'square', 'diamond', 'triangle', 'plus', 'dash', 'star'] as const

/** One line with its points. */
export function drawLineSeries(
  native: NativeChart,
  column: ChartColumn,
  index: number,
  place: (row: number) => 't' | 'b',
): Xml {
  const { colour } = column.look
  const line = (dash: 'solid' | 'sysDash') =>
    xml`<a:ln w="${sizes.line * 9525}" cap="rnd">${fill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
  const symbol = native.spec.series.length > mostByColour ? symbols[index % symbols.length]! : symbols[0]
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
    ${drawLabels(native, column, { placeOf: (_, row) => place(row) })}${drawData(native, column, index)}<c:smooth val="0"/></c:ser>`
}

import { inBrackets } from '../../../chart/label.ts'
import { powerpointWords } from '../../../words.ts'
import type { NumberStyle } from './label.ts'
import { Package } from '../package.ts'
import { xml, type Xml } from '../xml.ts'
import type { ChartTable } from './columns.ts'

/** The name of the one sheet of a chart's workbook. */
export const sheetName = 'Sheet1'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`

/**
 * The workbook behind a chart: names in the first column, a column for each series, then what was written.
 *
 * @param face the font of its cells
 */
export function renderWorkbook(table: ChartTable, style: NumberStyle, face: string): Uint8Array {
  const book = new Package()
  book.relate('', 'officeDocument', 'xl/workbook.xml')
  const sheetId = book.relate('xl/workbook.xml', 'worksheet', 'xl/worksheets/sheet1.xml')
  book.relate('xl/workbook.xml', 'styles', 'xl/styles.xml')
  book.add(
    'xl/workbook.xml',
    type('sheet.main'),
    xml`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="${sheetId}"/></sheets></workbook>`,
  )
  book.add('xl/worksheets/sheet1.xml', type('worksheet'), renderSheet(rowsOf(table, style)))
  book.add('xl/styles.xml', type('styles'), styles(face))
  return book.zip()
}

type Value = string | number | null

function rowsOf({ axis, names, columns, written }: ChartTable, style: NumberStyle): Value[][] {
  const asWritten = inBrackets(powerpointWords[style.lang].asWritten, style.words)
  const head = [axis, ...columns.map(({ name }) => name), ...written.map(({ name }) => name + asWritten)]
  return [
    head,
    ...names.map((name, row) => [
      name,
      ...columns.map(({ values }) => values[row] ?? null),
      ...written.map(({ texts }) => texts[row] ?? null),
    ]),
  ]
}

function renderSheet(rows: Value[][]): Xml {
  const cells = rows.map(
    (values, row) =>
      xml`<row r="${row + 1}">${values.map((value, column) => renderCell(value, `${letter(column)}${row + 1}`))}</row>`,
  )
  const last = `${letter(rows[0]!.length - 1)}${rows.length}`
  return xml`<worksheet xmlns="${main}"><dimension ref="A1:${last}"/><cols><col min="1" max="${rows[0]!.length}" width="18" customWidth="1"/></cols><sheetData>${cells}</sheetData></worksheet>`
}

function renderCell(value: Value, place: string): Xml | null {
  if (value === null || value === '') return null
  if (typeof value === 'number') return xml`<c r="${place}"><v>${value}</v></c>`
  return xml`<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
}

/** A column's name: A to Z, then AA. */
export function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last
}

const styles = (face: string) => xml`<styleSheet xmlns="${main}">
  <fonts count="1"><font><sz val="11"/><name val="${face}"/><family val="2"/></font></fonts>
  <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
  <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
  <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
  <cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
  <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
  </styleSheet>`

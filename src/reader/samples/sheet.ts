import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNs = 'http://schemas.openxmlformats.org/package/2006'

/** A cell: words, a number, or a number with its format, or a finished element. */
type SheetCell = string | number | null | { value: number; format: string }

export interface SampleSheet {
  name: string
  rows: SheetCell[][]
  merges?: string[]
  isHidden?: boolean
}

/** A workbook as Excel writes it. */
export function workbookFile(sheets: SampleSheet[]): Uint8Array {
  const formats = [
    ...new Set(
      sheets.flatMap(({ rows }) =>
        rows.flat().flatMap((cell) => (typeof cell === 'object' && cell ? [cell.format] : [])),
      ),
    ),
  ]
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const cell = (given: SheetCell, row: number, column: number) => {
    const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`
    if (given === null) return ''
    if (typeof given === 'string') return `<c ${place} t="inlineStr"><is><t>${escape(given)}</t></is></c>`
    if (typeof given === 'number') return `<c ${place}><v>${given}</v></c>`
    return `<c ${place} s="${formats.indexOf(given.format) + 1}"><v>${given.value}</v></c>`
  }
  const part = (inner: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${inner}`)
  const relations = sheets.map(
    (_, i) => `<Relationship Id="s${i}" Type="${office}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  )
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="w" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${packageNs}/relationships">${relations.join('')}<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, isHidden }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" ${isHidden ? 'state="hidden" ' : ''}r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/styles.xml': part(
      `<styleSheet xmlns="${main}"><numFmts>${formats.map((format, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escape(format)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ rows, merges = [] }, i) => [
        `xl/worksheets/sheet${i}.xml`,
        part(
          `<worksheet xmlns="${main}"><sheetData>${rows.map((row, y) => `<row r="${y + 1}">${row.map((given, x) => cell(given, y, x)).join('')}</row>`).join('')}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`,
        ),
      ]),
    ),
  })
}

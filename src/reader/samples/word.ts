import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** What a Word file is made of beside its body. */
export interface WordParts {
  /** Of the numbering, the styles and the footnotes: what stands in their root. */
  styles?: string
  numbering?: string
  footnotes?: string
  files?: Record<string, Uint8Array>
  relations?: string
}

/** A Word file around a body of WordprocessingML. */
export function wordFile(
  body: string,
  { styles, numbering, footnotes, files = {}, relations = '' }: WordParts = {},
): Uint8Array {
  const parts = { styles, numbering, footnotes }
  const given = Object.entries(parts).filter(([, inner]) => inner !== undefined)
  const links = given.map(
    ([name]) => `<Relationship Id="r-${name}" Type="${office}/${name}" Target="${name}.xml"/>`,
  )
  const text = (root: string, inner: string) =>
    strToU8(
      `${xml}<w:${root} xmlns:w="${main}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</w:${root}>`,
    )
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}${relations}</Relationships>`,
    ),
    'word/document.xml': text('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(given.map(([name, inner]) => [`word/${name}.xml`, text(name, inner!)])),
    ...files,
  })
}

/** Words in a run, with its properties. */
export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** A paragraph of words or of runs, with its properties. */
export function paragraph(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${words.startsWith('<') ? words : run(words)}</w:p>`
}

/** A table of cells, each of words, or of its properties and words. */
export function wordTable(rows: (string | [properties: string, words: string])[][]): string {
  const cell = (given: string | [string, string]) => {
    const [properties, words] = typeof given === 'string' ? ['', given] : given
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`
  }
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

export const headingStyles = [
  '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="公文一级"/><w:basedOn w:val="1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>',
].join('')

/** A list with signs (1) and one with numbers (2), three levels each. */
export const lists = (['bullet', 'decimal'] as const)
  .map((format, i) => {
    const levels = [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`)
    return `<w:abstractNum w:abstractNumId="${i}">${levels.join('')}</w:abstractNum>`
  })
  .join('')
  .concat(
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  )

export function item(words: string, list: 1 | 2, level = 0): string {
  return paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** A picture of the relation `id`. */
export function drawing(id: string, description: string): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

export function pictureRelation(id: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/image" Target="${target}"/>`
}

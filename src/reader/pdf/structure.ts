import { joinTwo } from './joinLines.ts'
import { joinPieces } from './joinPieces.ts'
import type { PdfPage, PdfPiece, Tagged } from './page.ts'
import { goOnWithTable } from './taggedTable.ts'

/** From this share of a file's characters on that its tags hold, they say what is its text. */
const taggedShare = 0.8

/**
 * A tagged PDF (ISO 32000, 14.8) as markup by its own word on what is a heading, a list, a table.
 *
 * @returns null where it is not tagged, or its tags tell less than its looks do
 */
export function markupOf(pages: PdfPage[], compounds: ReadonlySet<string>): string | null {
  const all = pages.flatMap(({ pieces }) => pieces)
  const inTree = new Set(pages.flatMap(({ tree }) => (tree ? marksIn(tree) : [])))
  const held = all.filter(({ mark }) => mark !== null && inTree.has(mark))
  if (lengthOf(held) < taggedShare * lengthOf(all)) return null
  const roles = new Set<string>()
  const markup = pages.map(({ tree, pieces }) => {
    if (!tree) return ''
    const byMark = grouped(pieces)
    const writer = { piecesOf: (mark: string) => byMark.get(mark) ?? [], compounds, roles }
    return write(tree, writer)
  })
  const tells = [...roles].some((role) => /^H\d?$|^Table$/.test(role))
  return tells && !roles.has(ragged) ? joinPages(markup) : null
}

/** What is noted of a table with merged cells, whose spans pdf.js does not tell. */
const ragged = 'ragged'

function grouped(pieces: PdfPiece[]): Map<string | null, PdfPiece[]> {
  const groups = new Map<string | null, PdfPiece[]>()
  for (const piece of pieces) groups.set(piece.mark, [...(groups.get(piece.mark) ?? []), piece])
  return groups
}

function lengthOf(pieces: PdfPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

function marksIn(node: Tagged): string[] {
  return 'id' in node ? [node.id] : node.children.flatMap(marksIn)
}

interface Writer {
  piecesOf: (mark: string) => PdfPiece[]
  compounds: ReadonlySet<string>
  /** The roles that were met. */
  roles: Set<string>
}

/** HTML's elements by the roles of tags; what is not named here only groups. */
const elements: Record<string, string> = {
  H: 'h2', H1: 'h1', H2: 'h2', H3: 'h3', H4: 'h4', H5: 'h5', H6: 'h6', Title: 'h1', P: 'p', L: 'ul', LI: 'li', Table: 'table',
  TR: 'tr', TH: 'th', TD: 'td', THead: 'thead', TBody: 'tbody', TFoot: 'tfoot', BlockQuote: 'blockquote', Caption: 'p',
} // prettier-ignore
/** What stands within a line. */
const inline = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Code', 'Reference', 'Sub', 'Annot'])
/** What is no part of the text: an item's sign, a table of contents, what a formula or a form draws. */
const silent = new Set(['Lbl', 'TOC', 'Artifact', 'Form'])

function write(node: Tagged, writer: Writer): string {
  if ('id' in node) return words(writer.piecesOf(node.id), writer)
  const { role, children } = node
  writer.roles.add(role)
  if (silent.has(role)) return ''
  if (role === 'Table') noteRagged(node, writer)
  const inner = writeAll(children, writer)
  if (inner.trim() === '') return ['TD', 'TH'].includes(role) ? `<${elements[role]}></${elements[role]}>` : ''
  const element = elements[role] ?? 'div'
  return `<${element}>${inner}</${element}>`
}

/** Words of one line or paragraph are joined together, whatever groups them; blocks stand between. */
function writeAll(children: Tagged[], writer: Writer): string {
  let markup = ''
  let line: PdfPiece[] = []
  const flush = () => {
    markup += words(line, writer)
    line = []
  }
  for (const child of children) {
    if (isInline(child)) line.push(...piecesIn(child, writer))
    else {
      flush()
      markup += write(child, writer)
    }
  }
  flush()
  return markup
}

function isInline(node: Tagged): boolean {
  if ('id' in node) return true
  if (silent.has(node.role)) return false
  return inline.has(node.role) || (!(node.role in elements) && node.children.every(isInline))
}

function piecesIn(node: Tagged, writer: Writer): PdfPiece[] {
  return 'id' in node ? writer.piecesOf(node.id) : node.children.flatMap((child) => piecesIn(child, writer))
}

function words(pieces: PdfPiece[], { compounds }: Writer): string {
  const text = joinPieces(pieces).reduce((before, piece) => joinTwo(before, piece.text, compounds), '')
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function noteRagged(table: Tagged, { roles }: Writer): void {
  const rows = rowsIn(table)
  if (rows.some((count) => count !== rows[0])) roles.add(ragged)
}

function rowsIn(node: Tagged): number[] {
  if ('id' in node) return []
  if (node.role === 'TR') return [node.children.length]
  return node.children.flatMap(rowsIn)
}

/** A table, or a paragraph, that a page's end breaks goes on: the paragraph before it ends no sentence. */
function joinPages(pages: string[]): string {
  return pages.reduce((before, page) => {
    const tabled = goOnWithTable(before, page)
    if (tabled !== null) return tabled
    const open = /([^。．.！!？?；;：:”"’」）)>])((?:<\/(?:p|div)>)+)$/u.exec(before)
    const start = /^((?:<div>)*<p>)(?=\S)/.exec(page)
    if (!open || !start || !before.endsWith('</p>' + '</div>'.repeat(count(open[2]!, '</div>'))))
      return before + page
    const [head, tail] = [before.slice(0, open.index + 1), page.slice(start[0].length)]
    const blank = /\p{Script=Han}$/u.test(head) || /^\p{Script=Han}/u.test(tail) ? '' : ' '
    return head + blank + tail
  }, '')
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

import type { Block, BlockOf, ElementAttributes, Inline, Span } from '../../model.ts'
import { valueOf } from './attributes.ts'
import type { HtmlElement, HtmlNode } from './tree.ts'

/** Where an element of HTML stands, and what its author set on it. */
export type ElementPlace = Span & { attributes: ElementAttributes; line: number }
type Align = BlockOf<'table'>['align'][number]

/** `<table>` as a table; `lineOf` reads what a cell says. */
export function readHtmlTable(
  table: HtmlElement,
  place: ElementPlace,
  lineOf: (cell: HtmlElement) => Inline[],
): Block[] {
  const rows = rowsIn(table.children).map(({ children }) =>
    children.filter((node): node is HtmlElement => node.kind === 'element' && /^t[dh]$/.test(node.tag.name)),
  )
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  if (width === 0) return []
  const line = (cells: HtmlElement[]): Inline[][] =>
    Array.from({ length: width }, (_, i) => (cells[i] ? lineOf(cells[i]) : []))
  const [first, ...others] = rows
  const hasHead = first!.every(({ tag }) => tag.name === 'th')
  return [
    {
      type: 'table',
      header: line(hasHead ? first! : []),
      rows: (hasHead ? others : rows).map(line),
      align: Array.from({ length: width }, (_, i) => alignOf(first![i])),
      ...place,
    },
  ]
}

function rowsIn(nodes: HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'element') return []
    return node.tag.name === 'tr' ? [node] : rowsIn(node.children)
  })
}

function alignOf(cell: HtmlElement | undefined): Align {
  const style = cell ? `${valueOf(cell.tag, 'align') ?? ''} ${valueOf(cell.tag, 'style') ?? ''}` : ''
  return (/\b(left|center|right)\b/.exec(style)?.[1] as Align | undefined) ?? null
}

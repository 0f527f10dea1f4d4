import type { GridCell } from '../markdown/grid.ts'
import { near } from './near.ts'
import type { PdfPage } from './page.ts'
import { tableOfGrid, type GridTable, type PdfTable, type TableGrid } from './pdfTable.ts'
import { ruledTables } from './ruledTables.ts'

/** The tables between lines of each page; one that goes on over a page's end is one table, on the page where it begins. */
export function joinTables(pages: PdfPage[]): PdfTable[][] {
  const found: GridTable[][] = []
  let open: { page: GridTable[]; table: GridTable } | null = null
  for (const page of pages) {
    const tables = ruledTables(page).sort((a, b) => b.top - a.top)
    const [first] = tables
    const joined: GridTable | null = open && first && isAtTop(first, page) ? goOn(open.table, first) : null
    if (open && joined) {
      open.page[open.page.indexOf(open.table)] = joined
      open.table = joined
      tables[0] = { ...first!, blocks: [] }
    }
    found.push(tables)
    const last = tables.at(-1)
    if (!last || !isAtBottom(last, page)) open = null
    else if (!joined || tables.length > 1) open = { page: tables, table: last }
  }
  return found
}

const isAtTop = ({ pieces, top }: PdfTable, page: PdfPage) =>
  page.pieces.every((piece) => pieces.has(piece) || piece.y < top)

function isAtBottom({ pieces }: PdfTable, page: PdfPage): boolean {
  const bottom = Math.min(...[...pieces].map(({ y }) => y))
  return page.pieces.every((piece) => pieces.has(piece) || piece.y > bottom)
}

/** A table with what the next page goes on with: as many columns at the same places, its head not once more. */
function goOn({ grid }: GridTable, { grid: next }: GridTable): GridTable | null {
  const isSame =
    grid.edges.length === next.edges.length &&
    grid.edges.every((edge, i) => Math.abs(edge - next.edges[i]!) <= near)
  if (!isSame) return null
  const rows = [...grid.rows, ...goneOn(grid.rows.at(-1)!, next.rows.slice(repeated(grid, next)))]
  return tableOfGrid({ ...grid, rows, pieces: new Set([...grid.pieces, ...next.pieces]) })
}

/** Rows behind a page's end: a cell of several rows that has no words there is the one above it, cut in two. */
function goneOn(above: GridCell[], rows: GridCell[][]): GridCell[][] {
  const cut = above.map(({ height, width }, x) => {
    const below = rows[0]?.[x]
    const isCut = below?.text === '' && below.width === width && Math.max(height, below.height) > 1
    return isCut ? below.height : 0
  })
  return rows.map((row, y) =>
    row.map((cell, x) => (y < cut[x]! ? { ...cell, text: above[x]!.text, isCovered: true } : cell)),
  )
}

/** How many rows of a head stand again at the top of the next page. */
function repeated({ rows }: TableGrid, { rows: next }: TableGrid): number {
  const isAgain = (at: number) => rows[at]?.every(({ text }, x) => text === next[at]?.[x]?.text) === true
  let count = 0
  while (count < next.length - 1 && isAgain(count)) count++
  return count
}

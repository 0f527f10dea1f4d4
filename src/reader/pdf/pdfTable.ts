import { squared, type GridCell } from '../markdown/grid.ts'
import { pipesOf } from '../markdown/pipes.ts'
import type { PdfPiece } from './page.ts'

/** A table of a page: where it stands, from top to bottom, and what it says. */
export interface PdfTable {
  top: number
  left: number
  blocks: string[]
  pieces: ReadonlySet<PdfPiece>
}

/** A table's cells in their places, before they are written. */
export interface TableGrid {
  top: number
  /** The edges of its columns across the page, from left to right. */
  edges: number[]
  rows: GridCell[][]
  /** How many rows its lines call its head; 0 where they do not tell. */
  heads: number
  pieces: ReadonlySet<PdfPiece>
}

/** A table with its cells, so that what goes on with it on the next page can be joined to it. */
export interface GridTable extends PdfTable {
  grid: TableGrid
}

/** A cell that covers no other place. */
export function plainCell(text: string): GridCell {
  return { text, isHead: false, isCovered: false, isAcross: false, width: 1, height: 1 }
}

/** Writes a table; null where nothing stands in it. */
export function tableOfGrid(grid: TableGrid): GridTable | null {
  const { top, edges, rows, heads, pieces } = grid
  const { above, table, below } = pipesOf(squared(rows, heads))
  if (table === '') return null
  return { top, left: edges[0]!, blocks: [...above, table, ...below], pieces, grid }
}

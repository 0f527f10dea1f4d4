import { isValue } from '../markdown/pipes.ts'
import { joinLines } from './joinLines.ts'
import type { PdfPiece } from './page.ts'
import { plainCell, tableOfGrid, type PdfTable } from './pdfTable.ts'

/** A table without lines has so many rows at least. */
const fewestRows = 3

/** Tables whose cells only stand below each other: rows of pieces, in columns that no piece crosses. */
export function alignedTables(pieces: PdfPiece[]): PdfTable[] {
  const rows = rowsOf(pieces)
  const tables: PdfTable[] = []
  let run: PdfPiece[][] = []
  const close = () => {
    const table = tableOf(run)
    if (table) tables.push(table)
    run = []
  }
  for (const row of rows) {
    const last = run.at(-1)
    const isNear = !last || last[0]!.y - row[0]!.y < row[0]!.size * 3
    if (row.length < 2 || !isNear) close()
    if (row.length >= 2) run.push(row)
  }
  close()
  return tables
}

/** Pieces on one line, from the top down. */
export function rowsOf(pieces: PdfPiece[]): PdfPiece[][] {
  const rows: PdfPiece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && row[0]!.y - piece.y < Math.min(row[0]!.size, piece.size) / 2) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

function tableOf(rows: PdfPiece[][]): PdfTable | null {
  if (rows.length < fewestRows) return null
  const columns = columnsOf(rows)
  if (columns.length < 2) return null
  const placed = rows.map((row) => {
    const cells: PdfPiece[][] = columns.map(() => [])
    for (const piece of row) cells[columns.findIndex(({ to }) => piece.x < to)]?.push(piece)
    return cells
  })
  const values = placed
    .flat()
    .filter((cell) => cell.length > 0 && isValue(cell.map(({ text }) => text).join(' ')))
  const isFull =
    placed.filter((cells) => cells.filter(({ length }) => length > 0).length >= 2).length === rows.length
  if (!isFull || values.length < rows.length - 1) return null
  return tableOfGrid({
    top: rows[0]![0]!.y + rows[0]![0]!.size,
    edges: columns.map(({ from }) => from),
    rows: placed.map((cells) => cells.map((cell) => plainCell(joinLines(cell)))),
    heads: 0,
    pieces: new Set(rows.flat()),
  })
}

/** A stretch across a page. */
export interface Column {
  from: number
  to: number
}

/** The column that holds most of a piece. */
export function columnAt(columns: Column[], { x, end }: PdfPiece): number {
  const shared = columns.map(({ from, to }) => Math.min(to, end) - Math.max(from, x))
  return shared.indexOf(Math.max(...shared))
}

/**
 * The stretches across a page that the pieces of rows fill, those that overlap as one. A name in the middle above
 * numbers at the right stands beside them: what only the first row fills joins its neighbour, which that leaves empty.
 */
export function columnsOf(rows: PdfPiece[][]): Column[] {
  const columns: (Column & { rows: Set<number> })[] = []
  const placed = rows.flatMap((row, at) => row.map(({ x, end }) => ({ x, end, at })))
  for (const { x, end, at } of placed.sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x <= last.to) {
      last.to = Math.max(last.to, end)
      last.rows.add(at)
    } else columns.push({ from: x, to: end, rows: new Set([at]) })
  }
  const isHead = ({ rows }: { rows: Set<number> }) => rows.size === 1 && rows.has(0)
  return columns.reduce<typeof columns>((joined, column) => {
    const last = joined.at(-1)
    const isBeside = last && (isHead(last) ? !column.rows.has(0) : isHead(column) && !last.rows.has(0))
    if (!isBeside) return [...joined, column]
    last.to = column.to
    for (const at of column.rows) last.rows.add(at)
    return joined
  }, [])
}

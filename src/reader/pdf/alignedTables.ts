import type { GridCell } from '../markdown/grid.ts'
import { squared } from '../markdown/grid.ts'
import { isValue, pipesOf } from '../markdown/pipes.ts'
import { joinLines } from './joinLines.ts'
import type { PdfPiece } from './page.ts'
import type { PdfTable } from './ruledTables.ts'

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
  const columns = columnsOf(rows.flat())
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
  const grid = placed.map((cells) =>
    cells.map((cell): GridCell => ({
      text: joinLines(cell),
      isHead: false,
      isCovered: false,
      isAcross: false,
      width: 1,
      height: 1,
    })),
  )
  const { above, table, below } = pipesOf(squared(grid, 0))
  return {
    top: rows[0]![0]!.y + rows[0]![0]!.size,
    left: columns[0]!.from,
    blocks: [...above, table, ...below],
    pieces: new Set(rows.flat()),
  }
}

/** The stretches across a page that pieces fill, those that overlap as one. */
function columnsOf(pieces: PdfPiece[]): { from: number; to: number }[] {
  const columns: { from: number; to: number }[] = []
  for (const { x, end } of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x <= last.to) last.to = Math.max(last.to, end)
    else columns.push({ from: x, to: end })
  }
  return columns
}

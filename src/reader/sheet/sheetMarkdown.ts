import { readerLimits } from '../limits.ts'
import { tooManyRows } from '../markupToMarkdown.ts'
import { escapeStart, escapeWords } from '../markdown/escape.ts'
import { squared, type GridCell } from '../markdown/grid.ts'
import { pipesOf } from '../markdown/pipes.ts'

/** Which places of a sheet one cell covers, from 0, both ends included. */
export interface Merge {
  startRow: number
  startCol: number
  endRow: number
  endCol: number
}

/**
 * A sheet's rows as Markdown: tables with blank rows between them, and the lines around them that fill one cell.
 *
 * @param name the file's, for messages
 * @throws CommandError where it is longer than an article's table
 */
export function sheetMarkdown(name: string, rows: string[][], merges: readonly Merge[] = []): string[] {
  const filled = rows.filter((row) => row.some((text) => text.trim() !== '')).length
  if (filled > readerLimits.rows) throw tooManyRows(name, filled)
  const cells = rows.map((row) => row.slice(0, readerLimits.columns).map(cellOf))
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const origin = cells[startRow]?.[startCol]
    if (!origin) continue
    const [height, width] = [Math.min(endRow, cells.length - 1) - startRow + 1, endCol - startCol + 1]
    for (let y = startRow; y < startRow + height; y++)
      for (let x = startCol; x <= Math.min(endCol, readerLimits.columns); x++)
        cells[y]![x] = {
          ...origin,
          width,
          height,
          isCovered: y > startRow || x > startCol,
          isAcross: x > startCol,
        }
  }
  return partsOf(cells).flatMap(tableOf)
}

function cellOf(text: string): GridCell {
  const words = escapeWords(text.replace(/\s+/g, ' ').trim())
  return { text: words, isHead: false, isCovered: false, isAcross: false, width: 1, height: 1 }
}

/** Runs of rows that hold something. */
function partsOf(rows: GridCell[][]): GridCell[][][] {
  const parts: GridCell[][][] = [[]]
  for (const row of rows) {
    if (row.some((cell) => cell && cell.text !== '')) parts.at(-1)!.push(row)
    else if (parts.at(-1)!.length > 0) parts.push([])
  }
  return parts.filter((part) => part.length > 0)
}

/** A table with the lines above and below it that hold one cell, at the left or over all of it: its name, unit, notes. */
function tableOf(rows: GridCell[][]): string[] {
  const shown = (row: GridCell[]) => row.filter((cell) => cell && cell.text !== '' && !cell.isCovered)
  const isLine = (row: GridCell[]) => shown(row).length === 1
  const first = rows.findIndex((row) => !isLine(row))
  const last = rows.findLastIndex((row) => !isLine(row))
  const words = (part: GridCell[][]) => part.map((row) => escapeStart(shown(row)[0]!.text))
  if (first < 0) return words(rows)
  const { above, table, below } = pipesOf(squared(rows.slice(first, last + 1), 0))
  return [...words(rows.slice(0, first)), ...above, table, ...below, ...words(rows.slice(last + 1))]
}

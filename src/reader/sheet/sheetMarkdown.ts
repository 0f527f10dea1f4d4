import { readerLimits } from '../limits.ts'
import { tooManyRows } from '../markupToMarkdown.ts'
import { escapeStart, escapeWords } from '../../articleEscape.ts'
import { squared, type GridCell } from '../markdown/grid.ts'
import { pipesOf } from '../markdown/pipes.ts'

/** Which places of a sheet one cell covers, from 0, both ends included. */
export interface Merge {
  startRow: number
  startCol: number
  endRow: number
  endCol: number
}

/** A table or a line of a sheet, and which of its rows, from 1, each line of it was read from. */
export interface SheetBlock {
  markdown: string
  lines: number[]
}

/** Blocks with blank lines between them. */
export function joinBlocks(blocks: readonly SheetBlock[]): { markdown: string; lines: number[] } {
  return {
    markdown: blocks.map(({ markdown }) => markdown).join('\n\n'),
    lines: blocks.flatMap(({ lines }, i) => (i === 0 ? lines : [lines[0]!, ...lines])),
  }
}

/**
 * A sheet's rows as Markdown: tables with blank rows between them, and the lines around them that fill one cell.
 *
 * @param name the file's, for messages
 * @throws CommandError where it is longer than an article's table
 */
export function sheetMarkdown(name: string, rows: string[][], merges: readonly Merge[] = []): SheetBlock[] {
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
  return partsOf(cells).flatMap(({ start, rows: part }) =>
    tableOf(part).map(({ markdown, lines }) => ({ markdown, lines: lines.map((row) => start + row + 1) })),
  )
}

function cellOf(text: string): GridCell {
  const words = escapeWords(text.replace(/\s+/g, ' ').trim())
  return { text: words, isHead: false, isCovered: false, isAcross: false, width: 1, height: 1 }
}

/** Runs of rows that hold something, and where each begins. */
function partsOf(rows: GridCell[][]): { start: number; rows: GridCell[][] }[] {
  const parts: { start: number; rows: GridCell[][] }[] = []
  let isOpen = false
  rows.forEach((row, start) => {
    const isFilled = row.some((cell) => cell && cell.text !== '')
    if (isFilled && isOpen) parts.at(-1)!.rows.push(row)
    else if (isFilled) parts.push({ start, rows: [row] })
    isOpen = isFilled
  })
  return parts
}

/** A table with the lines above and below it that hold one cell, at the left or over all of it: its name, unit, notes. */
function tableOf(rows: GridCell[][]): SheetBlock[] {
  const shown = (row: GridCell[]) => row.filter((cell) => cell && cell.text !== '' && !cell.isCovered)
  const isLine = (row: GridCell[]) => shown(row).length === 1
  const first = rows.findIndex((row) => !isLine(row))
  const last = rows.findLastIndex((row) => !isLine(row))
  const line = (markdown: string, at: number) => ({ markdown, lines: [at] })
  const words = (part: GridCell[][], from: number) =>
    part.map((row, i) => line(escapeStart(shown(row)[0]!.text), from + i))
  if (first < 0) return words(rows, 0)
  const { above, table, heads, below } = pipesOf(squared(rows.slice(first, last + 1), 0))
  const top = first + above.length
  const bottom = last + 1 - below.length
  // Its head and the line of dashes below it stand for all rows of the head.
  const body = Array.from({ length: bottom - top - heads }, (_, i) => top + heads + i)
  return [
    ...words(rows.slice(0, first), 0),
    ...above.map((text, i) => line(text, first + i)),
    { markdown: table, lines: [top, top, ...body] },
    ...below.map((text, i) => line(text, bottom + i)),
    ...words(rows.slice(last + 1), last + 1),
  ]
}

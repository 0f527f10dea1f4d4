import type { Element } from 'domhandler'
import { readerLimits } from '../limits.ts'
import { childElements } from './nodes.ts'

/** A cell of a table, once in each place that it covers. */
export interface GridCell {
  text: string
  /** Whether the table says that it heads others. */
  isHead: boolean
  /** Whether it is covered by a cell that begins before it, above or to the left. */
  isCovered: boolean
  /** Whether that one begins to the left. */
  isAcross: boolean
  width: number
  height: number
}

/** A table's cells in their places. */
export interface Grid {
  rows: GridCell[][]
  /** How many rows at the top the table itself calls its head. */
  heads: number
}

/** The rows of a table, those of its parts included, in the order in which they are shown. */
export function rowsOf(table: Element): { row: Element; isHead: boolean }[] {
  const parts = childElements(table, 'thead', 'tbody', 'tfoot', 'tr')
  const rank = ({ name }: Element) => (name === 'thead' ? 0 : name === 'tfoot' ? 2 : 1)
  return parts
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((part) =>
      part.name === 'tr'
        ? [{ row: part, isHead: false }]
        : childElements(part, 'tr').map((row) => ({ row, isHead: part.name === 'thead' })),
    )
}

/** Lays a table's cells out, as HTML's rules for forming a table have it: spans cover the places that they reach. */
export function gridOf(table: Element, textOf: (cell: Element) => string): Grid {
  const given = rowsOf(table).slice(0, readerLimits.rows + 1)
  const rows: GridCell[][] = given.map(() => [])
  for (const [y, { row, isHead }] of given.entries()) {
    let x = 0
    for (const cell of childElements(row, 'td', 'th')) {
      while (rows[y]![x]) x++
      if (x >= readerLimits.columns) break
      const width = Math.min(spanOf(cell, 'colspan') || 1, readerLimits.columns - x)
      // A span of 0 reaches to the end.
      const height = Math.min(spanOf(cell, 'rowspan') || given.length, given.length - y)
      const laid = { text: textOf(cell), isHead: isHead || cell.name === 'th', width, height }
      for (let dy = 0; dy < height; dy++)
        for (let dx = 0; dx < width; dx++)
          rows[y + dy]![x + dx] ??= { ...laid, isCovered: dx > 0 || dy > 0, isAcross: dx > 0 }
      x += width
    }
  }
  const isHeadRow = (row: GridCell[], y: number) =>
    given[y]!.isHead || (row.length > 0 && row.every((cell) => cell?.isHead))
  const firstBody = rows.findIndex((row, y) => !isHeadRow(row, y))
  return squared(rows, firstBody < 0 ? rows.length : firstBody)
}

function spanOf({ attribs }: Element, name: string): number {
  const value = Number.parseInt(attribs[name] ?? '1', 10)
  return value >= 0 ? value : 1
}

/** All rows as wide as the widest; rows and columns without a word are left out. */
export function squared(rows: (GridCell | undefined)[][], heads: number): Grid {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const blank = (): GridCell => ({
    text: '',
    isHead: false,
    isCovered: false,
    isAcross: false,
    width: 1,
    height: 1,
  })
  const full = rows.map((row) => Array.from({ length: columns }, (_, x) => row[x] ?? blank()))
  const filled = (cell: GridCell) => cell.text !== '' && !cell.isCovered
  const keptColumns = Array.from({ length: columns }, (_, x) => full.some((row) => filled(row[x]!)))
  const keptRows = full.map((row) => row.some(filled))
  return {
    rows: full.filter((_, y) => keptRows[y]).map((row) => row.filter((_, x) => keptColumns[x])),
    heads: keptRows.slice(0, heads).filter(Boolean).length,
  }
}

import { escapeCell } from '../../articleEscape.ts'
import type { Grid, GridCell } from './grid.ts'

/** A table as Markdown, with what stands in it but is none of its cells. */
export interface PipeTable {
  /** What reaches over the whole width at the top: the table's name, its unit. */
  above: string[]
  table: string
  /** How many rows its head was made of. */
  heads: number
  /** What reaches over the whole width at the bottom: notes. */
  below: string[]
}

/**
 * A grid as a table of pipes. A name that heads several columns stands above each, one of several rows beside each; a
 * number only in its first place, since it is said once. The rows of a head become one.
 */
export function pipesOf({ rows: given, heads: said }: Grid): PipeTable {
  const rows = [...given]
  const above = takeWide(rows)
  const below = takeWide(rows.reverse()).reverse()
  rows.reverse()
  const heads = headsOf(rows, Math.max(0, said - above.length))
  const head = heads === 0 ? (rows[0] ?? []).map(() => '') : joinHeads(rows.slice(0, heads))
  const body = rows.slice(heads).map((row) => row.map(shownIn))
  const lines = [head, head.map(() => '---'), ...body].map(
    (row) => `| ${row.map((text) => escapeCell(text.replace(/\s*\n\s*/g, ' '))).join(' | ')} |`,
  )
  return { above, table: rows.length === 0 ? '' : lines.join('\n'), heads, below }
}

/** Takes rows off the beginning that hold one cell as wide as the table. */
function takeWide(rows: GridCell[][]): string[] {
  const taken: string[] = []
  while (rows.length > 1 && rows[0]!.length > 1 && isWide(rows[0]!)) taken.push(rows.shift()![0]!.text)
  return taken
}

function isWide(row: GridCell[]): boolean {
  return (
    row[0]!.text !== '' &&
    row[0]!.height === 1 &&
    row.slice(1).every((cell) => cell.isCovered && cell.height === 1)
  )
}

/** A number with what stands around it, and no year alone. */
const number = /^[^\p{L}\p{N}]*\d[\d,.，．\s]*(?!\d)/u
const year = /^(?:1[89]|2[01])\d\d(?:\D|$)/

/** Whether a cell holds a value rather than a name. */
export function isValue(text: string): boolean {
  return number.test(text) && !year.test(text)
}

/** How many rows head a table: those that it says; else its first, where that names columns, and what that spans. */
function headsOf(rows: GridCell[][], said: number): number {
  if (rows.length < 2) return 0
  // What reaches over the whole width below a head names a group of rows.
  const group = rows.findIndex((row, y) => y > 0 && isWide(row))
  let heads = Math.min(said, rows.length - 1, group < 0 ? Infinity : group)
  if (heads === 0) {
    if (rows[0]!.slice(1).some((cell) => isValue(cell.text))) return 0
    heads = 1
  }
  while (heads < rows.length - 1 && heads !== group && goesOn(rows[heads - 1]!, rows[heads]!)) heads++
  return heads
}

/** Whether a head has another row: a name above several columns has their own names below it, or a name is two rows high. */
function goesOn(head: GridCell[], next: GridCell[]): boolean {
  if (next.some((cell) => !cell.isCovered && isValue(cell.text))) return false
  const reaches = (cell: GridCell, x: number) =>
    cell.height > 1 && next[x]!.isCovered && next[x]!.height === cell.height && next[x]!.text === cell.text
  return head.some((cell, x) => cell.width > 1 || reaches(cell, x))
}

/** The names above each column, from the top down, each once. */
function joinHeads(rows: GridCell[][]): string[] {
  return rows[0]!.map((_, x) => {
    const names = rows.map((row) => row[x]!.text).filter((name) => name !== '')
    return names.filter((name, i) => name !== names[i - 1]).join(' ')
  })
}

function shownIn(cell: GridCell): string {
  return cell.isAcross || (cell.isCovered && isValue(cell.text)) ? '' : cell.text
}

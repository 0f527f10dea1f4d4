import { firstNotBefore } from '../rising.ts'
import type { RawBlock } from './block.ts'
import type { Line } from './lines.ts'
import { cellsBetween } from './table.ts'

/** Fewer lines that have gaps are no table. */
const fewestRows = 2
/** A line around rows that is drawn. */
const rule = /^[-=+|:─━┼├┤┬┴┌┐└┘\s]+$/
/** What parts the columns where no bar opens a row: tabs, two blanks and more, or a bar. */
const gap = /\t+|[ \u3000]{2,}|\s[|│]\s/g
/** A bar that opens a row. */
const bar = /^[|│]/
/** A cell that holds a number and little else. */
const value = /^[^\p{L}\p{N}]*\d[\d,.，．\s]*\s*[^\d\s]{0,4}$/u
const year = /^(?:19|20)\d\d\D?$/

/** A line that has cells. */
interface PlainRow {
  /** Which line it is. */
  at: number
  line: Line
  cells: Line[]
  /** How many cells of each column hold a number, from this row on. */
  numbers: number[]
}

/** Rows of as many cells each, and the line behind them. */
interface RowRun {
  rows: PlainRow[]
  end: number
}

/**
 * Finds the tables of a plain text, in columns or between bars: the one that begins at a line, and the line behind it;
 * null where none does. Lines are asked for in their order, and each is cut once, however many could begin a table.
 */
export function plainTables(lines: readonly Line[]): (at: number) => { block: RawBlock; end: number } | null {
  let run: RowRun = { rows: [], end: 0 }
  return (at) => {
    if (at >= run.end) {
      run = rowsFrom(lines, at)
      const head = headAbove(lines, at, run)
      if (head) return head
    }
    const first = firstNotBefore(run.rows, (row) => row.at < at)
    return isTable(run.rows, first) ? { block: tableOf(run.rows.slice(first)), end: run.end } : null
  }
}

/** A line that is set in, and names each column but the first, above rows that have one cell more. */
function headAbove(
  lines: readonly Line[],
  at: number,
  { rows: [head, ...others] }: RowRun,
): { block: RawBlock; end: number } | null {
  if (!head || others.length > 0 || head.cells.some(({ text }) => value.test(text) && !year.test(text)))
    return null
  const indent = head.line.start - (lines[at - 1]?.end ?? 0)
  const below = rowsFrom(lines, at + 1)
  const isAbove = indent > 2 && below.rows[0]?.cells.length === head.cells.length + 1
  if (!isAbove || !isTable(below.rows, 0)) return null
  const { start } = head.line
  const cells = [{ text: '', start, end: start }, ...head.cells]
  return { block: tableOf([{ ...head, cells }, ...below.rows]), end: below.end }
}

function rowsFrom(lines: readonly Line[], from: number): RowRun {
  const rows: PlainRow[] = []
  let end = from
  for (; end < lines.length && lines[end]!.text !== ''; end++) {
    const line = lines[end]!
    if (rule.test(line.text)) continue
    const cells = cellsOf(line)
    if (cells.length < 2 || (rows.length > 0 && cells.length !== rows[0]!.cells.length)) break
    rows.push({ at: end, line, cells, numbers: cells.map(() => 0) })
  }
  let below: number[] = []
  for (const row of rows.toReversed()) {
    row.numbers = row.cells.map(({ text }, column) => (below[column] ?? 0) + Number(value.test(text)))
    below = row.numbers
  }
  return { rows, end }
}

/** Whether rows, from one of them on, have a column behind the first that holds numbers, its head aside. */
function isTable(rows: PlainRow[], first: number): boolean {
  const count = rows.length - first
  if (count < fewestRows) return false
  const { numbers } = rows[count > fewestRows ? first + 1 : first]!
  const body = count > fewestRows ? count - 1 : count
  return numbers.some((held, column) => column > 0 && held * 2 > body)
}

function tableOf(rows: PlainRow[]): RawBlock {
  const hasHead = !rows[0]!.cells.slice(1).some(({ text }) => value.test(text) && !year.test(text))
  return {
    kind: 'table',
    level: 0,
    lines: rows.map(({ line }) => line),
    table: {
      heads: hasHead ? 1 : 0,
      rows: rows.map(({ cells }) => cells.map((cell) => ({ lines: [cell], isMerged: false }))),
    },
  }
}

function cellsOf(line: Line): Line[] {
  const { text, start } = line
  const sign = bar.exec(text)?.[0]
  if (sign) return cellsBetween(line, sign)
  const cells: Line[] = []
  let from = 0
  const add = (to: number) => {
    if (to > from) cells.push({ text: text.slice(from, to), start: start + from, end: start + to })
  }
  for (const { 0: found, index } of text.matchAll(gap)) {
    add(index)
    from = index + found.length
  }
  add(text.length)
  return cells
}

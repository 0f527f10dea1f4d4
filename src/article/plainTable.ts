import type { RawBlock, RawCell, TableCells } from './block.ts'
import type { Line } from './lines.ts'

/** Fewer lines that have gaps are no table. */
const fewestRows = 2
/** A line between rows that is drawn. */
const rule = /^[-=+|:─━┼├┤┬┴┌┐└┘\s]+$/
/** What parts the columns: tabs, or two blanks and more; between bars, bars. */
const gap = /\t+|[ \u3000]{2,}/g
const bar = /\s*[|│]\s*/g
/** A cell that holds a number and little else. */
const value = /^[^\p{L}\p{N}]*\d[\d,.，．\s]*\s*[^\d\s]{0,4}$/u
const year = /^(?:19|20)\d\d\D?$/

/** The table that begins at a line of plain text, in columns or between bars, and the line behind it; null where none does. */
export function plainTable(lines: readonly Line[], at: number): { block: RawBlock; end: number } | null {
  const rows: { line: Line; cells: Line[] }[] = []
  let end = at
  for (; end < lines.length && lines[end]!.text !== ''; end++) {
    const line = lines[end]!
    if (rule.test(line.text) && rows.length > 0) continue
    const cells = cellsOf(line)
    if (cells.length < 2 || (rows.length > 0 && !fits(cells, rows[0]!.cells))) break
    rows.push({ line, cells })
  }
  const width = rows[0]?.cells.length ?? 0
  if (rows.length < fewestRows || !holdsNumbers(rows.map(({ cells }) => cells))) return null
  const table: TableCells = {
    heads: rows[0]!.cells.slice(1).some(({ text }) => value.test(text) && !year.test(text)) ? 0 : 1,
    rows: rows.map(({ cells }) =>
      Array.from({ length: width }, (_, i): RawCell => ({
        lines: cells[i] ? [cells[i]] : [],
        isMerged: false,
      })),
    ),
  }
  return { block: { kind: 'table', level: 0, lines: rows.map(({ line }) => line), table }, end }
}

/** A row may leave its last cells empty. */
function fits(cells: Line[], first: Line[]): boolean {
  return cells.length === first.length
}

function cellsOf({ text, start }: Line): Line[] {
  const isBarred = /^[|│]/.test(text)
  const separator = isBarred ? bar : gap
  const cells: Line[] = []
  let from = 0
  const add = (to: number) => {
    if (to > from) cells.push({ text: text.slice(from, to), start: start + from, end: start + to })
  }
  for (const { 0: found, index } of text.matchAll(separator)) {
    add(index)
    from = index + found.length
  }
  add(text.length)
  return cells
}

/** Whether a column behind the first holds numbers, its head aside. */
function holdsNumbers(rows: Line[][]): boolean {
  const body = rows.length > fewestRows ? rows.slice(1) : rows
  return rows[0]!.some(
    (_, column) =>
      column > 0 && body.filter((row) => value.test(row[column]?.text ?? '')).length * 2 > body.length,
  )
}

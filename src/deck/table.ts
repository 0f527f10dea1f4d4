import { Mapped } from './mapped.ts'

/** A Markdown table as written, before anything is padded or cut. */
export interface RawTable {
  header: RawRow
  /** The line of dashes; null where there is none. */
  delimiter: RawRow | null
  rows: RawRow[]
}

export interface RawRow {
  cells: Mapped[]
  /** Where the row begins and ends in the file. */
  start: number
  end: number
}

/** Cuts a table's lines into cells; `\|` stays inside a cell, and so does a bar inside a comment. */
export function parseTable(text: Mapped): RawTable {
  const lines: Mapped[] = []
  let at = 0
  for (const line of text.text.split('\n')) {
    if (line.trim() !== '') lines.push(text.slice(at, at + line.length).trim())
    at += line.length + 1
  }
  const [first, second, ...others] = lines.map(parseRow)
  const header = first ?? { cells: [], start: text.offset(0), end: text.offset(0) }
  const isDelimiter = second?.cells.every(({ text: cell }) => /^:?-+:?$/.test(cell)) ?? false
  if (second && isDelimiter) return { header, delimiter: second, rows: others }
  return { header, delimiter: null, rows: second ? [second, ...others] : [] }
}

const part = /\\\||<!--[^]*?-->|\|/g

function parseRow(line: Mapped): RawRow {
  const from = line.text.startsWith('|') ? 1 : 0
  const cells: Mapped[] = []
  let start = from
  let escapes: number[] = []
  const close = (end: number) => {
    cells.push(
      line
        .slice(start, end)
        .without(escapes.map((at) => at - start))
        .trim(),
    )
    start = end + 1
    escapes = []
  }
  for (const { 0: found, index } of line.text.matchAll(part)) {
    if (index < from) continue
    if (found === '|') close(index)
    else if (found === '\\|') escapes.push(index)
  }
  if (line.text.slice(start).trim() !== '' || cells.length === 0) close(line.text.length)
  return { cells, start: line.offset(0), end: line.offset(Math.max(0, line.text.length - 1)) + 1 }
}

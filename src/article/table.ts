import type { ArticleTable, LanguageTag, Span } from '../model.ts'
import type { RawCell, TableCells } from './block.ts'
import { trimmed, type Line } from './lines.ts'
import { runOf, type Run } from './sentences.ts'

/** The line of dashes below a table's head. */
const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/

/** An item whose words have bars. */
const ITEM = /^[-*+]\s/

/** Whether a line, with the one below it, is the head of a Markdown table. */
export function opensTable(line: Line, next: Line | undefined): boolean {
  if (!next || !line.text.includes('|') || !DELIMITER.test(next.text) || ITEM.test(next.text)) return false
  return next.text.includes('|') && cellsBetween(line).length === cellsBetween(next).length
}

/** The cells of a Markdown table's lines, the line of dashes left out; all rows are as wide as the head. */
export function pipeTable([head, , ...rows]: Line[]): TableCells {
  const width = cellsBetween(head!).length
  const row = (line: Line): RawCell[] => {
    const cells = cellsBetween(line)
    return Array.from({ length: width }, (_, i) => ({
      lines: cells[i] ? [cells[i]] : [],
      isMerged: false,
    }))
  }
  return { heads: 1, rows: [head!, ...rows].map(row) }
}

/** Cuts a line at its bars; `\|` stays inside a cell. */
export function cellsBetween(line: Line, bar = '|'): Line[] {
  const { text, start } = line
  const cells: Line[] = []
  let from = text.startsWith(bar) ? 1 : 0
  const close = (to: number) => {
    const cell = trimmed(text, from, to)
    cells.push({ ...cell, start: cell.start + start, end: cell.end + start })
    from = to + 1
  }
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === bar) close(i)
  }
  if (text.slice(from).trim() !== '') close(text.length)
  return cells
}

const BAR = ' | '

/** A table's rows as runs of characters, bars between the cells, and the table as the article's readers know it. */
export function readTable(
  file: string,
  { heads, rows }: TableCells,
  lang: LanguageTag,
): { table: ArticleTable; runs: Run[] } {
  const texts: string[][] = []
  const cells: (Span | null)[][] = []
  const runs: Run[] = []
  for (const row of rows) {
    const run: Run = { text: '', offsets: [] }
    const places: (Span | null)[] = []
    texts.push(
      row.map(({ lines, isMerged }) => {
        const cell = runOf(file, lines, lang, true)
        if (isMerged || cell.text === '') {
          places.push(null)
          return cell.text
        }
        if (run.text !== '') {
          const before = run.offsets.at(-1)! + 1
          run.text += BAR
          run.offsets.push(...Array.from(BAR, () => before))
        }
        places.push({ start: run.text.length, end: run.text.length + cell.text.length })
        run.text += cell.text
        run.offsets.push(...cell.offsets)
        return cell.text
      }),
    )
    cells.push(places)
    runs.push(run)
  }
  const shown = runs.map(({ text }) => text !== '')
  const kept = <T>(all: T[]) => all.filter((_, i) => shown[i])
  return {
    table: {
      heads: shown.slice(0, heads).filter(Boolean).length,
      texts: kept(texts),
      cells: kept(cells),
      caption: null,
      unit: null,
    },
    runs: kept(runs),
  }
}

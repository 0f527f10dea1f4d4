import { squared, type GridCell } from '../markdown/grid.ts'
import { pipesOf } from '../markdown/pipes.ts'
import { readerLimits } from '../limits.ts'

/** Stands for a sign that parts no cells; no text has it. */
const BAR = '\uE000'

/** Before a cell's sign: over how many columns it goes, how it is set. */
const given = /(?<=^|\s)(?:(?<width>\d{1,3})?(?:\.\d{1,3})?\+)?[<^>.]*[adehlmsv]?$/

/**
 * A table between lines of `|===`, as Markdown.
 *
 * @param options what the line of its options says: how many columns, and whether its first row is a head
 */
export function tableOf(lines: string[], options: string, wordsOf: (text: string) => string): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const pieces = lines.join('\n').replace(/\\\|/g, BAR).split('|')
  const cells = pieces.slice(1).map((piece, i) => ({
    width: Number(given.exec(pieces[i]!)?.groups?.['width'] ?? 1) || 1,
    text: wordsOf(piece.replace(given, '').replaceAll(BAR, '|').replace(/\s+/g, ' ').trim()),
  }))
  const inFirst = (lines[first] ?? '').split('|').length - 1
  const columns = Math.min(columnsSaid(options) ?? inFirst, readerLimits.columns)
  if (columns < 1) return []
  const rows: GridCell[][] = [[]]
  for (const { width, text } of cells.slice(0, readerLimits.rows * columns)) {
    if (rows.at(-1)!.length >= columns) rows.push([])
    for (let x = 0; x < width && rows.at(-1)!.length < columns; x++)
      rows.at(-1)!.push({ text, isHead: false, isCovered: x > 0, isAcross: x > 0, width, height: 1 })
  }
  // A blank line behind the first row makes it a head.
  const isHeaded = /header/.test(options) || (lines[first + 1]?.trim() === '' && inFirst === columns)
  const { above, table, below } = pipesOf(squared(rows, isHeaded ? 1 : 0))
  return [...above, table, ...below].filter(Boolean)
}

/** `cols="1,2*>"`, `cols=3*`. */
function columnsSaid(options: string): number | null {
  const said = /cols=(?:"([^"]*)"|([^,\]]*))/.exec(options)
  const parts = (said?.[1] ?? said?.[2])?.split(/[,;]/)
  return parts ? parts.reduce((sum, part) => sum + Number(/(\d+)\*/.exec(part)?.[1] ?? 1), 0) : null
}

import { isValue } from '../markdown/pipes.ts'
import { columnAt, type Column } from './alignedTables.ts'
import type { PdfPiece } from './page.ts'

/** Lines of one row stand nearer than rows do, by this factor. */
const nearer = 0.87

/**
 * The rows of lines that nothing parts. A line with a value below a value begins a row, since values go on in no
 * second line; another goes on with the row before where it stands nearer to it than rows stand to each other, or
 * where each row has its lines.
 */
export function rowsOfLines(lines: PdfPiece[][], columns: Column[], isRuled: boolean = false): PdfPiece[][] {
  const valued = lines.map(
    (line) => new Set(line.filter(({ text }) => isValue(text)).map((piece) => columnAt(columns, piece))),
  )
  const steps = lines.map((line, i) => (i === 0 ? Infinity : lines[i - 1]![0]!.y - line[0]!.y))
  const meet = (one: Set<number>, other: Set<number>) => [...one].some((column) => other.has(column))
  const ofRows = steps.filter((_, i) => i > 0 && meet(valued[i]!, valued[i - 1]!))
  const usual = ofRows.length > 0 ? Math.min(...ofRows) : Math.max(...steps.slice(1))
  const rows: { pieces: PdfPiece[]; values: Set<number> }[] = []
  for (const [i, line] of lines.entries()) {
    const last = rows.at(-1)
    if (last && !meet(valued[i]!, last.values) && (isRuled || steps[i]! < usual * nearer)) {
      last.pieces.push(...line)
      for (const column of valued[i]!) last.values.add(column)
    } else rows.push({ pieces: [...line], values: new Set(valued[i]) })
  }
  return rows.map(({ pieces }) => pieces)
}

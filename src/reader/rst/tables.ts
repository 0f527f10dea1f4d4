import { squared, type GridCell } from '../markdown/grid.ts'
import { pipesOf } from '../markdown/pipes.ts'
import { inlineOf } from './inline.ts'

/** A table's rule: of a simple one `===  ===`, of a grid `+---+---+`. */
export const simpleRule = /^={2,}(?:\s+={2,})+\s*$/
export const gridRule = /^\+(?:[-=]+\+)+\s*$/

/** A simple table's lines, its rules included, as blocks of Markdown. */
export function simpleTable(lines: string[]): string[] {
  const columns = [...lines[0]!.matchAll(/=+/g)].map(({ index }) => index)
  const rules = lines.flatMap((line, i) => (simpleRule.test(line) ? [i] : []))
  const heads = rules.length > 2 ? rules[1]! - 1 : 0
  const rows: string[][] = []
  for (const line of lines) {
    if (simpleRule.test(line) || /^[-\s]*$/.test(line)) continue
    const cells = columns.map((from, i) => line.slice(from, columns[i + 1]).trim())
    // A line whose first column is empty goes on with the one above.
    if (cells[0] === '' && rows.length > 0) cells.forEach((cell, i) => (rows.at(-1)![i] += ` ${cell}`))
    else rows.push(cells)
  }
  return tableOf(rows, heads)
}

/** A grid's lines as blocks of Markdown; cells that reach over several columns stand above each. */
export function gridTable(lines: string[]): string[] {
  const columns = [...new Set(lines.filter((line) => gridRule.test(line)).flatMap(places))].sort(
    (a, b) => a - b,
  )
  const rows: GridCell[][] = []
  let heads = 0
  let open: (GridCell | undefined)[] | null = null
  for (const line of lines) {
    if (gridRule.test(line)) {
      if (open) rows.push(open.map((cell) => cell ?? cellOf('')))
      if (line.includes('=')) heads = rows.length
      open = null
      continue
    }
    const read: (GridCell | undefined)[] = (open ??= columns.slice(1).map(() => undefined))
    let at = 0
    while (at < columns.length - 1) {
      let end = at + 1
      while (end < columns.length - 1 && line[columns[end]!] !== '|') end++
      const words = line.slice(columns[at]! + 1, columns[end]).trim()
      for (let x = at; x < end; x++) {
        const before = read[x]?.text ?? ''
        read[x] = {
          ...cellOf([before, inlineOf(words)].filter(Boolean).join(' ')),
          width: end - at,
          isCovered: x > at,
          isAcross: x > at,
        }
      }
      at = end
    }
  }
  const { above, table, below } = pipesOf(squared(rows, heads))
  return [...above, table, ...below]
}

/** Rows of words as blocks of Markdown. */
export function tableOf(rows: string[][], heads: number): string[] {
  const { above, table, below } = pipesOf(
    squared(
      rows.map((row) => row.map((words) => cellOf(inlineOf(words.trim())))),
      heads,
    ),
  )
  return [...above, table, ...below]
}

function places(rule: string): number[] {
  return [...rule.matchAll(/\+/g)].map(({ index }) => index)
}

function cellOf(text: string): GridCell {
  return { text, isHead: false, isCovered: false, isAcross: false, width: 1, height: 1 }
}

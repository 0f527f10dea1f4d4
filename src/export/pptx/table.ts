import type { BlockOf, Inline } from '../../model.ts'
import { looks } from './layouts.ts'
import { wholeCells } from '../../render/wholeCells.ts'
import { breakable, widthOf } from './measure.ts'
import { linesOf, lineHeight, type TextParagraph } from './paragraph.ts'
import type { ShapeCell, Shape } from './shape.ts'
import { piecesOf } from './text.ts'
import type { Box } from './units.ts'

type Table = BlockOf<'table'>

/** Room in a cell over and under its text, and behind it, in pixels. */
export const cellRoom = { above: 10, behind: 20 }

/** Sizes that a table's text is brought down to until it fits. */
const sizes = [looks.table.size, 24, 22, 20, 18, 16, 14, 12]

/** A table laid into a box: columns as wide as their words ask, rows as high as their lines. */
export function layTable(table: Table, box: Box): Extract<Shape, { kind: 'table' }> {
  const low = ({ shape }: Laid) => sum(shape.heights) <= box.h
  const inCells = sizes
    .filter((size) => size >= readable)
    .map((size) => layAt(table, box, size, wholeCells(table)))
  const inWords = sizes.map((size) => layAt(table, box, size, () => false))
  const laid = [...inCells, ...inWords].find((one) => one.isWhole && low(one)) ?? inWords.find(low)
  return (laid ?? inWords.at(-1)!).shape
}

/** Below this size, in pixels, short cells are rather broken between their words. */
const readable = 18

interface Laid {
  shape: Extract<Shape, { kind: 'table' }>
  /** Whether no word is broken. */
  isWhole: boolean
}

function layAt(table: Table, box: Box, size: number, whole: (cell: Inline[]) => boolean): Laid {
  const columns = table.header.length
  const rows = [table.header, ...table.rows].map((cells, row): ShapeCell[] =>
    Array.from({ length: columns }, (_, i) => ({
      head: row === 0,
      paragraph: {
        pieces: piecesOf(cells[i] ?? []),
        look: { ...looks.table, size, bold: row === 0, align: table.align[i] ?? 'left' },
      },
    })),
  )
  const own = Array.from({ length: columns }, (_, i) =>
    Math.min(18, Math.max(3, ...rows.map((cells) => plainWidth(cells[i]!.paragraph)))),
  )
  // Columns of numbers are alike.
  const widest = Math.max(0, ...own.filter((_, i) => table.align[i] === 'right'))
  const asked = own.map((em, i) => (table.align[i] === 'right' ? widest : em))
  const least = asked.map((_, i) => {
    const cells = [table.header, ...table.rows].map((cells) => cells[i] ?? [])
    const longest = cells.map((cell, row) => longestWord(rows[row]![i]!.paragraph, whole(cell), row === 0))
    return Math.max(...longest) * size * spare + cellRoom.behind
  })
  const widths = shareWidth(box.w, asked, least)
  const heights = rows.map(
    (cells) =>
      Math.max(...cells.map(({ paragraph }, i) => linesOf(paragraph, widths[i]! - cellRoom.behind))) *
        lineHeight({ ...looks.table, size }) +
      2 * cellRoom.above,
  )
  return {
    shape: { kind: 'table', rows, widths, heights, box: { ...box, h: sum(heights) } },
    isWhole: sum(least) <= box.w,
  }
}

/** What a face of another machine may be wider. */
const spare = 1.06

/** The longest stretch of a cell that is not to be broken, in em. */
function longestWord(paragraph: TextParagraph, isWhole: boolean, bold: boolean): number {
  const words = isWhole ? [plainText(paragraph)] : [...breakable(plainText(paragraph))]
  return Math.max(0, ...words.map((word) => widthOf(word.trimEnd(), bold)))
}

/** A width shared out as columns ask, none below its least while there is room. */
function shareWidth(width: number, asked: number[], least: number[]): number[] {
  const needed = sum(least)
  if (needed > width) return least.map((each) => (each / needed) * width)
  const held = new Set<number>()
  for (;;) {
    const rest = width - sum([...held].map((i) => least[i]!))
    const all = sum(asked.filter((_, i) => !held.has(i)))
    const widths = asked.map((em, i) => (held.has(i) ? least[i]! : (em / all) * rest))
    const narrow = widths.findIndex((each, i) => !held.has(i) && each < least[i]!)
    if (narrow < 0) return widths
    held.add(narrow)
  }
}

function plainWidth(paragraph: TextParagraph): number {
  return widthOf(plainText(paragraph))
}

function plainText({ pieces }: TextParagraph): string {
  return pieces.map((piece) => (typeof piece === 'string' ? ' ' : piece.text)).join('')
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

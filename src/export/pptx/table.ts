import type { Block } from '../../model.ts'
import { looks } from './layouts.ts'
import { widthOf } from './measure.ts'
import { linesOf, lineHeight, type Paragraph } from './paragraph.ts'
import type { Cell, Shape } from './shape.ts'
import { piecesOf } from './text.ts'
import type { Box } from './units.ts'

type Table = Extract<Block, { type: 'table' }>

/** Room in a cell over and under its text, and behind it, in pixels. */
export const cellRoom = { above: 10, behind: 20 }

/** Sizes that a table's text is brought down to until it fits. */
const sizes = [looks.table.size, 24, 22, 20, 18, 16, 14, 12]

/** A table laid into a box: columns as wide as their words ask, rows as high as their lines. */
export function layTable(table: Table, box: Box): Extract<Shape, { kind: 'table' }> {
  const laid = sizes.map((size) => layAt(table, box, size))
  return laid.find(({ heights }) => sum(heights) <= box.h) ?? laid.at(-1)!
}

function layAt(table: Table, box: Box, size: number): Extract<Shape, { kind: 'table' }> {
  const columns = table.header.length
  const rows = [table.header, ...table.rows].map((cells, row): Cell[] =>
    Array.from({ length: columns }, (_, i) => ({
      head: row === 0,
      paragraph: {
        pieces: piecesOf(cells[i] ?? []),
        look: { ...looks.table, size, bold: row === 0, align: table.align[i] ?? 'left' },
      },
    })),
  )
  const asked = Array.from({ length: columns }, (_, i) =>
    Math.min(18, Math.max(3, ...rows.map((cells) => plainWidth(cells[i]!.paragraph)))),
  )
  const widths = asked.map((em) => (em / sum(asked)) * box.w)
  const heights = rows.map(
    (cells) =>
      Math.max(...cells.map(({ paragraph }, i) => linesOf(paragraph, widths[i]! - cellRoom.behind))) *
        lineHeight({ ...looks.table, size }) +
      2 * cellRoom.above,
  )
  return { kind: 'table', rows, widths, heights, box: { ...box, h: sum(heights) } }
}

function plainWidth({ pieces }: Paragraph): number {
  return widthOf(pieces.map((piece) => (typeof piece === 'string' ? ' ' : piece.text)).join(''))
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

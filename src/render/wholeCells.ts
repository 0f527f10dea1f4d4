import { halvesOf } from '../halves.ts'
import type { BlockOf, Inline } from '../model.ts'
import { plainText } from '../plainText.ts'

/** Widths in halves of a Chinese character, which a Latin letter is about. */
const short = 14
const roomOfSlide = 84
const roomOfLongColumn = 16
const roomBetween = 2
/** A word as long as this makes a column wider than its share of a slide; letters. */
const longWord = 24

/**
 * Tells the cells of a table that are not to be broken: those of a word or two, where the columns have room for them
 * all at the least size of type. A name in two lines beside a wide column of text is what a browser makes of them.
 */
export function wholeCells({ header, rows }: BlockOf<'table'>): (cell: Inline[]) => boolean {
  const all = [header, ...rows]
  const columns = header.map((_, i) => all.map((cells) => widthOf(cells[i] ?? [])))
  const needed = columns.map((widths) => {
    const most = Math.max(0, ...widths.filter((width) => width <= short))
    return Math.max(most, widths.some((width) => width > short) ? roomOfLongColumn : 0) + roomBetween
  })
  const hasRoom = needed.reduce((sum, width) => sum + width, 0) <= roomOfSlide
  return (cell) => hasRoom && cell.length > 0 && widthOf(cell) <= short
}

function widthOf(cell: Inline[]): number {
  return halvesOf(plainText(cell))
}

/** Whether a cell holds a word so long that it is broken before it widens the slide. */
export function hasLongWord(cell: Inline[]): boolean {
  return plainText(cell)
    .split(/[\s\u2e80-\uffef-]+/)
    .some((word) => word.length >= longWord)
}

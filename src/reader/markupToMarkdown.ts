import type { Document, ParentNode } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { CommandError } from '../commandError.ts'
import { readerLimits } from './limits.ts'
import { markdownOf } from './markdown/blocks.ts'
import { rowsOf } from './markdown/grid.ts'
import { descendants } from './markdown/nodes.ts'
import type { ReadPicture } from './original.ts'
import { bytesInAddress, openPictureBox } from './pictureBox.ts'

/**
 * Markup as Markdown, with the pictures that it shows: the one way for web pages and Word files.
 *
 * @param beside reads a picture by its address in the markup; those that carry their own bytes are not asked for
 * @throws CommandError where a table is too long, or elements stand too deep in each other
 */
export async function markupToMarkdown(
  name: string,
  markup: string,
  beside: (src: string) => Promise<Uint8Array | null>,
): Promise<{ markdown: string; pictures: ReadPicture[]; left: string[] }> {
  const page = parseWithinLimits(name, markup)
  const box = openPictureBox()
  for (const { attribs } of descendants(page, 'img')) {
    const src = attribs['src'] ?? ''
    if (src !== '' && box.addressOf(src) === null) box.add(src, bytesInAddress(src) ?? (await beside(src)))
  }
  const markdown = markdownOf(page, box.addressOf)
  return { markdown, pictures: box.pictures, left: box.left }
}

export function tooManyRows(name: string, rows: number): CommandError {
  const most = readerLimits.rows.toLocaleString('en')
  return new CommandError(
    `${name} has a table of ${rows.toLocaleString('en')} rows; an article has at most ${most}: keep those that the talk needs, or sum them up`,
  )
}

/**
 * Parses markup, before anything is done with it that takes longer the more there is of it.
 *
 * @throws CommandError where it has more elements, deeper in each other, or longer tables than an article
 */
export function parseWithinLimits(name: string, markup: string): Document {
  const page = parseDocument(markup)
  let level: ParentNode[] = [page]
  let count = 0
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length
    if (depth > readerLimits.depth)
      throw tooMuch(name, `elements that stand more than ${readerLimits.depth} deep in each other`)
    level = level.flatMap(({ children }) => children.filter((child) => 'children' in child))
  }
  for (const table of descendants(page, 'table')) {
    const rows = rowsOf(table).length
    if (rows > readerLimits.rows) throw tooManyRows(name, rows)
  }
  if (count > readerLimits.elements)
    throw tooMuch(name, `more than ${readerLimits.elements.toLocaleString('en')} elements`)
  return page
}

function tooMuch(name: string, what: string): CommandError {
  return new CommandError(`${name} has ${what}; save the article alone`)
}

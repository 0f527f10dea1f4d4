import type { Attached } from '../model.ts'
import { placesIn } from '../number/places.ts'

/** A file that is read behind another. */
export interface BehindFile {
  /** As it is named. */
  name: string
  /** As messages say it. */
  file: string
  text: string
  /** Which line of the file each line of `text` was read from, where that is another. */
  lines?: readonly number[]
}

/** Texts behind a text: one offset names a place in any of them. */
export function attach(own: string, files: readonly BehindFile[]): { whole: string; attached: Attached[] } {
  let whole = own
  const attached = files.map(({ name, file, text, lines }): Attached => {
    const start = whole.length + 1
    whole += `\n${text}`
    return { name, file, start, end: whole.length, ...(lines && { lines }) }
  })
  return { whole, attached }
}

/** Finds line and column, from 1, of offsets into such texts, with the file where it is not the first. */
export function placesBehind(
  whole: string,
  attached: readonly Attached[],
): (offset: number) => { line: number; column: number; file?: string } {
  const place = placesIn(whole)
  return (offset) => {
    const found = place(offset)
    const behind = attached.findLast(({ start }) => start <= offset)
    if (!behind) return found
    const { file, start, lines } = behind
    const line = found.line - place(start).line
    if (!lines) return { file, line: line + 1, column: found.column }
    return { file, line: lines[line] ?? 1, column: sheetColumn(whole, offset) }
  }
}

/** Which column of a sheet a place in the table that was made of it is in, from 1: so many bars stand before it. */
export function sheetColumn(text: string, offset: number): number {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return Math.max(1, before.match(/(?<!\\)\|/g)?.length ?? 0)
}

import { nameAsTitle } from '../nameAsTitle.ts'
import type { Converted } from '../original.ts'
import type { Delimiter } from './delimiter.ts'
import { joinBlocks, sheetMarkdown } from './sheetMarkdown.ts'

/** A table of values with delimiters between them (RFC 4180) as Markdown. */
export async function readDelimited(name: string, text: string, delimiter: Delimiter): Promise<Converted> {
  const { parseCsv } = await import('hucre')
  const rows = parseCsv(text, { delimiter }).map((row) => row.map((value) => String(value ?? '')))
  const { markdown, lines } = joinBlocks(sheetMarkdown(name, rows))
  const starts = recordLines(text)
  const read = lines.map((row) => starts[row - 1] ?? row)
  return { facts: { title: nameAsTitle(name) }, markdown, lines: read, pictures: [], left: [] }
}

/** On which line each record begins: one in quotes may go on over several. */
function recordLines(text: string): number[] {
  const starts: number[] = []
  let isQuoted = false
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (!isQuoted) starts.push(i + 1)
    if ((line.match(/"/g)?.length ?? 0) % 2 === 1) isQuoted = !isQuoted
  })
  return starts
}

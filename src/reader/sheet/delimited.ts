import { nameAsTitle } from '../nameAsTitle.ts'
import type { Converted } from '../original.ts'
import type { Delimiter } from './delimiter.ts'
import { sheetMarkdown } from './sheetMarkdown.ts'

/** A table of values with delimiters between them (RFC 4180) as Markdown. */
export async function readDelimited(name: string, text: string, delimiter: Delimiter): Promise<Converted> {
  const { parseCsv } = await import('hucre')
  const rows = parseCsv(text, { delimiter }).map((row) => row.map((value) => String(value ?? '')))
  const markdown = sheetMarkdown(name, rows).join('\n\n')
  return { facts: { title: nameAsTitle(name) }, markdown, pictures: [], left: [] }
}

import { CommandError } from '../../commandError.ts'
import { brokenArchive, unpack, xmlOf } from '../archive.ts'
import { readerLimits } from '../limits.ts'
import { escapeWords } from '../../articleEscape.ts'
import { nameAsTitle } from '../nameAsTitle.ts'
import type { Converted, Original } from '../original.ts'
import { joinBlocks, sheetMarkdown } from './sheetMarkdown.ts'

/** Room for the lines around a table, so that one that is too long is known for it. */
const mostRows = readerLimits.rows + 100

/**
 * A workbook (XLSX or OpenDocument) as Markdown: what each of its sheets shows, numbers in the format of their cells.
 *
 * @throws CommandError where it is broken, or a sheet is too long
 */
export async function readWorkbook({ name, bytes }: Original, format: 'xlsx' | 'ods'): Promise<Converted> {
  const archive = unpack(name, bytes, (path) => /\.(?:xml|rels)$/i.test(path))
  for (const path of Object.keys(archive)) xmlOf(name, archive, path)
  const { formatValue, readOds, readXlsx } = await import('hucre')
  const read = format === 'xlsx' ? readXlsx : readOds
  const workbook = await read(bytes, { readStyles: true, maxRows: mostRows }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'EncryptedFileError')
      throw new CommandError(`${name} is locked with a password; save a copy without one`)
    throw brokenArchive(name)
  })
  const sheets = workbook.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
  const shown = sheets.map(({ name: sheet, rows, cells, merges }) => {
    const texts = rows.map((row, y) =>
      row.map((value, x) => {
        const format = cells?.get(`${y},${x}`)?.style?.numFmt
        if (value === null || value === undefined) return ''
        if (value instanceof Date && !format) return value.toISOString().slice(0, 10)
        if (typeof value === 'number' && (!format || format === 'General')) return plainNumber(value)
        return typeof value === 'string' ? value : formatValue(value, format ?? 'General')
      }),
    )
    return { sheet, blocks: sheetMarkdown(name, texts, merges ?? []) }
  })
  const full = shown.filter(({ blocks }) => blocks.length > 0)
  // The line above the only table is its name.
  const [only] = full
  const named = full.length === 1 && only!.blocks.length > 1 && !only!.blocks[0]!.markdown.startsWith('|')
  const title = named ? only!.blocks.shift()!.markdown : nameAsTitle(name)
  const parts = full.flatMap(({ sheet, blocks }) => [
    ...(full.length > 1 ? [{ markdown: `## ${escapeWords(sheet)}`, lines: [1] }] : []),
    ...blocks,
  ])
  return { facts: { title }, ...joinBlocks(parts), pictures: [], left: [] }
}

/** As Excel shows a number in eleven places, without the last digits of binary fractions. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(11)))
}

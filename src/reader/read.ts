import { openText } from '../source/openText.ts'
import { CommandError } from '../commandError.ts'
import { formatOf, type OriginalFormat } from './format.ts'
import { isAsciidoc } from './asciidoc/isAsciidoc.ts'
import { isPage } from './html/isPage.ts'
import { megabytes, readerLimits } from './limits.ts'
import type { Converted, Original, ReadOriginal } from './original.ts'
import { isRst } from './rst/isRst.ts'
import { delimiterOf } from './sheet/delimiter.ts'

/**
 * Reads an article from whatever file somebody brings: its format is told by its content, and each reader is loaded
 * when a file needs it.
 *
 * @throws CommandError in one sentence, with what is wrong and what to do, where there is no article to be read
 */
export async function readOriginal(original: Original): Promise<ReadOriginal> {
  const { name, bytes } = original
  if (bytes.length > readerLimits.bytes) throw tooLarge(name)
  const format = await formatOf(name, bytes)
  const converted = await readers[format](original)
  if (converted === null) return asItStands(original)
  return (await import('./finished.ts')).finished(original, converted)
}

export function tooLarge(name: string): CommandError {
  return new CommandError(
    `${name} is larger than ${megabytes(readerLimits.bytes)}; give the article alone, without what does not belong to it`,
  )
}

/** By format; null where a text stands for itself. */
const readers: Record<OriginalFormat, (original: Original) => Promise<Converted | null>> = {
  word: async (original) => (await import('./word/word.ts')).readWord(original),
  workbook: async (original) => (await import('./sheet/workbook.ts')).readWorkbook(original, 'xlsx'),
  openSheet: async (original) => (await import('./sheet/workbook.ts')).readWorkbook(original, 'ods'),
  pdf: async (original) => (await import('./pdf/pdf.ts')).readPdf(original),
  text: readText,
}

async function readText(original: Original): Promise<Converted | null> {
  const { name, bytes } = original
  const head = Buffer.from(bytes.subarray(0, headLength))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
  if (isPage(name, head)) return (await import('./html/page.ts')).readPage(original)
  if (/\.(?:md|markdown|mdx)$/i.test(name)) return null
  const { text } = openText(name, bytes)
  if (isAsciidoc(name, text))
    return (await import('./asciidoc/asciidoc.ts')).readAsciidoc(text, original.beside)
  if (isRst(name, text)) return (await import('./rst/rst.ts')).readRst(text, original.beside)
  const delimiter = delimiterOf(text, /\.(?:csv|tsv|tab)$/i.test(name))
  if (delimiter === null) return null
  return (await import('./sheet/delimited.ts')).readDelimited(name, text, delimiter)
}

/** So many bytes tell whether a text is a page. */
const headLength = 64 * 1024

function asItStands({ name, bytes }: Original): ReadOriginal {
  return { ...openText(name, bytes), isConverted: false, pictures: [] }
}

import { zipSync } from 'fflate'
import { CommandError } from '../../commandError.ts'
import { dateIn } from '../dateline.ts'
import { brokenArchive, unpack, xmlOf } from '../archive.ts'
import { markupToMarkdown } from '../markupToMarkdown.ts'
import type { Converted, Original } from '../original.ts'
import { countLost } from './lost.ts'
import { headByLook } from './look.ts'
import { readStyles } from './styles.ts'

/** Pictures of the archive, and what says what the document's words are. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?!theme|fonts|embeddings|printerSettings|glossary))/i

/**
 * A Word file (ISO/IEC 29500) as Markdown: headings by style and by look, lists, tables, footnotes, pictures.
 *
 * @throws CommandError where its archive or its XML is broken
 */
export async function readWord({ name, bytes }: Original): Promise<Converted> {
  const archive = unpack(name, bytes, (path) => wanted.test(path))
  const parts = Object.keys(archive).filter((path) => /\.(?:xml|rels)$/i.test(path))
  for (const path of parts) xmlOf(name, archive, path)
  const styles = readStyles(xmlOf(name, archive, 'word/styles.xml') ?? '')
  const { default: mammoth } = await import('mammoth')
  let title: string | null = null
  let byline: string[] = []
  let html: string
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(archive, { level: 0 })) },
      {
        styleMap: ['comment-reference =>', 'strike => s', 'u => u'],
        transformDocument: (document: unknown) => {
          const headed = headByLook(document, styles)
          ;({ title, byline } = headed)
          return headed.document
        },
      },
    )
    html = value
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw brokenArchive(name)
  }
  const { markdown, pictures, left } = await markupToMarkdown(name, html, () => Promise.resolve(null))
  const lost = countLost(xmlOf(name, archive, 'word/document.xml') ?? '')
  const dates = byline.map(dateIn)
  // The number of an issue, or what stands in brackets, is nobody.
  const authors = byline.filter((line, i) => dates[i] === null && !/\d|^[（(]/.test(line))
  const date = dates.find((found) => found !== null) ?? null
  return { facts: { title, date, authors }, markdown, pictures, left: [...lost, ...left] }
}

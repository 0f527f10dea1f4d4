import { CommandError } from '../commandError.ts'
import type { MediaType, Unshown } from '../media/mediaType.ts'

/** The kinds of files that have a reader. */
export type OriginalFormat = 'word' | 'workbook' | 'openSheet' | 'pdf' | 'text'

/** How far a PDF's first words may stand from the file's beginning. */
const pdfHead = 1024

/**
 * What a file is by its content, whatever it is called. A text may still be a page, a table or Markdown.
 *
 * @throws CommandError for what none of the readers reads, with what to do
 */
export async function formatOf(name: string, bytes: Uint8Array): Promise<OriginalFormat> {
  const refuse = (what: string) => new CommandError(`${name} ${what}`)
  if (bytes.length === 0) throw refuse('is empty; there is nothing to read')
  const head = latin1(bytes.subarray(0, pdfHead))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'))
    return (await import('./packedFormat.ts')).packedFormat(name, bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw refuse(compoundFile(bytes))
  if (head.includes('%PDF-')) return 'pdf'
  const refused = others.find(({ signature }) => signature.test(head))
  if (refused) throw refuse(refused.what)
  // No text holds such characters, and every other file does.
  if (!controls.test(head)) return 'text'
  const { mediaTypeOf } = await import('../media/mediaType.ts')
  const media = mediaTypeOf(bytes)
  if (media)
    throw refuse(`is ${mediaName(media)}, whatever it is called; give the article that it belongs to`)
  return 'text'
}

// oxlint-disable-next-line no-control-regex -- it is what is looked for
const controls = /[\0-\x08\x0e-\x1f]/

function mediaName(media: MediaType | Unshown): string {
  if (media.kind === 'unshown') return media.name
  const ending = media.ending.toUpperCase()
  return media.kind === 'audio' ? `audio (${ending})` : `a ${media.kind} (${ending})`
}

/** What is known by its first bytes, and what its owner can do. */
const others: { signature: RegExp; what: string }[] = [
  { signature: /^\{\\rtf/, what: 'is RTF; save it as a Word file (.docx)' },
  {
    signature:
      /^(?:(?:From|MIME-Version|Snapshot-Content-Location|Content-Type|Subject|Date):.*\r?\n)+[^]*multipart\/related/i,
    what: 'is a web archive (MHTML); save the page as “web page, HTML only”',
  },
  { signature: /^(?:Rar!|7z\xbc\xaf|BZh|\xfd7zXZ)/, what: 'is a packed archive; unpack it first' },
  { signature: /^(?:\x7fELF|MZ[^\n]{0,80}\0)/, what: 'is a program, no article' },
]

/** What Office files before 2007, and locked ones, hold inside, by the names of their streams. */
function compoundFile(bytes: Uint8Array): string {
  const holds = (stream: string) => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage') || holds('EncryptionInfo'))
    return 'is locked with a password; open it in its program and save a copy without one'
  if (holds('WordDocument')) return 'is a Word file from before 2007 (.doc); save it as .docx'
  if (holds('Workbook') || holds('Book')) return 'is a workbook from before 2007 (.xls); save it as .xlsx'
  return 'is an Office file from before 2007; save it in the present format (.docx, .xlsx)'
}

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

import { CommandError } from '../commandError.ts'
import { archiveNames, brokenArchive } from './archive.ts'
import { latin1, type OriginalFormat } from './format.ts'

/** The parts that tell what an archive is. */
const packed: { holds: RegExp; format?: OriginalFormat; what?: string }[] = [
  { holds: /^word\/document\d*\.xml$/i, format: 'word' },
  { holds: /^xl\/workbook\.xml$/i, format: 'workbook' },
  { holds: /^xl\/workbook\.bin$/i, what: 'is a binary workbook (.xlsb); save it as .xlsx' },
  { holds: /^ppt\//i, what: 'holds slides of PowerPoint; give the article that they were made from' },
  { holds: /^Index\/.*\.iwa$/i, what: 'is a file of Apple’s Pages or Numbers; export it as .docx or .xlsx' },
  { holds: /\.opf$/i, what: 'is a book (EPUB); save its chapter as a web page or a Word file' },
  { holds: /^content\.xml$/i, format: 'openSheet' },
]

/**
 * What an archive is by the files in it.
 *
 * @throws CommandError where it is broken, or none of the readers reads it
 */
export function packedFormat(name: string, bytes: Uint8Array): OriginalFormat {
  const names = archiveNames(bytes)
  if (names === null) throw brokenArchive(name)
  const kind = packed.find(({ holds }) => names.some((one) => holds.test(one)))
  if (kind?.format === 'openSheet' && !latin1(bytes.subarray(0, 200)).includes('opendocument.spreadsheet'))
    throw new CommandError(`${name} is an OpenDocument text; save it as a Word file (.docx)`)
  if (kind?.format) return kind.format
  throw new CommandError(
    `${name} ${kind?.what ?? 'is an archive that holds no article; unpack it, and give the file itself'}`,
  )
}

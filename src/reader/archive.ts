import { strFromU8, unzipSync } from 'fflate'
import { CommandError } from '../commandError.ts'
import { megabytes, readerLimits } from './limits.ts'

/** An archive's files by their paths. */
export type Archive = Record<string, Uint8Array>

/** The names of an archive's files, without unpacking any; null where it is broken. */
export function archiveNames(bytes: Uint8Array): string[] | null {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length <= readerLimits.entries) names.push(name)
        return false
      },
    })
  } catch {
    return null
  }
  return names
}

/**
 * Unpacks what is `wanted` of an archive. Nothing is written anywhere, and no file grows beyond the size that the
 * archive's list gives it.
 *
 * @throws CommandError where it is broken or unpacks to more than is read
 */
export function unpack(name: string, bytes: Uint8Array, wanted: (path: string) => boolean): Archive {
  let size = 0
  let entries = 0
  let files: Archive
  try {
    files = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        if (++entries > readerLimits.entries || !isPlainPath(path) || !wanted(path)) return false
        size += originalSize
        return size <= readerLimits.unpacked
      },
    })
  } catch {
    throw brokenArchive(name)
  }
  if (size > readerLimits.unpacked || entries > readerLimits.entries) {
    throw new CommandError(
      `${name} unpacks to more than ${megabytes(readerLimits.unpacked)} or ${readerLimits.entries.toLocaleString('en')} files; save it without what it does not need, such as large pictures`,
    )
  }
  return files
}

/** An archive that cannot be opened, said to its owner. */
export function brokenArchive(name: string): CommandError {
  return new CommandError(
    `${name} is a broken archive; copy or download it again, or save it again in its program`,
  )
}

/** Whether a path stays in its folder. */
function isPlainPath(path: string): boolean {
  return !/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(path)
}

/**
 * An archive's file of XML as text; null where there is none.
 *
 * @throws CommandError where it declares a document type: Office writes none, and entities may grow without end
 */
export function xmlOf(name: string, archive: Archive, path: string): string | null {
  const bytes = archive[path]
  if (!bytes) return null
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = isUtf16 ? new TextDecoder('utf-16le').decode(bytes) : strFromU8(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new CommandError(`${name} declares XML entities, which no Office program writes; it is not read`)
  return text
}

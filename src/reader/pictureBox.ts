import { mediaTypeOf } from '../media/mediaType.ts'
import { readSize } from '../media/size.ts'
import { looksLikeSvg } from '../media/svg/text.ts'
import { megabytes, readerLimits } from './limits.ts'
import type { ReadPicture } from './original.ts'

/** Where an article's pictures lie, beside it. */
const folder = 'pictures'

/** A picture of at most so many pixels on a side is a dot that counts visitors, or a sign. */
const dot = 24

/** The pictures of an original under their new addresses, and why some are not kept. */
export interface PictureBox {
  /** Takes a picture in, once. @returns its address in the article; null where it is not kept */
  add: (src: string, bytes: Uint8Array | null) => string | null
  addressOf: (src: string) => string | null
  pictures: ReadPicture[]
  /** A sentence for each picture that is not kept. */
  left: string[]
}

export function openPictureBox(): PictureBox {
  const addresses = new Map<string, string | null>()
  const taken = new Set<string>()
  const pictures: ReadPicture[] = []
  const left: string[] = []
  const keep = (src: string, bytes: Uint8Array | null): string | null => {
    const said = src.startsWith('data:') ? 'a picture inside' : `the picture ${src}`
    const fault = faultOf(bytes)
    if (fault !== null || bytes === null) {
      if (fault !== '') left.push(`${said} ${fault}`)
      return null
    }
    if (pictures.length >= readerLimits.pictures) {
      if (pictures.length === readerLimits.pictures) left.push(`more than ${readerLimits.pictures} pictures`)
      return null
    }
    const ending = looksLikeSvg(bytes) ? 'svg' : shownEnding(bytes)!
    const name = `${folder}/${freeName(stemOf(src), ending, taken)}`
    pictures.push({ name, bytes })
    return name
  }
  return {
    add(src, bytes) {
      if (!addresses.has(src)) addresses.set(src, keep(src, bytes))
      return addresses.get(src)!
    },
    addressOf: (src) => addresses.get(src) ?? null,
    pictures,
    left,
  }
}

/** What speaks against a picture; empty where it is not worth a word; null where nothing does. */
function faultOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) return 'is not beside the article'
  if (bytes.length > readerLimits.picture) return `is larger than ${megabytes(readerLimits.picture)}`
  if (looksLikeSvg(bytes)) return null
  const type = mediaTypeOf(bytes)
  if (type?.kind === 'unshown') return `is ${type.name}; save it as ${type.expected}`
  if (type?.kind !== 'picture') return 'is in a format that no browser shows; save it as PNG'
  const size = readSize(bytes)
  if (size === null) return 'is broken'
  return Math.max(size.width, size.height) <= dot ? '' : null
}

function shownEnding(bytes: Uint8Array): string | null {
  const type = mediaTypeOf(bytes)
  return type?.kind === 'picture' ? type.ending : null
}

/** A name of an address's last part that stands in Markdown as it is. */
function stemOf(src: string): string {
  if (src.startsWith('data:')) return ''
  const [path = ''] = src.split(/[?#]/)
  const last = path.split('/').at(-1)!
  let name = last
  try {
    name = decodeURIComponent(last)
  } catch {
    // A `%` that begins no escape stands for itself.
  }
  const stem = name
    .replace(/\.[a-z\d]{2,5}$/i, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return deviceOfWindows.test(stem) ? '' : stem
}

/** Names that Windows keeps for devices, whatever their ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const deviceOfWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

function freeName(stem: string, ending: string, taken: Set<string>): string {
  for (let i = stem === '' ? 1 : 0; ; i++) {
    const name = `${[stem || 'picture', i || null].filter(Boolean).join('-')}.${ending}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

/** The bytes of an address that carries them (`data:`); null where it carries none. */
export function bytesInAddress(src: string): Uint8Array | null {
  const [, base64, data = ''] = /^data:[^,;]*(?:;(?!base64)[^,;]*)*(;base64)?,([^]*)$/i.exec(src) ?? []
  if (data === '' || data.length > readerLimits.picture * 2) return null
  try {
    return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data))
  } catch {
    return null
  }
}

/** A file's text, or why it is none; `offset` is where in the decoded text. */
export type Decoded =
  { text: string; encoding: Encoding } | { fault: string; expected: string; text: string; offset: number }

/** How a file is encoded; all but `GB 18030` say so themselves, or can be nothing else. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'GB 18030'

/** From this share of common characters among its double bytes on, a file is Chinese. */
const GB_SHARE = 0.7

/**
 * The text of a file in UTF-8, in UTF-16 with its mark, or in the GB 18030 of many Chinese text files, without a byte
 * order mark. Old Western encodings and binary files are refused: read as Chinese they would be other words.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = decodeMarked(bytes) ?? decodeUnmarked(bytes)
  if (encoding === null) {
    return {
      fault: 'is neither in UTF-8 nor in GB 18030',
      expected: 'a text saved as UTF-8',
      text: '',
      offset: 0,
    }
  }
  const offset = text.indexOf('\0')
  if (offset >= 0)
    return { fault: 'is no text: it holds a NUL', expected: 'Markdown, saved as UTF-8', text, offset }
  return { text, encoding }
}

interface Attempt {
  text: string
  encoding: Encoding | null
}

function decodeMarked(bytes: Uint8Array): Attempt | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt(bytes, 'utf-16le', 'UTF-16')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt(bytes, 'utf-16be', 'UTF-16')
  return null
}

function decodeUnmarked(bytes: Uint8Array): Attempt {
  const utf8 = attempt(bytes, 'utf-8', 'UTF-8')
  if (utf8.encoding || !isChinese(bytes)) return utf8
  return attempt(bytes, 'gb18030', 'GB 18030')
}

function attempt(bytes: Uint8Array, label: string, encoding: Encoding): Attempt {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: '', encoding: null }
  }
}

/**
 * Whether double bytes are mostly signs and common characters of GB 2312 (rows 1 to 3, and its first level of 3,755
 * characters): 95 % of any Chinese text, and few of what Western letters, Cyrillic or Big5 look like.
 */
function isChinese(bytes: Uint8Array): boolean {
  let pairs = 0
  let common = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!
    if (lead < 0x80) continue
    pairs++
    const isCommon = (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)
    if (isCommon && (bytes[i + 1] ?? 0) >= 0xa1) common++
    i++
  }
  return common >= GB_SHARE * pairs
}

import { withoutRadicals } from '../language/radicals.ts'

/** A file's text, or why it is none; `offset` is where in the decoded text. */
export type Decoded =
  { text: string; encoding: Encoding } | { fault: string; expected: string; text: string; offset: number }

/** How a file is encoded; all but `GB 18030` and `Big5` say so themselves, or can be nothing else. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'GB 18030' | 'Big5'

/** From this share of common characters among its double bytes on, a file is Chinese. */
const CHINESE_SHARE = 0.7

/**
 * The text of a file in UTF-8, in UTF-16, or in the GB 18030 or the Big5 of many Chinese text files, which bear no mark.
 * Old Western encodings and binary files are refused: read as Chinese they would be other words.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = decodeMarked(bytes) ?? decodeUnmarked(bytes)
  if (encoding === null) {
    return {
      fault: 'is in none of UTF-8, UTF-16, GB 18030 and Big5',
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
  const wide = wideEncoding(bytes)
  if (wide) return attempt(bytes, wide, 'UTF-16')
  const utf8 = attempt(bytes, 'utf-8', 'UTF-8')
  if (utf8.encoding) return utf8
  const gb = commonShare(bytes, isCommonGb)
  const big5 = commonShare(bytes, isCommonBig5)
  if (Math.max(gb, big5) < CHINESE_SHARE) return utf8
  return big5 > gb ? attempt(bytes, 'big5', 'Big5') : attempt(bytes, 'gb18030', 'GB 18030')
}

/** In UTF-16 read from its right side so many characters are such as texts of this program's languages have. */
const WIDE_SHARE = 0.9
const expectedInText = /[\p{Script=Latin}\p{Script=Han}\u2000-\u206f\u3000-\u303f\uff00-\uffef\t\n\r -~]/gu

/**
 * UTF-16 without its mark: what is ASCII there, at least the ends of lines, digits and blanks, has a NUL beside it. Some
 * Chinese characters have one too, on the other side (U+4E00): the side from which more of it is text is right.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || bytes.length < 8 || !bytes.includes(0)) return null
  // Of a text of single bytes that holds a NUL, no line ends in two.
  const ends = [...bytes.keys()].filter((i) => bytes[i] === 0x0a)
  if (ends.length > 0 && !ends.some((i) => bytes[i ^ 1] === 0)) return null
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((label) => {
      const { text, encoding } = attempt(bytes, label, 'UTF-16')
      const expected = text.match(expectedInText)?.length ?? 0
      return { label, share: encoding && text !== '' ? expected / text.length : 0 }
    })
    .sort((one, other) => other.share - one.share)
  return best!.share >= WIDE_SHARE ? best!.label : null
}

function attempt(bytes: Uint8Array, label: string, encoding: Encoding): Attempt {
  try {
    return { text: withoutRadicals(new TextDecoder(label, { fatal: true }).decode(bytes)), encoding }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: '', encoding: null }
  }
}

/** Which share of a text's double bytes are common: 95 % of any Chinese text in its own encoding, and few of any other. */
function commonShare(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let pairs = 0
  let common = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!
    if (lead < 0x80) continue
    pairs++
    if (isCommon(lead, bytes[i + 1] ?? 0)) common++
    i++
  }
  return pairs === 0 ? 0 : common / pairs
}

/** Signs, and the first level of GB 2312 (rows 16 to 55): 3,755 characters. */
function isCommonGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7))
}

/** Signs, and the first level of Big5: 5,401 characters. */
function isCommonBig5(lead: number, trail: number): boolean {
  return lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)
}

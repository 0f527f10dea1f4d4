/** What the first bytes of a file say that it is. */
export interface MediaType {
  kind: 'picture' | 'video' | 'audio'
  /** As HTTP writes it. */
  type: string
  /** The ending under which a page carries it. */
  ending: string
}

/** What the first bytes say of a file that no browser shows. */
export interface Unshown {
  kind: 'unshown'
  /** `a HEIC picture` */
  name: string
  /** What would be shown. */
  expected: string
}

/** How many bytes of a file tell what it is. */
export const headLength = 4096

const picture = (ending: string, type = `image/${ending}`): MediaType => ({ kind: 'picture', type, ending })
const video = (ending: string, type = `video/${ending}`): MediaType => ({ kind: 'video', type, ending })
const audio = (ending: string, type = `audio/${ending}`): MediaType => ({ kind: 'audio', type, ending })
const unshown = (name: string, expected: string): Unshown => ({ kind: 'unshown', name, expected })

interface Signature {
  /** Latin-1 text that stands at `at`. */
  bytes: string
  at?: number
  means: (head: string) => MediaType | Unshown | null
}

/** By the signatures of the formats' own standards, as https://mimesniff.spec.whatwg.org lists most of them. */
const signatures: Signature[] = [
  { bytes: '\x89PNG\r\n\x1a\n', means: () => picture('png') },
  { bytes: '\xff\xd8\xff', means: () => picture('jpg', 'image/jpeg') },
  { bytes: 'GIF87a', means: () => picture('gif') },
  { bytes: 'GIF89a', means: () => picture('gif') },
  { bytes: 'RIFF', means: (head) => riff(head.slice(8, 12)) },
  { bytes: 'ftyp', at: 4, means: (head) => isoMedia(head) },
  { bytes: '\x1aE\xdf\xa3', means: (head) => (head.includes('webm') ? video('webm') : matroska) },
  { bytes: 'OggS', means: (head) => (head.includes('theora') ? video('ogv', 'video/ogg') : audio('ogg')) },
  { bytes: 'ID3', means: () => audio('mp3', 'audio/mpeg') },
  { bytes: 'fLaC', means: () => audio('flac') },
  { bytes: '\0\0\x01\0', means: () => picture('ico', 'image/x-icon') },
  { bytes: 'BM', means: (head) => (isBitmap(head) ? picture('bmp') : null) },
  { bytes: 'II*\0', means: () => unshown('a TIFF picture', 'PNG or JPEG') },
  { bytes: 'MM\0*', means: () => unshown('a TIFF picture', 'PNG or JPEG') },
  { bytes: '8BPS', means: () => unshown('a Photoshop file', 'PNG or JPEG') },
  { bytes: '%PDF-', means: () => unshown('a PDF', 'its page as PNG or SVG') },
  { bytes: '\x1f\x8b', means: () => unshown('packed with gzip', 'the unpacked SVG') },
]

const matroska = unshown('a Matroska video', 'MP4 or WebM')

/** What a file is by its first bytes; null for what is neither a picture nor media. SVG, which is text, is not told here. */
export function mediaTypeOf(data: Uint8Array): MediaType | Unshown | null {
  const head = Buffer.from(data.subarray(0, headLength)).toString('latin1')
  for (const { bytes, at = 0, means } of signatures) {
    const found = head.startsWith(bytes, at) ? means(head) : null
    if (found) return found
  }
  return audioFrame(data)
}

function riff(form: string): MediaType | Unshown | null {
  const forms: Record<string, MediaType | Unshown> = {
    WEBP: picture('webp'),
    WAVE: audio('wav'),
    'AVI ': unshown('an AVI video', 'MP4 or WebM'),
  }
  return forms[form] ?? null
}

/** Files of ISO/IEC 14496-12 tell their kind by brands: the major one, then those that they are compatible with. */
function isoMedia(head: string): MediaType | Unshown {
  const length = Math.min(boxLength(head), 256)
  const brands = head.slice(8, Math.max(12, length)).match(/[^]{4}/g) ?? []
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return picture('avif')
  if (brands.some((brand) => /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))) {
    return unshown('a HEIC picture, which few browsers show', 'JPEG or PNG')
  }
  if (/^M4[AB] $/.test(brands[0]!)) return audio('m4a', 'audio/mp4')
  return video('mp4')
}

function boxLength(head: string): number {
  return Buffer.from(head.slice(0, 4), 'latin1').readUInt32BE()
}

/** `BM` begins many a text: a bitmap's header also says its own length, one of a few. */
function isBitmap(head: string): boolean {
  return [12, 40, 52, 56, 64, 108, 124].includes(head.charCodeAt(14)) && head.charCodeAt(15) === 0
}

/** MP3 and AAC without a head begin with a frame: eleven set bits, then a layer. */
function audioFrame(data: Uint8Array): MediaType | null {
  const [first, second] = data
  if (first !== 0xff || second === undefined || (second & 0xe0) !== 0xe0) return null
  const layer = (second >> 1) & 3
  if (layer === 0 && (second & 0xf0) === 0xf0) return audio('aac')
  return layer === 1 ? audio('mp3', 'audio/mpeg') : null
}

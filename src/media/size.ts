/** A picture's size in pixels, as it is stored. */
export interface Size {
  width: number
  height: number
}

/** The size of a picture by its own words; null where it has none, or of no pixel. */
export function readSize(data: Uint8Array): Size | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  for (const read of readers) {
    const size = read(view)
    if (size) return size.width > 0 && size.height > 0 ? size : null
  }
  return null
}

type Reader = (view: DataView) => Size | null

const readers: Reader[] = [readPng, readGif, readJpeg, readWebp, readAvif, readBmp, readIcon]

function readPng(view: DataView): Size | null {
  if (!has(view, 0, '\x89PNG') || view.byteLength < 33) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function readGif(view: DataView): Size | null {
  if (!has(view, 0, 'GIF8') || view.byteLength < 14) return null
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** The size stands in the first frame header (SOF), behind segments of any length. */
function readJpeg(view: DataView): Size | null {
  if (!has(view, 0, '\xff\xd8')) return null
  let at = 2
  while (at + 9 < view.byteLength) {
    // Bytes may fill up to a marker.
    if (view.getUint8(at) !== 0xff || view.getUint8(at + 1) === 0xff) {
      at += 1
      continue
    }
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** https://developers.google.com/speed/webp/docs/riff_container: three kinds of first chunk. */
function readWebp(view: DataView): Size | null {
  if (!has(view, 8, 'WEBP') || view.byteLength < 30) return null
  if (has(view, 12, 'VP8X')) return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) }
  if (has(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** The largest `ispe` property (ISO/IEC 23008-12) of the boxes before the data. */
function readAvif(view: DataView): Size | null {
  if (!has(view, 4, 'ftyp')) return null
  let largest: Size | null = null
  const end = Math.min(view.byteLength - 20, 100_000)
  for (let at = 8; at < end; at++) {
    if (!has(view, at, 'ispe')) continue
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

function readBmp(view: DataView): Size | null {
  if (!has(view, 0, 'BM') || view.byteLength < 26) return null
  if (view.getUint32(14, true) === 12)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) }
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }
}

function readIcon(view: DataView): Size | null {
  if (!has(view, 0, '\0\0\x01\0') || view.byteLength < 22) return null
  return { width: view.getUint8(6) || 256, height: view.getUint8(7) || 256 }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
}

function has(view: DataView, at: number, text: string): boolean {
  if (at + text.length > view.byteLength) return false
  return Array.from(text, (char, i) => view.getUint8(at + i) === char.charCodeAt(0)).every(Boolean)
}

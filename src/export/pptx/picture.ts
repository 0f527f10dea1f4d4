/** What a picture's file says of itself. */
export interface PictureFile {
  /** The ending under which it is stored. */
  ending: 'png' | 'jpeg' | 'gif' | 'svg'
  /** Pixels. */
  width: number
  height: number
}

/** The kind and the size of a picture; null for a kind that PowerPoint does not show. */
export function readPicture(data: Uint8Array): PictureFile | null {
  return readPng(data) ?? readGif(data) ?? readJpeg(data) ?? readSvg(data)
}

function readPng(data: Uint8Array): PictureFile | null {
  if (!startsWith(data, [0x89, 0x50, 0x4e, 0x47]) || data.length < 24) return null
  const view = viewOf(data)
  return { ending: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

function readGif(data: Uint8Array): PictureFile | null {
  if (!startsWith(data, [0x47, 0x49, 0x46, 0x38]) || data.length < 10) return null
  const view = viewOf(data)
  return { ending: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** The size stands in the first frame header (SOF), behind segments of any length. */
function readJpeg(data: Uint8Array): PictureFile | null {
  if (!startsWith(data, [0xff, 0xd8])) return null
  const view = viewOf(data)
  let at = 2
  while (at + 9 < data.length) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { ending: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function readSvg(data: Uint8Array): PictureFile | null {
  const tag = /<svg\b[^>]*>/.exec(new TextDecoder().decode(data.subarray(0, 4096)))?.[0]
  if (!tag) return null
  const length = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1] ?? NaN)
  const [, , w, h] = (/viewBox="([^"]+)"/.exec(tag)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [width, height] = [length('width') || w || 300, length('height') || h || 150]
  return { ending: 'svg', width, height }
}

function startsWith(data: Uint8Array, bytes: number[]): boolean {
  return bytes.every((byte, i) => data[i] === byte)
}

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength)
}

import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** Behind the signature and the header of a PNG (PNG specification, 11.2.2), which have fixed lengths. */
const behindHeader = 33
const keyword = 'Software\0'
const software = `${keyword}article-deck `

/** The mark of pictures of one deck, by which they are known again. */
export function markOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12)
}

/** A PNG with a mark in a text chunk (11.3.3.2), which programs keep and do not show. */
export function markPicture(png: Uint8Array, mark: string): Uint8Array {
  const body = Buffer.from(`tEXt${software}${mark}`, 'latin1')
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return Buffer.concat([png.subarray(0, behindHeader), chunk, png.subarray(behindHeader)])
}

/** Whether a file is a picture with this mark. */
export function hasMark(data: Uint8Array, mark: string): boolean {
  const expected = `tEXt${software}${mark}`
  const start = behindHeader + 4
  return Buffer.from(data.subarray(start, start + expected.length)).toString('latin1') === expected
}

import { crc32, deflateSync } from 'node:zlib'

/** How many channels a raster has, by PNG's number for its colours. */
const colours = { 1: 0, 3: 2, 4: 6 } as const

/** A raster of eight bits a channel, row by row. */
export interface Raster {
  width: number
  height: number
  channels: keyof typeof colours
  data: Uint8Array
}

/** A raster as a PNG file. */
export function pngOf({ width, height, channels, data }: Raster): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, colours[channels], 0, 0, 0], 8)
  const line = width * channels
  const rows = Buffer.alloc((line + 1) * height)
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * line, (y + 1) * line), y * (line + 1) + 1)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

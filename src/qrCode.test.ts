import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { drawCode, type QrCode } from './qrCode.ts'

/** What a camera sees of a code, at so many pixels for each of its squares. */
function look({ runs, size }: QrCode, scale = 6) {
  const width = size * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const run of runs) {
    for (let row = 0; row < scale; row++) {
      for (let column = 0; column < run.width * scale; column++) {
        const at = ((run.y * scale + row) * width + run.x * scale + column) * 4
        data.fill(0, at, at + 3)
      }
    }
  }
  return { width, height: width, data }
}

describe('the code of an address', () => {
  it.each([
    ['https://example.org/deck/', 'https://example.org/deck/'],
    ['https://example.org/昌吉', 'https://example.org/%E6%98%8C%E5%90%89'],
    [`https://example.org/${'long/'.repeat(30)}`, `https://example.org/${'long/'.repeat(30)}`],
  ])('is read by another program: %s', (address, read) => {
    expect(decodeQR(look(drawCode(address)))).toBe(read)
  })
})

import { describe, expect, it } from 'vitest'
import { readCoverage } from './cmap.ts'
import { cutFont } from './cut.ts'
import { openSource } from './source.ts'
import { shoots } from '../theme/themes.ts'

const pointsOf = (coverage: Uint8Array) => [...coverage.keys()].filter((point) => coverage[point])

describe('readCoverage', () => {
  it('reads format 4 by offset and by delta', () => {
    // Segments: 0x41–0x43 through the glyph array (0x42 has none), 0x61–0x62 by delta, and the last one.
    const format4 = [
      4, 46, 0, 6, 0, 0, 0, 0x43, 0x62, 0xffff, 0, 0x41, 0x61, 0xffff, 0, 0xffb0, 1, 6, 0, 0, 5, 0, 6,
    ]
    const table = Buffer.alloc(12 + format4.length * 2)
    table.writeUInt16BE(1, 2)
    table.writeUInt32BE(12, 8)
    format4.forEach((value, i) => table.writeUInt16BE(value, 12 + 2 * i))
    expect(pointsOf(readCoverage(table))).toEqual([0x41, 0x43, 0x61, 0x62])
  })

  it('reads format 12, without the glyph that stands for none', () => {
    const format12 = [12 << 16, 40, 0, 2, 0x30, 0x31, 0, 0x20000, 0x20001, 7]
    const table = Buffer.alloc(12 + format12.length * 4)
    table.writeUInt16BE(1, 2)
    table.writeUInt32BE(12, 8)
    format12.forEach((value, i) => table.writeUInt32BE(value, 12 + 4 * i))
    expect(pointsOf(readCoverage(table))).toEqual([0x31, 0x20000, 0x20001])
  })
})

describe('openSource', () => {
  it('knows what a font has', async () => {
    const han = await openSource(shoots.faces, 'han', 400)
    expect(['年', '龘', '“', '㎡', '𠮷', '⚡'].map(han.has)).toEqual([true, true, true, true, false, false])
  })

  it('reads the file once', async () => {
    expect(await openSource(shoots.faces, 'latin', 700)).toBe(await openSource(shoots.faces, 'latin', 700))
  })

  it('names a version that a cut of the font does not share', async () => {
    const { data, version } = await openSource(shoots.faces, 'latin', 400)
    expect(version).toMatch(/^[0-9a-f]{24}$/)
    expect((await data()).length).toBeGreaterThan(
      (await cutFont(shoots.faces, 'latin', 400, 'abc', 'ttf')).length,
    )
  })
})

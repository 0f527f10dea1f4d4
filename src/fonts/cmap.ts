/**
 * The code points for which a font has a glyph, from its `cmap` table (OpenType specification, "cmap"). Reads the
 * formats 4 (Basic Multilingual Plane) and 12 (all of Unicode), and takes their union.
 *
 * @returns 1 at each code point that has a glyph, and 0 at the others
 */
export function readCoverage(cmap: Buffer): Uint8Array {
  const coverage = new Uint8Array(0x110000)
  const count = cmap.readUInt16BE(2)
  for (let i = 0; i < count; i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4))
    readers[table.readUInt16BE(0)]?.(table, coverage)
  }
  return coverage
}

const readers: Record<number, (table: Buffer, coverage: Uint8Array) => void> = {
  4: (table, coverage) => {
    const size = table.readUInt16BE(6)
    const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const
    for (let i = 0; i < size; i += 2) {
      const start = table.readUInt16BE(starts + i)
      const end = Math.min(table.readUInt16BE(ends + i), 0xfffe)
      const delta = table.readUInt16BE(deltas + i)
      const offset = table.readUInt16BE(offsets + i)
      for (let point = start; point <= end; point++) {
        const glyph = offset
          ? table.readUInt16BE(offsets + i + offset + 2 * (point - start))
          : (point + delta) & 0xffff
        if (glyph) coverage[point] = 1
      }
    }
  },
  12: (table, coverage) => {
    const groups = table.readUInt32BE(12)
    for (let i = 0; i < groups; i++) {
      const at = 16 + 12 * i
      const end = table.readUInt32BE(at + 4)
      const firstGlyph = table.readUInt32BE(at + 8)
      const start = table.readUInt32BE(at)
      coverage.fill(1, firstGlyph ? start : start + 1, end + 1)
    }
  },
}

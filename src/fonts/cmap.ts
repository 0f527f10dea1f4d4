/**
 * The code points for which a font has a glyph, from its `cmap` table (OpenType specification, "cmap"). Reads the
 * formats 4 (Basic Multilingual Plane) and 12 (all of Unicode), and takes their union.
 */
export function codePointsOf(cmap: Buffer): Set<number> {
  const points = new Set<number>()
  const count = cmap.readUInt16BE(2)
  for (let i = 0; i < count; i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4))
    readers[table.readUInt16BE(0)]?.(table, points)
  }
  return points
}

const readers: Record<number, (table: Buffer, points: Set<number>) => void> = {
  4: (table, points) => {
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
        if (glyph) points.add(point)
      }
    }
  },
  12: (table, points) => {
    const groups = table.readUInt32BE(12)
    for (let i = 0; i < groups; i++) {
      const at = 16 + 12 * i
      const end = table.readUInt32BE(at + 4)
      const firstGlyph = table.readUInt32BE(at + 8)
      const start = table.readUInt32BE(at)
      for (let point = firstGlyph ? start : start + 1; point <= end; point++) points.add(point)
    }
  },
}

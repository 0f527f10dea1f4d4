import { createHash } from 'node:crypto'
import { readCoverage } from './cmap.ts'

/** What is known of a font without its outlines. */
export interface FontFacts {
  /** Changes whenever the file does: its revision and its own checksum. */
  version: string
  /** The code points for which it has glyphs: how many are passed over, how many it has, and so on. */
  covers: number[]
}

/**
 * Reads a font's facts from its bytes (TrueType or OpenType).
 *
 * @throws RangeError or Error where it is none
 */
export function factsOf(data: Buffer): FontFacts {
  const directory = data.subarray(12, 12 + 16 * data.readUInt16BE(4))
  const head = tableOf(data, directory, 'head')
  // fontRevision and checksumAdjustment say which file it is, but only of a font that is well made.
  const version =
    head.toString('hex', 4, 12) + createHash('sha256').update(directory).digest('hex').slice(0, 8)
  return { version, covers: runsOf(readCoverage(tableOf(data, directory, 'cmap'))) }
}

/** Whether a font has a glyph for a character. */
export function coverageIn({ covers }: FontFacts): (character: string) => boolean {
  const bounds = new Uint32Array(covers.length)
  for (let i = 0, at = 0; i < covers.length; i++) bounds[i] = at += covers[i]!
  return (character) => {
    const point = character.codePointAt(0)!
    let [low, high] = [0, bounds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (bounds[middle]! <= point) low = middle + 1
      else high = middle
    }
    // Behind an odd number of bounds it is among those that the font has.
    return low % 2 === 1
  }
}

function runsOf(coverage: Uint8Array): number[] {
  const runs: number[] = []
  for (let at = 0, has = 0; ; has = 1 - has) {
    const next = coverage.indexOf(1 - has, at)
    if (next < 0) return has ? [...runs, coverage.length - at] : runs
    runs.push(next - at)
    at = next
  }
}

function tableOf(data: Buffer, directory: Buffer, tag: string): Buffer {
  for (let at = 0; at < directory.length; at += 16) {
    if (directory.toString('latin1', at, at + 4) !== tag) continue
    const start = directory.readUInt32BE(at + 8)
    return data.subarray(start, start + directory.readUInt32BE(at + 12))
  }
  throw new Error(`The font has no ${tag} table`)
}

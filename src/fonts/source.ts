import { open, type FileHandle } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { readCoverage } from './cmap.ts'

export type Weight = 400 | 700
/** `latin` sets numbers and Latin script, `han` everything else. */
export type Face = 'latin' | 'han'

/** A font file that faces are cut from. */
export interface FontSource {
  path: string
  /** Changes whenever the file does: its revision and its own checksum. */
  version: string
  has: (character: string) => boolean
}

/**
 * Barlow's 600 stands for 700: its strokes are as dark as the Han characters of Noto Sans SC Bold, where Barlow's own
 * 700 is darker.
 */
const files: Record<Face, Record<Weight, string>> = {
  latin: {
    400: '@expo-google-fonts/barlow/400Regular/Barlow_400Regular.ttf',
    700: '@expo-google-fonts/barlow/600SemiBold/Barlow_600SemiBold.ttf',
  },
  han: {
    400: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    700: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  },
}

const sources = new Map<string, Promise<FontSource>>()

/** The font file of a face and weight; what it covers is read once, without reading its glyphs. */
export function openSource(face: Face, weight: Weight): Promise<FontSource> {
  const file = files[face][weight]
  const opened = sources.get(file) ?? readSource(createRequire(import.meta.url).resolve(file))
  sources.set(file, opened)
  return opened
}

async function readSource(path: string): Promise<FontSource> {
  const file = await open(path)
  try {
    const header = await read(file, 0, 12)
    const directory = await read(file, 12, 16 * header.readUInt16BE(4))
    const head = await readTable(file, directory, 'head')
    const coverage = readCoverage(await readTable(file, directory, 'cmap'))
    // fontRevision and checksumAdjustment
    return {
      path,
      version: head.toString('hex', 4, 12),
      has: (character) => coverage[character.codePointAt(0)!] === 1,
    }
  } finally {
    await file.close()
  }
}

async function readTable(file: FileHandle, directory: Buffer, tag: string): Promise<Buffer> {
  for (let at = 0; at < directory.length; at += 16) {
    if (directory.toString('latin1', at, at + 4) !== tag) continue
    return read(file, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12))
  }
  throw new Error(`The font has no ${tag} table`)
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  return (await file.read(Buffer.alloc(length), 0, length, position)).buffer
}

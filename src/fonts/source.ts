import type { Weight } from '../model.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { standIns } from '../theme/signs.ts'
import type { Faces, FontPath } from '../theme/theme.ts'
import { coverageIn, factsOf, type FontFacts } from './facts.ts'

/**
 * `latin` sets numbers and Latin script, `han` everything else that it has, `other` signs and scripts that neither has,
 * `emoji` what no system's emoji font shows, `sequences` those of several characters, `maths` formulas; `own-1`, … are fonts of the deck's own folder.
 */
export type Face = 'latin' | 'han' | 'other' | 'emoji' | 'sequences' | 'maths' | `own-${number}`

/** A font file that faces are cut from. */
export interface FontSource {
  data: () => Promise<Buffer>
  /** Changes whenever the file does: its revision and its own checksum. */
  version: string
  has: (character: string) => boolean
  /** Where a variable font is held fast. */
  axes?: Record<string, number>
  /** Of a font that is shipped in slices: the parts that have its data. */
  slices?: FontSource[]
}

/** The fonts of one weight, in the order in which they are asked for a character. */
export type FontSet = Map<Face, FontSource>

/** Where the fonts lie that travel with the program. */
const packed = resolve(import.meta.dirname, '../../fonts')
const unpack = promisify(brotliDecompress)

const sources = new Map<string, Promise<FontSource>>()

/** The font of a face and weight; what it covers is read once. */
export function openSource(faces: Faces, face: InstalledFace, weight: Weight): Promise<FontSource> {
  return openPath({ ...standIns, ...faces }[face][weight])
}

/** The fonts of headings, where a theme has any. */
export async function openDisplay({ display }: Faces): Promise<FontSet | null> {
  if (!display) return null
  const [latin, han] = await Promise.all([openPath(display.latin), openPath(display.han)])
  return new Map([
    ['latin', latin],
    ['han', han],
  ])
}

function openPath(path: FontPath): Promise<FontSource> {
  if (typeof path !== 'string' && 'bytes' in path) return Promise.resolve(sourceOf(Buffer.from(path.bytes)))
  const key = typeof path === 'string' ? path : JSON.stringify(path)
  const opened =
    sources.get(key) ?? (typeof path === 'string' ? openPacked(path) : openSlices(path.css, path.axes))
  sources.set(key, opened)
  return opened
}

/** A variable font in slices, as its package's style sheet lists them, at one place on its axes. */
async function openSlices(css: string, axes: Record<string, number>): Promise<FontSource> {
  const sheet = createRequire(import.meta.url).resolve(css)
  const text = await readFile(sheet, 'utf8')
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const slices = [...text.matchAll(/url\(([^)]+)\)[^]*?unicode-range:([^;]+);/g)].map(
    ([, file, ranges]): FontSource => {
      const covers = rangesOf(ranges!)
      return {
        data: () => readFile(join(dirname(sheet), file!)),
        version: `${version} ${file} ${JSON.stringify(axes)}`,
        has: (character) => {
          const point = character.codePointAt(0)!
          return covers.some(([from, to]) => from <= point && point <= to)
        },
        axes,
      }
    },
  )
  return {
    data: () => Promise.resolve(Buffer.alloc(0)),
    version,
    has: (character) => slices.some((slice) => slice.has(character)),
    slices,
  }
}

/** `U+30-39,U+4e00` as pairs of code points. */
function rangesOf(text: string): [from: number, to: number][] {
  return text.split(',').map((range) => {
    const [from, to] = range.trim().slice(2).split('-')
    return [parseInt(from!, 16), parseInt(to ?? from!, 16)]
  })
}

/** All fonts of a weight that text is set in; those of the deck's own come behind the ones that travel anyway. */
export async function openSet(faces: Faces, weight: Weight, own: OwnFonts): Promise<FontSet> {
  const set: FontSet = new Map()
  for (const face of ['latin', 'han', 'other', 'emoji'] as const)
    set.set(face, await openSource(faces, face, weight))
  own[weight].forEach((source, i) => set.set(`own-${i + 1}`, source))
  return set
}

/** The faces that come from installed packages. */
type InstalledFace = Exclude<Face, 'sequences' | `own-${number}`>

/** Fonts of a deck's own folder, for each weight. */
export type OwnFonts = Record<Weight, FontSource[]>

export const noOwnFonts: OwnFonts = { 400: [], 700: [] }

/** What the packed fonts cover, by their names (`fonts/coverage.js`): whoever asks for a character unpacks none. */
let known: Promise<Record<string, FontFacts>> | null = null

async function openPacked(name: string): Promise<FontSource> {
  known ??= readFile(join(packed, 'coverage.json'), 'utf8').then((text) => JSON.parse(text))
  const facts = (await known)[name]!
  let data: Promise<Buffer> | null = null
  return {
    data: () => (data ??= readFile(join(packed, `${name}.ttf.br`)).then((bytes) => unpack(bytes))),
    version: facts.version,
    has: coverageIn(facts),
  }
}

/**
 * A font by its bytes (TrueType or OpenType).
 *
 * @throws RangeError or Error where it is none
 */
function sourceOf(data: Buffer): FontSource {
  const facts = factsOf(data)
  return { data: () => Promise.resolve(data), version: facts.version, has: coverageIn(facts) }
}

/**
 * A font that a stranger gives: TrueType, OpenType or WOFF.
 *
 * @returns its bytes as TrueType or OpenType; null where it is no font
 */
export async function fontOf(data: Buffer): Promise<{ bytes: Uint8Array; source: FontSource } | null> {
  try {
    const isPacked = /^wOF[F2]/.test(data.toString('latin1', 0, 4))
    const bytes = isPacked ? await unpacked(data) : data
    return { bytes, source: sourceOf(Buffer.from(bytes)) }
  } catch {
    // Whatever trips the reader: it is a file of a stranger, and no font.
    return null
  }
}

/** The font in a packed file. What unpacks it is loaded for that alone: most decks bring no font, and it takes a while. */
async function unpacked(data: Buffer): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font')
  return subsetFont(data, '', { targetFormat: 'sfnt', keepAllGlyphs: true })
}

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fontOf } from '../fonts/index.ts'
import { readInside } from '../media/readInside.ts'
import type { Weight } from '../model.ts'

/** As large as a font may be, in bytes, and as many as are read. */
const largest = 30 * 1024 * 1024
const most = 8

/** What is asked for in place of a file that is none of them. */
export const fontsExpected = 'a TrueType, OpenType or WOFF2 font (.ttf, .otf, .woff2)'

/** A file that is named as a font is: the font, or why there is none. */
export interface FontFileRead {
  /** From the deck's folder. */
  src: string
  name: string
  /** As its name tells. */
  weight: Weight
  read: NonNullable<Awaited<ReturnType<typeof fontOf>>> | { refusal: string }
}

/** The fonts in some places of a deck's folder, by their names; a place that is not there has none. */
export async function readFonts(
  folder: string,
  places: string[],
  { allowLocalFiles = false }: { allowLocalFiles?: boolean },
): Promise<FontFileRead[]> {
  const listed = await Promise.all(
    places.map(async (place) => {
      const names = await readdir(join(folder, place)).catch((): string[] => [])
      return names.map((name) => ({ src: `${place}/${name}`, name }))
    }),
  )
  const named = listed
    .flat()
    .filter(({ name }) => /\.(?:ttf|otf|ttc|woff2?)$/i.test(name))
    .toSorted((a, b) => (a.src < b.src ? -1 : 1))
  const fonts: FontFileRead[] = []
  for (const { src, name } of named.slice(0, most)) {
    const file = await readInside(folder, src, { allowLocalFiles, limit: largest })
    const font = 'data' in file ? await fontOf(file.data) : null
    const refusal = 'data' in file ? `\`${src}\` is no font that can be cut` : file.message
    fonts.push({
      src,
      name,
      weight: /bold|black|heavy/i.test(name) ? 700 : 400,
      read: font ?? { refusal },
    })
  }
  return fonts
}

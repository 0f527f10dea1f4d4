import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { noOwnFonts, sourceOf, type OwnFonts } from '../fonts/index.ts'
import { readInside } from '../media/readInside.ts'
import type { Problem } from '../model.ts'

/** Where a deck keeps fonts of its own. */
const folderName = 'fonts'

/** As large as a font may be, in bytes, and as many as are read. */
const largest = 30 * 1024 * 1024
const most = 8

/** The fonts in the deck's own `fonts/`: for characters that no other font of the deck has. */
export async function readOwnFonts(
  folder: string,
  options: { allowLocalFiles?: boolean },
): Promise<{ own: OwnFonts; problems: Problem[] }> {
  const own: OwnFonts = { 400: [], 700: [] }
  const problems: Problem[] = []
  const names = await readdir(join(folder, folderName)).catch(() => [])
  const fonts = names.filter((name) => /\.(?:ttf|otf|ttc|woff2?)$/i.test(name)).toSorted()
  for (const name of fonts.slice(0, most)) {
    const src = `${folderName}/${name}`
    const read = await readInside(folder, src, {
      allowLocalFiles: options.allowLocalFiles ?? false,
      limit: largest,
    })
    const source = 'data' in read ? opened(read.data) : null
    if (source) own[/bold|black|heavy|semi-?bold/i.test(name) ? 700 : 400].push(source)
    else {
      const message = 'data' in read ? `\`${src}\` is no font that can be cut` : read.message
      const expected = 'a TrueType or OpenType font (.ttf, .otf)'
      problems.push({
        code: 'font',
        severity: 'warning',
        message,
        expected,
        file: join(folder, src),
        line: 1,
        column: 1,
      })
    }
  }
  // A font of one weight sets both.
  if (fonts.length === 0) return { own: noOwnFonts, problems }
  return { own: { 400: [...own[400], ...own[700]], 700: [...own[700], ...own[400]] }, problems }
}

function opened(data: Buffer): OwnFonts[400][number] | null {
  try {
    return sourceOf(data)
  } catch {
    // Whatever trips the reader: it is a file of a stranger, and no font.
    return null
  }
}

import { join } from 'node:path'
import { noOwnFonts, type OwnFonts } from '../fonts/index.ts'
import type { Problem } from '../model.ts'
import { fontsExpected, readFonts } from './fontFiles.ts'

/** Where a deck keeps fonts of its own. */
const folderName = 'fonts'

/** The fonts in the deck's own `fonts/`: for characters that no other font of the deck has. */
export async function readOwnFonts(
  folder: string,
  options: { allowLocalFiles?: boolean },
): Promise<{ own: OwnFonts; problems: Problem[] }> {
  const own: OwnFonts = { 400: [], 700: [] }
  const problems: Problem[] = []
  const fonts = await readFonts(folder, [folderName], options)
  for (const { src, weight, read } of fonts) {
    if ('source' in read) own[weight].push(read.source)
    else
      problems.push({
        code: 'font',
        severity: 'warning',
        message: read.refusal,
        expected: fontsExpected,
        file: join(folder, src),
        line: 1,
        column: 1,
      })
  }
  // A font of one weight sets both.
  if (fonts.length === 0) return { own: noOwnFonts, problems }
  return { own: { 400: [...own[400], ...own[700]], 700: [...own[700], ...own[400]] }, problems }
}

import { createHash } from 'node:crypto'
import { readShown, type ShownFile } from '../media/shownFile.ts'
import type { PictureUse, Problem } from '../model.ts'
import { placeholderFor } from './placeholder.ts'

/** A picture of a deck's folder. */
export interface Picture extends ShownFile {
  /** Where a site keeps it: `files/name-hash.png`. */
  address: string
}

/**
 * Reads each picture that a deck shows once; what is wrong with it is said wherever it is shown. In the place of one that
 * cannot be shown stands a placeholder.
 *
 * @returns `lost` are those
 */
export async function readPictures(
  folder: string,
  uses: PictureUse[],
  deckFile: string,
  { allowLocalFiles = false }: { allowLocalFiles?: boolean },
): Promise<{ pictures: Map<string, Picture>; lost: Set<string>; problems: Problem[] }> {
  const pictures = new Map<string, Picture>()
  const lost = new Set<string>()
  const problems: Problem[] = []
  const read = new Map<string, Awaited<ReturnType<typeof readShown>>>()
  for (const { src, as, line, column } of uses) {
    const known = read.get(src)
    const { file, complaints } = known ?? (await readShown(folder, src, { allowLocalFiles }))
    read.set(src, { file, complaints })
    const isShown = file !== null && (file.kind === 'picture') === (as === 'picture')
    if (isShown) pictures.set(src, { ...file, address: addressOf(file) })
    else if (as === 'picture') {
      lost.add(src)
      pictures.set(src, placeholderFor(src))
    }
    if (file && !isShown) {
      const message = `\`${src}\` is ${file.kind === 'picture' ? 'a picture' : file.kind === 'video' ? 'a video' : 'a sound'} inside`
      const expected = `a name that ends in .${file.ending}`
      problems.push({
        code: 'broken-file',
        severity: 'warning',
        message,
        expected,
        file: deckFile,
        line,
        column,
      })
    }
    for (const complaint of complaints) {
      // A warning once is enough.
      if (known && complaint.severity === 'warning') continue
      problems.push({ severity: 'error', ...complaint, file: deckFile, line, column })
    }
  }
  return { pictures, lost, problems }
}

/** Reads the pictures of an article that can be shown; of the others its page shows the words. */
export async function readArticlePictures(
  folder: string,
  uses: { src: string }[],
  { allowLocalFiles = false }: { allowLocalFiles?: boolean },
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const { src } of uses) {
    const { file } = await readShown(folder, src, { allowLocalFiles })
    if (file?.kind === 'picture') pictures.set(src, { ...file, address: addressOf(file) })
  }
  return pictures
}

/** Where a site keeps a picture: a name that needs no escape is the same on a disk and in an address. */
export function addressOf({ name, data, ending }: ShownFile): string {
  const stem = name
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^\w-]+/g, '-')
    .slice(0, 60)
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8)
  return `files/${stem}-${hash}.${ending}`
}

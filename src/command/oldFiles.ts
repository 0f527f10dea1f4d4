import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hasMark } from '../export/pictureMark.ts'
import { isPicture } from '../export/pictures.ts'

/** The names that are in a folder already; none where it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((): string[] => [])
}

/** Takes away pictures of a deck that were exported earlier, by their mark, and are not among those made now. */
export async function removeOldPictures(
  folder: string,
  made: ReadonlyMap<string, unknown>,
  mark: string,
): Promise<string[]> {
  const old = (await namesIn(folder)).filter((name) => isPicture(name) && !made.has(name))
  const removed: string[] = []
  for (const name of old) {
    const path = join(folder, name)
    const data = await readFile(path).catch(() => null)
    if (data === null || !hasMark(data, mark)) continue
    await rm(path, { force: true })
    removed.push(name)
  }
  return removed
}

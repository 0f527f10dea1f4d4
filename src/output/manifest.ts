import { lstat, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** In a folder that was written into: the names of the files that are ours. */
export const manifestName = '.article-deck.json'

/** The names that a folder's manifest holds, relative to it; null where there is none. */
export async function readManifest(folder: string): Promise<string[] | null> {
  const path = join(folder, manifestName)
  const found = await lstat(path).catch(() => null)
  if (!found?.isFile()) return null
  try {
    const { files } = JSON.parse(await readFile(path, 'utf8')) as { files?: unknown }
    return Array.isArray(files) ? files.filter((name) => typeof name === 'string' && isInside(name)) : []
  } catch (error) {
    // Words of somebody else, or half of ours: nothing is known.
    if (error instanceof SyntaxError || error instanceof TypeError) return []
    throw error
  }
}

/** @param names of files, relative to the folder */
export function writeManifest(names: Iterable<string>): string {
  return `${JSON.stringify({ generator: 'article-deck', files: [...new Set(names)].toSorted() }, null, 1)}\n`
}

/** A manifest may come with a folder from anywhere: no name of it leads out. */
function isInside(name: string): boolean {
  return name !== '' && name === posix.normalize(name) && !/^(?:\/|\.\.(?:\/|$)|\.$)|[\\\0:]/.test(name)
}

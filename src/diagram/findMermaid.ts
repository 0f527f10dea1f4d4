import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** Mermaid's build for a page without modules: a script that makes one name, `mermaid`. */
const build = 'mermaid/dist/mermaid.min.js'

/** What may be read as a program, in bytes; Mermaid has four million. */
const largest = 20_000_000

/**
 * Mermaid's own script, where a person has installed it: for the project of the deck, or for where the command runs.
 *
 * @param folder the deck's
 * @returns its text; null where it is not installed
 */
export async function findMermaid(folder: string): Promise<string | null> {
  for (const place of [folder, process.cwd()]) {
    const path = resolveFrom(place)
    if (path === null) continue
    const { size } = await stat(path)
    if (size <= largest) return readFile(path, 'utf8')
  }
  return null
}

function resolveFrom(place: string): string | null {
  try {
    return createRequire(join(resolve(place), 'deck.md')).resolve(build)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error
    return null
  }
}

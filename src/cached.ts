import { randomUUID } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskRefusal } from './diskRefusal.ts'

/**
 * What `key` holds in the folder `dir`; made, and stored in one step, where it holds nothing yet.
 *
 * @param most entries that are kept, the least recently used going first
 */
export async function cached(
  dir: string,
  key: string,
  most: number,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const path = join(dir, key)
  const found = await readFile(path).catch(ignoreRefusal)
  if (found) {
    const now = new Date()
    await utimes(path, now, now).catch(ignoreRefusal)
    return found
  }
  const data = await make()
  const part = `${path}.${randomUUID()}.part`
  try {
    await mkdir(dir, { recursive: true })
    await writeFile(part, data)
    await rename(part, path)
    await prune(dir, most)
  } catch (error) {
    // Without a place to write, the work is done again next time.
    ignoreRefusal(error)
    await rm(part, { force: true }).catch(ignoreRefusal)
  }
  return data
}

async function prune(dir: string, most: number): Promise<void> {
  const names = await readdir(dir)
  if (names.length <= most) return
  const entries = await Promise.all(
    names.map(async (name) => ({
      name,
      used: (await stat(join(dir, name)).catch(ignoreRefusal))?.mtimeMs ?? 0,
    })),
  )
  const unused = entries.toSorted((a, b) => b.used - a.used).slice(most)
  await Promise.all(unused.map(({ name }) => rm(join(dir, name), { force: true })))
}

/** What the disk refuses is not there, or is not kept; every other error is thrown. */
function ignoreRefusal(error: unknown): undefined {
  if (diskRefusal(error) === null) throw error
}

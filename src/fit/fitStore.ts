import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SlideFit } from '../model.ts'

/** Slides whose fit is kept in one file: some forty decks' worth. */
const mostKept = 1000

/** What has been measured before, by the key of the slide. Where nothing can be written, it is measured again. */
export interface FitStore {
  get: (key: string) => SlideFit | undefined
  put: (fits: Map<string, SlideFit>) => Promise<void>
}

export async function openFitStore(folder: string): Promise<FitStore> {
  const path = join(folder, 'slides.json')
  const kept = new Map<string, SlideFit>(await readEntries(path))
  return {
    get: (key) => kept.get(key),
    async put(fits) {
      for (const [key, fit] of fits) {
        kept.delete(key)
        kept.set(key, fit)
      }
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(path, JSON.stringify([...kept].slice(-mostKept)))
      } catch (error) {
        if (!['EACCES', 'EPERM', 'EROFS'].includes(String((error as NodeJS.ErrnoException).code))) throw error
      }
    },
  }
}

/** A file that is missing, or was cut off, holds nothing. */
async function readEntries(path: string): Promise<[string, SlideFit][]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as [string, SlideFit][]
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

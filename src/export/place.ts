import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CommandError } from '../command/usage.ts'

/** A place for files that are not whole yet, in the folder in which they will stand. */
export interface Place {
  /** Writes all files beside their places, and then moves them there. */
  put: (files: Map<string, Uint8Array>) => Promise<void>
  /** Takes away what is not whole, and the folder where it was made for this. */
  clear: () => Promise<void>
}

/**
 * Makes sure, before any work is done, that files can be written into `folder`.
 *
 * @throws CommandError where they cannot
 */
export async function reservePlace(folder: string): Promise<Place> {
  const name = relative('', folder) || '.'
  const fresh = await say(name, makeFolder(folder))
  const unfinished = await say(name, mkdtemp(join(folder, '.export-')))
  // Whoever stops the program leaves nothing behind either.
  const stopped = () => rmSync(unfinished, { recursive: true, force: true })
  process.once('exit', stopped)
  let isPut = false
  return {
    async put(files) {
      for (const [file, data] of files) await say(name, writeFile(join(unfinished, file), data))
      for (const file of files.keys()) {
        await say(join(name, file), rename(join(unfinished, file), join(folder, file)))
      }
      isPut = true
    },
    async clear() {
      process.off('exit', stopped)
      await rm(unfinished, { recursive: true, force: true })
      if (fresh && !isPut) await rm(fresh, { recursive: true, force: true })
    },
  }
}

/**
 * Makes a folder with those that it stands in. Node's own way never ends where the system refuses one in a folder that
 * is there, as in `/proc`.
 *
 * @returns the outermost that it made, or undefined
 */
async function makeFolder(folder: string): Promise<string | undefined> {
  const existing = await stat(folder).catch(() => null)
  if (existing?.isDirectory()) return undefined
  const parent = dirname(folder)
  const outer = parent === folder ? undefined : await makeFolder(parent)
  await mkdir(folder)
  return outer ?? folder
}

const reasons: Record<string, string> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of this name is there',
  EISDIR: 'a folder of this name is there',
  ENOENT: 'there is no such place',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'it is in use by another program',
}

/** The disk's refusals, said to the author. */
async function say<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!(code in reasons)) throw error
    throw new CommandError(`cannot write ${name}: ${reasons[code]}`)
  }
}

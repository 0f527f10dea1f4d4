import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { copyFile, lstat, mkdir, readdir, rename, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError, UsageError } from '../commandError.ts'
import { diskRefusal } from '../diskRefusal.ts'
import { shownPath } from '../shownPath.ts'
import { refuseLinks } from './checkFolder.ts'
import { manifestName, readManifest, writeManifest } from './manifest.ts'

/** Finished files by their names, which are relative to the folder that they go into. */
export type OutputFiles = ReadonlyMap<string, Uint8Array | string>

export interface PutOptions {
  /** Which files that are there may be replaced: all, those that the folder's list has, or none. */
  replace: 'all' | 'listed' | 'none'
  /** Whether the folder keeps a list of our files, by which those of the last time go that are not written again. */
  list: boolean
  /** Written behind all others: what shows them. */
  last?: string
}

/** A folder that files will be written into. */
export interface Output {
  /**
   * Writes all files, and then moves each to its place: what was there is whole until then.
   *
   * @throws UsageError where that would replace what is not ours
   * @throws CommandError where the disk refuses
   */
  put: (files: OutputFiles, options: PutOptions) => Promise<void>
  /** Takes away what is not whole, and the folder where it was made for this. */
  clear: () => Promise<void>
}

/** What is not whole yet stands in the folder under such a name, with the number of the process that writes it. */
const unfinishedName = /^\.article-deck-(\d+)-[\da-f-]{36}$/
/** What this process has not finished. */
const open = new Set<string>()

/** Whether a file of a folder is one that was never finished, and no one's. */
export function isUnfinished(name: string): boolean {
  return unfinishedName.test(name)
}

function unfinishedFile(): string {
  return `.article-deck-${process.pid}-${randomUUID()}`
}

/**
 * Opens a folder for writing, before any work is done, and takes away what a run that was stopped left there.
 *
 * @throws UsageError where it is a link or leads through one
 * @throws CommandError where nothing can be written into it
 */
export async function openOutput(folder: string): Promise<Output> {
  const name = shownPath(folder)
  const say = <T>(file: string | null, work: Promise<T>) => refused(file ? join(name, file) : name, work)
  await refuseLinks(folder)
  const fresh = await say(null, makeFolder(folder))
  await say(null, sweep(folder))
  const unfinished = join(folder, unfinishedFile())
  open.add(unfinished)
  await say(null, mkdir(unfinished))
  // Whoever stops the program leaves nothing behind either.
  const stopped = () => rmSync(unfinished, { recursive: true, force: true })
  process.once('exit', stopped)
  let isPut = false

  const place = (file: string) => join(folder, file)
  const move = (file: string) => say(file, moveFile(join(unfinished, file), place(file)))
  const makeFolders = async (files: Iterable<string>, pathOf: (file: string) => string) => {
    const parents = new Map([...files].map((file) => [dirname(pathOf(file)), file]))
    for (const [parent, file] of parents) await say(file, makeFolder(parent))
  }
  const note = async (names: Iterable<string>) => {
    await say(manifestName, writeFile(join(unfinished, manifestName), writeManifest(names)))
    await move(manifestName)
  }

  return {
    async put(files, { replace, list, last }) {
      const old = (list && (await readManifest(folder))) || []
      const listed = new Set(replace === 'listed' ? old : [])
      await together(files.keys(), (file) =>
        refuseForeign(folder, file, { name, isOurs: replace === 'all' || listed.has(file) }),
      )
      await makeFolders(files.keys(), (file) => join(unfinished, file))
      await together(files, ([file, data]) => say(file, writeFile(join(unfinished, file), data)))
      // From here on the folder's files are old ones or new ones, and each of them is listed.
      if (list) await note([...old, ...files.keys()])
      await makeFolders(files.keys(), place)
      await together(
        [...files.keys()].filter((file) => file !== last),
        move,
      )
      if (last !== undefined && files.has(last)) await move(last)
      isPut = true
      if (!list) return
      for (const file of old) if (!files.has(file)) await say(file, removeFile(folder, file))
      await note(files.keys())
    },
    async clear() {
      process.off('exit', stopped)
      open.delete(unfinished)
      await removeIfLet(unfinished)
      if (fresh && !isPut) await removeIfLet(fresh)
    },
  }
}

/**
 * Does some work for many at once, and waits for all of it, so that none goes on behind a failure.
 *
 * @throws what the first of those that fail throws
 */
async function together<T>(many: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const done = await Promise.allSettled([...many].map(work))
  for (const one of done) if (one.status === 'rejected') throw one.reason
}

/** @throws UsageError where a file's place is a link or leads through one, or holds what is not ours */
async function refuseForeign(
  folder: string,
  file: string,
  { name, isOurs }: { name: string; isOurs: boolean },
): Promise<void> {
  const steps = file.split('/')
  for (const depth of steps.keys()) {
    const step = steps.slice(0, depth + 1).join('/')
    const found = await lstat(join(folder, step)).catch(() => null)
    if (found === null) return
    if (found.isSymbolicLink())
      throw new UsageError(`${join(name, step)} is a link; nothing is written there`)
    if (step !== file) continue
    if (found.isDirectory())
      throw new UsageError(`${join(name, file)} is a folder; a file is to be written there`)
    if (!isOurs) throw new UsageError(`${join(name, file)} is there already; --force overwrites it`)
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

/** Moves a file to its place in one step, also where a folder of the place is another disk. */
async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const beside = join(dirname(to), unfinishedFile())
    try {
      await copyFile(from, beside)
      await rename(beside, to)
    } finally {
      await rm(beside, { force: true })
    }
  }
}

/** Removes a file of the last time, and the folders that are empty without it; never through a link. */
async function removeFile(folder: string, file: string): Promise<void> {
  const steps = file.split('/')
  const way: string[] = []
  for (const depth of steps.keys()) {
    const path = join(folder, ...steps.slice(0, depth + 1))
    const found = await lstat(path).catch(() => null)
    if (found?.isFile() && depth === steps.length - 1) await unlink(path)
    if (!found?.isDirectory()) break
    way.unshift(path)
  }
  for (const path of way) if (!(await removeEmpty(path))) return
}

async function removeEmpty(folder: string): Promise<boolean> {
  if ((await readdir(folder)).length > 0) return false
  await rmdir(folder)
  return true
}

/** Takes away what runs that were stopped left in a folder; one that still runs keeps its own. */
async function sweep(folder: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    const writer = unfinishedName.exec(entry)?.[1]
    if (!writer || open.has(join(folder, entry)) || isOther(Number(writer))) continue
    await rm(join(folder, entry), { recursive: true, force: true })
  }
}

/** Where the disk does not let it go, the next run will sweep it. */
async function removeIfLet(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true })
  } catch (error) {
    if (diskRefusal(error) === null) throw error
  }
}

/** Whether a process that runs has this number, and is not this one: after a restart the numbers begin anew. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The disk's refusals, said to the author. */
async function refused<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const reason = diskRefusal(error)
    if (reason === null) throw error
    throw new CommandError(`cannot write ${name}: ${reason}`)
  }
}

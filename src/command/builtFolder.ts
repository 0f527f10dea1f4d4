import { readdir } from 'node:fs/promises'
import { UsageError } from '../commandError.ts'
import { manifestName } from '../output/manifest.ts'
import { isUnfinished } from '../output/openOutput.ts'
import { shownPath } from '../shownPath.ts'

/** @throws UsageError where a folder holds anything but a built deck */
export async function refuseForeign(folder: string): Promise<void> {
  if ((await isBuilt(folder)) || !(await holdsFiles(folder))) return
  throw new UsageError(
    `${shownPath(folder)} holds files that are not a built deck; --force adds the deck to them`,
  )
}

/** Whether a folder holds anything but hidden files, such as `.git`. */
async function holdsFiles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(ignoreMissing)
  return names?.some((name) => !name.startsWith('.') && !isUnfinished(name)) ?? false
}

/** Whether a folder holds a deck that was built before. */
export async function isBuilt(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(ignoreMissing)
  return names?.includes(manifestName) ?? false
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}

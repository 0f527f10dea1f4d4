import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { UsageError } from '../commandError.ts'
import { shownPath } from '../shownPath.ts'

/**
 * Makes sure that a folder is one to write into: no link, and none on its way that leads out of the working directory.
 *
 * @throws UsageError where it is not; nothing lets that pass
 */
export async function refuseLinks(folder: string): Promise<void> {
  const name = shownPath(folder)
  const found = await lstat(folder).catch(() => null)
  if (found?.isSymbolicLink()) throw new UsageError(`${name} is a link; -o names a folder itself`)
  const here = process.cwd()
  if (!isWithin(here, folder)) return
  if (!isWithin(await realpath(here), await realOf(folder))) {
    throw new UsageError(`${name} leads through a link out of this folder; -o names the place itself`)
  }
}

/**
 * @param kept folders that must not lie in `folder`, by what they are
 * @throws UsageError where one does
 */
export async function refuseAround(folder: string, kept: Record<string, string>): Promise<void> {
  const real = await realOf(folder)
  for (const [what, path] of Object.entries(kept)) {
    if (!isWithin(real, await realOf(path))) continue
    throw new UsageError(`${shownPath(folder)} holds ${what}; -o names a folder of its own`)
  }
}

/** Where a path leads, as far as it exists. */
export async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await realOf(parent), path.slice(parent.length))
  }
}

/** Whether `path` is `folder` or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const outer = resolve(folder)
  const inner = resolve(path)
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}

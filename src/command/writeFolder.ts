import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskRefusal } from '../diskRefusal.ts'
import { openOutput } from '../output/openOutput.ts'
import { shownPath } from '../shownPath.ts'
import { openText } from '../source/openText.ts'
import { unifyLineEnds } from '../source/source.ts'
import { UsageError } from '../commandError.ts'

/**
 * Writes files for an author into a folder; an article may be drafted in its own. The deck comes last.
 *
 * @throws UsageError where one is there already with other words, unless `force`
 */
export async function writeFolder(
  folder: string,
  files: Record<string, string | Uint8Array>,
  force: boolean,
): Promise<void> {
  const changed = new Map<string, string | Uint8Array>()
  for (const [name, data] of Object.entries(files)) {
    if (name === 'deck.md' || !(await isThere(folder, name, data))) changed.set(name, data)
  }
  const output = await openOutput(folder)
  try {
    await output.put(changed, { replace: force ? 'all' : 'none', list: false, last: 'deck.md' })
  } finally {
    await output.clear()
  }
}

/** Whether a folder's file holds this already; a text in whatever encoding. */
async function isThere(folder: string, name: string, data: string | Uint8Array): Promise<boolean> {
  const path = join(folder, name)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') throw new UsageError(`${shownPath(folder)} is a file; -o names a folder`)
    if (diskRefusal(error) === null) throw error
    return null
  })
  if (bytes === null) return false
  return typeof data === 'string' ? unifyLineEnds(openText(path, bytes).text) === data : bytes.equals(data)
}

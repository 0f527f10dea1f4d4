import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskRefusal } from '../diskRefusal.ts'
import { openOutput } from '../output/openOutput.ts'
import { shownPath } from '../shownPath.ts'
import { openText } from '../source/openText.ts'
import { unifyLineEnds } from '../source/source.ts'
import { UsageError } from './usage.ts'

/**
 * Writes files for an author into a folder; an article may be drafted in its own. The deck comes last.
 *
 * @throws UsageError where one is there already with other words, unless `force`
 */
export async function writeFolder(
  folder: string,
  { 'article.md': article, ...files }: { [name: string]: string | Uint8Array; 'article.md'?: string },
  force: boolean,
): Promise<void> {
  const changed = new Map(Object.entries(files))
  if (article !== undefined && (await textIn(folder, 'article.md')) !== article) {
    changed.set('article.md', article)
  }
  const output = await openOutput(folder)
  try {
    await output.put(changed, { replace: force ? 'all' : 'none', list: false, last: 'deck.md' })
  } finally {
    await output.clear()
  }
}

/** The text of a folder's file, as it is read; null where there is none. */
async function textIn(folder: string, name: string): Promise<string | null> {
  const path = join(folder, name)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') throw new UsageError(`${shownPath(folder)} is a file; -o names a folder`)
    if (diskRefusal(error) === null) throw error
    return null
  })
  return bytes && unifyLineEnds(openText(path, bytes).text)
}

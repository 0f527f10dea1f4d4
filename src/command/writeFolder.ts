import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { UsageError } from './usage.ts'

/**
 * Writes files into a folder, each beside its place first, so that none is ever half there.
 *
 * @throws UsageError where one is there already with other words, unless `force`
 */
export async function writeFolder(
  folder: string,
  files: Record<string, string>,
  force: boolean,
): Promise<void> {
  const name = relative('', folder) || '.'
  const changed: [path: string, text: string][] = []
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file)
    const there = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      if (error.code === 'ENOTDIR') throw new UsageError(`${name} is a file; -o names a folder`)
      if (error.code === 'EISDIR')
        throw new UsageError(`${join(name, file)} is a folder; choose another with -o`)
      throw error
    })
    // An article may be drafted in its own folder.
    if (there === text && file === 'article.md') continue
    if (there !== null && !force) {
      throw new UsageError(
        `${join(name, file)} is there already; --force overwrites it, -o names another folder`,
      )
    }
    changed.push([path, text])
  }
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw error
    throw new UsageError(`${name} is a file; -o names a folder`)
  })
  const staged = changed.map(([path, text]) => ({
    path,
    text,
    beside: join(folder, `.${basename(path)}-${randomUUID()}`),
  }))
  try {
    for (const { beside, text } of staged) await writeFile(beside, text, { flag: 'wx' })
    for (const { beside, path } of staged) await rename(beside, path)
  } finally {
    for (const { beside } of staged) await rm(beside, { force: true })
  }
}

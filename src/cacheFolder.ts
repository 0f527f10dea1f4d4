import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

let found: string | undefined

/**
 * A folder for what can be made again: in this package, or where that is installed read-only in one of this user's own
 * among the system's temporary files, where nobody else could have put anything.
 */
export function cacheFolder(): string {
  found ??= ownFolder(resolve(import.meta.dirname, '../node_modules')) ?? temporaryFolder()
  return found
}

function ownFolder(modules: string): string | null {
  const folder = join(modules, '.cache/article-deck')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    return null
  }
}

function temporaryFolder(): string {
  const user = process.getuid?.()
  const folder = join(tmpdir(), `article-deck-${user ?? 'cache'}`)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    // It is there, or cannot be.
  }
  const there = lstatSync(folder, { throwIfNoEntry: false })
  const isOwn = there?.isDirectory() && (user === undefined || there.uid === user) && !(there.mode & 0o022)
  return isOwn || process.platform === 'win32' ? folder : mkdtempSync(`${folder}-`)
}

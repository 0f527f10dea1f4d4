import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { isWithin } from '../output/checkFolder.ts'

/** How long after a change the deck is read, in milliseconds: an editor may write a file in two steps. */
const settle = 40
/** How often it is looked whether the folder, or a file that no watcher told of, is another one. */
const patrol = 1000
/** As many files of a folder are looked at. */
const mostFiles = 200

/**
 * Calls `remake` after each change in a folder, one call at a time, also when the folder itself is renamed, deleted or
 * made again, and where the system tells of no changes, as on disks of other computers.
 *
 * @param remake never rejects
 */
export function follow(server: ViteDevServer, folder: string, remake: () => Promise<void>): void {
  let seen: string | null = null
  let timer: NodeJS.Timeout | undefined
  let making = Promise.resolve()

  const change = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      making = making.then(async () => {
        seen = await stateOf(folder)
        await remake()
      })
    }, settle)
  }
  const look = async (): Promise<void> => {
    const state = await stateOf(folder)
    if (seen === state) return
    if (seen !== null) {
      // The watcher holds on to the folder that was there.
      server.watcher.unwatch(folder)
      server.watcher.add(folder)
      change()
    }
    seen = state
  }

  server.watcher.add(folder)
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) {
    server.watcher.on(event, (path) => {
      if (isWithin(folder, resolve(path))) change()
    })
  }
  // A system that watches no more files leaves the patrol.
  server.watcher.on('error', () => {})
  void look()
  const patrolling = setInterval(() => void look(), patrol)
  server.httpServer?.once('close', () => {
    clearInterval(patrolling)
    clearTimeout(timer)
  })
}

/** What tells one state of a folder from another: which folder it is, and when the files in it were written. */
async function stateOf(folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).toSorted().slice(0, mostFiles)
  const [place, ...files] = await Promise.all(
    [folder, ...names.map((name) => join(folder, name))].map((path) => stat(path).catch(() => null)),
  )
  return [
    `${place?.dev}:${place?.ino}`,
    ...files.map((file, i) => (file?.isFile() ? `${names[i]}:${file.ino}:${file.size}:${file.mtimeMs}` : '')),
  ].join(' ')
}

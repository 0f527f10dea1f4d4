import type { Complaint } from '../model.ts'
import { constants } from 'node:fs'
import { open, readdir, realpath, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { nearest } from '../problem.ts'
import { fileNames } from './fileNames.ts'

export interface ReadOptions {
  /** Whether files outside the folder may be read: for those who trust the deck as their own. */
  allowLocalFiles: boolean
  /** Bytes. */
  limit: number
}

/** A file's bytes and its name, or what speaks against it. */
export type Inside = { name: string; data: Buffer } | Complaint

/**
 * Reads a file that a deck names. What lies in a folder is not trusted for that: its real place must be inside the
 * folder's real place, and it must be a regular file of a size that can be. Nothing is waited for, as at a pipe.
 *
 * @param src as the deck writes it
 */
export async function readInside(folder: string, src: string, options: ReadOptions): Promise<Inside> {
  const root = await rootOf(folder)
  for (const name of fileNames(src)) {
    if (name.includes('\0') || root === null) continue
    const found = await readOne(root, name, options)
    if (found) return 'data' in found ? found : complain(src, folder, found.reason)
  }
  return missing(root ?? resolve(folder), folder, src)
}

/** The same for the one file of a name, such as `deck.md`; null where there is none. */
export async function readNamed(folder: string, name: string, options: ReadOptions): Promise<Inside | null> {
  const root = await rootOf(folder)
  const found = root === null ? null : await readOne(root, name, options)
  if (found === null || 'data' in found) return found
  return found.reason === 'folder' ? null : complain(name, folder, found.reason)
}

/** The real place of a folder; null where there is none, which holds no file. */
async function rootOf(folder: string): Promise<string | null> {
  return realpath(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    return null
  })
}

type Reason = keyof typeof reasons
type Found = { name: string; data: Buffer } | { reason: Reason }

const reasons = {
  outside: 'leads out of the folder of the deck',
  loop: 'is a link that leads to itself',
  denied: 'cannot be read: permission is denied',
  folder: 'is a folder',
  device: 'is a device',
  pipe: 'is a pipe',
  socket: 'is a socket',
  large: 'is too large',
  unreadable: 'cannot be read',
} as const

/** null where there is no file of this name. */
async function readOne(root: string, name: string, options: ReadOptions): Promise<Found | null> {
  const path = resolve(root, name)
  if (!options.allowLocalFiles && !isInside(root, path)) return { reason: 'outside' }
  let handle: FileHandle | undefined
  try {
    const real = await realpath(path)
    if (!options.allowLocalFiles && !isInside(root, real)) return { reason: 'outside' }
    // The real path has no link left, and one that takes its place meanwhile is not followed.
    handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    return await readRegular(handle, name, options.limit)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!(code in byCode)) throw error
    const reason = byCode[code]!
    return reason && { reason }
  } finally {
    await handle?.close()
  }
}

/** What the system says when a file cannot be opened; null where there is none. */
const byCode: Record<string, Reason | null> = {
  ENOENT: null,
  ENOTDIR: null,
  ENAMETOOLONG: null,
  ELOOP: 'loop',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ENXIO: 'socket',
  ENODEV: 'device',
  EIO: 'unreadable',
  EINVAL: 'unreadable',
  EAGAIN: 'unreadable',
}

async function readRegular(handle: FileHandle, name: string, limit: number): Promise<Found> {
  const stats = await handle.stat()
  if (stats.isDirectory()) return { reason: 'folder' }
  if (stats.isFIFO()) return { reason: 'pipe' }
  if (stats.isSocket()) return { reason: 'socket' }
  if (!stats.isFile()) return { reason: 'device' }
  if (stats.size > limit) return { reason: 'large' }
  // Files of /proc say that they hold nothing, and others may grow: what is read counts.
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of handle.createReadStream({ autoClose: false, end: limit })) {
    pieces.push(piece as Buffer)
    length += (piece as Buffer).length
  }
  return length > limit ? { reason: 'large' } : { name, data: Buffer.concat(pieces, length) }
}

function isInside(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep)
}

function complain(src: string, folder: string, reason: Reason): Complaint {
  const place = relative('', folder) || '.'
  const expected =
    reason === 'outside'
      ? `a file in ${place}; with --allow-local-files decks may share files that lie elsewhere`
      : reason === 'large'
        ? 'a smaller file'
        : `a file in ${place}`
  const code = reason === 'outside' ? 'outside-folder' : 'unreadable-file'
  return { code, message: `\`${src}\` ${reasons[reason]}`, expected }
}

async function missing(root: string, folder: string, src: string): Promise<Complaint> {
  const [name] = fileNames(src)
  const path = resolve(root, name!)
  const beside = isInside(root, path) ? await readdir(dirname(path)).catch(() => []) : []
  const near = nearest(basename(path), beside)
  const inFolder = near && relative(root, join(dirname(path), near)).replaceAll(sep, '/')
  return {
    code: 'missing-file',
    severity: 'warning',
    message: `\`${src}\` is missing`,
    expected: inFolder ?? `a file in ${relative('', folder) || '.'}`,
  }
}

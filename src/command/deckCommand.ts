import { resolve } from 'node:path'

/** The deck's folder: the one that was named, else `slides`. */
export function folderOf(positionals: string[]): string {
  return resolve(positionals[0] ?? 'slides')
}

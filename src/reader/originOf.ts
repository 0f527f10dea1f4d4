import { createHash } from 'node:crypto'
import type { Origin } from './frontMatter.ts'
import type { Original } from './original.ts'

/** Where an article comes from. */
export function originOf({ name, bytes, today }: Pick<Original, 'name' | 'bytes' | 'today'>): Origin {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const isAddress = /^https?:/.test(name)
  const file = isAddress
    ? new URL(name).pathname.split('/').at(-1)! || 'index.html'
    : name.split(/[/\\]/).at(-1)!
  return { file: name === '-' ? 'standard input' : file, sha256, read: today, url: isAddress ? name : null }
}

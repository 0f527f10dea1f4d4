import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cached } from './cached.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'deck-cache-'))
})
afterEach(() => rm(dir, { recursive: true }))

const most = 20
const bytes = (text: string) => async (): Promise<Uint8Array> => Buffer.from(text)
const never = (): Promise<Uint8Array> => Promise.reject(new Error('made twice'))

it('makes an entry once, in a folder that it creates', async () => {
  const inner = join(dir, 'a/b')
  await cached(inner, 'key', most, bytes('data'))
  expect(String(await cached(inner, 'key', most, never))).toBe('data')
  expect(await readdir(inner)).toEqual(['key'])
})

it('stores nothing where making fails', async () => {
  await expect(cached(dir, 'key', most, never)).rejects.toThrow('made twice')
  expect(await readdir(dir)).toEqual([])
})

it('drops the least recently used of too many entries', async () => {
  for (let i = 0; i < most; i++) await writeFile(join(dir, `old-${i}`), '')
  await cached(dir, 'new', most, bytes('data'))
  const names = await readdir(dir)
  expect(names).toHaveLength(most)
  expect(names).toContain('new')
})

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reservePlace } from './place.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'place-'))))
afterEach(() => rm(folder, { recursive: true }))

const files = new Map([['a.txt', new TextEncoder().encode('a')]])

test('files come whole, and nothing beside them stays', async () => {
  const place = await reservePlace(join(folder, 'new/out'))
  await place.put(files)
  await place.clear()
  expect(await readdir(join(folder, 'new/out'))).toEqual(['a.txt'])
})

test('what was begun in vain is taken away, with the folders made for it', async () => {
  const place = await reservePlace(join(folder, 'new/out'))
  await place.clear()
  expect(await readdir(folder)).toEqual([])
})

test('a folder that was there before stays', async () => {
  const place = await reservePlace(folder)
  await place.clear()
  expect(await readdir(folder)).toEqual([])
})

test('a path through a file is refused before any work', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(reservePlace(join(folder, 'file/out'))).rejects.toThrow(/cannot write .*file/)
  await expect(reservePlace(join(folder, 'file'))).rejects.toThrow(/a file of this name is there/)
})

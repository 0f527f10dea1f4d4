import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { refuseAround } from './checkFolder.ts'
import { manifestName, readManifest } from './manifest.ts'
import { openOutput, type PutOptions } from './openOutput.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'output-'))))
afterEach(() => rm(folder, { recursive: true }))

const at = (...names: string[]) => join(folder, ...names)
const site: PutOptions = { replace: 'listed', list: true, last: 'index.html' }

async function put(
  path: string,
  files: Record<string, string>,
  options: PutOptions = { replace: 'all', list: false },
): Promise<void> {
  const output = await openOutput(path)
  try {
    await output.put(new Map(Object.entries(files)), options)
  } finally {
    await output.clear()
  }
}

async function namesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true })
  return entries.toSorted()
}

test('files come whole, and nothing beside them stays', async () => {
  await put(at('new/out'), { 'a.txt': 'a' })
  expect(await namesIn(at('new/out'))).toEqual(['a.txt'])
})

test('what was begun in vain is taken away, with the folders made for it', async () => {
  const output = await openOutput(at('new/out'))
  await output.clear()
  expect(await namesIn(folder)).toEqual([])
})

test('a folder that was there before stays', async () => {
  const output = await openOutput(folder)
  await output.clear()
  expect(await namesIn(folder)).toEqual([])
})

test('a path through a file is refused before any work', async () => {
  await writeFile(at('file'), '')
  await expect(openOutput(at('file/out'))).rejects.toThrow(/cannot write .*file/)
  await expect(openOutput(at('file'))).rejects.toThrow(/a file of this name is there/)
})

test('folders and files have the modes that the umask gives', async () => {
  await put(at('out'), { 'files/a.txt': 'a' })
  const plain = 0o777 & ~process.umask()
  for (const [path, mode] of [
    [at('out'), plain],
    [at('out/files'), plain],
    [at('out/files/a.txt'), plain & 0o666],
  ] as const) {
    expect((await stat(path)).mode & 0o777).toBe(mode)
  }
})

describe('a folder with a list of our files', () => {
  it('loses those that are not written again, and nothing else', async () => {
    await put(at('out'), { 'index.html': '1', 'a/old.js': '1', 'b/old.js': '1' }, site)
    await writeFile(at('out/CNAME'), 'example.org')
    await writeFile(at('out/a/mine.txt'), 'mine')
    await mkdir(at('out/.git'))
    await put(at('out'), { 'index.html': '2', 'a/new.js': '2' }, site)
    expect(await namesIn(at('out'))).toEqual(
      [manifestName, '.git', 'CNAME', 'a', 'a/mine.txt', 'a/new.js', 'index.html'].toSorted(),
    )
    expect(await readFile(at('out/index.html'), 'utf8')).toBe('2')
    expect(await readManifest(at('out'))).toEqual(['a/new.js', 'index.html'])
  })

  it('keeps a file that is not ours, unless it is told to replace it', async () => {
    await put(at('out'), { 'index.html': '1' }, site)
    await writeFile(at('out/card.png'), 'mine')
    await expect(put(at('out'), { 'index.html': '2', 'card.png': '2' }, site)).rejects.toThrow('--force')
    expect(await readFile(at('out/index.html'), 'utf8')).toBe('1')
    await put(at('out'), { 'index.html': '2', 'card.png': '2' }, { ...site, replace: 'all' })
    expect(await readFile(at('out/card.png'), 'utf8')).toBe('2')
  })

  it('is not led out by a list from somebody else', async () => {
    await writeFile(at('letter.txt'), 'dear')
    await mkdir(at('out'))
    await symlink(folder, at('out/up'))
    const files = [
      '../letter.txt',
      '/etc/hosts',
      'up/letter.txt',
      'a/../../letter.txt',
      '..\\letter.txt',
      '',
      7,
    ]
    await writeFile(at('out', manifestName), JSON.stringify({ files }))
    await put(at('out'), { 'index.html': '1' }, site)
    expect(await readFile(at('letter.txt'), 'utf8')).toBe('dear')
    for (const broken of ['', '{', 'null', '[]', '{"files": 1}']) {
      await writeFile(at('out', manifestName), broken)
      await expect(put(at('out'), { 'index.html': '2' }, site)).rejects.toThrow('--force')
    }
  })
})

describe('links are not followed', () => {
  it('as the folder, inside it, or as a file of it', async () => {
    await mkdir(at('elsewhere'))
    await symlink(at('elsewhere'), at('out'))
    await expect(openOutput(at('out'))).rejects.toThrow('is a link')
    await mkdir(at('real'))
    await symlink(at('elsewhere'), at('real/files'))
    await expect(put(at('real'), { 'files/a.pdf': 'a' })).rejects.toThrow('is a link')
    await symlink(at('letter.txt'), at('real/a.pdf'))
    await expect(put(at('real'), { 'a.pdf': 'a' })).rejects.toThrow('is a link')
    expect(await namesIn(at('elsewhere'))).toEqual([])
    expect(await namesIn(at('real'))).toEqual(['a.pdf', 'files'])
  })

  it('also on the way to it, where they lead out of the working directory', async () => {
    const here = process.cwd()
    await mkdir(at('work'))
    await mkdir(at('elsewhere'))
    await symlink(at('elsewhere'), at('work/way'))
    process.chdir(at('work'))
    try {
      await expect(openOutput(at('work/way/out'))).rejects.toThrow('through a link')
    } finally {
      process.chdir(here)
    }
    expect(await namesIn(at('elsewhere'))).toEqual([])
  })
})

test('a folder that holds the deck or the working directory is refused, by any name', async () => {
  await mkdir(at('deck'))
  await symlink(folder, at('deck/same'))
  for (const path of [folder, at('deck'), at('deck/same'), at('deck/../deck'), '/']) {
    await expect(refuseAround(path, { 'the deck': at('deck') })).rejects.toThrow('holds the deck')
  }
  await expect(refuseAround(at('deck/dist'), { 'the deck': at('deck') })).resolves.toBeUndefined()
})

test('what a run that was stopped left is swept, what one that runs is writing stays', async () => {
  const id = '01234567-89ab-cdef-0123-456789abcdef'
  // No process has so large a number.
  await mkdir(at(`.article-deck-99999999-${id}/files`), { recursive: true })
  await mkdir(at(`.article-deck-${process.ppid}-${id}`))
  await mkdir(at('.article-deck-mine'))
  await put(folder, { 'a.txt': 'a' })
  expect(await namesIn(folder)).toEqual(
    ['.article-deck-mine', `.article-deck-${process.ppid}-${id}`, 'a.txt'].toSorted(),
  )
})

test('a folder where a file is to be written is said', async () => {
  await mkdir(at('out/index.html'), { recursive: true })
  await expect(put(at('out'), { 'index.html': '1' })).rejects.toThrow('is a folder')
  expect((await lstat(at('out/index.html'))).isDirectory()).toBe(true)
})

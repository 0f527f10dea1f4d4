import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDeckFolder } from './deckFolder.ts'

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'folder-'))
  folder = join(root, 'deck')
  await mkdir(folder)
  await writeFile(join(root, 'outside.md'), '# 外\n')
  await writeFile(join(folder, 'inside.md'), '# 内\n')
})
afterEach(() => rm(root, { recursive: true }))

const links = { outside: '../outside.md', device: '/dev/zero', loop: 'deck.md', nowhere: 'none.md' }

test.each([
  ['a link out of the folder', 'outside', 'leads out of the folder'],
  ['a link to a device', 'device', 'leads out of the folder'],
  ['a link to itself', 'loop', 'a link that leads to itself'],
  ['a link to nothing', 'nowhere', 'is missing'],
] as const)('%s is no deck', async (_, link, said) => {
  await symlink(links[link], join(folder, 'deck.md'))
  const { deck, problems } = await readDeckFolder(folder)
  expect(deck.text).toBe('')
  expect(problems).toMatchObject([{ severity: 'error', line: 1, column: 1 }])
  expect(problems[0]!.message).toContain(said)
})

test('a pipe is no deck and no article, and is not waited for', async () => {
  for (const name of ['deck.md', 'article.md']) execFileSync('mkfifo', [join(folder, name)])
  const { problems } = await readDeckFolder(folder)
  expect(problems.map(({ message }) => message)).toEqual(['`article.md` is a pipe', '`deck.md` is a pipe'])
})

test('a link inside the folder is followed, and one out of it for those who say so', async () => {
  await symlink('inside.md', join(folder, 'article.md'))
  await symlink('../outside.md', join(folder, 'deck.md'))
  const { article, deck } = await readDeckFolder(folder, { allowLocalFiles: true })
  expect([article?.text, deck.text]).toEqual(['# 内\n', '# 外\n'])
})

test('a folder that is not there has no deck', async () => {
  const { problems } = await readDeckFolder(join(root, 'none'))
  expect(problems[0]!.message).toMatch(/deck\.md is missing$/)
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { paragraph, wordFile } from '../reader/samples/word.ts'
import { readDeckFolder } from './deckFolder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'))
  await writeFile(join(folder, 'deck.md'), '# Engines\n\n360 engines\n')
})
afterEach(() => rm(folder, { recursive: true }))

it('takes a Word file for the article where there is no article.md', async () => {
  await writeFile(join(folder, 'article.docx'), wordFile(paragraph('It made 360 engines.')))
  const { article, problems } = await readDeckFolder(folder)
  expect(problems).toEqual([])
  expect(article!.file).toContain('article.docx')
  expect(article!.text).toContain('It made 360 engines.')
  await writeFile(join(folder, 'article.md'), 'It made 361 engines.\n')
  expect((await readDeckFolder(folder)).article!.text).toBe('It made 361 engines.\n')
})

it('says in a sentence what is wrong with it', async () => {
  await writeFile(join(folder, 'article.docx'), wordFile(paragraph('x')).slice(0, 200))
  const { article, problems } = await readDeckFolder(folder)
  expect(article).toBeNull()
  expect(problems).toMatchObject([{ code: 'unreadable-file', severity: 'error', line: 1 }])
  expect(problems[0]!.message).toContain('is a broken archive')
})

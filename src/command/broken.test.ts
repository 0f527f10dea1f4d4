import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { faultsOf, problemFaults } from '../fuzz/invariants.ts'
import type { Problem } from '../model.ts'
import { composeDeck } from '../page/compose.ts'
import { readDeckFolder } from '../page/deckFolder.ts'
import { hasErrors, ProblemError } from '../problem.ts'
import { call } from './call.ts'
import type { Broken } from './samples/broken.ts'
import { brokenArticles } from './samples/brokenArticles.ts'
import { brokenDecks } from './samples/brokenDecks.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'broken-'))
})
afterAll(() => rm(root, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

let count = 0
async function folderOf({ article, deck }: Broken): Promise<string> {
  const folder = join(root, String(++count))
  await mkdir(folder)
  await writeFile(join(folder, 'article.md'), article)
  await writeFile(join(folder, 'deck.md'), deck)
  return folder
}

/** What `check` says of a folder. */
async function checked(folder: string): Promise<{ stops: boolean; problems: Problem[] }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    await call(['check', folder, '--json'])
    const { problems } = JSON.parse(String(log.mock.lastCall![0])) as { problems: Problem[] }
    return { stops: process.exitCode === 1, problems }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { stops: true, problems: error.problems }
  } finally {
    process.exitCode = undefined
  }
}

test('there are many kinds', () => {
  expect(brokenDecks.length).toBeGreaterThanOrEqual(180)
  expect(brokenArticles.length).toBeGreaterThanOrEqual(110)
})

test.each([...brokenDecks, ...brokenArticles])('$name', async (broken) => {
  const folder = await folderOf(broken)
  const { article, deck, problems } = await readDeckFolder(folder)
  const written = [
    { file: article!.file, text: String(broken.article) },
    { file: deck.file, text: String(broken.deck) },
  ]
  expect(problemFaults(problems, written)).toEqual([])
  if (!hasErrors(problems)) expect(faultsOf(article!, deck)).toEqual([])

  const asBuilt = await composeDeck(folder, {})
  const asChecked = await checked(folder)
  expect(asChecked.stops).toBe(hasErrors(asChecked.problems))
  expect(asChecked.problems).toEqual(asBuilt.problems)
  expect(hasErrors(asBuilt.problems)).toBe(asChecked.stops)
})

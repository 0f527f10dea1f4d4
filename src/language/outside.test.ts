import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// Words of a language stand in its folder, and those of the interface in one table; what the other rooms still hold
// is listed, and the list may only grow shorter.

const root = join(import.meta.dirname, '..')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    file.endsWith('.ts') &&
    !/\.test\.ts$|\.d\.ts$|(?:^|\/)(?:samples|testing)(?:\/|\.ts$)/.test(file) &&
    !/^(?:language|fuzz)\//.test(file) &&
    file !== 'words.ts',
)

/** The code of a file without its comments. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}

const open: string[] = [
  'draft/amount.ts',
  'draft/draft.ts',
  'draft/escape.ts',
  'draft/figure.ts',
  'draft/headings.ts',
  'draft/keyNumbers.ts',
  'draft/notes.ts',
  'draft/partSlides.ts',
  'draft/periodWords.ts',
  'draft/positions.ts',
  'draft/series.ts',
  'draft/wrapArticle.ts',
  'draft/write.ts',
]

it('no other room knows Chinese words', () => {
  const knowing = files.filter((file) => /\p{Script=Han}/u.test(code(file)))
  expect(knowing.filter((file) => !open.includes(file))).toEqual([])
  expect(
    open.filter((file) => !knowing.includes(file)),
    'is open no more',
  ).toEqual([])
})

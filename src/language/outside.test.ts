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

it('no other room knows Chinese words', () => {
  expect(files.filter((file) => /\p{Script=Han}/u.test(code(file)))).toEqual([])
})

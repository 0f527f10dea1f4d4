import { expect, test } from 'vitest'
import { fillCode } from './fillCode.ts'
import type { PageCode } from './pageCode.ts'

const file = (text: string, needs: string[] = []) => ({ text, needs, later: [], sheets: [], module: null })

/** Two scripts that load each other, of which one loads data; and one beside them. */
const code: PageCode = {
  entry: 'assets/page-AAAAAAAA.js',
  styles: [],
  files: {
    'assets/page-AAAAAAAA.js': file("import './data-CCCCCCCC.js'; import('./menu-BBBBBBBB.js')", [
      'assets/data-CCCCCCCC.js',
    ]),
    'assets/menu-BBBBBBBB.js': file("import './page-AAAAAAAA.js'", ['assets/page-AAAAAAAA.js']),
    'assets/data-CCCCCCCC.js': file('export const data = DATA'),
    'assets/apart-DDDDDDDD.js': file('export const apart = 1'),
  },
}
const filled = (data: string) => fillCode(code, (text) => text.replace('DATA', () => data))

test('data are put into their file, and it is found under its new name', () => {
  const { entry, files } = filled("'one'")
  const [data] = files[entry]!.needs
  expect(data).not.toBe('assets/data-CCCCCCCC.js')
  expect(files[data!]!.text).toBe("export const data = 'one'")
  expect(files[entry]!.text).toContain(data!.replace('assets/', './'))
  expect(Object.keys(files)).toHaveLength(4)
})

test('what loads other data has another name, and what loads none keeps its own', () => {
  const [one, two] = [filled("'one'"), filled("'two'")].map(({ files }) => Object.keys(files))
  expect(one!.filter((name) => two!.includes(name))).toEqual(['assets/apart-DDDDDDDD.js'])
  expect(Object.keys(filled("'one'").files)).toEqual(one)
})

test('data that look like a name are left as they are', () => {
  const { files } = filled("'page-AAAAAAAA.js'")
  expect(Object.values(files).map(({ text }) => text)).toContain("export const data = 'page-AAAAAAAA.js'")
})

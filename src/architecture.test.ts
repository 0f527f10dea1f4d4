import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname)

/** What each folder may import beside itself; shared words stand in files directly under `src`. */
const allowed: Record<string, string[]> = {
  source: ['language'],
  number: [],
  language: ['number'],
  article: ['source', 'language'],
  statistics: ['article', 'language', 'number'],
  deck: ['source', 'language', 'number'],
  import: [],
  trace: ['article', 'statistics', 'deck', 'language', 'number'],
  draft: ['article', 'statistics', 'deck', 'trace', 'language', 'number'],
  render: ['language'],
  fonts: [],
  media: [],
  reader: ['source', 'language', 'media'],
  browser: [],
  output: [],
  page: ['source', 'fonts', 'media', 'reader', 'render'],
  fit: [],
  export: ['number', 'command', 'media', 'render', 'page'],
  vite: ['render', 'page', 'fit', 'output'],
  command: [
    'source',
    'media',
    'reader',
    'article',
    'statistics',
    'trace',
    'draft',
    'import',
    'media',
    'page',
    'vite',
    'export',
    'fit',
    'output',
  ],
}
const pure = [
  'source',
  'number',
  'language',
  'article',
  'statistics',
  'deck',
  'import',
  'trace',
  'draft',
  'render',
]

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|\/(?:samples|testing)(?:\/|\.ts$)/.test(file),
  )
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const imports = [...text.matchAll(/^(?:import|export) (type )?[^'"]*?from '([^']+)'/gm)].map(
      ([, type, path]) => ({ type: Boolean(type), path: path! }),
    )
    return { file, folder: file.split('/')[0]!, imports }
  })

/** The folder that a relative import leads to; the file itself where it stands directly under `src`. */
function target(file: string, path: string): string {
  return relative(root, resolve(root, dirname(file), path)).split('/')[0]!
}

describe('data flows one way', () => {
  test.each(Object.entries(allowed))('%s imports only what comes before it', (folder, others) => {
    const wrong = files
      .filter((each) => each.folder === folder)
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ path }) => path.startsWith('.'))
          .map(({ path }) => ({ file, to: target(file, path) }))
          .filter(({ to }) => to !== folder && !to.endsWith('.ts') && !others.includes(to)),
      )
    expect(wrong).toEqual([])
  })

  test('the stages know neither Node nor the DOM', () => {
    const wrong = files
      .filter(({ folder }) => pure.includes(folder))
      .flatMap(({ file, imports }) =>
        imports.filter(({ path }) => path.startsWith('node:')).map(({ path }) => `${file} imports ${path}`),
      )
    expect(wrong).toEqual([])
  })

  test('what only some files need is loaded when one does', () => {
    const libraries = ['mammoth', 'linkedom', '@mozilla/readability', 'unpdf', 'hucre']
    const wrong = files.flatMap(({ file, imports }) =>
      imports
        .filter(({ path, type }) => !type && libraries.includes(path))
        .map(({ path }) => `${file} imports ${path} at its start`),
    )
    expect(wrong).toEqual([])
  })

  test('the browser takes only types from outside its folder', () => {
    const wrong = files
      .filter(({ folder }) => folder === 'browser')
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ path, type }) => path.startsWith('.') && !type && target(file, path) !== 'browser')
          .map(({ path }) => `${file} imports ${path}`),
      )
    expect(wrong).toEqual([])
  })
})

import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname)

/** What each folder may import beside itself; shared words stand in files directly under `src`. */
const allowed: Record<string, string[]> = {
  source: ['language', 'number'],
  number: [],
  theme: [],
  chart: [],
  slide: [],
  language: ['number'],
  article: ['source', 'language'],
  statistics: ['article', 'language', 'number'],
  deck: ['source', 'language', 'number', 'chart', 'theme'],
  import: ['theme'],
  trace: ['source', 'article', 'statistics', 'deck', 'language', 'number'],
  draft: ['article', 'statistics', 'deck', 'trace', 'language', 'number'],
  render: ['language', 'chart', 'slide', 'theme'],
  fonts: ['theme'],
  media: [],
  reader: ['source', 'language', 'media'],
  browser: ['chart'],
  output: [],
  diagram: ['fonts', 'media', 'theme', 'export'],
  page: ['source', 'theme', 'fonts', 'media', 'reader', 'render', 'diagram', 'export'],
  fit: [],
  export: ['number', 'chart', 'slide', 'theme', 'media', 'render', 'page'],
  vite: ['chart', 'theme', 'render', 'page', 'fit', 'output'],
  command: [
    'source',
    'media',
    'reader',
    'article',
    'statistics',
    'trace',
    'deck',
    'draft',
    'import',
    'media',
    'theme',
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
  'theme',
  'chart',
  'language',
  'article',
  'statistics',
  'deck',
  'import',
  'trace',
  'draft',
  'slide',
  'render',
]

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|(?:^|\/)(?:samples|testing)(?:\/|\.ts$)/.test(file),
  )
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const written = [...text.matchAll(/^(?:import|export) (type )?[^'"]*?from '([^']+)'/gm)].map(
      ([, type, path]) => ({ type: Boolean(type), later: false, path: path! }),
    )
    const later = [...text.matchAll(/(typeof )?\bimport\('([^']+)'\)/g)].map(([, type, path]) => ({
      type: Boolean(type),
      later: true,
      path: path!,
    }))
    const imports = [...written, ...later]
    return { file, folder: file.split('/')[0]!, imports }
  })

/** The folder that a relative import leads to; the file itself where it stands directly under `src`. */
function target(file: string, path: string): string {
  return relative(root, resolve(root, dirname(file), path)).split('/')[0]!
}

/** Folders that no module of the product imports from. */
const apart = ['fuzz', 'testing']

/** The files that a file needs before it can run. */
const needs = new Map(
  files.map(({ file, imports }) => [
    file,
    imports
      .filter(({ path, type, later }) => path.startsWith('.') && !type && !later)
      .map(({ path }) => relative(root, resolve(root, dirname(file), path))),
  ]),
)

/** A circle of files, each of which needs the next; null where there is none. */
function circle(): string[] | null {
  const done = new Set<string>()
  const follow = (file: string, above: string[]): string[] | null => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of needs.get(file) ?? []) {
      const found = follow(next, [...above, file])
      if (found) return found
    }
    done.add(file)
    return null
  }
  for (const file of needs.keys()) {
    const found = follow(file, [])
    if (found) return found
  }
  return null
}

describe('data flows one way', () => {
  test('every folder is known', () => {
    const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    )
    expect(folders.filter((name) => !(name in allowed) && !apart.includes(name))).toEqual([])
  })

  test('no file needs itself, by way of others', () => {
    expect(circle()).toBeNull()
  })

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
        .filter(({ path, type, later }) => !type && !later && libraries.includes(path))
        .map(({ path }) => `${file} imports ${path} at its start`),
    )
    expect(wrong).toEqual([])
  })

  test('presenting and reading begin without what is asked for later', () => {
    const begun = new Set(['browser/present.ts', 'browser/stageDeck.ts', 'browser/read.ts'])
    for (const file of begun) for (const next of needs.get(file) ?? []) begun.add(next)
    const later = /^virtual:deck\/(?:notes|sources|passages)$/
    const wrong = files
      .filter(({ file }) => begun.has(file))
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ path, later: waits }) => !waits && later.test(path))
          .map(({ path }) => `${file} imports ${path} at its start`),
      )
    expect(wrong).toEqual([])
  })

  test('the browser takes only types from outside its folder, what a chart means, how a code is drawn and pages are filled', () => {
    const wrong = files
      .filter(({ folder }) => folder === 'browser')
      .flatMap(({ file, imports }) =>
        imports
          .filter(
            ({ path, type }) =>
              path.startsWith('.') &&
              !type &&
              !['browser', 'chart', 'qrCode.ts', 'fillPages.ts'].includes(target(file, path)),
          )
          .map(({ path }) => `${file} imports ${path}`),
      )
    expect(wrong).toEqual([])
  })
})

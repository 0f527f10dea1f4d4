import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('Vite itself builds the site of the deck in slides/', async () => {
  const made = await build({
    root,
    configFile: resolve(root, 'vite.config.ts'),
    logLevel: 'silent',
    build: { write: false },
  })
  const { output } = made as Rolldown.RolldownOutput
  const names = output.map(({ fileName }) => fileName)
  expect(names).toContain('article.html')
  const page = output.find(({ fileName }) => fileName === 'index.html')
  const text = page?.type === 'asset' ? String(page.source) : ''
  expect(text).toMatch(/^<!doctype html>/)
  const [, script = ''] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(text) ?? []
  expect(names).toContain(script)
})

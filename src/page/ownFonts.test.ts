import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import subsetFont from 'subset-font'
import { afterAll, expect, test } from 'vitest'
import { readOwnFonts } from './ownFonts.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-deck-fonts-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a deck without fonts of its own has none', async () =>
  expect(await readOwnFonts(folder, {})).toEqual({ own: { 400: [], 700: [] }, problems: [] }))

test('fonts of the folder set both weights, and what is no font is said', async () => {
  mkdirSync(join(folder, 'fonts'))
  const barlow = brotliDecompressSync(readFileSync('fonts/Barlow-400.ttf.br'))
  writeFileSync(join(folder, 'fonts/Mine.ttf'), barlow)
  writeFileSync(join(folder, 'fonts/Broken-Bold.ttf'), 'no font')
  writeFileSync(join(folder, 'fonts/Packed.woff2'), await subsetFont(barlow, 'ab', { targetFormat: 'woff2' }))
  const { own, problems } = await readOwnFonts(folder, {})
  expect([own[400].length, own[700].length]).toEqual([2, 2])
  expect(own[700].map((font) => [font.has('a'), font.has('c')])).toEqual([
    [true, true],
    [true, false],
  ])
  expect(problems).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('Broken-Bold.ttf') },
  ])
})

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crowded } from './buildSites.ts'
import { expect, test } from './fixtures.ts'
import { walkForFaults } from './walkForFaults.ts'

test.use({ folder: crowded, contextOptions: { reducedMotion: 'reduce' } })

for (const [width, height] of [
  [1280, 720],
  [2560, 1080],
] as const) {
  test.describe(`in a window of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('slides that are full show all of it, in the middle', async ({ page, deck }) => {
      expect(await walkForFaults(page, deck)).toEqual([])
      const { x, width: boxWidth } = (await page.locator('.present .box').boundingBox())!
      expect(Math.abs(x - (width - x - boxWidth))).toBeLessThan(2)
    })
  })
}

test('the page is built with the steps of its slides, and paper takes the same', async ({ page, deck }) => {
  await deck.open('?print-pdf')
  await expect(page.locator('html')).toHaveAttribute('data-fitted')
  await expect(page.locator('[data-fit]')).not.toHaveCount(0)
  const sizes = await page
    .locator('.box :is(p, li, td)')
    .evaluateAll((texts) => texts.map((text) => parseFloat(getComputedStyle(text).fontSize)))
  expect(Math.min(...sizes.filter((size) => size !== 22))).toBeGreaterThanOrEqual(24)
})

test.describe('by a zoom of 150 %', () => {
  test.use({ viewport: { width: 853, height: 480 } })

  test('a laptop presents', async ({ page, deck }) => {
    await deck.open()
    await expect(page.locator('html')).toHaveAttribute('data-view', 'present')
  })
})

test('what a slide cannot show stops the build, with its place; it may be let pass', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'full-'))
  const items = Array.from({ length: 40 }, () => '- A line that stands in a list of far too many lines')
  await writeFile(join(folder, 'article.md'), '# River\n\nA river.\n')
  await writeFile(join(folder, 'deck.md'), `# River\n\n---\n\n## Too much\n\n${items.join('\n')}\n`)
  const build = (...flags: string[]) =>
    promisify(execFile)('node', ['lib/cli.js', 'build', folder, '-o', join(folder, 'out'), ...flags])
  await expect(build()).rejects.toThrow(
    /deck\.md:7:\d+ error: slide 2 \(too-much\): “A line .* px below the foot/,
  )
  expect((await build('--allow-overflow')).stderr).toMatch(/warning: slide 2/)
  await rm(folder, { recursive: true })
})

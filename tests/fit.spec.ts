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

test('numbered cells and points stand at their own numbers', async ({ page, deck }) => {
  for (const [id, look, numbers] of [
    ['三到六', 'cells', ['3', '4', '5', '6']],
    ['六到十', 'points', ['6', '7', '8', '9', '10']],
  ] as const) {
    await deck.open(`#${id}`)
    const items = page.locator(`.present ol.${look} > li`)
    await expect(items.locator('> .ordinal')).toHaveText([...numbers])
    await expect(items.locator('> .ordinal').first()).toBeVisible()
    const signs = await items.evaluateAll((all) =>
      all.map((item) => getComputedStyle(item, '::before').content),
    )
    expect(new Set(signs)).toEqual(new Set(['none']))
    const [number, words] = await Promise.all([
      items.locator('> .ordinal').first().boundingBox(),
      items.locator('> :last-child').first().boundingBox(),
    ])
    // Over the words, or before them at a hand's breadth.
    expect(words!.x - number!.x).toBeLessThan(100)
  }
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
    /deck\.md:7:\d+ error: slide 2 \(too-much\): “A line .* px (?:below the foot|beyond the edge)/,
  )
  expect((await build('--allow-overflow')).stderr).toMatch(/warning: slide 2/)
  await rm(folder, { recursive: true })
})

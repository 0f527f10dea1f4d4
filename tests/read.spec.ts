import { readFile } from 'node:fs/promises'
import { parseArticle } from '../src/article/parse.ts'
import { findStatistics } from '../src/statistics/find.ts'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { site } from './buildSites.ts'
import { expect, ready, test } from './fixtures.ts'

test.describe('reading on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the page scrolls down through every slide, and nothing is wider than the screen', async ({
    page,
    deck,
  }) => {
    await deck.open()
    await expect(page.locator('html')).toHaveAttribute('data-view', 'read')
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slides *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(wide).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(3000)
  })

  test('a link opens exactly its slide, with a step, in Reveal’s form, or almost right too', async ({
    page,
    deck,
  }) => {
    await deck.open()
    const id = await page.locator('[data-layout]').nth(9).getAttribute('id')
    for (const hash of [`#${id}`, `#${id}/1`, `#/${id}/1`, `#${id}x`, '#/9']) {
      await deck.open(`?again${hash.length}${hash}`)
      await expect
        .poll(() =>
          page.evaluate((id) => Math.abs(document.getElementById(id)!.getBoundingClientRect().top), id!),
        )
        .toBeLessThan(2)
      await expect(page.locator('.viewer-place')).toHaveText(/^10 /)
    }
  })

  test('a name stands above what it means, and what is bold in a sentence stays in its line', async ({
    page,
    deck,
  }) => {
    await deck.open()
    const words = page.locator('.measures.named > li > span').first()
    await expect(page.locator('.measures.named > li > strong').first()).toHaveCSS('display', 'block')
    await words.evaluate((element) => element.append(document.createElement('strong')))
    await expect(words.locator('strong').last()).toHaveCSS('display', 'inline')
  })

  test('charts are drawn as they come near, and keep their table', async ({ page, deck }) => {
    await deck.open()
    const chart = page.locator('figure.chart').first()
    await chart.scrollIntoViewIfNeeded()
    await expect(chart.locator('canvas')).toBeVisible()
    await expect(chart.locator('table')).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every slide can be read, charts as their tables', async ({ page, address }) => {
    await page.goto(address)
    const slides = page.locator('[data-layout]')
    for (const slide of await slides.all()) await expect(slide).toBeVisible()
    for (const table of await page.locator('.chart table').all()) await expect(table).toBeVisible()
  })

  test('a number leads to its place in the article', async ({ page, address }) => {
    await page.goto(address)
    const number = page.locator('a.number').first()
    const href = await number.getAttribute('href')
    await page.goto(new URL(href!, address).href)
    await expect(page.locator(`mark${new URL(href!, address).hash}`)).toBeVisible()
  })
})

test('the article’s page carries every statistic as an anchor', async ({ page, address }) => {
  await page.goto(`${address}article.html`)
  const file = { file: 'slides/article.md', text: await readFile('slides/article.md', 'utf8') }
  const statistics = findStatistics(parseArticle(file).value)
  expect(statistics.length).toBeGreaterThan(15)
  await expect(page.locator('mark[id]')).toHaveText(statistics.map(({ text }) => text))
})

test('a wide screen reads where it is asked to', async ({ page, deck }) => {
  await deck.open('?view=read')
  await expect(page.locator('.reveal [data-layout]').last()).toBeVisible()
  await ready(page)
})

test('a built deck that is opened from disk can be read, though browsers run no modules there', async ({
  browser,
}) => {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(site, 'index.html')).href)
  for (const slide of await page.locator('[data-layout]').all()) await expect(slide).toBeVisible()
  // No chart is drawn there: its table takes its place.
  expect(await page.locator('.chart-canvas:visible').count()).toBe(0)
  await page.close()
})

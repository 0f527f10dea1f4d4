import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { everyLayout, site } from './buildSites.ts'
import { expect, ready, serve, test } from './fixtures.ts'

// After one visit a deck is there without a network, and never half of one build and half of another.

/** Waits until the worker of a page has kept all that it keeps, and the page has the glyphs that it asks for last. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status === 'loaded'))
}

test('after one visit the deck, its charts, its sources and its article are there without a network', async ({
  page,
}) => {
  const { server, address } = await serve(site)
  await page.goto(address)
  await ready(page)
  await kept(page)
  server.closeAllConnections()
  await new Promise((done) => server.close(done))

  await page.reload()
  await ready(page)
  const chart = await page.locator('[data-layout]:has(.chart)').first().getAttribute('id')
  await page.evaluate((id) => (location.hash = id!), chart)
  await expect(page.locator(`#${chart} canvas`)).toBeVisible()
  await page.keyboard.press('i')
  await expect(page.locator('dialog.sources .source').first()).toBeVisible()
  await page.goto(`${address}article.html`)
  await expect(page.locator('mark[id]').first()).toBeVisible()
  await page.goto(`${address}?view=read#${chart}`)
  await ready(page)
  await expect(page.locator(`#${chart} canvas`)).toBeVisible()
})

test('a newer build is said, and is shown whole or not at all', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'offline-'))
  const { server, address } = await serve(folder)
  const build = () => page.evaluate(() => document.documentElement.dataset['build'])
  await cp(site, folder, { recursive: true })
  await page.goto(address)
  await ready(page)
  await kept(page)
  await page.reload()
  await ready(page)
  const first = await build()

  // Half of the newer build has come: what is kept stays what it was.
  await cp(join(everyLayout, 'sw.js'), join(folder, 'sw.js'))
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => {})
    const { installing } = registration
    if (installing) await new Promise((done) => installing.addEventListener('statechange', done))
  })
  await expect(page.locator('.notice')).toHaveCount(0)

  await rm(folder, { recursive: true })
  await cp(everyLayout, folder, { recursive: true })
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await expect(page.locator('.notice')).toBeVisible()
  expect(await build()).toBe(first)
  await page.locator('.notice button').first().click()
  await expect.poll(build).not.toBe(first)
  await ready(page)
  server.closeAllConnections()
  await new Promise((done) => server.close(done))

  await page.reload()
  await ready(page)
  await rm(folder, { recursive: true, force: true })
})

test('nothing is asked of another host, in any way to see the deck', async ({ page, context, address }) => {
  const hosts = new Set<string>()
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:') hosts.add(url.origin)
  })
  for (const view of ['?view=present', '?view=read', '?print-pdf', 'article.html']) {
    await page.goto(address + view)
    if (!view.endsWith('.html')) await ready(page)
  }
  await page.goto(address)
  await kept(page)
  expect([...hosts]).toEqual([new URL(address).origin])
})

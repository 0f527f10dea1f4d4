import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test as base, type Page } from 'playwright/test'
import type { ComposedDeck } from '../src/page/compose.ts'
import type { Picture } from '../src/page/pictures.ts'
import { packedFiles, packSize } from '../src/page/samples/attacked.ts'
import { attacks } from '../src/page/samples/attacks.ts'
import { serviceWorker, serviceWorkerName } from '../src/page/serviceWorker.ts'
import { runPipeline } from '../src/pipeline.ts'
import { picturesOf } from '../src/render/pictures.ts'
import { shoots } from '../src/theme/themes.ts'
import { makeSinglePage, makeSite } from '../src/vite/makeSite.ts'
import { ready, serve } from './fixtures.ts'

/** Of one point. */
const picture: Picture = {
  kind: 'picture',
  name: 'x.png',
  ending: 'png',
  type: 'image/png',
  data: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
  address: 'files/x.png',
}

/** Each text stands in one place of a slide; at another turn, in another. */
const turn = Number(process.env['ATTACK_TURN'] ?? 0)

/** A site, and a page of its own, of a deck that holds every attack; what stops a build is let pass. */
const test = base.extend<object, { site: string; address: string }>({
  site: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'attacks-'))
      const { article, deck } = packedFiles(attacks, turn)
      const { traced } = runPipeline(article, deck, { allowUnsupported: true })
      // What they name as pictures is there, as it must be.
      const pictures = new Map(picturesOf(traced.deck).map(({ src }) => [src, picture]))
      const composed: ComposedDeck = {
        traced,
        whole: traced,
        pictures,
        files: new Map(),
        diagrams: new Map(),
        theme: shoots,
      }
      const options = { folder, composed, notes: true }
      const site = await makeSite(options, () => {})
      const page = new Map([['index.html', site.get('index.html')!]])
      const files = new Map([
        ...site,
        [serviceWorkerName, serviceWorker(page)],
        ['single.html', await makeSinglePage(options, () => {})],
      ])
      for (const [name, data] of files) {
        await mkdir(dirname(join(folder, name)), { recursive: true })
        await writeFile(join(folder, name), data)
      }
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  address: [
    async ({ site }, use) => {
      const { server, address } = await serve(site)
      await use(address)
      server.close()
    },
    { scope: 'worker' },
  ],
})

/** What a page does that it should not: runs an attack, asks another place, breaks its policy, has an error. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const said: string[] = []
  const hear = (page: Page) => {
    page.on('pageerror', (error) => said.push(String(error)))
    page.on('dialog', (dialog) => said.push(`dialog ${dialog.message()}`))
    page.on('console', (message) => {
      // The browser asks for an icon at the host's root of its own accord.
      const isIcon = message.location().url.endsWith('/favicon.ico')
      if (message.type() === 'error' && !isIcon) said.push(message.text())
    })
  }
  hear(page)
  const context = page.context()
  context.on('page', hear)
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (!['data:', 'blob:', 'file:'].includes(protocol) && hostname !== '127.0.0.1') said.push(request.url())
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  return async () => {
    for (const one of context.pages()) {
      const ran = await one.evaluate(() => [
        Reflect.get(globalThis, 'pwned'),
        Reflect.get(Object.prototype, 'polluted'),
      ])
      if (ran.some((value) => value !== undefined && value !== null)) said.push('an attack ran')
    }
    return said
  }
}

test.describe(`${attacks.length} attacks on one page`, () => {
  test.setTimeout(180_000)

  test('do nothing while it is presented, and in its speaker view', async ({ page, address }) => {
    const faults = await watch(page)
    await page.goto(address)
    await ready(page)
    const opened = page.waitForEvent('popup')
    await page.keyboard.press('s')
    const speaker = await opened
    await ready(speaker)
    for (const key of ['ArrowRight', 'ArrowRight', 'i', 'Escape', '?', 'Escape', 'End', 'ArrowLeft'])
      await page.keyboard.press(key)
    await expect(speaker.locator('.speaker-notes')).not.toBeEmpty()
    expect(await faults()).toEqual([])
  })

  for (const [way, query] of Object.entries({
    'while it is read': '?view=read',
    'on paper': '?print-pdf',
    'in the handout': '?view=handout&notes',
  })) {
    test(`do nothing ${way}`, async ({ page, address }) => {
      const faults = await watch(page)
      await page.goto(address + query)
      await ready(page)
      expect(await page.locator('[data-layout]').count()).toBeGreaterThan((attacks.length / packSize) * 0.8)
      expect(await faults()).toEqual([])
    })
  }

  test('do nothing on the article’s page', async ({ page, address }) => {
    const faults = await watch(page)
    await page.goto(`${address}article.html`)
    expect(await page.locator('main.article').textContent()).toContain('globalThis.pwned')
    expect(await faults()).toEqual([])
  })

  for (const query of ['?view=present', '?view=read', '?view=article']) {
    test(`do nothing in one file: ${query}`, async ({ page, site }) => {
      const faults = await watch(page)
      await page.goto(pathToFileURL(join(site, 'single.html')).href + query)
      await ready(page)
      expect(await faults()).toEqual([])
    })
  }

  test('would be seen', async ({ page }) => {
    const faults = await watch(page)
    await page.setContent('<img src="http://evil.test/x" onerror="globalThis.pwned = 1">')
    await page.waitForFunction('globalThis.pwned')
    expect(await faults()).toEqual(expect.arrayContaining(['http://evil.test/x', 'an attack ran']))
  })
})

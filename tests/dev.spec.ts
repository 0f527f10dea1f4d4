import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { writeTimes } from '../src/deck/writeTimes.ts'
import { devConfig } from '../src/vite/config.ts'
import { test as base, expect } from 'playwright/test'
import { ready } from './fixtures.ts'

/** A deck's folder of its own, served as `npm start` does. */
const test = base.extend<{ folder: string; server: ViteDevServer; address: string }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'deck-'))
    await cp('slides', folder, { recursive: true })
    await use(folder)
    await rm(folder, { recursive: true })
  },
  server: async ({ folder }, use) => {
    const config = devConfig({
      folder,
      notes: true,
      report: () => {},
      keepTimes: async (seconds) => {
        const path = join(folder, 'deck.md')
        const { text, count } = writeTimes('deck.md', await readFile(path, 'utf8'), seconds)
        await writeFile(path, text)
        return count
      },
    })
    const server = await createServer({
      ...config,
      logLevel: 'silent',
      server: { ...config.server, port: 0 },
    })
    await server.listen()
    await use(server)
    await server.close()
  },
  address: async ({ server }, use) => {
    await use(server.resolvedUrls!.local[0]!)
  },
})

async function edit(folder: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

test.describe('while it is written', () => {
  test('a change of a slide shows, and the slide and step stay', async ({ page, folder, address }) => {
    await page.goto(address)
    await ready(page)
    const slide = page.locator('section[data-layout]:has(.fragment)').first()
    const id = await slide.getAttribute('id')
    await page.goto(`${address}#${id}/1`)
    await expect(page.locator(`#${id} .fragment.visible`)).toHaveCount(1)
    const heading = await page.locator(`#${id} .heading`).first().textContent()
    await edit(folder, 'deck.md', (text) => text.replace(`## ${heading}`, '## 改过的标题'))
    await expect(page.locator(`#${id} .heading`).first()).toHaveText('改过的标题')
    await ready(page)
    await expect(page.locator(`#${id}`)).toHaveClass(/present/)
    await expect(page.locator(`#${id} .fragment.visible`)).toHaveCount(1)
  })

  test('a rehearsal writes its times into deck.md when it is asked to, and not before', async ({
    page,
    folder,
    address,
  }) => {
    // As if it had been going on for a minute.
    await page.addInitScript(() => sessionStorage.setItem('article-deck:rehearsal', '{"cover":65}'))
    await page.goto(`${address}?rehearse`)
    await ready(page)
    const read = () => readFile(join(folder, 'deck.md'), 'utf8')
    const before = await read()
    await page.locator('.rehearsal-bar button').click()
    expect(await read()).toBe(before)
    await page.locator('dialog.rehearsal').getByRole('button', { name: '写入 deck.md' }).click()
    await expect(page.locator('.notice')).toContainText('已写入')
    expect(await read()).toMatch(/id="cover" time="1:\d\d"/)
  })

  test('a problem lies over the last good deck until it is mended', async ({ page, folder, address }) => {
    await page.goto(address)
    await ready(page)
    const broken = '\n\n<!-- .chart: type="bar" -->\n'
    await edit(folder, 'deck.md', (text) => text + broken)
    const overlay = page.locator('vite-error-overlay')
    await expect(overlay).toContainText('the chart has no table')
    await expect(overlay).toContainText('deck.md')
    await expect(page.locator('section[data-layout]').first()).toBeAttached()
    await edit(folder, 'deck.md', (text) => text.replace(broken, ''))
    await expect(overlay).toHaveCount(0)
  })

  test('a slide that does not show all of it is marked', async ({ page, folder, address }) => {
    const lines = '- 企业家能创新、会创业\n'.repeat(40)
    await edit(folder, 'deck.md', (text) => `${text}\n---\n\n## 太满\n\n${lines}`)
    await page.goto(address)
    await expect(page.locator('[data-misfit*="px b"]')).toHaveId('太满')
    await expect(page.locator('vite-error-overlay')).toBeAttached()
  })

  test('a number that the article does not give stops the deck', async ({ page, folder, address }) => {
    await page.goto(address)
    await ready(page)
    await edit(folder, 'deck.md', (text) => text.replace('| 1877 |', '| 1887 |'))
    await expect(page.locator('vite-error-overlay')).toContainText('1877')
  })
})

test('what is no part of the page is not there, and no request ends the server', async ({ address }) => {
  const ask = async (path: string) => (await fetch(new URL(path, address))).status
  for (const path of ['', 'article.html', 'src/browser/main.ts', 'src/theme/theme.css', 'src/words.ts'])
    expect(await ask(path), path).toBe(200)
  const root = resolve('.')
  for (const path of [
    '%',
    '%00',
    '%E0%A4%A',
    '..%2f..%2fetc/passwd',
    'src/cli.ts',
    'src/command/build.ts',
    'lib/cli.js',
    'lib/vendor/page/../../cli.js',
    'lib/program/cli.js',
    'src/browser/../cli.ts',
    'src/browser/..%2fcli.ts',
    'package.json',
    'deck.md',
    `@fs${root}/package.json`,
    `@fs${root}/src/cli.ts`,
    `@fs${root}/src/browser/../cli.ts?raw`,
    '@fs/etc/passwd?raw',
    'node_modules/vite/package.json',
    'files/none.png',
    'x'.repeat(9000),
  ])
    expect(await ask(path), path).toBeGreaterThanOrEqual(400)
  expect(await ask('')).toBe(200)
})

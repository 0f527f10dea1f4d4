import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { AddressInfo } from 'node:net'
import { test as base, expect, type Page } from 'playwright/test'
import { site } from './buildSites.ts'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a folder under `/deck/`, as a static host does: a path of its own, and no fallback. */
export async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/deck\//, '')
    try {
      const file = normalize(join(folder, path === '' ? 'index.html' : decodeURIComponent(path)))
      const data = await readFile(file)
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
      response.end(data)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/deck/` }
}

/** A deck's page under test. */
export interface DeckPage {
  /** Opens the deck at a query and hash, and waits until it is ready. */
  open: (address?: string) => Promise<void>
  /** Presses a key and waits for the slide or step that it brings. */
  press: (key: string) => Promise<void>
  /** Id of the slide that is shown. */
  slide: () => Promise<string>
}

export const test = base.extend<{ deck: DeckPage; quiet: void }, { folder: string; address: string }>({
  /** The built deck that is opened. */
  folder: [site, { option: true, scope: 'worker' }],
  address: [
    async ({ folder }, use) => {
      const { server, address } = await serve(folder)
      await use(address)
      server.close()
    },
    { scope: 'worker' },
  ],
  /** Every test fails on an error or a warning that the page logs, a broken security policy included. */
  quiet: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        // The browser asks for an icon at the host's root of its own accord.
        const { url } = message.location()
        if (new URL(url, 'http://localhost').pathname === '/favicon.ico') return
        if (['error', 'warning'].includes(message.type())) said.push(`${message.text()} ${url}`)
      })
      page.on('pageerror', (error) => said.push(String(error)))
      await use()
      expect(said).toEqual([])
    },
    { auto: true },
  ],
  deck: async ({ page, address }, use) => {
    await use({
      async open(query = '') {
        await page.goto(address + query)
        await ready(page)
      },
      async press(key) {
        await page.keyboard.press(key)
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
      },
      slide: () => page.evaluate(() => document.querySelector('[data-layout].present')?.id ?? ''),
    })
  },
})

/** Waits for the page's own signal. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-deck="ready"]').waitFor({ state: 'attached' })
}

export { expect }

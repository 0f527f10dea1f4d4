import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { contentType } from '../contentType.ts'
import type { SlideFit } from '../model.ts'

/** A built page that is not written yet, and what it asks for. */
export interface BuiltSite {
  page: string
  /** By its address relative to the page; undefined where there is none. */
  file: (address: string) => string | Uint8Array | undefined
}

/** How long a page may take until it is measured, in milliseconds. */
const patience = 30_000

/**
 * Lets a browser lay out and measure slides.
 *
 * @param slides the ids of those to measure
 * @param window a page of a browser, which is closed afterwards
 * @throws what the page throws, or when it takes too long
 */
export async function measureSite(
  site: BuiltSite,
  slides: readonly string[],
  window: Page,
): Promise<SlideFit[]> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const address = decodeURIComponent(pathname.slice(1))
    const data = address === '' ? site.page : site.file(address)
    response.statusCode = data === undefined ? 404 : 200
    response.setHeader('Content-Type', address === '' ? 'text/html; charset=utf-8' : contentType(address))
    response.end(data)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const failed = new Promise<never>((_, reject) => {
      window.on('pageerror', reject)
    })
    failed.catch(() => {})
    const asked = slides.map((id) => `&slide=${encodeURIComponent(id)}`).join('')
    await window.goto(`http://127.0.0.1:${port}/?view=fit${asked}`)
    const root = window.locator('html[data-fits]')
    await Promise.race([root.waitFor({ state: 'attached', timeout: patience }), failed])
    return JSON.parse((await root.getAttribute('data-fits'))!) as SlideFit[]
  } finally {
    await window.close()
    server.close()
    server.closeAllConnections()
  }
}

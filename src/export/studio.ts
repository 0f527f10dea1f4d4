import type { BrowserContext, Page } from 'playwright'
import { CommandError } from '../command/usage.ts'
import { launchBrowser, noBrowser } from './browser.ts'
import { serveFolder } from './serve.ts'

/** The pages of one built deck, in one browser. */
export interface Studio {
  /**
   * Opens the deck at a query and waits until it is ready.
   *
   * @throws CommandError naming the slide where anything of it is not there
   */
  open: (query: string) => Promise<Page>
  close: () => Promise<void>
}

/** How long a page may take until it is ready, in milliseconds. */
const patience = 60_000

/**
 * Opens a built deck's folder. The browser starts at once, and is waited for when the first page is opened.
 *
 * @param scale pixels of the screen for each pixel of the page, so that canvases are as sharp as their pictures
 */
export function openStudio(site: Promise<string>, scale = 1): Studio {
  const launching = launchBrowser()
  const context = launching.then((browser) =>
    browser.newContext({
      viewport: { width: 1280, height: 720 },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      colorScheme: 'light',
    }),
  )
  const starting = Promise.all([context, site.then(serveFolder)])
  // Who opens a page hears of it.
  starting.catch(() => {})
  return {
    async open(query) {
      const [context, { address }] = await starting
      return openPage(context, address + query)
    },
    async close() {
      await starting.catch(() => {})
      await launching.then((browser) => browser.close()).catch(() => {})
      await starting.then(([, server]) => server.close()).catch(() => {})
    },
  }
}

/** For formats that no browser draws. */
export const noStudio: Studio = {
  open: () => Promise.reject(new CommandError(noBrowser)),
  close: () => Promise.resolve(),
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  const failed = new Promise<never>((_, reject) => {
    page.on('pageerror', (error) => reject(new CommandError(`the page has an error: ${error.message}`)))
  })
  failed.catch(() => {})
  await page.goto(address)
  const ready = page.waitForSelector('html[data-deck="ready"]', { state: 'attached', timeout: patience })
  await Promise.race([ready, failed])
  const faults = await findFaults(page)
  if (faults.length > 0) throw new CommandError(faults.join('\n'))
  return page
}

/** What is missing on a page that says it is ready: a picture, a chart, a font; with its slide. */
async function findFaults(page: Page): Promise<string[]> {
  return page.locator(':root').evaluate((root) => {
    const slides = [...root.querySelectorAll('[data-layout]')]
    const faults = slides.flatMap((slide, i) => {
      const name = `slide ${slide.querySelector('.foot .page')?.textContent ?? i + 1} (${slide.id})`
      const pictures = [...slide.querySelectorAll('img')].filter((picture) => picture.naturalWidth === 0)
      const charts = [...slide.querySelectorAll('figure[data-chart]')].filter(
        (figure) => !figure.querySelector('canvas')?.width,
      )
      return [
        ...pictures.map(
          ({ alt, src }) => `${name}: the picture “${alt || src.slice(0, 80)}” cannot be shown`,
        ),
        ...charts.map(() => `${name}: its chart cannot be drawn`),
      ]
    })
    const fonts = [...root.ownerDocument.fonts].filter(({ status }) => status === 'error')
    return [...faults, ...fonts.map(({ weight }) => `a font of weight ${weight} cannot be embedded`)]
  })
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { CommandError } from '../commandError.ts'
import { browserFault, launchBrowser, patience, silentBrowser } from './browser.ts'

/** One built deck, and one browser that looks at it. */
export interface Studio {
  /** The deck as one page that needs nothing beside it. */
  page: () => Promise<string>
  /**
   * Opens the deck at a query, in a page that is there or in a new one, and waits until it is ready.
   *
   * @throws CommandError naming the slide where anything of it is not there, or where there is no browser
   */
  open: (query: string, page?: Page) => Promise<Page>
  /** A window of the browser, for who closes it again. */
  openWindow: () => Promise<Page>
  /**
   * Waits for work that the browser takes part in.
   *
   * @throws CommandError where it ends or no longer answers meanwhile
   */
  guard: <T>(work: Promise<T>) => Promise<T>
  close: () => Promise<void>
}

/** How often a browser is asked whether it is there, and how long its end is waited for, in milliseconds. */
const heartbeat = 5000
const farewell = 3000

/**
 * @param build gives the deck as one page; it is called once, when the page is needed
 * @param launched a browser that is starting already; else one is started when a window is needed
 * @param longest a browser's silence may last, in milliseconds
 */
export function openStudio(
  build: () => Promise<string>,
  {
    browser: launched = null,
    longest = patience,
  }: { browser?: Promise<Browser> | null; longest?: number } = {},
): Studio {
  let browser: Promise<Browser> | undefined
  let built: Promise<string> | undefined
  let blank: Promise<Page> | null = null
  let listening: Promise<unknown> | undefined
  let giveUp: (reason: Error) => void = () => {}
  const hung = new Promise<never>((_, reject) => (giveUp = reject))
  hung.catch(() => {})
  const page = () => (built ??= build())
  const server = createServer(async (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(await page())
  })
  async function openWindow(): Promise<Page> {
    browser ??= (launched ?? launchBrowser()).then((started) => {
      watch(started, longest, giveUp)
      return started
    })
    // A window of its own: one that lies behind another is drawn late.
    return (await browser).newPage({ reducedMotion: 'reduce', colorScheme: 'light' })
  }
  if (launched) {
    blank = openWindow()
    // Who opens a page hears of it.
    blank.catch(() => {})
  }
  return {
    page,
    openWindow,
    async open(query, opened) {
      const opening = opened ?? blank ?? openWindow()
      blank = null
      const [view] = await Promise.all([opening, page()])
      await (listening ??= once(server.listen(0, '127.0.0.1'), 'listening'))
      const { port } = server.address() as AddressInfo
      await openAt(`http://127.0.0.1:${port}/${query}`, view)
      return view
    },
    async guard(work) {
      try {
        return await Promise.race([work, hung])
      } catch (error) {
        throw browserFault(error) ?? error
      }
    },
    async close() {
      // One that hangs is killed with this program.
      const closed = browser?.then((browser) => browser.close()).catch(() => {})
      await Promise.race([closed, new Promise((done) => setTimeout(done, farewell).unref())])
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Asks a browser from time to time whether it is there; one that is silent too long is given up. */
function watch(browser: Browser, longest: number, giveUp: (reason: Error) => void): void {
  let answered = Date.now()
  const asking = setInterval(
    () => {
      if (Date.now() - answered > longest) giveUp(silentBrowser(longest))
      void session
        .then((session) => session.send('Browser.getVersion'))
        .then(
          () => (answered = Date.now()),
          () => {},
        )
    },
    Math.min(heartbeat, longest / 4),
  )
  const session = browser.newBrowserCDPSession()
  session.catch(() => {})
  asking.unref()
  browser.once('disconnected', () => clearInterval(asking))
}

async function openAt(address: string, page: Page): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    page.on('pageerror', (error) => reject(new CommandError(`the page has an error: ${error.message}`)))
  })
  failed.catch(() => {})
  await page.goto(address)
  const ready = page.waitForSelector('html[data-deck="ready"]', { state: 'attached', timeout: patience })
  await Promise.race([ready, failed])
  for (const picture of await replaceBroken(page))
    console.error(`${picture} cannot be shown; its words stand in its place`)
  const faults = await findFaults(page)
  if (faults.length > 0) throw new CommandError(faults.join('\n'))
}

/** Puts the words of pictures that a browser cannot draw in their place, so that one costs nothing else; names them. */
async function replaceBroken(page: Page): Promise<string[]> {
  return page.locator(':root').evaluate(async (root) => {
    const document = root.ownerDocument
    /** Whether a picture that a style sheet puts in an element's place can be drawn. */
    const isDrawn = async (src: string) => {
      const picture = document.createElement('img')
      picture.src = src
      return picture.decode().then(
        () => true,
        () => false,
      )
    }
    const put = new Map()
    const view = document.defaultView
    const pictures = [...root.querySelectorAll('[data-layout] img')]
    for (const picture of pictures) {
      const src = /^url\("(.*)"\)$/.exec(view.getComputedStyle(picture).content)?.[1]
      if (src && !put.has(picture.src)) put.set(picture.src, await isDrawn(src))
    }
    return pictures.flatMap((picture) => {
      if (put.get(picture.src) ?? picture.naturalWidth > 0) return []
      const slide = picture.closest('[data-layout]')
      const words = document.createElement('p')
      words.textContent = picture.alt || '▨'
      words.style.border = '2px dashed'
      words.style.padding = '1em'
      picture.replaceWith(words)
      return [`slide ${slide.id}: the picture “${picture.alt || picture.src.slice(0, 80)}”`]
    })
  })
}

/** What is missing on a page that says it is ready: a chart, a font; with its slide. */
async function findFaults(page: Page): Promise<string[]> {
  return page.locator(':root').evaluate((root) => {
    const slides = [...root.querySelectorAll('[data-layout]')]
    const faults = slides.flatMap((slide, i) => {
      const name = `slide ${slide.querySelector('.foot .page')?.textContent ?? i + 1} (${slide.id})`
      const charts = [...slide.querySelectorAll('figure[data-chart]')].filter(
        (figure) => !figure.querySelector('canvas')?.width,
      )
      return charts.map(() => `${name}: its chart cannot be drawn`)
    })
    const fonts = [...root.ownerDocument.fonts].filter(({ status }) => status === 'error')
    return [...faults, ...fonts.map(({ weight }) => `a font of weight ${weight} cannot be embedded`)]
  })
}

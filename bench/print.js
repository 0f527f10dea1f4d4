/** `node bench/print.js site deck.pdf`: loads a built deck's print view and prints it, and nothing else. */
import { writeFile } from 'node:fs/promises'
import { chromium } from 'playwright'
import { browserArgs, findBrowser } from '../lib/export/browser.js'
import { serveSite } from './serve.js'

const [site, file] = process.argv.slice(2)
const server = await serveSite(site)
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs })
const page = await browser.newPage()
await page.goto(`${server.url}?print-pdf`)
await page.waitForSelector('html[data-deck="ready"]', { state: 'attached' })
await writeFile(
  file,
  await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true }),
)
await browser.close()
server.close()

import { spawn } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

/** How many saves are measured; the first ones warm server and page up. */
const [warm, measured] = [3, 9]
/** Between two saves, in milliseconds: as one who writes, and looks. */
const between = 700
const heading = '改过的标题'

/**
 * How long after a heading of a deck is saved the page of `dev` shows it, in milliseconds; a page that were loaded
 * anew would count too.
 */
export async function measureSaves(browser, packageRoot, slides, temp) {
  const folder = join(temp, 'saved')
  await cp(slides, folder, { recursive: true })
  const server = spawn('node', [join(packageRoot, 'lib/cli.js'), 'dev', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const page = await browser.newPage()
  try {
    const seen = new Map()
    await page.exposeFunction('tellSeen', (word, at) => seen.get(word)?.(at))
    await page.addInitScript(tellWhenShown, heading)
    await page.goto(await addressOf(server))
    await page.locator('html[data-deck="ready"]').waitFor({ state: 'attached' })
    const deck = join(folder, 'deck.md')
    const text = await readFile(deck, 'utf8')
    const times = []
    for (const number of Array.from({ length: warm + measured }, (_, i) => '一二三四五六七八九十百千'[i])) {
      await pause(between)
      const shown = new Promise((resolve) => seen.set(heading + number, resolve))
      const saved = Date.now()
      await writeFile(deck, text.replace(/^(##? ).*$/m, `$1${heading}${number}`))
      times.push((await shown) - saved)
    }
    return times.slice(warm)
  } finally {
    await page.close()
    server.kill()
  }
}

/** The address that `dev` prints; others may use the port that it asks for first. */
async function addressOf({ stdout }) {
  for await (const line of createInterface(stdout)) {
    const [address] = /http\S+/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('dev has ended')
}

/** In the page: tells of each such heading when it is there, and a frame has been drawn with it. */
function tellWhenShown(begin) {
  const told = new Set()
  const look = () => {
    for (const [word] of document.body?.textContent.matchAll(new RegExp(`${begin}.`, 'g')) ?? []) {
      if (told.has(word)) continue
      told.add(word)
      requestAnimationFrame(() => window.tellSeen(word, Date.now()))
    }
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

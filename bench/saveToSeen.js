import { spawn } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How many saves are measured; the first ones warm server and page up. */
const [warm, measured] = [3, 9]

/**
 * How long after a heading of a deck is saved the page of `dev` shows it, in milliseconds; the page is never loaded
 * anew.
 */
export async function measureSaves(browser, packageRoot, slides, temp) {
  const folder = join(temp, 'saved')
  await cp(slides, folder, { recursive: true })
  const server = spawn('node', [join(packageRoot, 'lib/cli.js'), 'dev', folder, '--port', '5187'])
  const page = await browser.newPage()
  try {
    const [address] = await new Promise((done, fail) => {
      server.stdout.on('data', (said) => done(/http\S+/.exec(String(said))))
      server.on('exit', () => fail(new Error('dev has ended')))
    })
    await page.goto(address)
    await page.locator('html[data-deck="ready"]').waitFor({ state: 'attached' })
    const deck = join(folder, 'deck.md')
    const text = await readFile(deck, 'utf8')
    const times = []
    for (let i = 0; i < warm + measured; i++) {
      const word = `改过的标题${'一二三四五六七八九十甲乙'[i]}`
      const seen = page.evaluate(whenShown, word)
      const saved = Date.now()
      await writeFile(deck, text.replace(/^(##? ).*$/m, `$1${word}`))
      times.push((await seen) - saved)
    }
    return times.slice(warm)
  } finally {
    await page.close()
    server.kill()
  }
}

/** In the page: when a text is there, and a frame has been drawn with it. */
function whenShown(text) {
  return new Promise((done) => {
    const look = () => {
      if (!document.body.textContent.includes(text)) return
      watcher.disconnect()
      requestAnimationFrame(() => done(Date.now()))
    }
    const watcher = new MutationObserver(look)
    watcher.observe(document.body, { childList: true, subtree: true })
    look()
  })
}

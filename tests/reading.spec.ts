import type { Page } from 'playwright/test'
import { crowded, everyLayout } from './buildSites.ts'
import { expect, ready, serve, test } from './fixtures.ts'

// The reading way: what is read stays where it is, whatever becomes of the window, and nothing of it is cut.

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } })

/** How high the second part of a slide stands in the window. */
function topOf(page: Page, slide: string): Promise<number> {
  return page.evaluate(
    (id) => document.querySelector(`#${id} .box > :nth-child(2)`)!.getBoundingClientRect().top,
    slide,
  )
}

test('the address follows, and a reload, the way back and a rotation keep the line', async ({
  page,
  deck,
  address,
}) => {
  await deck.open()
  const id = (await page.locator('[data-layout]').nth(6).getAttribute('id'))!
  await page.evaluate((id) => {
    const part = document.querySelector(`#${id} .box > :nth-child(2)`)!
    scrollBy({ top: part.getBoundingClientRect().top - 4, behavior: 'instant' })
  }, id)
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  const before = await topOf(page, id)
  const isKept = () =>
    expect.poll(async () => Math.abs((await topOf(page, id)) - before), { timeout: 5000 }).toBeLessThan(3)

  await page.reload()
  await ready(page)
  await isKept()
  await page.goto(`${address}article.html`)
  await page.goBack()
  await ready(page)
  await isKept()
  for (const viewport of [
    { width: 844, height: 390 },
    { width: 320, height: 568 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    await isKept()
    await expect(page).toHaveURL(new RegExp(`#${id}$`))
  }
})

test('light and dark are as the reader has them, unless the address or the reader says', async ({
  page,
  deck,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await deck.open()
  const light = await ground()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).not.toBe(light)
  await deck.open('?theme=light')
  expect(await ground()).toBe(light)
})

for (const [name, folder] of Object.entries({ 'every layout': everyLayout, 'full slides': crowded })) {
  test(`nothing of ${name} is small, cut or wider than the window, at any width and size of text`, async ({
    page,
  }) => {
    const { server, address } = await serve(folder)
    await page.addInitScript(watchLabels)
    await page.goto(`${address}?view=read`)
    await ready(page)
    for (const [width, height, size] of [
      [320, 568, '1'],
      [390, 844, '1'],
      [844, 390, '1'],
      [320, 568, '2'],
      [390, 844, '2'],
      [820, 1180, '2'],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.evaluate((size) => (document.documentElement.dataset['size'] = size), size)
      for (const chart of await page.locator('figure.chart').all()) {
        await chart.scrollIntoViewIfNeeded()
        await expect(chart.locator('canvas')).toBeVisible()
      }
      expect(await page.evaluate(faults), `${width} × ${height}, text × ${size}`).toEqual([])
    }
    server.close()
  })
}

declare global {
  interface Window {
    cutLabels: () => string[]
  }
}

/** Runs in the page: remembers what charts write, and says which of it is cut at the canvas's edge. */
function watchLabels(): void {
  const written = new Map<HTMLCanvasElement, { width: number; labels: Map<string, number> }>()
  const { fillText } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = this.measureText(text)
    const place = this.getTransform().transformPoint({ x, y })
    const scale = this.canvas.width / (this.canvas.offsetWidth || this.canvas.width)
    const beyond = Math.max(scale * left - place.x, place.x + scale * right - this.canvas.width)
    const { width } = this.canvas
    // A canvas of another width is drawn anew.
    if (written.get(this.canvas)?.width !== width) written.set(this.canvas, { width, labels: new Map() })
    written.get(this.canvas)!.labels.set(text, beyond)
    fillText.call(this, text, x, y, ...rest)
  }
  window.cutLabels = () =>
    [...written].flatMap(([canvas, { labels }]) =>
      canvas.isConnected ? [...labels].flatMap(([text, beyond]) => (beyond > 1 ? [text] : [])) : [],
    )
}

/** Runs in the page: what sticks out of the window, or is set smaller than 16 pixels. */
function faults(): string[] {
  const found = window.cutLabels().map((text) => `the label ${text} is cut`)
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`)
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    )
    if (!hasText || !element.checkVisibility()) continue
    const name = `${element.tagName.toLowerCase()} “${element.textContent.slice(0, 20)}”`
    if (parseFloat(getComputedStyle(element).fontSize) < 16) found.push(`${name} is small`)
    const scrolls = element.closest('table, .chart-table, pre')
    if (!scrolls && element.getBoundingClientRect().right > clientWidth + 1) found.push(`${name} sticks out`)
  }
  return found
}

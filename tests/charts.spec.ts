import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from './fixtures.ts'
import { hardTables, type HardTable } from '../src/chart/testing/hardTables.ts'

/** A table as an author writes it, under its chart's comment. */
function slideOf({ name, names, rows, unit, horizontal }: HardTable, type: string): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const table = [
    row(['项', ...names]),
    row(['-', ...names.map(() => '-:')]),
    ...Object.entries(rows).map(([label, cells]) => row([label, ...cells])),
  ]
  const options = `${unit ? ` unit="${unit}"` : ''}${horizontal ? ' horizontal' : ''}`
  return `## ${type}: ${name}\n\n<!-- .chart: type="${type}"${options} -->\n${table.join('\n')}\n`
}

/** The hard tables as a deck, each drawn by each type that takes it. */
async function writeHardDeck(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hard-'))
  const slides = hardTables.flatMap((table) => table.types.map((type) => slideOf(table, type)))
  await writeFile(join(folder, 'article.md'), '---\nlang: zh-CN\n---\n\n# 表\n\n表。\n')
  await writeFile(
    join(folder, 'deck.md'),
    ['---\ntitle: 表\nlang: zh-CN\n---\n\n# 表\n', ...slides].join('\n---\n\n'),
  )
  return folder
}

const call = (args: string[]) => promisify(execFile)('node', ['lib/cli.js', ...args], { maxBuffer: 1e8 })
const lenient = ['--allow-unsupported', '--allow-overflow']

test('no label of a hard table is cut or lies on another, whatever draws it', async () => {
  const folder = await writeHardDeck()
  const { stdout } = await call(['check', folder, '--fit', '--json', ...lenient])
  const { problems } = JSON.parse(stdout) as { problems: { code: string; message: string }[] }
  const faults = problems.filter(({ code }) => code.startsWith('fit') || code.startsWith('chart'))
  expect(faults.map(({ message }) => message)).toEqual([])
  await rm(folder, { recursive: true })
})

test.describe('on a phone', () => {
  let folder: string
  test.beforeAll(async () => {
    folder = await writeHardDeck()
    await call(['export', folder, '--format', 'html', '--out', join(folder, 'out'), ...lenient])
  })
  test.afterAll(() => rm(folder, { recursive: true }))

  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [320, 568],
  ] as const)
    test(`of ${width} × ${height} no label of a hard table is cut or lies on another`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(watchLabels)
      const { href } = pathToFileURL(join(folder, 'out', `${basename(folder)}.html`))
      await page.goto(`${href}?view=read`)
      await expect(page.locator('html')).toHaveAttribute('data-deck', 'ready')
      const figures = page.locator('figure[data-chart]')
      await page.evaluate(async () => {
        for (const figure of document.querySelectorAll('figure[data-chart]')) {
          figure.scrollIntoView({ block: 'center' })
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        }
      })
      await expect(page.locator('figure[data-chart] canvas')).toHaveCount(await figures.count())
      const seen = await page.evaluate(() => window.seenLabels())
      expect(seen).toHaveLength(await figures.count())
      expect(seen.flatMap(({ faults }) => faults)).toEqual([])
      expect(seen.filter(({ count }) => count === 0)).toEqual([])
    })
})

test('a chart that goes on in the next slide is still laid out when that is shown', async ({
  page,
  deck,
}) => {
  await deck.open('?view=present#/output-rate')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#output-path')).toHaveClass(/present/)
  const before = await page
    .locator('#output-rate .chart-canvas')
    .evaluate((canvas) => canvas.getBoundingClientRect().width)
  expect(before).toBeGreaterThan(0)
})

test('a chart that the next step shows is laid out before, and still grows when it is shown', async ({
  page,
  deck,
}) => {
  const picture = () =>
    page.locator('#output-path canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  await deck.open('?view=present#/output-rate')
  await expect(page.locator('#output-path canvas')).toBeAttached()
  const before = await picture()
  await page.keyboard.press('ArrowRight')
  await expect.poll(picture).not.toBe(before)
})

test.describe('text on a chart', () => {
  for (const way of ['view=fit', 'print-pdf', 'view=present#/output-growth']) {
    test(`is as wide as it was laid out for: ${way}`, async ({ page, deck }) => {
      await page.addInitScript(watchWidths)
      await deck.open(`?${way}`)
      // An export's pages are larger than a window's.
      await page.evaluate(() => (document.documentElement.style.fontSize = '26px'))
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      expect(await page.evaluate(() => window.wrongWidths())).toEqual([])
    })
  }
})

declare global {
  interface Window {
    wrongWidths: () => string[]
    seenLabels: () => { count: number; faults: string[] }[]
  }
}

/** Runs in the page: remembers how wide layouts take texts to be, and says which are written wider or narrower. */
function watchWidths(): void {
  const { prototype } = CanvasRenderingContext2D
  const { measureText, fillText } = prototype
  const taken = new Map<string, number>()
  const wrong = new Map<string, string>()
  prototype.measureText = function (text) {
    const measured = measureText.call(this, text)
    taken.set(`${this.font} ${text}`, measured.width)
    return measured
  }
  prototype.fillText = function (text, ...rest) {
    const width = taken.get(`${this.font} ${text}`)
    const { width: own } = measureText.call(this, text)
    const isWrong = width !== undefined && Math.abs(width - own) > 0.5
    if (isWrong) wrong.set(text, `${text}: ${width} for ${own}`)
    else wrong.delete(text)
    fillText.call(this, text, ...rest)
  }
  window.wrongWidths = () => [...wrong.values()]
}

/** Runs in the page: remembers where what is on each canvas is written, and says what is cut or lies on another. */
function watchLabels(): void {
  interface Label {
    text: string
    left: number
    right: number
    top: number
    bottom: number
  }
  const written = new Map<HTMLCanvasElement, Label[]>()
  const { prototype } = CanvasRenderingContext2D
  const { fillText, clearRect } = prototype
  prototype.clearRect = function (...box) {
    // A chart clears the whole of its canvas before it draws.
    if (box[0] === 0 && box[1] === 0) written.delete(this.canvas)
    clearRect.apply(this, box)
  }
  prototype.fillText = function (text, x, y, ...rest) {
    const {
      actualBoundingBoxLeft,
      actualBoundingBoxRight,
      actualBoundingBoxAscent,
      actualBoundingBoxDescent,
    } = this.measureText(text)
    const corners = [
      { x: x - actualBoundingBoxLeft, y: y - actualBoundingBoxAscent },
      { x: x + actualBoundingBoxRight, y: y + actualBoundingBoxDescent },
    ].map((corner) => this.getTransform().transformPoint(corner))
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    const label = {
      text,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    }
    if (this.globalAlpha > 0.1 && text.trim())
      written.set(this.canvas, [...(written.get(this.canvas) ?? []), label])
    fillText.call(this, text, x, y, ...rest)
  }
  /** What may pass unseen, in pixels of the page. */
  const slack = 2
  window.seenLabels = () =>
    [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].map((figure) => {
      const canvas = figure.querySelector('canvas')!
      const labels = written.get(canvas) ?? []
      const most = slack * (canvas.width / canvas.offsetWidth)
      const faults = labels.flatMap((one, i) => {
        const cut = Math.max(-one.left, -one.top, one.right - canvas.width, one.bottom - canvas.height)
        const over = labels
          .slice(i + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > most &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > most,
          )
        return [...(cut > most ? ['is cut'] : []), ...over.map(({ text }) => `lies on ${text}`)].map(
          (fault) => `${figure.closest('section')?.id}: ${one.text} ${fault}`,
        )
      })
      return { count: labels.length, faults }
    })
}

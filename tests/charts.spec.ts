import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('no label of a hard table is cut or lies on another, whatever draws it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hard-'))
  const slides = hardTables.flatMap((table) => table.types.map((type) => slideOf(table, type)))
  await writeFile(join(folder, 'article.md'), '---\nlang: zh-CN\n---\n\n# 表\n\n表。\n')
  await writeFile(
    join(folder, 'deck.md'),
    ['---\ntitle: 表\nlang: zh-CN\n---\n\n# 表\n', ...slides].join('\n---\n\n'),
  )
  const args = ['lib/cli.js', 'check', folder, '--fit', '--json', '--allow-unsupported', '--allow-overflow']
  const { stdout } = await promisify(execFile)('node', args, { maxBuffer: 1e8 })
  const { problems } = JSON.parse(stdout) as { problems: { code: string; message: string }[] }
  const faults = problems.filter(({ code }) => code.startsWith('fit') || code.startsWith('chart'))
  expect(faults.map(({ message }) => message)).toEqual([])
  await rm(folder, { recursive: true })
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

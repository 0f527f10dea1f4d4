import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { openPrinted, OPS, type PrintedPdf } from './openPrinted.ts'

/** Prints the page as it is, and opens the result with another program's reader. */
async function printed(page: Page): Promise<PrintedPdf> {
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  return openPrinted(data)
}

async function textOf(pdf: PrintedPdf, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}

for (const [name, address] of [
  ['the print way', '?print-pdf'],
  ['the browser’s print command while presenting', ''],
  ['the browser’s print command while reading', '?view=read'],
] as const) {
  test.describe(name, () => {
    test('gives a page for each slide, with its text, its charts as vectors, and bookmarks', async ({
      page,
      deck,
    }) => {
      await deck.open(address)
      // Charts come when the page is idle; the print command of a person comes later still.
      if (address !== '?print-pdf') await expect(page.locator('html')).toHaveAttribute('data-print', 'ready')
      const headings = await page
        .locator('[data-layout] .box > .heading, .title-block > .heading')
        .allTextContents()
      const pdf = await printed(page)
      const slides = await page.locator('[data-layout]').count()
      const images: number[] = []
      const cleared: number[] = []
      const lost: string[] = []
      for (let n = 1; n <= slides; n++) {
        const { fnArray, argsArray } = await (await pdf.getPage(n)).getOperatorList()
        // A canvas that was cleared is a hole in its slide, through which white paper is seen.
        if (fnArray.some((op, i) => op === OPS.beginGroup && argsArray[i][0].smask)) cleared.push(n)
        if (fnArray.some((op) => op === OPS.paintImageXObject || op === OPS.paintInlineImageXObject))
          images.push(n)
        const text = (await textOf(pdf, n)).replace(/\s/g, '')
        if (!text.includes(headings[n - 1]!.replace(/\s/g, '')))
          lost.push(`${n}: ${headings[n - 1]} in ${text}`)
      }
      expect(images).toEqual([])
      expect(cleared).toEqual([])
      expect(lost).toEqual([])
      const chart = await page
        .locator('[data-layout]')
        .evaluateAll((slides) =>
          slides.findIndex((slide) => slide.querySelector('.chart .chart-step') !== null),
        )
      expect(await textOf(pdf, chart + 1)).toContain('1488')
      expect(await textOf(pdf, slides + 1)).toContain('数字出处')
      const outline = await pdf.getOutline()
      const titles = JSON.stringify(outline)
      for (const heading of headings) expect(titles).toContain(heading)
    })
  })
}

test('the page comes back as it was after printing', async ({ page, deck }) => {
  await deck.open()
  const id = await page.locator('[data-layout]:has(.chart-step)').first().getAttribute('id')
  await deck.open(`?again#${id}/1`)
  await expect(page.locator('html')).toHaveAttribute('data-print', 'ready')
  await printed(page)
  await expect(page.locator('html')).toHaveAttribute('data-view', 'present')
  await expect(page.locator(`#${id}`)).toHaveClass(/present/)
  await expect(page.locator(`#${id} .fragment.visible`)).toHaveCount(1)
  await deck.press('PageDown')
  await expect(page.locator(`#${id} .fragment.visible`)).toHaveCount(2)
})

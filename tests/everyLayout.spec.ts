import { violations } from './axe.ts'
import { everyLayout } from './buildSites.ts'
import { expect, test } from './fixtures.ts'

test.use({ folder: everyLayout })

test('slides that stand on each other are walked down', async ({ page, deck }) => {
  await deck.open('#chart/3')
  await deck.press('PageDown')
  expect(await deck.slide()).toBe('comparison')
  await expect(page).toHaveURL(/#comparison$/)
  await deck.press('ArrowUp')
  expect(await deck.slide()).toBe('chart')
})

test('a chart fills its place on a screen of any size, and keeps its step', async ({ page, deck }) => {
  await deck.open('#chart/1')
  const sizes = () =>
    page.evaluate(() => {
      const place = document.querySelector('#chart .chart-canvas')!.getBoundingClientRect()
      const canvas = document.querySelector('#chart canvas')!.getBoundingClientRect()
      return {
        place: [place.width, place.height].map(Math.floor),
        canvas: [canvas.width, canvas.height].map(Math.floor),
      }
    })
  const before = await sizes()
  expect(before.canvas).toEqual(before.place)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect.poll(async () => (await sizes()).place[0]).toBeGreaterThan(before.place[0]!)
  await expect
    .poll(async () => {
      const { canvas, place } = await sizes()
      // A canvas has whole pixels, its place may have parts of one.
      return canvas.every((side, i) => Math.abs(side - place[i]!) <= 1)
    })
    .toBe(true)
  await expect(page.locator('#chart .fragment.visible')).toHaveCount(1)
})

test('a mark of a chart says what it is, and opens its sentence by click and by keyboard', async ({
  page,
  deck,
}) => {
  await deck.open('#chart/3')
  const marks = page.locator('#chart .chart-hit:visible')
  await expect(marks.first()).toHaveAttribute('title', /\d/)
  await marks.first().click()
  await expect(page.locator('dialog.sources mark').first()).not.toBeEmpty()
  await page.keyboard.press('Escape')
  await marks.last().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('dialog.sources')).toBeVisible()
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the ${theme} theme, on a ground of a slide's own either`, async ({
    page,
    deck,
  }) => {
    await deck.open(`?view=read&theme=${theme}`)
    await expect(page.locator('#list')).toHaveCSS('background-color', 'rgb(238, 238, 255)')
    expect(await violations(page)).toEqual([])
  })
}

test('content begins under its heading, in every layout that has both', async ({ page, deck }) => {
  await deck.open('?print-pdf')
  const gaps = await page.locator('[data-layout]:has(.box > .heading + .body)').evaluateAll((slides) =>
    slides.map((slide) => {
      const range = document.createRange()
      range.selectNodeContents(slide.querySelector('.body')!)
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top)
      return Math.min(...tops) - slide.querySelector('.heading')!.getBoundingClientRect().bottom
    }),
  )
  expect(gaps.length).toBeGreaterThan(8)
  expect(Math.max(...gaps)).toBeLessThan(72)
})

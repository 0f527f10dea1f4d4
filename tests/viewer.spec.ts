import { violations } from './axe.ts'
import { expect, test } from './fixtures.ts'

// What a viewer finds on the screen.

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a bar comes with a movement, moves the deck, and is reached by the keyboard', async ({
  page,
  deck,
}) => {
  await deck.open()
  const bar = page.getByRole('navigation', { name: '控制条' })
  await expect(bar).toHaveCSS('opacity', '0')
  await page.mouse.move(300, 300)
  await page.mouse.move(320, 300)
  await expect(bar).toHaveCSS('opacity', '1')
  const [first, second] = await page
    .locator('[data-layout]')
    .evaluateAll((all) => all.slice(0, 2).map(({ id }) => id))
  await bar.getByRole('button').nth(1).click()
  await expect.poll(deck.slide).toBe(second)
  await bar.getByRole('button').nth(0).click()
  await expect.poll(deck.slide).toBe(first)
  // What a pointer has pressed does not take the keys of the talk.
  await bar.getByRole('button').last().click()
  const menu = page.locator('dialog.viewer-menu')
  await menu.waitFor()
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  await deck.press(' ')
  await expect.poll(deck.slide).toBe(second)
})

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true })

  test('a finger that is drawn across moves the deck, on and back', async ({ page, deck }) => {
    await deck.open()
    const [first, second] = await page
      .locator('[data-layout]')
      .evaluateAll((all) => all.slice(0, 2).map(({ id }) => id))
    const finger = await page.context().newCDPSession(page)
    const draw = async (from: number, to: number) => {
      const touch = (type: string, touchPoints: { x: number; y: number }[]) =>
        finger.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints })
      await touch('touchStart', [{ x: from, y: 300 }])
      for (const part of [0.25, 0.5, 0.75, 1])
        await touch('touchMove', [{ x: from + (to - from) * part, y: 300 }])
      await touch('touchEnd', [])
    }
    await draw(700, 300)
    await expect.poll(deck.slide).toBe(second)
    await draw(300, 700)
    await expect.poll(deck.slide).toBe(first)
  })

  test('a finger that is held opens the menu, and lifting it presses nothing there', async ({
    page,
    deck,
  }) => {
    await deck.open()
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints })
    const menu = page.locator('dialog.viewer-menu')
    await touch('touchStart', [{ x: 300, y: 300 }])
    await expect(menu).toBeVisible()
    await touch('touchEnd', [])
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await expect(menu).toBeVisible()
  })
})

test('a click goes on, at the left it goes back, and so does the wheel', async ({ page, deck }) => {
  await deck.open()
  const first = await deck.slide()
  await page.mouse.click(900, 600)
  await expect.poll(deck.slide).not.toBe(first)
  await page.mouse.click(60, 600)
  await expect.poll(deck.slide).toBe(first)
  await page.mouse.wheel(0, 100)
  await expect.poll(deck.slide).not.toBe(first)
})

test('the menu and the search open a slide, and axe finds nothing in the panels', async ({ page, deck }) => {
  await deck.open()
  const id = (await page.locator('[data-layout]').nth(3).getAttribute('id'))!
  await page.keyboard.press('m')
  const menu = page.locator('dialog.viewer-menu')
  await expect(menu).toBeVisible()
  expect(await violations(page)).toEqual([])
  await menu.locator('.viewer-slides a').nth(3).click()
  await expect.poll(deck.slide).toBe(id)
  await page.keyboard.press('g')
  const search = page.locator('dialog.viewer-search')
  await search.getByRole('searchbox').fill('工业')
  await expect(search.locator('a mark').first()).toHaveText('工业')
  await expect(search.locator('a[href^="article.html"]').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  const first = await search.locator('a').first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(search).toBeHidden()
  await expect.poll(deck.slide).toBe(decodeURIComponent(first!.slice(1)))
  await page.keyboard.press('q')
  await expect(page.locator('dialog.viewer-code svg.qr-code')).toBeVisible()
  await expect(page.locator('.viewer-address')).toHaveText(page.url())
  expect(await violations(page)).toEqual([])
})

test('to present or to read is chosen, kept, and can be changed at any width', async ({ page, deck }) => {
  const html = page.locator('html')
  await deck.open()
  await expect(html).toHaveAttribute('data-view', 'present')
  const id = (await page.locator('[data-layout]').nth(4).getAttribute('id'))!
  await page.evaluate((id) => (location.hash = id), id)
  for (const [way, other] of [
    ['read', '阅读'],
    ['present', '演示'],
  ] as const) {
    await page.keyboard.press('m')
    await page.locator('dialog.viewer-menu').getByRole('radio', { name: other }).click()
    await expect(html).toHaveAttribute('data-view', way)
    await expect(html).toHaveAttribute('data-deck', 'ready')
    await expect(page).toHaveURL(new RegExp(`#${id}`))
  }
  // As at a zoom of 150 %, or in the hand: what was chosen stays.
  await page.setViewportSize({ width: 390, height: 844 })
  await deck.open()
  await expect(html).toHaveAttribute('data-view', 'present')
})

test('the controls speak another language where they are asked to, and charts the deck’s', async ({
  page,
  deck,
}) => {
  await deck.open()
  await page.keyboard.press('m')
  await page.locator('dialog.viewer-menu').getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('navigation', { name: 'Controls' })).toBeAttached()
})

import type { Page } from 'playwright/test'
import { expect, ready, test } from './fixtures.ts'

/** How soon all windows of a talk agree, in milliseconds. */
const soon = 1000

const placeOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash.slice(1)))

/** Opens the speaker view from a window that presents. */
async function openSpeaker(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const speaker = await opened
  await ready(speaker)
  return speaker
}

/** The slide that a window of either kind shows. */
const shown = (page: Page) => page.locator('[data-layout].present:not(.stack), [data-layout].now')

async function agree(one: Page, other: Page): Promise<void> {
  await expect
    .poll(async () => (await shown(other).first().getAttribute('id')) ?? '', { timeout: soon })
    .toBe((await placeOf(one)).replace(/\/\d+$/, ''))
}

test.describe('the windows of one talk', () => {
  test('agree, whichever of them is loaded anew, closed or opened again', async ({ page, deck }) => {
    await deck.open()
    for (let i = 0; i < 3; i++) await deck.press('PageDown')
    let speaker = await openSpeaker(page)
    await agree(page, speaker)
    await speaker.keyboard.press('PageDown')
    await agree(page, speaker)
    const place = await placeOf(page)
    await page.reload()
    await ready(page)
    expect(await placeOf(page)).toBe(place)
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => placeOf(page), { timeout: soon }).not.toBe(place)
    await speaker.reload()
    await ready(speaker)
    await agree(page, speaker)
    await speaker.close()
    await deck.press('PageDown')
    speaker = await openSpeaker(page)
    await agree(page, speaker)
  })

  test('go on from the one that is left, when the one that presents is opened again', async ({
    page,
    deck,
    address,
  }) => {
    await deck.open()
    const speaker = await openSpeaker(page)
    await page.close()
    await speaker.keyboard.press('End')
    const again = await speaker.context().newPage()
    await again.goto(address)
    await ready(again)
    const last = await again.locator('[data-layout]').last().getAttribute('id')
    await expect.poll(() => placeOf(again), { timeout: soon }).toBe(last)
  })

  test('share what covers the slide, and the first key shows it again', async ({ page, deck }) => {
    await deck.open()
    await deck.press('PageDown')
    const place = await placeOf(page)
    const speaker = await openSpeaker(page)
    await speaker.keyboard.press('b')
    const cover = page.locator('.cover-screen')
    await expect(cover).toHaveAttribute('data-screen', 'black', { timeout: soon })
    await speaker.keyboard.press('PageDown')
    await expect(cover).toBeHidden({ timeout: soon })
    expect(await placeOf(page)).toBe(place)
    await deck.press('w')
    await expect(cover).toHaveAttribute('data-screen', 'white')
  })

  test('a link to another slide opens it, and leaves the talk where it is', async ({
    page,
    deck,
    address,
  }) => {
    await deck.open()
    await deck.press('PageDown')
    const place = await placeOf(page)
    const id = await page.locator('[data-layout]').nth(5).getAttribute('id')
    const aside = await page.context().newPage()
    await aside.goto(`${address}#${id}`)
    await ready(aside)
    await aside.keyboard.press('PageDown')
    await expect.poll(() => placeOf(aside)).not.toBe(id)
    expect(await placeOf(page)).toBe(place)
  })
})

test.describe('keys', () => {
  test('a number and Enter open that slide; a Chinese keyboard presses the same keys', async ({
    page,
    deck,
  }) => {
    await deck.open()
    await page.keyboard.type('12')
    await deck.press('Enter')
    expect(await deck.slide()).toBe(await page.locator('[data-layout]').nth(11).getAttribute('id'))
    const press = (key: string, code: string) =>
      page.evaluate((init) => void dispatchEvent(new KeyboardEvent('keydown', init)), { key, code })
    await press('。', 'Period')
    await expect(page.locator('.cover-screen')).toBeVisible()
    await press('Process', 'KeyB')
    await expect(page.locator('.cover-screen')).toBeHidden()
    await deck.press('End')
    expect(await deck.slide()).toBe(await page.locator('[data-layout]').last().getAttribute('id'))
    await deck.press('Home')
    expect(await deck.slide()).toBe(await page.locator('[data-layout]').first().getAttribute('id'))
  })

  test('help lists each in the language of the deck', async ({ page, deck }) => {
    await deck.open()
    await page.keyboard.press('?')
    const help = page.locator('dialog.help')
    await expect(help).toContainText('演讲者视图')
    expect(await help.locator('dt').count()).toBeGreaterThan(15)
  })
})

test('addresses of Reveal, and one that is almost right, open their slide', async ({ page, deck }) => {
  await deck.open()
  const id = (await page.locator('[data-layout]').nth(4).getAttribute('id'))!
  await deck.open('?a#/4')
  expect(await deck.slide()).toBe(id)
  await deck.open(`?b#${encodeURIComponent(`${id}x`)}`)
  expect(await deck.slide()).toBe(id)
})

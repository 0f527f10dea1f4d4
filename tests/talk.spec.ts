import type { Locator, Page } from 'playwright/test'
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

/** A speaker view shows the slide and step of a window that presents, within a second. */
async function agree(one: Page, other: Page): Promise<void> {
  const shown = async () => {
    const { slide, step } = await other.locator('.copy.now').evaluate(({ dataset }) => dataset)
    return `${slide}${step === '0' ? '' : `/${step}`}`
  }
  await expect.poll(shown, { timeout: soon }).toBe(await placeOf(one))
}

test('the speaker view opens on the screen that does not show the talk', async ({ page, deck }) => {
  // The machine that tests has one screen; where the window is told to go is what counts.
  await page.addInitScript(() => {
    const [here, there] = [0, 1920].map((availLeft) => ({
      availLeft,
      availTop: 0,
      availWidth: 1024,
      availHeight: 768,
    }))
    Object.defineProperty(screen, 'isExtended', { value: true })
    Object.assign(window, {
      getScreenDetails: () => Promise.resolve({ currentScreen: here, screens: [here, there] }),
    })
    const { open } = window
    window.open = (...given) => {
      const opened = open.apply(window, given)
      const note = (name: string) => (x: number, y: number) =>
        (document.documentElement.dataset[name] = `${x} ${y}`)
      if (opened) Object.assign(opened, { moveTo: note('movedTo'), resizeTo: note('resizedTo') })
      return opened
    }
  })
  await deck.open()
  await openSpeaker(page)
  await expect(page.locator('html')).toHaveAttribute('data-moved-to', '1920 0')
  await expect(page.locator('html')).toHaveAttribute('data-resized-to', '1024 768')
})

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

  test('agree after all are loaded anew, in either order and at once', async ({ page, deck }) => {
    await deck.open()
    const speaker = await openSpeaker(page)
    const orders = [[[page], [speaker]], [[speaker], [page]], [[page, speaker]]]
    for (const order of orders) {
      await page.keyboard.press('PageDown')
      await agree(page, speaker)
      const place = await placeOf(page)
      for (const together of order) await Promise.all(together.map((each) => each.reload()))
      await Promise.all([ready(page), ready(speaker)])
      expect(await placeOf(page)).toBe(place)
      await agree(page, speaker)
      await speaker.keyboard.press('PageDown')
      await agree(page, speaker)
    }
  })

  test('come back after a crash at the same step, with the clock as it was', async ({
    page,
    deck,
    address,
  }) => {
    await deck.open()
    for (let i = 0; i < 4; i++) await deck.press('PageDown')
    await agree(page, await openSpeaker(page))
    const place = await placeOf(page)
    const again = await page.context().newPage()
    // Windows that have opened each other end together.
    const crashed = page.waitForEvent('crash')
    const session = await page.context().newCDPSession(page)
    session.send('Page.crash').catch(() => {})
    await crashed

    await again.goto(`${address}article.html`)
    // As if the talk had been going on for ten minutes.
    await again.evaluate(() => {
      const [name] = Object.keys(localStorage).filter((each) => each.startsWith('article-deck:/'))
      const kept = JSON.parse(localStorage.getItem(name!)!) as { told: { clock: unknown } }
      kept.told.clock = { at: Date.now(), value: { gone: 600_000, since: Date.now() } }
      localStorage.setItem(name!, JSON.stringify(kept))
    })
    await again.goto(address)
    await ready(again)
    expect(await placeOf(again)).toBe(place)
    const speaker = await openSpeaker(again)
    await agree(again, speaker)
    await expect(speaker.locator('.elapsed .value')).toHaveText(/^10:[01]/)
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

test.describe('the speaker view', () => {
  test('opens at the slide that its address names, and goes along with the talk', async ({
    page,
    address,
  }) => {
    await page.goto(address)
    await ready(page)
    await page.keyboard.press('End')
    const last = await placeOf(page)
    await page.close()
    const speaker = await page.context().newPage()
    await speaker.goto(`${address}?view=speaker#${encodeURIComponent(last)}`)
    await ready(speaker)
    await expect(speaker.locator('.copy.now')).toHaveAttribute('data-slide', last)
    const other = await page.context().newPage()
    await other.goto(address)
    await ready(other)
    await agree(other, speaker)
    await other.keyboard.press('Home')
    await agree(other, speaker)
  })

  test('shows the next step, the notes, the sentences of the numbers and the times', async ({
    page,
    deck,
  }) => {
    await deck.open()
    const id = (await page.locator('[data-layout]:has(.chart-step)').first().getAttribute('id'))!
    await deck.open(`?again#${id}`)
    const speaker = await openSpeaker(page)
    const next = speaker.locator('.copy.next')
    await expect(next).toHaveAttribute('data-slide', id)
    await expect(next).toHaveAttribute('data-step', '1')
    await expect(next.locator('canvas').first()).toBeVisible()
    await expect(speaker.locator('.speaker-notes')).not.toBeEmpty()
    await expect(speaker.locator('.sentences mark').first()).toBeAttached()
    await expect(speaker.locator('.elapsed .value')).toHaveText(/^0:0\d$/)
    await expect(speaker.locator('.left .value')).toHaveText(/^1[45]:/)
    await expect(speaker.locator('.standing')).toHaveText(/快\d+:\d\d/)
    await expect(speaker.locator('.sections [aria-current]')).toHaveCount(1)
  })

  test('shows slides in the colours of the talk, light or dark as the room is', async ({ page, deck }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await deck.open()
    const speaker = await openSpeaker(page)
    await speaker.emulateMedia({ colorScheme: 'dark' })
    await speaker.reload()
    await ready(speaker)
    const ground = (part: Locator) =>
      part.evaluate((shown) => getComputedStyle(shown).getPropertyValue('--ground'))
    const told = page.locator('.present .box')
    const room = speaker.locator('.speaker')
    const before = await room.evaluate((shown) => getComputedStyle(shown).backgroundColor)
    expect(await ground(speaker.locator('.copy.now .box'))).toBe(await ground(told))
    await page.keyboard.press('t')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const dark = await ground(told)
    await expect.poll(() => ground(speaker.locator('.copy.now .box'))).toBe(dark)
    await expect(room).toHaveCSS('background-color', before)
    await speaker.getByRole('button', { name: '本窗口深色或浅色' }).click()
    await expect(room).not.toHaveCSS('background-color', before)
    expect(await ground(speaker.locator('.copy.now .box'))).toBe(dark)
  })

  test('keeps its clock over reloads, and stops and begins it anew', async ({ page, deck }) => {
    await deck.open()
    let speaker = await openSpeaker(page)
    // As if the talk had been going on for ten minutes.
    await speaker.evaluate(() => {
      const [name] = Object.keys(sessionStorage).filter((each) => each.startsWith('article-deck:/'))
      const kept = JSON.parse(sessionStorage.getItem(name!)!) as { told: { clock: unknown } }
      kept.told.clock = { at: Date.now(), value: { gone: 600_000, since: Date.now() } }
      addEventListener('pagehide', () => sessionStorage.setItem(name!, JSON.stringify(kept)))
    })
    await speaker.reload()
    await ready(speaker)
    const elapsed = () => speaker.locator('.elapsed .value')
    await expect(elapsed()).toHaveText(/^10:0/)
    await page.reload()
    await ready(page)
    await speaker.close()
    speaker = await openSpeaker(page)
    await expect(elapsed()).toHaveText(/^10:[01]/)
    await speaker.getByText('暂停计时').click()
    await expect(speaker.locator('.elapsed')).toHaveAttribute('data-state', 'paused')
    await speaker.getByText('重新计时').click()
    await expect(elapsed()).toHaveText('0:00')
  })

  test('comes too where the browser keeps nothing', async ({ page, deck }) => {
    await page.context().addInitScript(() => {
      const get = () => {
        throw new DOMException('', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get })
    })
    await deck.open()
    const speaker = await openSpeaker(page)
    await speaker.getByText('本窗口深色或浅色').click()
    await speaker.keyboard.press('PageDown')
    await agree(page, speaker)
  })

  test('finds a slide by its title, and points at what is shown', async ({ page, deck }) => {
    await deck.open()
    const speaker = await openSpeaker(page)
    const slide = page.locator('[data-layout]').nth(6)
    const id = await slide.getAttribute('id')
    // A slide's other headings, as the name of a person who is quoted, are no title.
    const title = (await slide.locator('.heading').first().textContent())!
    await speaker.keyboard.press('g')
    await speaker.keyboard.type(title.slice(0, 6))
    await expect(speaker.locator('.slide-list li')).toHaveCount(1)
    await speaker.keyboard.press('Enter')
    await expect.poll(() => placeOf(page), { timeout: soon }).toBe(id)
    await speaker.keyboard.press('l')
    const view = (await speaker.locator('.now .view').boundingBox())!
    await speaker.mouse.move(view.x + view.width / 2, view.y + view.height / 4)
    await expect(page.locator('.pointer-spot')).toHaveAttribute('style', /left: 50/)
  })

  test('opens what its keys ask for over the slide, and puts it away', async ({ page, deck }) => {
    await deck.open()
    const speaker = await openSpeaker(page)
    for (const [key, panel] of [
      ['q', 'viewer-code'],
      ['m', 'viewer-menu'],
      ['i', 'sources'],
      ['o', 'overview'],
    ] as const) {
      const opened = page.locator(`dialog.${panel}`)
      await speaker.keyboard.press(key)
      await expect(opened).toBeVisible()
      await speaker.keyboard.press('Escape')
      await expect(opened).toBeHidden()
    }
    // What is said of a slide does not stay over the next one.
    await speaker.keyboard.press('q')
    await expect(page.locator('dialog.viewer-code')).toBeVisible()
    await speaker.keyboard.press('PageDown')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
    await agree(page, speaker)
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

test('the overview is a grid with the place marked, and opens what is chosen', async ({ page, deck }) => {
  await deck.open()
  await deck.press('PageDown')
  await deck.press('o')
  const overview = page.locator('dialog.overview')
  const count = await page.locator('.slides [data-layout]').count()
  // A small slide in the grid may hold lists of its own.
  await expect(overview.locator('.grid > li')).toHaveCount(count)
  await expect(overview.locator('[aria-current]')).toBeFocused()
  // Over slides whose charts have buttons of their own too.
  const entries = overview.locator('.grid > li > button')
  for (let i = 2; i < count; i++) {
    await page.keyboard.press('ArrowRight')
    await expect(entries.nth(i)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(overview).toBeHidden()
  expect(await deck.slide()).toBe(await page.locator('.slides [data-layout]').last().getAttribute('id'))
})

test('what is drawn stays with its slide, and over a reload', async ({ page, deck }) => {
  await deck.open()
  await deck.press('d')
  await expect(page.locator('.draw-tools')).toBeVisible()
  await page.mouse.move(200, 200)
  await page.mouse.down()
  await page.mouse.move(400, 300, { steps: 4 })
  await page.mouse.up()
  const lines = page.locator('.drawing path')
  await expect(lines).toHaveCount(1)
  await deck.press('PageDown')
  await expect(lines).toHaveCount(0)
  await deck.press('PageUp')
  await page.reload()
  await ready(page)
  await expect(lines).toHaveCount(1)
  await deck.press('d')
  await page.getByText('清空本页').click()
  await expect(lines).toHaveCount(0)
})

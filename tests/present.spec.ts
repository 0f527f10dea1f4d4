import { expect, ready, test } from './fixtures.ts'

test.describe('presenting', () => {
  test('the keys of a clicker walk through every step, and back', async ({ page, deck }) => {
    await deck.open()
    const seen = [await deck.slide()]
    const total = await page.locator('[data-layout]').count()
    const steps = await page.locator('.fragment').count()
    for (let i = 0; i < total + steps; i++) {
      await deck.press('PageDown')
      const slide = await deck.slide()
      if (slide !== seen.at(-1)) seen.push(slide)
    }
    expect(seen).toHaveLength(total)
    for (let i = 0; i < total + steps; i++) await deck.press('PageUp')
    expect(await deck.slide()).toBe(seen[0])
  })

  test('keys move the talk before Reveal is there, which then goes on from its place', async ({
    page,
    deck,
    address,
  }) => {
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => (letThrough = resolve))
    await page.route(/stageDeck/, async (route) => {
      await held
      await route.continue()
    })
    const slides = page.locator('.slides [data-layout]')
    await page.goto(`${address}#output-growth/1`, { waitUntil: 'commit' })
    const step = page.locator('#output-growth .fragment:not(.visible)')
    await expect(page.locator('#output-growth')).toBeVisible()
    await expect(slides.filter({ visible: true })).toHaveCount(1)
    const left = await step.count()
    await page.keyboard.press('PageDown')
    await expect(step).toHaveCount(left - 1)
    await page.keyboard.press('Alt+ArrowRight')
    await expect(page.locator('#output-rate')).toBeVisible()
    await expect(page).toHaveURL(/#output-rate$/)
    letThrough()
    await ready(page)
    expect(await deck.slide()).toBe('output-rate')
    await expect(page.locator('#output-rate .fragment.visible')).toHaveCount(0)
    await deck.press('Alt+ArrowLeft')
    expect(await deck.slide()).toBe('output-growth')
  })

  test('a link to a slide opens it, and a reload stays there', async ({ page, deck }) => {
    await deck.open()
    const id = await page.locator('[data-layout]').nth(5).getAttribute('id')
    await deck.open(`?again#${id}`)
    expect(await deck.slide()).toBe(id)
    await page.reload()
    await page.locator('html[data-deck="ready"]').waitFor({ state: 'attached' })
    expect(await deck.slide()).toBe(id)
  })

  test('a link to a step opens the slide with that many steps, and stepping back takes one away', async ({
    page,
    deck,
  }) => {
    await deck.open()
    const id = await page.locator('[data-layout]:has(.chart-step)').first().getAttribute('id')
    await deck.open(`?again#${id}/2`)
    const shown = page.locator(`#${id} .fragment.visible`)
    await expect(shown).toHaveCount(2)
    await deck.press('PageUp')
    await expect(shown).toHaveCount(1)
    await expect(page).toHaveURL(new RegExp(`#${id}/1$`))
  })

  test('a chart that goes on from another begins with what that has shown', async ({ page, deck }) => {
    await deck.open('?again#output-growth/2')
    for (const id of ['output-rate', 'output-path']) {
      await deck.press('PageDown')
      expect(await deck.slide()).toBe(id)
    }
    const marks = page.locator('#output-path .chart-hit:visible')
    await expect(marks).toHaveCount(2)
    await expect(marks.last()).toHaveAttribute('title', /2600/)
    await deck.press('PageDown')
    await expect(marks).toHaveCount(3)
    for (const id of ['output-path', 'output-rate']) {
      await deck.press('PageUp')
      expect(await deck.slide()).toBe(id)
    }
    await expect(page.locator('#output-rate .chart-hit:visible')).toHaveCount(4)
  })

  test('an address with settings of Reveal changes none of them', async ({ page, deck }) => {
    await deck.open('?showNotes=true&transition=zoom&view=scroll')
    await expect(page.locator('.speaker-notes')).toBeHidden()
    await expect(page.locator('.reveal')).not.toHaveClass(/show-notes|zoom|scroll/)
  })

  test('a big number ends at the value of the article', async ({ page, deck }) => {
    await deck.open()
    const figure = page.locator('[data-layout="number"] .figure').first()
    const id = await page.locator('[data-layout]:has(.figure)').first().getAttribute('id')
    const before = await figure.textContent()
    await deck.open(`?again#${id}`)
    await expect(figure).toHaveText(before!)
  })

  test('a window that the browser stops is told', async ({ page, deck }) => {
    await page.addInitScript('window.open = () => null')
    await deck.open()
    await page.keyboard.press('s')
    const link = page.locator('dialog.blocked a')
    await expect(link).toHaveAttribute('href', /view=speaker/)
    await expect(link).toHaveAttribute('target', 'speaker')
  })

  test('a slide whose name is no more stays where it was', async ({ page, deck }) => {
    await deck.open()
    await deck.press('PageDown')
    const id = await deck.slide()
    await page.evaluate(() => history.replaceState(history.state, '', '#no-longer'))
    await page.reload()
    await page.locator('html[data-deck="ready"]').waitFor({ state: 'attached' })
    expect(await deck.slide()).toBe(id)
  })

  test('a number opens its sentence by click and by keyboard', async ({ page, deck }) => {
    await deck.open()
    const id = await page.locator('[data-layout]:has(a.number)').nth(2).getAttribute('id')
    await deck.open(`?again#${id}`)
    const number = page.locator(`#${id} a.number:visible`).first()
    await number.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('dialog.sources')).toBeVisible()
    await expect(page.locator('dialog.sources mark').first()).not.toBeEmpty()
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog.sources')).toBeHidden()
    await page.keyboard.press('i')
    await expect(page.locator('dialog.sources .source').first()).toBeVisible()
  })

  test('the theme changes by key, charts included', async ({ page, deck }) => {
    await deck.open()
    const id = await page.locator('[data-layout]:has(.chart)').first().getAttribute('id')
    await deck.open(`?again#${id}`)
    await deck.press('t')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves', async ({ page, deck }) => {
    await deck.open()
    const total = await page.locator('[data-layout]').count()
    const steps = await page.locator('.fragment').count()
    for (let i = 0; i < total + steps; i++) {
      await deck.press('PageDown')
      const running = await page.evaluate(
        () => document.getAnimations().filter((animation) => animation.playState === 'running').length,
      )
      expect(running).toBe(0)
    }
  })
})

import { violations } from './axe.ts'
import { expect, ready, test } from './fixtures.ts'

for (const theme of ['light', 'dark']) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing on any slide', async ({ page, deck }) => {
      test.setTimeout(120_000)
      await deck.open(`?theme=${theme}`)
      const total = await page.locator('[data-layout]').count()
      for (let i = 0; i < total; i++) {
        const id = await page.locator('[data-layout]').nth(i).getAttribute('id')
        await page.evaluate((id) => (location.hash = id!), id)
        await expect(page.locator(`#${id}`)).toHaveClass(/present/)
        expect(await violations(page), `slide ${id}`).toEqual([])
      }
    })

    test('axe finds nothing in the reading way and in the article', async ({ page, deck, address }) => {
      await deck.open(`?view=read&theme=${theme}`)
      expect(await violations(page)).toEqual([])
      await page.goto(`${address}article.html`)
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing in the panels of a speaker', async ({ page, deck, address }) => {
      // As a browser does that opens no window.
      await page.addInitScript(() => (window.open = () => null))
      await deck.open(`?rehearse&theme=${theme}`)
      await page.keyboard.press('End')
      for (const [key, part] of [
        ['d', '.draw-tools'],
        ['i', 'dialog.sources'],
        ['s', 'dialog.blocked'],
      ] as const) {
        await page.keyboard.press(key)
        await expect(page.locator(part)).toBeVisible()
        expect(await violations(page), part).toEqual([])
        await page.keyboard.press(key === 'd' ? 'd' : 'Escape')
        await expect(page.locator(part)).toBeHidden()
      }
      await page.locator('.rehearsal-bar button').click()
      await expect(page.locator('dialog.rehearsal')).toBeVisible()
      expect(await violations(page), 'rehearsal').toEqual([])
      await page.goto(`${address}?view=speaker&theme=${theme}`)
      await ready(page)
      expect(await violations(page), 'speaker').toEqual([])
    })
  })
}

test('every glyph on every slide comes from the fonts of the deck', async ({ page, deck }) => {
  await deck.open('?view=read')
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-layout]',
  })
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([])
  }
})

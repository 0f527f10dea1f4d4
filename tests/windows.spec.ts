import { expect, ready, test } from './fixtures.ts'

// The deck in the windows that people have: nothing is cut, and what moves it can be reached.

const windows = [
  [1920, 1080],
  [1366, 650],
  [2560, 1080],
  [1024, 768],
  [820, 1180],
  [390, 844],
  [844, 390],
  [320, 568],
  // 1280 × 1024 at 400 %.
  [320, 256],
] as const

/** Runs in the page: controls that are not whole in the window, too small for a finger, or under something else. */
function outOfReach(): string[] {
  const controls = document.querySelectorAll(
    'dialog[open] :is(a, button, input, label), .viewer-bar button, .speaker > :not(.frame) > button',
  )
  const isOpen = document.querySelector('dialog[open]') !== null
  return [...controls].flatMap((control) => {
    if (isOpen && !control.closest('dialog')) return []
    control.scrollIntoView({ block: 'center' })
    const { left, right, top, bottom, width, height } = control.getBoundingClientRect()
    const name = `${control.tagName} ${control.ariaLabel ?? control.textContent}`
    if (control.matches('label input')) return []
    if (width < 24 || height < 24) return [`${name} is small`]
    if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1) return [`${name} is cut`]
    const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return control.contains(met) || met?.contains(control) ? [] : [`${name} is covered`]
  })
}

/** Runs in the page: what is wider than the window, or than what scrolls it. */
function tooWide(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.slides [data-layout] *, dialog[open] *')]
    .filter((part) => part.checkVisibility() && !part.closest('table, pre, svg, .chart-canvas'))
    .filter((part) => {
      const { left, right } = part.getBoundingClientRect()
      return right > innerWidth + 1 || left < -1
    })
    .map((part) => part.outerHTML.slice(0, 80))
}

/** Runs in the page: parts of the speaker view that are cut, or lie over each other. */
function crossed(): string[] {
  const names = ['.times', '.now', '.next', '.notes-panel', '.tools']
  const boxes = names.map((name) => document.querySelector(`.speaker ${name}`)!.getBoundingClientRect())
  return names.flatMap((name, i) => {
    const { left, right, top, bottom } = boxes[i]!
    // What moves the talk stays over what is scrolled below it.
    const over = names.filter((_, j) => {
      const box = boxes[j]!
      const isApart =
        left >= box.right - 1 || right <= box.left + 1 || top >= box.bottom - 1 || bottom <= box.top + 1
      return j < i && !isApart && name !== '.tools'
    })
    const isCut = right > innerWidth + 1 || left < -1 || bottom - top < 24
    return [...over.map((other) => `${name} lies over ${other}`), ...(isCut ? [`${name} is cut`] : [])]
  })
}

for (const [width, height] of windows) {
  test(`at ${width} × ${height} all of the speaker view is whole and in reach`, async ({ page, address }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${address}?view=speaker#targets-2025/1`)
    await ready(page)
    expect(await page.evaluate(crossed)).toEqual([])
    expect(await page.evaluate(outOfReach)).toEqual([])
    const scrolled = await page.locator('.speaker').evaluate((view) => view.scrollWidth - view.clientWidth)
    expect(scrolled).toBeLessThan(1)
    await page.locator('.tools').evaluate((tools) => (tools.scrollLeft = 0))
    const next = (await page.locator('.tools .place + button').boundingBox())!
    expect(next.x + next.width).toBeLessThan(width)
    const notes = (await page.locator('.notes-panel').boundingBox())!
    expect(notes.height).toBeGreaterThan(100)
  })
  for (const way of ['present', 'read'] as const) {
    test(`at ${width} × ${height} all is whole and in reach: ${way}`, async ({ page, address }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height })
      await page.goto(`${address}?view=${way}#targets-2025/3`)
      await ready(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1)
      expect(await page.evaluate(tooWide)).toEqual([])
      if (way === 'present') {
        const box = (await page.locator('.present > .box').boundingBox())!
        expect(box.width).toBeCloseTo(Math.min(width, (height * 16) / 9), 0)
        expect(Math.abs(box.x * 2 + box.width - width)).toBeLessThan(2)
        expect(Math.abs(box.y * 2 + box.height - height)).toBeLessThan(2)
      }
      if (way === 'present') {
        await page.keyboard.press('o')
        const frame = page.locator('dialog.overview [aria-current] .view')
        const [around, slide] = await Promise.all(
          [frame, frame.locator('.box')].map(async (part) => (await part.boundingBox())!),
        )
        for (const side of ['x', 'y', 'width', 'height'] as const)
          expect(Math.abs(slide![side] - around![side]), side).toBeLessThan(1)
        await page.keyboard.press('Escape')
      }
      await page.mouse.move(width / 2, height / 2)
      await page.mouse.move(width / 2 + 20, height / 2)
      await expect(page.locator('.viewer-bar')).toHaveCSS('opacity', '1')
      expect(await page.evaluate(outOfReach)).toEqual([])
      await page.keyboard.press('m')
      await page.locator('dialog.viewer-menu').waitFor()
      expect(await page.evaluate(tooWide)).toEqual([])
      expect(await page.evaluate(outOfReach)).toEqual([])
    })
  }
}

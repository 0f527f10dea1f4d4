import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator } from 'playwright/test'
import { violations } from './axe.ts'
import { expect, ready, test } from './fixtures.ts'

// What the keyboard and a reader of screens meet: the golden files say what is read, and are reviewed when they change.

const golden = resolve('tests/golden/aria')

/** Compares what a reader of screens is told with a golden file; one that is missing is written here, and is a failure where nobody would look. */
async function expectGolden(part: Locator, name: string): Promise<void> {
  const path = join(golden, `${name}.yml`)
  const told = `${(await part.ariaSnapshot()).replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://deck')}\n`
  if (!existsSync(path) && !process.env['CI']) {
    mkdirSync(golden, { recursive: true })
    writeFileSync(path, told)
  }
  expect(told).toBe(readFileSync(path, 'utf8'))
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('presenting, a slide is read whole, its chart is its table, and what comes is said once', async ({
  page,
  deck,
}) => {
  await deck.open('#targets-2025/3')
  await expectGolden(page.locator('body'), 'present')
  await deck.press('PageDown')
  const status = page.getByRole('status')
  const title = page.locator('#roadmap .heading')
  // No text is cut where its line may break.
  await expect(status.locator('p').first()).toHaveText((await title.textContent())!)
  await expectGolden(status, 'status')
})

test('presenting, Tab goes through what is seen', async ({ page, deck }) => {
  await deck.open('#targets-2025/3')
  const visited: string[] = []
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0 || (await focused.evaluate(({ tagName }) => tagName === 'BODY'))) break
    visited.push(await focused.evaluate(({ ariaLabel, textContent }) => ariaLabel ?? textContent))
    const box = (await focused.boundingBox())!
    const met = await focused.evaluate(
      (element, [x, y]) => element.contains(document.elementFromPoint(x!, y!)),
      [box.x + box.width / 2, box.y + box.height / 2],
    )
    expect(met, visited.at(-1)).toBe(true)
  }
  expect(visited).toContain('菜单')
})

test('reading, all is read in its order', async ({ page, deck }) => {
  await deck.open('?view=read')
  for (const slide of ['cover', 'special-funds', 'output-path', 'closing']) {
    await expectGolden(page.locator(`#${slide}`), `read-${slide}`)
  }
})

test('the speaker view says the notes, the times and its controls', async ({ page, address }) => {
  await page.clock.setFixedTime(new Date('2026-01-05T09:00:00'))
  await page.goto(`${address}?view=speaker`)
  await ready(page)
  await expectGolden(page.locator('body'), 'speaker')
})

for (const [key, panel] of [
  ['m', 'viewer-menu'],
  ['g', 'viewer-search'],
  ['o', 'overview'],
  ['?', 'help'],
] as const) {
  test(`the panel of ${key} is named, read in its order and left by Escape, in the dark too`, async ({
    page,
    deck,
  }) => {
    await deck.open('?theme=dark')
    await page.keyboard.press(key)
    const dialog = page.locator(`dialog.${panel}`)
    await dialog.waitFor()
    if (key === 'g') {
      await page.keyboard.type('准东')
      await expect(dialog.locator('a mark').first()).toBeVisible()
    }
    await expectGolden(dialog, `${panel}`)
    expect(await violations(page)).toEqual([])
    // The first empties a field of search.
    if (key === 'g') await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
}

test('with forced colours a chart is drawn in the colours of the system', async ({ page, deck }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await deck.open('#targets-2025/3')
  const colours = await page.locator('#targets-2025 .chart canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const seen = new Set<string>()
    for (let i = 0; i < data.length; i += 4)
      if (data[i + 3] === 255) seen.add(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`)
    return [...seen]
  })
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    return ['CanvasText', 'Highlight', 'Canvas', 'LinkText'].map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
  })
  expect(system.filter((colour) => colours.includes(colour)).length).toBeGreaterThan(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colours, ${colorScheme}, what is marked is read, and what is chosen is told`, async ({
    page,
    address,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto(`${address}?view=speaker#output-path`)
    await ready(page)
    const panel = page.locator('.notes-panel')
    const ink = await panel.evaluate((shown) => getComputedStyle(shown).color)
    await expect(panel.locator('mark').first()).toHaveCSS('color', ink)
    await page.goto(`${address}?view=present#output-path`)
    await ready(page)
    await page.keyboard.press('d')
    const [pen, marker] = [0, 3].map((i) => page.locator('.draw-tools button').nth(i))
    await expect(pen!).toHaveCSS('background-image', /gradient/)
    await marker!.click()
    await expect(marker!).toHaveCSS('outline-style', 'solid')
    await page.keyboard.press('d')
    await page.keyboard.press('o')
    await expect(page.locator('.overview [aria-current]')).toHaveCSS('outline-style', 'solid')
    await page.keyboard.press('End')
    await expect(page.locator('.overview [aria-current]')).toHaveCSS('outline-style', 'solid')
  })
}

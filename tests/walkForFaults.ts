import type { Page } from 'playwright/test'
import type { DeckPage } from './fixtures.ts'

/** Walks through a deck, and says what sticks out or is set too small on any slide or step of it. */
export async function walkForFaults(page: Page, deck: DeckPage): Promise<string[]> {
  await deck.open()
  const total = (await page.locator('[data-layout]').count()) + (await page.locator('.fragment').count())
  const found = new Set<string>()
  for (let i = 0; i <= total; i++) {
    for (const fault of await page.evaluate(faults)) found.add(fault)
    await deck.press('PageDown')
  }
  return [...found]
}

/** What sticks out of its slide's box, or is set too small, on the slide that is shown. */
function faults(): string[] {
  const slide = document.querySelector('[data-layout].present')!
  const box = slide.querySelector('.box')!.getBoundingClientRect()
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const found: string[] = []
  for (const element of slide.querySelectorAll<HTMLElement>(
    '.box *:not(svg, svg *, .chart-table, .chart-table *)',
  )) {
    const { left, top, right, bottom, width } = element.getBoundingClientRect()
    if (width === 0) continue
    const name = `${slide.id}: ${element.tagName.toLowerCase()}.${element.className} “${element.textContent.slice(0, 20)}”`
    const slack = 1
    if (
      left < box.left - slack ||
      right > box.right + slack ||
      top < box.top - slack ||
      bottom > box.bottom + slack
    ) {
      found.push(`${name} sticks out of its slide`)
    }
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') {
      found.push(`${name} is wider than its place`)
    }
    const ownText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    )
    if (ownText && parseFloat(getComputedStyle(element).fontSize) < 17.9 * (rem / 16))
      found.push(`${name} is too small`)
  }
  const body = slide.querySelector('.body')
  if (body) {
    const inner = Math.max(...[...body.children].map((child) => child.getBoundingClientRect().bottom))
    const foot = slide.querySelector('.foot')!.getBoundingClientRect()
    if (inner > foot.top + 1) found.push(`${slide.id}: the body runs into the foot`)
    const heading = slide.querySelector('.box > .heading')?.getBoundingClientRect()
    const first = Math.min(...[...body.children].map((child) => child.getBoundingClientRect().top))
    if (heading && first < heading.bottom - 1) found.push(`${slide.id}: the body runs into the heading`)
  }
  return found
}

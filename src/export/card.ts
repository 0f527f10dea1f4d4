import type { Page } from 'playwright-core'
import { fileNames } from './formats.ts'
import { takePicture } from './pictures.ts'
import type { Files, Work } from './work.ts'

/** The size that Open Graph and Twitter show whole, in pixels. */
const card = { width: 1200, height: 630 }

/** The cover as the picture that stands beside a link to the deck. */
export async function exportCard({ progress }: Work, page: Page): Promise<Files> {
  progress.say('card')
  const box = await page.locator(':root').evaluate((root, { width, height }) => {
    const slide = root.querySelector('[data-layout="cover"], [data-layout]')!
    // Nothing else is to take up its size.
    for (const other of root.querySelectorAll('[data-layout]')) if (other !== slide) other.remove()
    // The slide grows by its rem: 80 of them are its width.
    const rem = width / 80
    root.style.fontSize = `${rem}px`
    slide.style.height = `${height}px`
    slide.style.margin = '0'
    delete slide.dataset['step']
    slide.querySelector('.box')!.style.height = `${height}px`
    // A card has no page number, and its numbers are no links.
    slide.querySelector('.foot .page')!.style.visibility = 'hidden'
    root.dataset['marks'] = 'off'
    const origin = root.getBoundingClientRect()
    const { x, y } = slide.getBoundingClientRect()
    return { x: x - origin.x, y: y - origin.y, width, height }
  }, card)
  const session = await page.context().newCDPSession(page)
  const data = await takePicture(page, session, box)
  return new Map([[fileNames.card, data]])
}

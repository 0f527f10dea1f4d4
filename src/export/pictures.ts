import type { CDPSession, Page } from 'playwright'
import type { Files, Work } from './work.ts'

/** A picture of each slide, or of each step, named by its number and its address: `09-output-growth.png`. */
export async function exportPictures({ options, progress }: Work, page: Page): Promise<Files> {
  const session = await page.context().newCDPSession(page)
  const slides = await page.locator(':root').evaluate((root) => {
    const origin = root.getBoundingClientRect()
    return [...root.querySelectorAll('[data-layout]')].map((slide, i) => {
      const { x, y, width, height } = slide.getBoundingClientRect()
      return {
        // A part of a deck keeps its page numbers.
        number: Number(slide.querySelector('.foot .page')?.textContent) || i + 1,
        slug: String(slide.dataset['of'] ?? slide.id).replace(/[\\/:*?"<>|\s]+/g, '-'),
        step: String(slide.dataset['step'] ?? 0),
        box: { x: x - origin.x, y: y - origin.y, width, height },
      }
    })
  })
  const files: Files = new Map()
  const digits = String(Math.max(...slides.map(({ number }) => number))).length
  for (const [i, { number, slug, step, box }] of slides.entries()) {
    progress.say(`png: slide ${i + 1} of ${slides.length}`)
    const name = [String(number).padStart(Math.max(2, digits), '0'), slug, ...(options.steps ? [step] : [])]
    try {
      files.set(`${name.join('-')}.png`, await takePicture(session, box, options.scale))
    } catch (error) {
      throw new Error(`slide ${number} (${slug}) cannot be drawn`, { cause: error })
    }
  }
  return files
}

/** A part of a page, in its own pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A part of a page as PNG, with `scale` pixels for each of the page's. */
export async function takePicture(session: CDPSession, box: Box, scale = 1): Promise<Uint8Array> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...box, scale },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  })
  return Buffer.from(data, 'base64')
}

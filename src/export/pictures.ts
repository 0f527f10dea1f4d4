import type { CDPSession, Page } from 'playwright-core'
import { CommandError } from '../commandError.ts'
import { layDrawings, nameInFile } from './drawings.ts'
import type { Files, Work } from './work.ts'

/** A slide is 80 × 45 rem: so many pixels are one of them where it is 1280 × 720. */
const rem = 16

/** A picture of each slide, or of each step, named by its number and its address: `09-output-growth.png`. */
export async function exportPictures({ options, progress }: Work, page: Page): Promise<Files> {
  const session = await page.context().newCDPSession(page)
  await resize(page, options.scale)
  const slides = await findSlides(page)
  const { drawings } = options
  if (drawings)
    await layDrawings(
      page,
      slides.map(({ slug }) => drawings.get(slug) ?? null),
    )
  const files: Files = new Map()
  const digits = String(Math.max(...slides.map(({ number }) => number))).length
  for (const [i, { number, slug, step, box }] of slides.entries()) {
    progress.say(`png: slide ${i + 1} of ${slides.length}`)
    const name = [String(number).padStart(Math.max(2, digits), '0'), slug, ...(options.steps ? [step] : [])]
    try {
      files.set(`${name.join('-')}.png`, await takePicture(page, session, box))
    } catch (error) {
      throw new CommandError(`slide ${number} (${slug}) cannot be drawn: ${(error as Error).message}`)
    }
  }
  return files
}

/** Whether a file has the name of such a picture. */
export function isPicture(name: string): boolean {
  return /^\d+-.*\.png$/.test(name)
}

interface DrawnSlide {
  number: number
  slug: string
  step: string
  box: PagePart
}

async function findSlides(page: Page): Promise<DrawnSlide[]> {
  const found = await page.locator(':root').evaluate((root) => {
    const origin = root.getBoundingClientRect()
    return [...root.querySelectorAll('[data-layout]')].map((slide, i) => {
      const { x, y, width, height } = slide.getBoundingClientRect()
      return {
        // A part of a deck keeps its page numbers.
        number: Number(slide.querySelector('.foot .page')?.textContent) || i + 1,
        slug: String(slide.dataset['of'] ?? slide.id),
        step: String(slide.dataset['step'] ?? 0),
        box: { x: x - origin.x, y: y - origin.y, width, height },
      }
    })
  })
  return found.map((slide) => ({ ...slide, slug: nameInFile(slide.slug) }))
}

/** Slides and the window grow: a browser draws large pages faster than it enlarges small ones. */
async function resize(page: Page, scale: number): Promise<void> {
  await page.setViewportSize({ width: 1280 * scale, height: 720 * scale })
  await page.locator(':root').evaluate(async (root, size) => {
    root.style.fontSize = `${size}px`
    // Charts take up their new sizes in the next frame.
    const { requestAnimationFrame } = root.ownerDocument.defaultView
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, rem * scale)
}

/** A part of a page, in pixels. */
export interface PagePart {
  x: number
  y: number
  width: number
  height: number
}

/**
 * A part of a page, no larger than its window, as PNG. The window moves there: a picture from beyond it lays the whole
 * page out anew, twice.
 */
export async function takePicture(page: Page, session: CDPSession, box: PagePart): Promise<Uint8Array> {
  await page.locator(':root').evaluate((root, { x, y }) => root.scrollTo(x, y), box)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...box, scale: 1 },
    optimizeForSpeed: true,
  })
  return Buffer.from(data, 'base64')
}

import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { CommandError } from '../commandError.ts'
import { readInside } from '../media/readInside.ts'
import { shownPath } from '../shownPath.ts'

/** What was drawn on slides while presenting, as PNG, by the names of the slides in files. */
export type Drawings = ReadonlyMap<string, Uint8Array>

/** A drawing is lines on nothing: one that is larger, in bytes, is none. */
const largest = 10 * 1024 * 1024

/** With what a PNG begins. */
const signature = '\x89PNG\r\n\x1a\n'

/** A slide's id as a part of a file's name. */
export function nameInFile(id: string): string {
  return id.replace(/[\\/:*?"<>|\s]+/g, '-')
}

/**
 * Reads the drawings that the deck's drawing tools have saved into a folder, a `SLIDE.png` each.
 *
 * @throws CommandError where there is none
 */
export async function readDrawings(folder: string): Promise<Drawings> {
  const listed = await readdir(folder).catch((): string[] => [])
  const drawings = new Map<string, Uint8Array>()
  for (const name of listed.filter((each) => each.endsWith('.png'))) {
    const file = await readInside(resolve(folder), name, { allowLocalFiles: false, limit: largest })
    if (!('data' in file) || file.data.toString('latin1', 0, signature.length) !== signature) continue
    drawings.set(name.replace(/(?: ?\(\d+\))?\.png$/, ''), file.data)
  }
  if (drawings.size > 0) return drawings
  throw new CommandError(
    `${shownPath(resolve(folder))} holds no drawings: expected a PNG for each slide that was drawn on, as the drawing tools (D) save it`,
  )
}

/**
 * Lays drawings over slides.
 *
 * @param page shows the slides
 * @param drawings of each slide in the page's order; null for one that was not drawn on
 */
export async function layDrawings(page: Page, drawings: (Uint8Array | null)[]): Promise<void> {
  const pictures = drawings.map((data) => data && Buffer.from(data).toString('base64'))
  await page.locator(':root').evaluate(async (root, given) => {
    const slides = [...root.querySelectorAll('[data-layout]')]
    const laid = given.map(async (data, i) => {
      if (data === null) return
      const picture = root.ownerDocument.createElement('img')
      picture.src = `data:image/png;base64,${data}`
      Object.assign(picture.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' })
      slides[i]!.append(picture)
      await picture.decode()
    })
    await Promise.all(laid)
  }, pictures)
}

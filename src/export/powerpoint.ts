import type { Page } from 'playwright'
import { CommandError } from '../command/usage.ts'
import { fileNames } from './formats.ts'
import { PictureError, renderPptx } from './pptx/renderPptx.ts'
import type { Files, Work } from './work.ts'

/** The deck as a presentation that its receiver can edit. */
export async function exportPowerpoint({ composed, options, studio, progress }: Work): Promise<Files> {
  const { slides, meta } = composed.traced.deck
  progress.say(`pptx: ${slides.length} slides`)
  const pictures = new Map([...composed.pictures].map(([name, { data }]) => [name, data]))
  const drawings = [...pictures].filter(([name]) => /\.svg$/i.test(name))
  const rasters = new Map<string, Uint8Array>()
  if (drawings.length > 0) {
    const page = await studio.open('')
    for (const [name, data] of drawings) rasters.set(name, await rasterize(page, data))
  }
  const theme = options.theme ?? (meta.theme === 'dark' ? 'dark' : 'light')
  try {
    const data = await renderPptx(composed.traced, { notes: options.notes, theme, pictures, rasters })
    return new Map([[fileNames.pptx, data]])
  } catch (error) {
    if (error instanceof PictureError) throw new CommandError(error.message)
    throw error
  }
}

/** An SVG picture as PNG, wide enough for a whole slide. */
async function rasterize(page: Page, svg: Uint8Array): Promise<Uint8Array> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const data = await page.locator(':root').evaluate(async (root, source) => {
    const document = root.ownerDocument
    const picture = document.createElement('img')
    picture.src = source
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = 1920
    canvas.height = Math.round((1920 * picture.naturalHeight) / picture.naturalWidth)
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
    return String(canvas.toDataURL('image/png'))
  }, source)
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')
}

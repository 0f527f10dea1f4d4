import { pngOf, type Raster } from './png.ts'
import type { PdfPicture } from './page.ts'

/** A picture as a page's drawing places it. */
export interface DrawnPicture {
  /** By which pdf.js keeps it; null of one that stands in the drawing itself. */
  id: string | null
  left: number
  top: number
  width: number
  height: number
}

/** Where pdf.js keeps what a page draws. */
export interface Objects {
  has: (id: string) => boolean
  get: (id: string, told?: (found: unknown) => void) => unknown
}

/** What is smaller, in points, is a sign among words. */
const smallest = 36
/** What covers so much of a page is its ground, or a scan of it. */
const ground = 0.9
/** A picture of more pixels is not unpacked. */
const mostPixels = 2 ** 25
/** As long as one picture is waited for, in milliseconds. */
const patience = 3000

/** The pictures of a page that show something, as PNG files, where they stand. */
export async function pagePictures(
  drawn: readonly DrawnPicture[],
  page: { width: number; height: number },
  stores: { own: Objects; shared: Objects },
): Promise<PdfPicture[]> {
  const pictures: PdfPicture[] = []
  for (const { id, left, top, width, height } of drawn) {
    const isSign = Math.min(width, height) < smallest
    if (id === null || isSign || width * height > page.width * page.height * ground) continue
    const raster = rasterOf(await objectOf(id.startsWith('g_') ? stores.shared : stores.own, id))
    if (raster) pictures.push({ left, top, bytes: pngOf(raster) })
  }
  return pictures
}

/** What pdf.js has unpacked, or will; null where it never does. */
function objectOf(store: Objects, id: string): Promise<unknown> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), patience)
    store.get(id, (found) => {
      clearTimeout(late)
      resolve(found)
    })
  })
}

/** pdf.js's kinds of pictures by their channels: a bit a pixel, red green blue, and those with alpha. */
const channels: Record<number, Raster['channels']> = { 2: 3, 3: 4 }
const bits = 1

function rasterOf(found: unknown): Raster | null {
  const { width, height, kind, data } = (found ?? {}) as Partial<Raster> & { kind?: number }
  if (!width || !height || !data || kind === undefined || width * height > mostPixels) return null
  if (kind === bits) return unpacked(width, height, data)
  const count = channels[kind]
  if (!count || data.length < width * height * count) return null
  return { width, height, channels: count, data: new Uint8Array(data.buffer, data.byteOffset, data.length) }
}

/** A picture of black and white, a bit a pixel, as one of greys. */
function unpacked(width: number, height: number, data: Uint8Array): Raster | null {
  const line = Math.ceil(width / 8)
  if (data.length < line * height) return null
  const greys = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      greys[y * width + x] = (data[y * line + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
  return { width, height, channels: 1, data: greys }
}

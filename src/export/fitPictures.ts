import type { Page } from 'playwright-core'
import type { ShownFile } from '../media/shownFile.ts'
import type { Colours } from '../theme/theme.ts'
import { isUprightAndSmall, longest, redraw } from './redraw.ts'

/** Pictures as PowerPoint shows them. */
export interface FittedPictures {
  /** By `src` as written; one that cannot be drawn is not there. */
  files: Map<string, Uint8Array>
  /** What an SVG looks like, as PNG by its `src`. */
  rasters: Map<string, Uint8Array>
  /** The `src` of those that cannot be drawn. */
  failed: string[]
}

/** Kinds that every PowerPoint shows as they are. */
const known = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml'])

/**
 * Redraws what PowerPoint would not show as a page does: other kinds, pictures of a camera that was held upright, and
 * those with more pixels than can be seen.
 *
 * @param sign what the sign of a sound is drawn in
 * @param open gives a page that can draw; it is called when there is something to draw
 */
export async function fitPictures(
  pictures: ReadonlyMap<string, ShownFile>,
  sign: Pick<Colours, 'accent' | 'ground'>,
  open: () => Promise<Page>,
): Promise<FittedPictures> {
  const fitted: FittedPictures = { files: new Map(), rasters: new Map(), failed: [] }
  let page: Page | undefined
  for (const [src, file] of pictures) {
    const { type, data, kind } = file
    if (kind !== 'picture') {
      const still = await drawStill((page ??= await open()), file, sign)
      if (still) fitted.rasters.set(src, still)
      continue
    }
    const isSvg = type === 'image/svg+xml'
    // A picture that moves would stand still.
    if (!isSvg && known.has(type) && (isUprightAndSmall(file) || type === 'image/gif')) {
      fitted.files.set(src, data)
      continue
    }
    // What was photographed stays small as JPEG; anything else may be transparent.
    const as = type === 'image/jpeg' ? 'image/jpeg' : 'image/png'
    const drawn = await redraw((page ??= await open()), file, as)
    if (!drawn) fitted.failed.push(src)
    else if (isSvg) {
      fitted.files.set(src, data)
      fitted.rasters.set(src, drawn)
    } else fitted.files.set(src, drawn)
  }
  return fitted
}

/** A video's first picture as PNG, or the sign of a sound; null where the browser cannot play it. */
async function drawStill(
  page: Page,
  { kind, type, data }: ShownFile,
  sign: Pick<Colours, 'accent' | 'ground'>,
): Promise<Uint8Array | null> {
  const source = `data:${type};base64,${Buffer.from(data).toString('base64')}`
  const drawn: string | null = await page.locator(':root').evaluate(
    async (root, { kind, source, longest, sign }) => {
      const document = root.ownerDocument
      const canvas = document.createElement('canvas')
      const draw = canvas.getContext('2d')
      if (kind === 'audio') {
        canvas.width = canvas.height = 192
        draw.fillStyle = sign.accent
        draw.arc(96, 96, 96, 0, 2 * Math.PI)
        draw.fill()
        draw.fillStyle = sign.ground
        draw.beginPath()
        for (const [x, y] of [[72, 52], [144, 96], [72, 140]]) draw.lineTo(x, y) // prettier-ignore
        draw.fill()
        return canvas.toDataURL('image/png')
      }
      const video = document.createElement('video')
      video.muted = true
      video.preload = 'auto'
      const loaded = new Promise((done) => {
        for (const event of ['loadeddata', 'error']) video.addEventListener(event, () => done(event))
        setTimeout(done, 5000)
      })
      video.src = source
      if ((await loaded) !== 'loadeddata') return null
      const scale = Math.min(1, longest / Math.max(video.videoWidth, video.videoHeight))
      canvas.width = Math.max(1, Math.round(video.videoWidth * scale))
      canvas.height = Math.max(1, Math.round(video.videoHeight * scale))
      draw.drawImage(video, 0, 0, canvas.width, canvas.height)
      return String(canvas.toDataURL('image/png'))
    },
    { kind, source, longest, sign },
  )
  return drawn === null ? null : Buffer.from(drawn.slice(drawn.indexOf(',') + 1), 'base64')
}

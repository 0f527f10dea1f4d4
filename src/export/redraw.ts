import type { Page } from 'playwright-core'
import { orientationOf } from '../media/orientation.ts'
import type { ShownFile } from '../media/shownFile.ts'
import { readSize } from '../media/size.ts'

/** Twice the width of a slide, in pixels: more is never seen. */
export const longest = 2560

/** Whether a picture stands upright as it is stored, and has no more pixels than can be seen. */
export function isUprightAndSmall({ data }: ShownFile): boolean {
  const size = readSize(data)
  return orientationOf(data) === 1 && size !== null && Math.max(size.width, size.height) <= longest
}

/** A picture as a browser draws it, upright and no longer than `longest`; null where it cannot. */
export async function redraw(
  page: Page,
  { type, data }: ShownFile,
  kind: 'image/jpeg' | 'image/png' | 'image/webp',
): Promise<Buffer | null> {
  const source = `data:${type};base64,${Buffer.from(data).toString('base64')}`
  const width = type === 'image/svg+xml' ? 1920 : null
  const drawn: string | null = await page.locator(':root').evaluate(
    async (root, { source, kind, width, longest }) => {
      const document = root.ownerDocument
      const picture = document.createElement('img')
      picture.src = source
      try {
        await picture.decode()
      } catch {
        return null
      }
      const { naturalWidth, naturalHeight } = picture
      const most = longest / Math.max(naturalWidth, naturalHeight)
      const scale = width === null ? Math.min(1, most) : Math.min(width / naturalWidth, most)
      const canvas = document.createElement('canvas')
      canvas.width = Math.max(1, Math.round(naturalWidth * scale))
      canvas.height = Math.max(1, Math.round(naturalHeight * scale))
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
      return String(canvas.toDataURL(kind, 0.9))
    },
    { source, kind, width, longest },
  )
  return drawn === null ? null : Buffer.from(drawn.slice(drawn.indexOf(',') + 1), 'base64')
}

import type { Page } from 'playwright-core'
import type { MediaType } from '../media/mediaType.ts'
import { moves } from '../media/moves.ts'
import { orientationOf } from '../media/orientation.ts'
import { addressOf, type Picture } from '../page/pictures.ts'
import { isUprightAndSmall, redraw } from './redraw.ts'

/** What a picture of a kind that has pixels is drawn as again: what may be transparent stays so. */
const drawnAs: Record<
  string,
  Pick<MediaType, 'ending'> & { type: 'image/jpeg' | 'image/png' | 'image/webp' }
> = {
  'image/jpeg': { type: 'image/jpeg', ending: 'jpg' },
  'image/png': { type: 'image/png', ending: 'png' },
  'image/bmp': { type: 'image/png', ending: 'png' },
  'image/webp': { type: 'image/webp', ending: 'webp' },
  'image/avif': { type: 'image/webp', ending: 'webp' },
}

/**
 * Draws pictures of a deck again that have more pixels than can be seen, or that a camera stored lying on their side;
 * one that would take more bytes for it, or cannot be drawn, stays as it is.
 *
 * @param open gives a page that can draw; it is called when there is something to draw
 * @returns the pictures that are others now, by their `src`
 */
export async function shrinkPictures(
  pictures: ReadonlyMap<string, Picture>,
  open: () => Promise<Page>,
): Promise<Map<string, Picture>> {
  const drawn = new Map<string, Picture>()
  let page: Page | undefined
  for (const [src, picture] of pictures) {
    if (!isOversized(picture)) continue
    const kind = drawnAs[picture.type]!
    const data = await redraw((page ??= await open()), picture, kind.type)
    if (data === null || (orientationOf(picture.data) === 1 && data.length >= picture.data.length)) continue
    const smaller = { ...picture, ...kind, data }
    drawn.set(src, { ...smaller, address: addressOf(smaller) })
  }
  return drawn
}

/** Whether a picture would be drawn again. */
export function isOversized(picture: Picture): boolean {
  return picture.type in drawnAs && !isUprightAndSmall(picture) && !moves(picture.data)
}

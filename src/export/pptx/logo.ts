import type { RenderContext } from '../../render/context.ts'
import type { Slide } from '../../model.ts'
import { frame } from './layouts.ts'
import type { Shape } from './shape.ts'

/** The name of a brand's logo among the pictures; no file of a deck has it. */
export const logoName = 'theme:logo'

const size = { cover: { w: 192, h: 72 }, foot: { w: 112, h: 27 } }

/** A brand's logo on a slide: large on the cover, beside the page's number on the others. */
export function logoOf({ layout }: Slide, { theme }: RenderContext): Shape[] {
  if (theme.logo === null) return []
  const { w, h } = layout === 'cover' ? size.cover : size.foot
  const place =
    layout === 'cover'
      ? { x: frame.right - w, y: frame.top }
      : { x: frame.right - 48 - w, y: frame.foot + 13 }
  return [{ kind: 'picture', src: logoName, alt: '', box: { ...place, w, h } }]
}

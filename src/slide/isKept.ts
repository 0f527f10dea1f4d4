import { halvesOf } from '../halves.ts'
import { plainText } from '../plainText.ts'
import type { SlideParts } from './parts.ts'

/** Halves of a character: less is a name or a greeting. */
const fewest = 24

/**
 * Whether what a last slide says outweighs what stands over it, as what is to be remembered does: it is then the louder
 * of the two. A name under thanks is not.
 */
export function isKept({ title, body }: Pick<SlideParts, 'title' | 'body'>): boolean {
  const said = body.flatMap((block) =>
    block.type === 'paragraph' ? [halvesOf(plainText(block.inlines))] : [],
  )
  const over = halvesOf(plainText(title?.inlines ?? []))
  const [first = 0] = said
  return said.length === body.length && first >= Math.max(fewest, 2 * over)
}

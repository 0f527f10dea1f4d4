import type { Block, Slide } from '../model.ts'
import { plainText } from '../plainText.ts'
import { withoutBrackets } from '../withoutBrackets.ts'
import type { SlideParts } from './parts.ts'

/**
 * Whether a statement says its heading word for word, but for what it says in brackets: then the statement alone is seen,
 * and the heading is for outlines.
 */
export function isSaidInClaim({ layout }: Pick<Slide, 'layout'>, { title, body }: SlideParts): boolean {
  const heading = title && said(plainText(title.inlines))
  const [claim] = body
  const words = wordsIn(claim)
  const claims = [words, withoutBrackets(words)]
  return layout === 'statement' && Boolean(heading) && claims.some((each) => each.includes(heading!))
}

function wordsIn(block: Block | undefined): string {
  if (block?.type === 'quote') return wordsIn(block.blocks[0])
  return block?.type === 'paragraph' ? said(plainText(block.inlines)) : ''
}

/** Words as they are heard: without case, and between single blanks. */
function said(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.。!！]$/, '')
    .trim()
}

import { qualifierOf } from '../chart/label.ts'
import type { Inline, Mention, Span } from '../model.ts'
import { plainText } from '../plainText.ts'
import type { Words } from '../words.ts'

/** Who knows the numbers of a deck, and its language. */
interface Reader {
  mentionsIn(span: Span): Mention[]
  words: Words
}

/**
 * A sentence's number as it stands beside it by itself: with what the sentence says of its bound, 约 92%, and a minus where it
 * tells by how much something fell.
 */
export function hungNumber(number: Inline[], { mentionsIn, words }: Reader): string {
  const text = plainText(number).trim()
  const [first] = number
  if (first?.type !== 'text' || !/^\d/.test(text)) return text
  const [mention] = mentionsIn({ start: first.start, end: first.start + 1 })
  return (mention ? qualifierOf(mention.bound, words) + fallOf(mention) : '') + text
}

function fallOf({ direction, kind, sub }: Mention): string {
  return direction === 'down' && ['rate', 'change'].includes(sub ?? kind) ? '−' : ''
}

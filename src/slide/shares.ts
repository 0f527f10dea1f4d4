import { qualifierOf } from '../chart/label.ts'
import { withInner } from '../innerBlocks.ts'
import type { Block, Mention } from '../model.ts'
import { plainText } from '../plainText.ts'
import type { Words } from '../words.ts'
import { isPart } from './scaled.ts'

/**
 * The share of a hundred that a claim tells; none where it tells several, whose bars would have no names: they are a
 * chart. What a `priced` measure comes to is no part of anything.
 */
export function shareTold(named: Mention[], priced: RegExp): Mention | null {
  const [first, ...others] = named.filter((mention) => isPart(mention, priced))
  return first && others.every(({ text }) => text === first.text) ? first : null
}

/**
 * A share as it stands by itself: digits with the sign of their bound (>40%), words as its claim has them (more than a
 * quarter).
 */
export function sayShare(
  { text, bound, qualifier }: Mention,
  claim: Block,
  words: Pick<Words, 'bounds'>,
): string {
  const said = withInner(claim).flatMap((block) =>
    block.type === 'paragraph' ? plainText(block.inlines) : [],
  )
  const printed = [`${qualifier} ${text}`, `${qualifier}${text}`, `${text}${qualifier}`]
  const found =
    /^\d/.test(text) || qualifier === null ? undefined : printed.find((one) => said.join(' ').includes(one))
  return found ?? qualifierOf(bound, words) + text
}

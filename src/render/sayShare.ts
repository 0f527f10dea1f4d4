import { qualifierOf } from '../chart/label.ts'
import { withInner } from '../innerBlocks.ts'
import type { Block, Mention } from '../model.ts'
import { plainText } from '../plainText.ts'
import type { Words } from '../words.ts'

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

import { halvesOf } from '../halves.ts'
import type { Block } from '../model.ts'
import { plainText } from '../plainText.ts'

/** As wide as words beside a chart's number may be, and the number itself, in halves of a character. */
const most = { all: 32, number: 14 }

/** Whether what stands beside a chart is one strong number and a few words: it is then seen as large as its place lets it be. */
export function isNumber(blocks: Block[]): boolean {
  const [block, ...others] = blocks
  if (block?.type !== 'paragraph' || others.length > 0) return false
  const strong = block.inlines.filter(({ type }) => type === 'strong')
  const number = plainText(strong)
  const isShort = halvesOf(plainText(block.inlines)) <= most.all && halvesOf(number) <= most.number
  return strong.length === 1 && /\p{Nd}/u.test(number) && isShort
}

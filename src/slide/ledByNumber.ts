import type { Block, Mention, Span } from '../model.ts'
import { plainText } from '../plainText.ts'
import { leadingStrong } from './named.ts'

/** Whether a paragraph begins with a number, strong or not. */
export function isLedByNumber(block: Block | undefined, mentionsIn: (span: Span) => Mention[]): boolean {
  if (block?.type !== 'paragraph') return false
  const { lead } = leadingStrong(block.inlines)
  const [first] = mentionsIn(block)
  if (first === undefined) return false
  return lead === null
    ? plainText(block.inlines).startsWith(first.text)
    : plainText(lead).includes(first.text)
}

import type { Block, BlockOf, Inline } from '../model.ts'
import { plainText } from '../plainText.ts'

const pairs = new Map([
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
])

/** A quotation without the marks that stand around all of it: its layout draws one of its own. */
export function unquoted(quote: BlockOf<'quote'>): BlockOf<'quote'> {
  const inlines = quote.blocks.flatMap((block) => (block.type === 'paragraph' ? block.inlines : []))
  const [opened, closed] = [inlines[0], inlines.at(-1)]
  const text = plainText(inlines)
  const close = pairs.get(text[0] ?? '')
  if (opened?.type !== 'text' || closed?.type !== 'text' || close === undefined) return quote
  // Marks in between are of two quotations, and what ends without one is said by another.
  const others = [...text].slice(1, -1).filter((mark) => mark === text[0] || mark === close)
  if (!text.endsWith(close) || others.length > 0) return quote
  const blocks = quote.blocks.map((block): Block => {
    if (block.type !== 'paragraph') return block
    const inlines = block.inlines.map((inline): Inline => {
      if (inline.type !== 'text') return inline
      const from = inline === opened ? 1 : 0
      const to = inline.text.length - (inline === closed ? 1 : 0)
      return { ...inline, text: inline.text.slice(from, to), start: inline.start + from }
    })
    return { ...block, inlines }
  })
  return { ...quote, blocks }
}

/** Whether words are set in quotation marks by the deck: what someone is only reported to hold is not. */
export function isSpoken(quotes: BlockOf<'quote'>[]): boolean {
  return quotes.some((quote) => unquoted(quote) !== quote)
}

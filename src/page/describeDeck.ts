import { innerBlocks } from '../innerBlocks.ts'
import type { Block, Deck, Slide } from '../model.ts'
import { plainText } from '../plainText.ts'

/** Search engines and chats show no more of a description than this, in characters. */
const longest = 160

/** What is said of a deck where a link to it is shared: its author's words, else its cover's and its message's. */
export function describeDeck({ meta, slides }: Deck): string | null {
  if (meta.description) return meta.description
  const [cover, ...others] = slides
  const lead = cover?.layout === 'cover' ? textsOf(cover) : []
  const message = others.find(({ layout }) => ['statement', 'number', 'numbers'].includes(layout))
  const said = [
    ...(lead.length > 0 ? lead : [meta.subtitle ?? '']),
    ...(message ? [message.title, ...textsOf(message)] : []),
  ]
  const sentences = [...new Set(said.map((text) => text.trim()).filter((text) => text !== ''))]
  const [stop, space] = meta.lang === 'en' ? ['.', ' '] : ['。', '']
  let description = ''
  for (const sentence of sentences) {
    const whole = /[.!?。！？…]$/.test(sentence) ? sentence : sentence + stop
    const longer = description ? description + space + whole : whole
    if (longer.length > longest) break
    description = longer
  }
  return description || null
}

/** The paragraphs and items of a slide, as words. */
function textsOf({ blocks }: Slide): string[] {
  const read = (block: Block): string[] => {
    if (block.type === 'paragraph') return [plainText(block.inlines)]
    if (block.type === 'list') return block.items.map(({ inlines }) => plainText(inlines))
    return innerBlocks(block).flatMap(read)
  }
  return blocks.flatMap(read)
}

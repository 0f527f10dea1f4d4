import { plainText } from '../plainText.ts'
import type { Block } from '../model.ts'

/** The width of a slide's content, and the largest size of a line, in rem. */
const room = { width: 66, size: 14 }

/** Sets a line with the class `r-fit-text` as large as the slide is wide. */
export function fitText(block: Block): void {
  if (!('inlines' in block) || !block.attributes.classes.includes('r-fit-text')) return
  const width = Array.from(plainText(block.inlines)).reduce((sum, char) => sum + widthOf(char), 0)
  const size = Math.min(room.size, room.width / Math.max(1, width))
  block.attributes.style = { ...block.attributes.style, 'font-size': `${Number(size.toFixed(2))}rem` }
}

/** About how wide a bold character is, in em. */
function widthOf(char: string): number {
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u.test(
      char,
    )
  )
    return 1
  if (char === ' ') return 0.26
  return /[\p{Lu}MWmw%@]/u.test(char) ? 0.72 : 0.56
}

import type { Language } from '../model.ts'
import type { Block } from './block.ts'

const STOP = /[。！？!?；;：:…—”’」』）)"'|][\s]*$/

/**
 * Rejoins a paragraph that blank lines, a caption or a byline break in the middle of a sentence; the
 * caption or byline then stands before it.
 */
export function rejoin(blocks: Block[], lang: Language): Block[] {
  const joined: Block[] = []
  let open: Block | null = null
  for (const block of blocks) {
    if (open && block.kind === 'text' && continues(open, block, lang)) {
      open.lines.push(...block.lines)
    } else {
      joined.push(block)
      if (block.kind === 'text') open = block
      else if (block.kind !== 'caption' && block.kind !== 'byline') open = null
    }
    if (open && !isBroken(open, lang)) open = null
  }
  return joined
}

function isBroken(block: Block, lang: Language): boolean {
  const last = block.lines.at(-1)!.text
  return lang === 'en' ? /[\w,–—-]$/.test(last) : !STOP.test(last)
}

function continues(open: Block, block: Block, lang: Language): boolean {
  const next = block.lines[0]!.text
  if (lang === 'en') return /^[a-z£$€\d]/.test(next)
  // A short line without a stop, such as a title with a number in it, is whole.
  const length = open.lines.reduce((sum, line) => sum + line.text.length, 0)
  return length > 40 || open.lines.some((line) => /[。，,；]/.test(line.text))
}

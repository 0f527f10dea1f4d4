import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import type { RawBlock } from './block.ts'

/**
 * Rejoins a paragraph that blank lines, a caption or a byline break in the middle of a sentence; the
 * caption or byline then stands before it.
 */
export function rejoin(blocks: RawBlock[], lang: LanguageTag): RawBlock[] {
  const joined: RawBlock[] = []
  let open: RawBlock | null = null
  for (const block of blocks) {
    if (open && block.kind === 'text' && continues(open, block, lang)) {
      open.lines.push(...block.lines)
    } else {
      // Who has seen a block keeps it as it was.
      const own = block.kind === 'text' ? { ...block, lines: [...block.lines] } : block
      joined.push(own)
      if (block.kind === 'text') open = own
      else if (block.kind !== 'caption' && block.kind !== 'byline') open = null
    }
    if (open && !isBroken(open, lang)) open = null
  }
  return joined
}

function isBroken(block: RawBlock, lang: LanguageTag): boolean {
  return languages[lang].prose.broken.test(block.lines.at(-1)!.text)
}

function continues(open: RawBlock, block: RawBlock, lang: LanguageTag): boolean {
  return languages[lang].prose.continues(
    block.lines[0]!.text,
    open.lines.map(({ text }) => text),
  )
}

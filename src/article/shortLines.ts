import { languages, type Language } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import type { RawBlock } from './block.ts'
import { isHeading, opensSection } from './plain.ts'

/**
 * In Markdown too, a short line without an end mark before a full sentence heads it, whether or not a blank line
 * stands between; it is never glued to that sentence.
 */
export function headShortLines(blocks: RawBlock[], lang: LanguageTag): RawBlock[] {
  const { prose } = languages[lang]
  const parted = blocks.flatMap((block) => (block.kind === 'text' ? cut(block, prose) : [block]))
  const couldHead = parted.map((block, i) => isShortLine(block, prose, i === 0))
  // Short lines behind everything else head nothing: `withoutTail` tells what they are.
  const tail = parted.findLastIndex(({ kind }, i) => kind !== 'byline' && !couldHead[i])
  // Below a heading that is written as one it heads a stretch of that section, and is none beside it.
  let written = 1
  return parted.map((block, i) => {
    if (block.kind === 'heading') written = block.level
    return couldHead[i] &&
      ((i > tail && tail !== -1) || headsNext(parted[i + 1], prose) || (isMarked(block) && i < tail))
      ? { ...block, kind: 'heading', level: Math.min(written + 1, DEEPEST), isGuessed: true }
      : block
  })
}

/** Headings of Markdown have so many levels. */
const DEEPEST = 6

/** The blocks of a run of lines: each short line that follows a full stop, or opens it, is one of its own. */
function cut(block: RawBlock, prose: Language['prose']): RawBlock[] {
  const blocks: RawBlock[] = []
  let open: RawBlock | null = null
  block.lines.forEach((line, i) => {
    const next = block.lines[i + 1]
    const before = block.lines[i - 1]
    const fresh = !before || prose.terminal.test(before.text)
    if (fresh && next && prose.terminal.test(next.text) && isHeading(line, next, prose, !before)) {
      blocks.push({ ...block, lines: [line] })
      open = null
    } else if (open) open.lines.push(line)
    else blocks.push((open = { ...block, lines: [line] }))
  })
  return blocks
}

function isShortLine({ kind, lines }: RawBlock, prose: Language['prose'], first: boolean): boolean {
  return kind === 'text' && lines.length === 1 && isHeading(lines[0]!, undefined, prose, first)
}

/** A line that is numbered, or set in bold as a whole, heads whatever follows it. */
function isMarked({ lines: [line] }: RawBlock): boolean {
  const bold = /^(\*\*|__)(?=\S)(.*\S)\1$/.exec(line!.text)?.[2]
  return opensSection(line!.text) || (bold !== undefined && !/\*\*|__/.test(bold))
}

/** Whether what follows a short line is a full sentence, or leads a list in and says one with it. */
function headsNext(next: RawBlock | undefined, prose: Language['prose']): boolean {
  if (next?.kind === 'item') return true
  if (next?.kind !== 'text') return false
  const last = next.lines.at(-1)!.text
  return prose.terminal.test(last) || /[:：]\s*$/.test(last)
}

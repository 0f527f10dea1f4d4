import { languages, type Language } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import type { RawBlock } from './block.ts'
import { isHeading } from './plain.ts'

/**
 * In Markdown too, a short line without an end mark before a full sentence heads it, whether or not a blank line
 * stands between; it is never glued to that sentence.
 */
export function headShortLines(blocks: RawBlock[], lang: LanguageTag): RawBlock[] {
  const { prose } = languages[lang]
  return blocks
    .flatMap((block) => (block.kind === 'text' ? cut(block, prose) : [block]))
    .map((block, i, all) =>
      headsNext(block, all[i + 1], prose, i === 0)
        ? { ...block, kind: 'heading', level: 2, isGuessed: true }
        : block,
    )
}

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

function headsNext(
  block: RawBlock,
  next: RawBlock | undefined,
  prose: Language['prose'],
  first: boolean,
): boolean {
  return (
    block.kind === 'text' &&
    next?.kind === 'text' &&
    block.lines.length === 1 &&
    // What leads a list in says a full sentence with it.
    (prose.terminal.test(next.lines.at(-1)!.text) || /[:：]\s*$/.test(next.lines.at(-1)!.text)) &&
    isHeading(block.lines[0]!, undefined, prose, first)
  )
}

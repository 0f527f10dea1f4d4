import { takeDateline } from './dateline.ts'
import { nameAsTitle } from './nameAsTitle.ts'
import type { Converted, OriginalFacts } from './original.ts'

/** Among so many blocks from the top a title stands. */
const titleWithin = 5
const sentence = /[。.！!？?；;][”"’)）]?$/mu

/**
 * An article below its title: that stands in the front matter alone, with the date and what else is said above the
 * first sentence; its sections begin at the second level.
 */
export function headed(
  name: string,
  { facts, markdown }: Converted,
): { facts: OriginalFacts; markdown: string } {
  const blocks = markdown.trim().split('\n\n')
  const heads = blocks.flatMap((block, i) => (block.startsWith('# ') ? [i] : []))
  const at = heads.length === 1 && heads[0]! <= titleWithin ? heads[0]! : -1
  const first = at < 0 ? null : plain(blocks[at]!.slice(2))
  // What stands above the title, and says no sentence, is of the site or the paper.
  const isTitle =
    first !== null &&
    !blocks.slice(0, at).some((block) => sentence.test(block)) &&
    (facts.title === null || facts.title === first)
  const title = facts.title ?? (isTitle ? first : nameAsTitle(name))
  const body = isTitle ? blocks.slice(at + 1) : blocks
  const { authors: named = [] } = facts
  const { date, found, rest } = takeDateline(body.join('\n\n'), named)
  return {
    facts: {
      ...facts,
      title,
      date: facts.date ?? date,
      authors: named.length > 0 ? named : found,
    },
    markdown: isTitle || heads.length === 0 ? rest : lowered(rest),
  }
}

function plain(words: string): string {
  return words.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
}

/** Each heading one level down; what stands in a fence is no heading. */
function lowered(markdown: string): string {
  let fence: string | null = null
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^\s*(`{3,})/.exec(line)?.[1] ?? null
      if (mark !== null && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null
      return fence === null && /^#{1,5} /.test(line) ? `#${line}` : line
    })
    .join('\n')
}

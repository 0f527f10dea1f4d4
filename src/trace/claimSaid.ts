import { boundAtEnd, leadingBound } from '../language/bounds.ts'
import { comparedAround } from '../language/claims.ts'
import type { Bound } from '../number/bound.ts'
import type { MentionDraft } from './findMentions.ts'

/**
 * What a slide claims of a number, in whatever place it says so: before it, as everybody does; behind the words that
 * name a big number (1500亿元 增加值目标：突破); or around it in speech (比2000亿元多).
 */
export function claimSaid(mention: MentionDraft): Bound {
  const { sentence, lead, text, source, bound } = mention
  if (bound !== 'exact') return bound
  const behind = sentence.slice(lead.length + text.length)
  const compared = comparedAround(lead, behind)
  if (compared) return compared
  if (lead.trim() !== '') return bound
  for (const words of [behind, source.labels[0] ?? '']) {
    if (/\d/.test(words)) continue
    const said = boundAtEnd(words) ?? boundAtStart(words)
    if (said) return said
  }
  return bound
}

/** The qualifier with which words begin, where it stands alone: （超）, 约：. */
function boundAtStart(words: string): Bound | null {
  const lead = /^\s*[（(]?/.exec(words)![0]
  const found = leadingBound(words.slice(lead.length))
  return found && /^(?:[\s）)：:·，,]|$)/.test(words.slice(lead.length + found.words.length))
    ? found.bound
    : null
}

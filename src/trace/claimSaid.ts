import { claimOf, type Claim } from './bounds.ts'
import type { MentionDraft } from './findMentions.ts'

const qualifiers = '突破|超过|超|逾|约|近|接近|不到|不足|至少|以上|左右|more than|over|about|nearly|at least'
const atEnd = new RegExp(`(?:[:：·（(，,\\s])(${qualifiers})[）)]?\\s*$`, 'i')
const atStart = new RegExp(`^\\s*[（(]?(${qualifiers})(?=[\\s）)：:·，,]|$)`, 'i')

/**
 * What a slide claims of a number, in whatever place it says so: before it, as everybody does; behind the words that
 * name a big number (1500亿元 增加值目标：突破); or around it in speech (比2000亿元多).
 */
export function claimSaid(mention: MentionDraft): Claim {
  const claim = claimOf(mention)
  if (claim !== 'exact') return claim
  const { sentence, lead, text, source } = mention
  const behind = sentence.slice(lead.length + text.length)
  if (/比\s*$/.test(lead) && /^\s*(?:要|还)?(?:多|高|大)/.test(behind)) return 'over'
  if (/比\s*$/.test(lead) && /^\s*(?:要|还)?(?:少|低|小)/.test(behind)) return 'under'
  if (lead.trim() !== '') return claim
  for (const words of [behind, source.labels[0] ?? '']) {
    if (/\d/.test(words)) continue
    const qualifier = atEnd.exec(words)?.[1] ?? atStart.exec(words)?.[1]
    if (qualifier) return claimOf({ ...mention, qualifier })
  }
  return claim
}

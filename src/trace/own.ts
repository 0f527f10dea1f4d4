import { normaliseWidth } from '../width.ts'
import type { MentionDraft } from './findMentions.ts'

/** The largest count that a deck makes of its own parts. */
const most = 20

/** Words for parts of a talk: 三点, 三件事, four steps. */
const parts =
  /^(?:点|件|件事|组|对|项|个|条|步|方面|种|类|部分|章|页|张|句|句话|题|关|层|轮|大|笔|段|幕|场|位|points?|things?|steps?|parts?|measures?|priorities|questions?|reasons?|lessons?|goals?|areas?|pillars?|drives?|roles?|groups?|pairs?|slides?|sections?|promises?|steps?)$/i

/** Why a number is of the deck's own making; null where it is a claim. */
export function ownReason(mention: MentionDraft): string | null {
  const { value, high, kind, qualifier, source, at } = mention
  const unit = mention.unit?.word ?? null
  if (high !== null || qualifier !== null || !Number.isInteger(value)) return null
  const text = normaliseWidth(source.text)
  const before = text.slice(0, at.start)
  const after = text.slice(at.end)
  if (unit === null && /(?:slide|page|第|part|step)\s*$/i.test(before)) return 'a number of order'
  // "No. 2: Costs" numbers a line; "the No. 2 maker" is a rank.
  if (unit === null && /^\s*(?:no\.|#)\s*$/i.test(before) && /^\s*(?:[.、):：·|—–]|$)/.test(after))
    return 'a number of order'
  if (mention.text.startsWith('第') && (source.index === value || /^[\s、，,:：]/.test(after)))
    return 'a number of order'
  if (unit === null && /^\s*$/.test(before)) {
    if (/^0\d$/.test(text.slice(at.start, at.end))) return 'a number of order'
    if (source.index === value && /^\s*(?:[.、):：·|]|$)/.test(after)) return 'a number of order'
  }
  if (mention.text.endsWith('一半') && /[前后这另上下]$/.test(before)) return 'a half of the talk'
  if (kind !== 'count' && kind !== 'level' && unit !== null) return null
  if (unit !== null && !parts.test(unit)) return null
  if (unit === null && !/^\s*(?:[a-z]+\s+)?[a-z]+/i.test(after) && !/^[\s]*[件点项个条组]/.test(after))
    return null
  if (value < 2 || value > most) return null
  if (mention.text.startsWith('两')) return 'a pair in running speech'
  if (/^[的个]?(?:数字|问题|话题|故事|例子|看点|关键词|词|页|图|柱)/.test(after)) {
    return 'speaks of the talk itself'
  }
  if (source.groups.has(value)) return 'counts what the slide shows'
  return enumerated(after) === value ? 'counts what its sentence names' : null
}

/** How many things a sentence names behind its number: three for `：高端、链条、集群`. */
function enumerated(after: string): number | null {
  const list = /^[^。；;\n:：—]{0,16}(?:[:：]|——)\s*([^。\n]+)/.exec(after)?.[1]
  if (!list) return null
  const marks = list.includes('；') ? /；/ : list.includes('、') ? /、|和|及|与/ : /，|,\s|\band\b|;/
  return list.split(marks).filter((piece) => piece.trim() !== '').length
}

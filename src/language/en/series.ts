import { never } from '../engine/claims.ts'
import type { SeriesRules } from '../engine/draft.ts'
import { standing } from './standing.ts'

/** Linux (62%); what leads from the one before aside. */
const bracketed =
  /(?:^|[,;:()]|\b(?:followed by|and|or)\s)\s*(?<name>(?!followed by|and\s|or\s)[^,;:()]{2,40})\s\($/
/** 34% of adults with a degree; 15% selected yes. */
const behind =
  /^\s(?:of (?:the |all )?)?(?<name>(?!respondents|those|them|us\b)[a-z][^,;.()]{2,48}?)(?=[,;.]|\sand(?:\s|$)|$)/i
/** Adults without a degree had a rate of 36%. */
const subject =
  /^(?<name>\S[^,;:]{2,40}?)\s(?:had|has|have|recorded|reported|reached|accounted for|made up|stood|came|led)\b/i

/** Help with recruiting came first (62%). */
const placed = /\s(?:came|comes|was|is|ranks?|ranked|topped|led)\s(?:first|top|ahead|the list)\b.*$/i

/** What a share is of: before its bracket, right behind it, or the subject of its clause. */
function nameBeside(before: string, after: string): string | null {
  const name = after.startsWith(')')
    ? bracketed.exec(before)?.groups!['name']
    : (subject.exec(before.trim())?.groups!['name'] ?? behind.exec(after)?.groups!['name'])
  // A rate is of something of its own, and no part beside others.
  if (!name || /\brates?\b|^(?:for|in|on|at|by|to|from|with|than|as)\s/i.test(name)) return null
  return (
    name
      ?.trim()
      .replace(/^(?:and|or|followed by|by|the)\s+/i, '')
      .replace(/^(?:said|say|says|chose|choose|selected|named|answered|replied)\s+(?=\S)/, '')
      // They were satisfied: the answer, not who gave it.
      .replace(/^they (?=\S)/i, '')
      .replace(/^(?:is|are|was|were|be|been) (?=\S)/, '')
      .replace(placed, '') || null
  )
}

export const series: SeriesRules = {
  annual: never,
  basis: never,
  measure: (name) => name.replace(/^(?:the )+/, ''),
  home: () => '',
  growthEnd: never,
  rate: () => 'Change',
  base: /(?:19|20)\d\d(?!-)/,
  edges: [],
  changeEnd: never,
  possessive: /^(?:its|their|his|her|our)\s+/i,
  bareMagnitude: never,
  titledByClause: true,
  stretch: never,
  growthStart: never,
  owns: never,
  sharedEnd(names) {
    const words = names[0]!.split(' ')
    const ends = words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
    return ends.find((end) => names.every((name) => name.endsWith(` ${end}`))) ?? ''
  },
  beforeGrowth: (words) => standing.subjectOf(words),
  nameBeside,
  nameOfAmount: (before, after) => (after.startsWith(')') ? nameBeside(before, after) : null),
  ofWhich: /^of which,? /i,
  asked: /^asked (?<what>(?:what|where|how|which|why|when|who)\s[^,]{3,60}),/i,
  against: /\b(?:below|above|than|from|since|against|versus|compared with|compared to)\s+$/i,
  conversion: /[（(]\s*$/,
}

import type { FoundPosition, PositionRules } from '../engine/draft.ts'

const says = '(?:said|says|told|added|adds|warned|argued|noted|stressed|explained|believes|believed)'
const person = "[A-Z][\\w.’'-]+(?: (?:[A-Z][\\w.’'-]+|of|de|van|von|bin)){1,3}"
const before = new RegExp(`^(${person}), ([^,]{4,90}), ${says}\\b(?: reporters)?(?: that)?[,:]?\\s*(.+)$`)
const plain = new RegExp(
  `^((?:[A-Za-z’'-]+ ){0,6}?)(${person}) ${says}\\b(?: reporters)?(?: that)?[,:]?\\s*(.+)$`,
)
const behind = new RegExp(
  `^["“](.+?)[,.?!]?["”],? (?:(${person}|he|she|they),? ${says}|${says} (${person}|he|she|they))(?:, ([^,.]{4,90}))?[,.](.*)$`,
  'i',
)

function find(sentences: string[]): FoundPosition[] {
  const positions: FoundPosition[] = []
  let last: { name: string; office: string | null } | null = null
  for (const [at, text] of sentences.entries()) {
    const found = read(text, last)
    if (!found) continue
    last = { name: found.name, office: found.office }
    positions.push({ ...found, from: at, to: at })
  }
  return positions
}

function read(
  text: string,
  last: { name: string; office: string | null } | null,
): Omit<FoundPosition, 'from' | 'to'> | null {
  const quoted = behind.exec(text)
  if (quoted) {
    const who = (quoted[2] ?? quoted[3])!
    const isPronoun = /^(?:he|she|they)$/i.test(who)
    if (isPronoun && !last) return null
    const name = isPronoun ? last!.name : who
    return { name, office: quoted[4] ?? (last?.name === name ? last.office : null), words: `“${quoted[1]}.”` }
  }
  const first = before.exec(text)
  if (first) return { name: first[1]!, office: first[2]!, words: first[3]! }
  const simple = plain.exec(text)
  if (
    !simple ||
    /\b(?:Office|Statistics|Bureau|Department|Ministry|Government|Bank|Agency)\b/.test(simple[2]!)
  )
    return null
  return { name: simple[2]!, office: simple[1]!.trim() || null, words: simple[3]! }
}

export const positions: PositionRules = { find, longest: 42, shortest: 5, less: 20 }

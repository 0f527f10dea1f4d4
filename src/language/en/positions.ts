import type { FoundPosition, PositionRules } from '../engine/draft.ts'

const says =
  '(?:said|says|told|added|adds|warned|argued|noted|stressed|explained|believes|believed|commented|emphasi[sz]ed|stated|remarked|observed|wrote)'
/** Of told and its like somebody is told: that is no part of what was said. */
const saying = `(?:told (?!that)[\\w’' ]{2,30}? that|${says}\\b(?: reporters)?(?: that)?)`
const person = "[A-Z][\\w.’'-]+(?: (?:[A-Z][\\w.’'-]+|of|de|van|von|bin)){1,3}"
/** Study author, Former chair: what may stand before a name. */
const lead = "(?:[A-Za-z’'-]+ (?:[a-z’'-]+ ){1,2})?"
const before = new RegExp(`^${lead}(${person}), ([^,]{4,120}), ${saying}[,:：]?\\s*(.+)$`)
/** CEO, CFO: an office and no name. */
const office = '(?![A-Z]{2,} )'
const plain = new RegExp(`^((?:[A-Za-z’'-]+ ){0,6}?)(${office}${person}) ${saying}[,:：]?\\s*(.+)$`)
const behindOffice = new RegExp(
  `^["“](.+?)[,.?!]?["”],? ${says} ((?:(?:[a-z][a-z’'-]*|[A-Z]{2,}) ){1,6})(${person})[,.]`,
)
const behind = new RegExp(
  `^["“](.+?)[,.?!]?["”],? (?:(${person}|he|she|they),? ${says}|${says} (${person}|he|she|they))(?:, ([^,.]{4,90}))?[,.](.*)$`,
  'i',
)

/** A quotation over more sentences is no quotation but a mark that was lost. */
const mostSentences = 3

/** Whether a quotation that a text begins with has not ended in it. */
function isOpen(text: string): boolean {
  const marks = text.match(/["“”]/g)?.length ?? 0
  return /(?:^|[,:]\s)["“]/.test(text) && marks % 2 === 1
}

/** Whether a text is all quoted, and does not say of whom. */
function isQuotation(text: string): boolean {
  return /^["“][^"“”]+["”]$/.test(text)
}

function find(sentences: string[]): FoundPosition[] {
  const positions: FoundPosition[] = []
  let last: { name: string; office: string | null } | null = null
  let from = 0
  for (const to of sentences.keys()) {
    // Words that are quoted over several sentences end where the quotation does.
    const text = sentences.slice(from, to + 1).join(' ')
    if (isOpen(text) && to - from < mostSentences) continue
    const before = positions.at(-1)
    const found = read(text, last)
    if (!found && before?.to === from - 1 && isQuotation(text)) {
      // The same speaker goes on.
      before.words = `${before.words.slice(0, -1)} ${text.slice(1, -1)}”`
      before.to = to
    } else if (found) {
      last = { name: found.name, office: found.office }
      positions.push({ ...found, from, to })
    }
    from = to + 1
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
  const held = behindOffice.exec(text)
  if (held) return { name: held[3]!, office: held[2]!.trim(), words: `“${held[1]}.”` }
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

export const positions: PositionRules = { find, longest: 60, shortest: 5, less: 20, least: 14 }

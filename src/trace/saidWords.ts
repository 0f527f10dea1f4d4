import { timesIn } from '../language/times.ts'
import { nameWordsIn, shortNamesIn } from '../language/nameWords.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ground } from './ground.ts'
import { clauseOf, untilNumber } from './identity.ts'
import { sinceLastNumber } from './sinceLast.ts'

/** The words by which a slide names a number, and those of them that are whole names of two characters. */
export interface SaidWords {
  words: ReadonlySet<string>
  /** As they stand before the number, since the number before it; empty where they stand elsewhere. */
  label: string
  short: ReadonlySet<string>
}

/**
 * The words by which a slide names a number, nearest first where there are none: since the number before, of its row
 * and column, of its clause, of its sentence, of a label.
 */
export function saidWords(
  mention: MentionDraft,
  ground: Pick<Ground, 'calendar' | 'lang' | 'identity'>,
): SaidWords {
  const known = said.get(mention) ?? wordsOf(mention, ground)
  said.set(mention, known)
  return known
}

/** A mention is held against every number that it could be. */
const said = new WeakMap<MentionDraft, SaidWords>()

function wordsOf(mention: MentionDraft, ground: Pick<Ground, 'calendar' | 'lang' | 'identity'>): SaidWords {
  const { lead, sentence, text, source } = mention
  const rest = sentence.slice(lead.length + text.length)
  const behind = untilNumber(rest).split('、')[0]!
  const isNext = /\d/.test(rest[behind.length] ?? '')
  const own = source.cell || source.before ? [source.before, ...source.labels.slice(0, 2)] : []
  const since = sinceLastNumber(/[\d、]/, mention.since)
  const wordsIn = (places: string[]): SaidWords => {
    const named = places.map((place) => timeless(parted(place, ground), ground)).join('\n')
    return { words: nameWordsIn(named), short: shortNamesIn(named), label: '' }
  }
  const before = sinceLastNumber(/[\d，；。：;:,、\n]/, timeless(mention.since, ground)).trim()
  const label = before || (isNext ? '' : timeless(behind, ground).trim())
  const near = wordsIn([since, isNext ? '' : behind, ...own])
  if (near.words.size > 0) return { ...near, label: own.length > 0 ? '' : label }
  for (const places of [[clauseOf(lead), behind], [lead], ...source.labels.map((label) => [label])]) {
    const found = wordsIn(places)
    if (found.words.size > 0) return found
  }
  return { words: new Set(), short: new Set(), label: '' }
}

/** Without its times. */
function timeless(text: string, { calendar, lang }: Pick<Ground, 'calendar' | 'lang'>): string {
  return timesIn(text, lang, calendar).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`,
    text,
  )
}

/** Parted where the name of one of the article's ends. */
function parted(text: string, { identity }: Pick<Ground, 'identity'>): string {
  return identity
    .spansIn(text)
    .reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(start, end)}\n${rest.slice(end)}`,
      text,
    )
}

import { timesIn } from '../language/times.ts'
import { nameWordsIn, shortNamesIn } from '../language/nameWords.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ground } from './ground.ts'
import { clauseOf } from './identity.ts'
import { sinceLast } from './sinceLast.ts'

/** The words by which a slide names a number, and those of them that are whole names of two characters. */
export interface SaidWords {
  words: ReadonlySet<string>
  short: ReadonlySet<string>
}

/**
 * The words by which a slide names a number, nearest first where there are none: since the number before, of its clause,
 * of its row and column, of a label.
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
  const behind = /^[^\d，；。：;:,、]*/.exec(rest)![0]
  const isNext = /\d/.test(rest[behind.length] ?? '')
  const own = source.cell || source.before ? [source.before, ...source.labels.slice(0, 2)] : []
  const since = sinceLast(/[\d、]/, lead)
  const wordsIn = (places: string[]): SaidWords => {
    const named = places.map((place) => withoutTimes(place, ground)).join('\n')
    return { words: nameWordsIn(named), short: shortNamesIn(named) }
  }
  for (const places of [
    [since, isNext ? '' : behind, ...own],
    [clauseOf(lead), behind],
    ...source.labels.map((label) => [label]),
  ]) {
    const found = wordsIn(places)
    if (found.words.size > 0) return found
  }
  return { words: new Set(), short: new Set() }
}

/** Without its times, and parted where the name of one of the article's ends. */
function withoutTimes(
  text: string,
  { calendar, lang, identity }: Pick<Ground, 'calendar' | 'lang' | 'identity'>,
): string {
  const parted = identity
    .spansIn(text)
    .reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(start, end)}\n${rest.slice(end)}`,
      text,
    )
  return timesIn(parted, lang, calendar).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`,
    parted,
  )
}

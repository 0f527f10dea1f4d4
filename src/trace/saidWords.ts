import type { Span } from '../model.ts'
import { headUnit } from '../headUnit.ts'
import { timesIn } from '../language/times.ts'
import { nameRunsIn, nameWordsIn, shortNamesIn, withoutOthers } from '../language/nameWords.ts'
import { behindOf, cellNamesOf, clauseOf } from './around.ts'
import type { MentionDraft } from './findMentions.ts'
import type { Ground } from './ground.ts'
import { sinceLastNumber } from './sinceLastNumber.ts'

/** The words by which a slide names a number, and those of them that are whole names of two characters. */
export interface SaidWords {
  words: ReadonlySet<string>
  /** As they stand before the number, since the number before it; empty where they stand elsewhere. */
  label: string
  short: ReadonlySet<string>
  /** The names in Chinese characters, as far as they run. */
  runs: readonly string[]
  /** They stand at the number itself, and not before another one. */
  isNear: boolean
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

/** 1,480 changes by 212 people: in a Latin script what is counted stands behind its number, the number before's as well. */
const countedBehind = /^\s[a-z][a-z-]*(?=\s)/i

/** A mention is held against every number that it could be. */
const said = new WeakMap<MentionDraft, SaidWords>()

function wordsOf(mention: MentionDraft, ground: Pick<Ground, 'calendar' | 'lang' | 'identity'>): SaidWords {
  const { lead, since, sentence, text, source, subject } = mention
  const [behind] = behindOf(mention).split('、') as [string]
  const isNext = /\d/.test(sentence[lead.length + text.length + behind.length] ?? '')
  const own = cellNamesOf(mention).map((head) => headUnit(head).name)
  // 1,240 pupils, 17 schools: what stands before the mark is the number's before.
  const isCounted = since !== lead && !isNext && (nameWordsIn(behind).size > 0 || /^ [a-z]/.test(behind))
  const before = withoutSelf(
    isCounted ? withoutOthers(clauseOf(since).replace(countedBehind, '')) : since,
    ground,
  )
  const nearest = [lastPart(timeless(before, ground), subject, ground), isNext ? '' : behind, ...own]
  let runs: readonly string[] = []
  for (const places of [
    nearest,
    [withoutSelf(clauseOf(lead), ground), behind],
    [withoutSelf(lead, ground)],
    ...source.labels.map((label) => [label]),
  ]) {
    const named = places.map((place) => timeless(parted(place, ground), ground)).join('\n')
    const words = nameWordsIn(named)
    // 男 alone is a name, but no pair of characters.
    // Digits at the number itself are a name's (60岁以上); farther away they are other numbers'.
    if (runs.length === 0 && (places === nearest || !/\d/.test(named))) runs = nameRunsIn(named)
    if (words.size === 0) continue
    const isLabelled = places === nearest && own.length === 0
    const label = isLabelled ? labelOf(before, isNext ? '' : behind, ground) : ''
    return {
      words,
      label: isOfOther(label, since, subject) ? '' : label,
      short: shortNamesIn(named),
      runs,
      isNear: places === nearest,
    }
  }
  return { words: new Set(), label: '', short: new Set(), runs, isNear: true }
}

/** 甲县、乙县产值分别为5亿元: the name that stands next to the first number is not its own. */
function isOfOther(part: string, whole: string, subject: string | null): boolean {
  return subject !== null && whole.includes(subject) && !part.includes(subject)
}

/** The last part of a list before a number, said of its own subject where that stands in another. */
function lastPart(before: string, subject: string | null, { identity }: Pick<Ground, 'identity'>): string {
  const last = sinceLastNumber(/[\d、]/, before)
  if (!isOfOther(last, before, subject)) return last
  return `${subject}\n${without(last, identity.spansIn(last))}`
}

function labelOf(since: string, behind: string, ground: Pick<Ground, 'calendar' | 'lang'>): string {
  const before = sinceLastNumber(/[\d，；。：;:,、\n]/, timeless(since, ground)).trim()
  return before || timeless(behind, ground).trim()
}

/** Without its times. */
function timeless(text: string, { calendar, lang }: Pick<Ground, 'calendar' | 'lang'>): string {
  return without(text, timesIn(text, lang, calendar))
}

/** Without what names nobody but the article's own: 公司 where it names no company. */
function withoutSelf(text: string, { identity }: Pick<Ground, 'identity'>): string {
  return without(text, identity.selvesIn(text))
}

/** Without these stretches, parted where each stood. */
function without(text: string, spans: Span[]): string {
  return spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`, text)
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

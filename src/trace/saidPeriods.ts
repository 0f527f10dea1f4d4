import { startsFrom } from '../language/claims.ts'
import { timesIn } from '../language/times.ts'
import type { Period } from '../number/period.ts'
import type { Ground } from './ground.ts'
import type { MentionDraft } from './findMentions.ts'
import { sinceLast } from '../sinceLast.ts'

/** The sentence of a mention with everything that names it. */
export function everything({ sentence, source }: MentionDraft): string {
  return [sentence, ...source.labels, source.chart?.axis ?? ''].join('\n')
}

/**
 * The periods that a slide gives for a mention: that of its sentence or its text, else of the nearest label that
 * names one; and one that its clause leaves to the words behind it (6300亿元，是到2025年的目标). None where the slide
 * leaves the period out.
 */
export function periodsOf(mention: MentionDraft, ground: Pick<Ground, 'calendar' | 'lang'>): Period[] {
  const known = remembered.get(mention) ?? periodsAnew(mention, ground)
  remembered.set(mention, known)
  return known
}

/** A mention is compared with many numbers of one article. */
const remembered = new WeakMap<MentionDraft, Period[]>()

function periodsAnew(mention: MentionDraft, ground: Pick<Ground, 'calendar' | 'lang'>): Period[] {
  const behind = periodBehind(mention, ground)
  // "5 in 2024, from 3": what it went from is of a time before.
  if (startsFrom(mention.lead)) return behind ? [behind] : []
  const own = mention.period ?? (behind ? null : labelsPeriod(mention.source.labels, ground))
  return [...(behind ? [behind] : []), ...(own ? [own] : [])]
}

function labelsPeriod(labels: string[], ground: Pick<Ground, 'calendar' | 'lang'>): Period | null {
  for (const label of labels) {
    const named = labelPeriod(label, ground)
    if (named) return named
  }
  return null
}

/** The first time behind a number and before the next, where the number's own clause names none before it. */
function periodBehind(
  { sentence, lead, text }: MentionDraft,
  { calendar, lang }: Pick<Ground, 'calendar' | 'lang'>,
): Period | null {
  const clause = sinceLast(/[，,；;：:]/, lead)
  if (timesIn(clause, lang, calendar).some(({ isBase }) => !isBase)) return null
  const rest = sentence.slice(lead.length + text.length)
  const [first] = timesIn(rest, lang, calendar)
  if (!first || first.isBase || /\d/.test(rest.slice(0, first.start))) return null
  // A number that follows the time in its clause is what it belongs to: 净利润3亿元，上年同期为2亿元.
  return /^[^，,；;。]*\d/.test(rest.slice(first.end)) ? null : first.period
}

/** The one period by which a label names what is below it; none where it belongs to a number of the label's own. */
function labelPeriod(label: string, { calendar, lang }: Pick<Ground, 'calendar' | 'lang'>): Period | null {
  const named = timesIn(label, lang, calendar)
  const rest = named.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), label)
  const told = named.filter(({ isBase }) => !isBase)
  return !/\d/.test(rest) && told.length === 1 ? told[0]!.period : null
}

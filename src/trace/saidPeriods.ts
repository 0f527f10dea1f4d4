import type { Ground } from './ground.ts'
import type { MentionDraft } from './findMentions.ts'
import { overlap, parsePeriod, periodsIn, type Period } from './period.ts'

/** The sentence of a mention with everything that names it. */
export function everything({ sentence, source }: MentionDraft): string {
  return [sentence, ...source.labels, source.chart?.axis ?? ''].join('\n')
}

/** Words before a period that make it the one compared with: 较2017年末, up from 2022. */
const comparing =
  /(?:(?:[较比由从自同与]|相比|超过|高于|低于|相当于)[^，,。；]{0,3}|\b(?:from|than|since|against|with|over)\b[^，,。；]{0,24})$/i

/**
 * The periods that a slide gives for a mention: those of its sentence; else those of its text and of the nearest
 * label that names one, for in speech a time may hold from an earlier sentence.
 */
export function periodsOf(mention: MentionDraft, { date }: Pick<Ground, 'date'>): Period[] {
  const { sentence, lead, source } = mention
  const [from, to] = [lead.length, lead.length + mention.text.length]
  const all = periodsIn(sentence, date)
  const own = all.filter(({ start, end }) => {
    const before = sentence.slice(0, start)
    if (start >= to)
      return !/\d/.test(sentence.slice(to, start)) && !comparing.test(sentence.slice(to, start))
    if (!comparing.test(before)) return true
    return !/[较比]\s*$/.test(before) && !/[\d，,；]/.test(sentence.slice(end, from))
  })
  if (own.length > 0) {
    const read = mention.inherited.period ? null : parsePeriod(mention.period)
    return read && own.some((period) => overlap(period, read)) ? [read] : own
  }
  if (all.length > 0) return []
  const label = source.labels.map((words) => labelPeriods(words, date)).find(({ length }) => length > 0)
  return [...periodsIn(source.text.slice(0, mention.at.start), date), ...(label ?? [])]
}

/** The periods by which a label names what is below it; none where they belong to a number of its own. */
function labelPeriods(label: string, date: string | null): Period[] {
  const named = periodsIn(label, date)
  if (named.length === 0) return []
  const rest = named.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), label)
  return /\d/.test(rest) ? [] : named.filter(({ start }) => !comparing.test(label.slice(0, start)))
}

import { against } from './against.ts'
import type { MentionDraft } from './findMentions.ts'
import { readingOf } from './match.ts'
import type { Ruling } from './trace.ts'

/** Says of numbers that are read together, each of which stands at the words of the other, that they are exchanged. */
export function tellExchanges(drafts: MentionDraft[], rulings: Ruling[]): Ruling[] {
  const wrong = new Map<string, number>()
  const key = (index: number, statistic: string) => `${readingOf(drafts[index]!)} ${statistic}`
  rulings.forEach(({ instead, statistics }, index) => {
    if (instead) for (const one of statistics) wrong.set(key(index, one), index)
  })
  return rulings.map((ruling, index) => {
    const { instead, problem, statistics } = ruling
    const other = instead ? wrong.get(key(index, instead)) : undefined
    const isExchange = other !== undefined && statistics.includes(rulings[other]!.instead!)
    if (!isExchange || !problem) return ruling
    const reason = `these two are exchanged: ${drafts[index]!.text} and ${drafts[other]!.text}`
    return against(drafts[index]!, ruling, reason)
  })
}

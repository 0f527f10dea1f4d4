import type { MentionDraft } from './findMentions.ts'
import type { Ruling } from './trace.ts'

/** A ruling turned against its number, for what the article says otherwise; what it expected stays. */
export function against({ text }: MentionDraft, ruling: Ruling, reason: string): Ruling {
  const message = `${text} contradicts the article: ${reason}`
  return { ...ruling, verdict: 'contradicted', reason, problem: { ...ruling.problem, message } }
}

import { standsAtOperator } from '../language/claims.ts'
import type { MentionDraft } from './findMentions.ts'

/** Whether a number stands next to a sign, or a word, of arithmetic that its text spells out. */
export function isInEquation({ source, at }: Pick<MentionDraft, 'source' | 'at'>): boolean {
  if (source.cell) return false
  const before = source.text.slice(Math.max(0, at.start - 4), at.start)
  const after = source.text.slice(at.end, at.end + 4)
  if (standsAtOperator(before, after)) return true
  if (!/[=＝≈]/.test(source.text)) return false
  return /[-+−–÷×/^*(（]\s*$/.test(before) || /^\s*[-+−–÷×/^*)）]/.test(after)
}

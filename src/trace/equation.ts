import { standsAtOperator } from '../language/claims.ts'
import type { MentionDraft } from './findMentions.ts'
import { textBefore, textBehind } from '../language/engine/beside.ts'

/** Whether a number stands next to a sign, or a word, of arithmetic that its text spells out. */
export function isInEquation({ source, at }: Pick<MentionDraft, 'source' | 'at'>): boolean {
  if (source.cell) return false
  const before = textBefore(source.text, at.start, 4)
  const after = textBehind(source.text, at.end, 4)
  if (standsAtOperator(before, after)) return true
  if (!/[=＝≈]/.test(source.text)) return false
  return /[-+−–÷×/^*(（]\s*$/.test(before) || /^\s*[-+−–÷×/^*)）]/.test(after)
}

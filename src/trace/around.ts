import { goesOnFromNumber } from '../language/nameWords.ts'
import type { MentionDraft } from './findMentions.ts'

const clauseMark = /[，；。：;:,]/

/** What of a number's clause stands before it, of all that its sentence says there. */
export function clauseOf(lead: string): string {
  let at = lead.length - 1
  while (at >= 0 && (!clauseMark.test(lead[at]!) || /\d,\d/.test(lead.slice(Math.max(0, at - 1), at + 2))))
    at--
  return lead.slice(at + 1)
}

/** What of its clause stands behind a number, before the next. */
export function behindOf({ sentence, lead, text }: MentionDraft): string {
  return untilNumber(sentence.slice(lead.length + text.length))
}

/** A name keeps its digits (4号线). */
function untilNumber(text: string): string {
  const { 0: before } = /^[^\d，；。：;:,]*/.exec(text)!
  const number = /^\d+/.exec(text.slice(before.length))?.[0] ?? ''
  const behind = text.slice(before.length + number.length)
  return number !== '' && goesOnFromNumber(behind) ? before + number + untilNumber(behind) : before
}

/** What names a cell: its row's label, its column's head; nothing for a number in a text. */
export function cellNamesOf({ source: { cell, before, labels } }: MentionDraft): string[] {
  return cell || before ? [before, ...labels.slice(0, 2)] : []
}

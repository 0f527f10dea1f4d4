import type { Memory } from '../engine/reading.ts'
import { targetCues } from './cues.ts'
import { findPeriods, type PeriodMention } from './periods.ts'

/** The only part of a year that a title or a heading tells of; null where it tells of none, of several or of plans. */
function timeIn(text: string, memory: Memory): (PeriodMention & { iso: string }) | null {
  if (/[.!?]$/.test(text) || text.replace(/\bMay\b/g, '').search(targetCues) >= 0) return null
  const times = findPeriods(text, memory.calendar, null).filter(
    (one): one is PeriodMention & { iso: string } => one.role === 'main' && one.iso !== null,
  )
  const [first] = times
  if (!first || times.some(({ iso }) => iso !== first.iso)) return null
  // A year may tell of anything: "Vision 2030".
  const isAlone = /^(?:In |For )?$/i.test(text.slice(0, first.start)) && first.end === text.length
  return /^(?:\d{4}|-)-/.test(first.iso) || isAlone ? first : null
}

/** "Traffic in August 2024": a title's time is the report's, until that names another. */
export function readTitle(article: { text: string; meta: { title: string } }, memory: Memory): void {
  const { title } = article.meta
  const start = article.text.indexOf(title)
  const time = start < 0 ? null : timeIn(title, memory)
  if (time) tell(time, start, memory)
}

/** A heading's time is its section's. */
export function readHeading(
  { heading, start }: { heading: string | null; start: number },
  memory: Memory,
): void {
  const time = heading === null ? null : timeIn(heading, memory)
  if (time) tell(time, start, memory)
  else if (memory.heading) memory.period = memory.lead = null
  memory.heading = time !== null
}

function tell(
  { text, start, end, iso }: PeriodMention & { iso: string },
  from: number,
  memory: Memory,
): void {
  memory.period = memory.lead = { text, start: from + start, end: from + end, value: iso }
}

import { everyMatch } from '../../everyMatch.ts'
import * as cues from './cues.ts'
import type { PeriodMention } from './periods.ts'

const planned = new RegExp(cues.targetCues.map((cue) => `(?:${cue})`).join('|'), 'g')
const done = new RegExp(cues.doneCues.join('|'), 'g')

/**
 * Where a sentence speaks of plans: from a cue (力争, 将达, 预计) or a time to come (到2025年) on to its end, or to a
 * word such as 目前 that turns back to facts. Null where the sentence has said nothing of it yet.
 */
export function plannedFrom(
  text: string,
  periods: PeriodMention[],
  year: number | null,
): (at: number) => boolean | null {
  // Many a sentence has no number of which it is asked.
  let turns: Turn[] | null = null
  return (at) => (turns ??= turnsOf(text, periods, year)).findLast((turn) => turn.at < at)?.plan ?? null
}

/** A place from which on a sentence speaks of plans, or of facts. */
interface Turn {
  at: number
  plan: boolean
}

function turnsOf(text: string, periods: PeriodMention[], year: number | null): Turn[] {
  const turns = everyMatch(text, planned).map((cue) => ({ at: cue.index, plan: true }))
  for (const cue of everyMatch(text, done)) turns.push({ at: cue.index, plan: false })
  for (const period of periods) {
    if (period.iso === null || period.role === 'base' || period.role === 'local') continue
    const last = Number((period.iso.split('/')[1] ?? period.iso).slice(0, 4))
    if (period.until && (year === null || last > year)) turns.push({ at: period.start, plan: true })
    else if (year !== null && last > year && !period.iso.includes('/'))
      turns.push({ at: period.start, plan: true })
    else if (year !== null && last < year && period.opens) turns.push({ at: period.start, plan: false })
  }
  return turns.sort((a, b) => a.at - b.at)
}

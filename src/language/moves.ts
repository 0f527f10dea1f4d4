import { fold, tablesOf } from './cues.ts'
import { alternation } from './engine/alternation.ts'
import type { MoveCues } from './engine/moves.ts'

/** Tells what the words right before (`lead`) and right behind a percentage make of it. */
interface Reader {
  share(lead: string, behind: string): boolean
  growth(lead: string, behind: string): boolean
  part(lead: string): boolean
}

const readers = tablesOf('moves').map(readerOf)

const signed = /[+＋↑↓▲▼△]\s*$/

/** Whether the words at a percentage say that it is a part of a whole. */
export function saysShare(lead: string, behind: string): boolean {
  const [before, after] = [fold(lead), fold(behind)]
  return readers.some(({ share }) => share(before, after))
}

/** Whether the words at a percentage say that something grew or fell by it. */
export function saysGrowth(lead: string, behind: string): boolean {
  if (saysShare(lead, '')) return false
  const [before, after] = [fold(lead), fold(behind)]
  return signed.test(before) || readers.some(({ growth }) => growth(before, after))
}

/** Whether the words before a percentage say that such a part of something went or came: a fall, or growth, said otherwise. */
export function saysPartMoved(lead: string): boolean {
  return readers.some(({ part }) => part(fold(lead)))
}

function readerOf(cues: MoveCues): Reader {
  const before = (words: string[]) =>
    new RegExp(`(?:^|[^a-z])(?:${alternation(words)})\\s*(?:${cues.hedge}\\s*)*$`, 'i')
  const behind = (words: string[]) => new RegExp(`^\\s*(?:${alternation(words)})(?![a-z])`, 'i')
  const [shareBefore, shareBehind] = [before(cues.shareBefore), behind(cues.shareBehind)]
  const [growthBefore, growthBehind] = [before(cues.growthBefore), behind(cues.growthBehind)]
  const movedPart = cues.movedPart.length > 0 ? before(cues.movedPart) : null
  // Only what stands close to a number is looked at.
  const near = (lead: string) => lead.slice(-60)
  return {
    share: (lead, rest) =>
      cues.shareAcross.test(lead) || shareBefore.test(near(lead)) || shareBehind.test(rest),
    growth: (lead, rest) => growthBefore.test(near(lead)) || growthBehind.test(rest),
    part: (lead) => movedPart !== null && movedPart.test(near(lead)),
  }
}

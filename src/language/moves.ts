import { alternation } from './engine/alternation.ts'
import type { MoveCues } from './engine/moves.ts'
import { wordsOn } from './engine/qualifier.ts'
import { moves as en } from './en/moves.ts'
import { qualifiers as enQualifiers } from './en/qualifiers.ts'
import { fold } from './zh-hant/fold.ts'
import { moves as zh } from './zh/moves.ts'
import { qualifiers as zhQualifiers } from './zh/qualifiers.ts'

/** Tells what the words right before (`lead`) and right behind a percentage make of it. */
interface Reader {
  share(lead: string, behind: string): boolean
  growth(lead: string, behind: string): boolean
}

const latin = readerOf(en, `\\b(?:${alternation(wordsOn('before', enQualifiers))}|just|some|only)`)
const han = readerOf(zh, `(?:${alternation(wordsOn('before', zhQualifiers))})`)
/** 占全省的: a whole between the word and the number. */
const ofWhole = /占(?![地用领])[^，。；、,\d增升涨提降减落滑扩缩]{1,16}$/

const signed = /[+＋↑↓▲▼△]\s*$/

/** Whether the words at a percentage say that it is a part of a whole. */
export function saysShare(lead: string, behind: string): boolean {
  const [before, after] = [fold(lead), fold(behind)]
  return ofWhole.test(before) || han.share(before, after) || latin.share(before, after)
}

/** Whether the words at a percentage say that something grew or fell by it. */
export function saysGrowth(lead: string, behind: string): boolean {
  if (saysShare(lead, '')) return false
  const [before, after] = [fold(lead), fold(behind)]
  return signed.test(before) || han.growth(before, after) || latin.growth(before, after)
}

function readerOf(cues: MoveCues, qualifier: string): Reader {
  const before = (words: string[]) =>
    new RegExp(`(?:^|[^a-z])(?:${alternation(words)})\\s*(?:${qualifier}\\s*)*$`, 'i')
  const behind = (words: string[]) => new RegExp(`^\\s*(?:${alternation(words)})(?![a-z])`, 'i')
  const [shareBefore, shareBehind] = [before(cues.shareBefore), behind(cues.shareBehind)]
  const [growthBefore, growthBehind] = [before(cues.growthBefore), behind(cues.growthBehind)]
  // Only what stands close to a number is looked at.
  const near = (lead: string) => lead.slice(-60)
  return {
    share: (lead, rest) => shareBefore.test(near(lead)) || shareBehind.test(rest),
    growth: (lead, rest) => growthBefore.test(near(lead)) || growthBehind.test(rest),
  }
}

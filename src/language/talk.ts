import { talk as en } from './en/talk.ts'
import type { TalkCues } from './engine/talk.ts'
import { fold } from './zh-hant/fold.ts'
import { talk as zh } from './zh/talk.ts'

const all = [zh, en]

/** Whether words match what some language says in that place of a talk. */
export function saysOfTalk(cue: Exclude<keyof TalkCues, 'lists'>, words: string): boolean {
  const folded = fold(words)
  return all.some((cues) => cues[cue].test(folded))
}

/** How many things a list of words names, parted by the strongest marks that it has. */
export function namedIn(list: string): number {
  const folded = fold(list)
  const [, parts] = all.flatMap(({ lists }) => lists).find(([known]) => folded.includes(known))!
  return folded.split(parts).filter((piece) => piece.trim() !== '').length
}

import { fold, tablesOf } from './cues.ts'
import type { TalkCues } from './engine/talk.ts'

const all = tablesOf('talk')

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

import type { SourceSentence } from '../model.ts'

/**
 * Which characters of a sentence are marked.
 *
 * @param before what is marked in it already
 */
export function markedIn({ pieces }: SourceSentence, before: readonly boolean[] = []): boolean[] {
  const own = pieces.flatMap((piece, i) => Array<boolean>(piece.length).fill(i % 2 === 1))
  return own.map((isMarked, at) => isMarked || before[at] === true)
}

import { everyMatch } from '../everyMatch.ts'
/** Pairs of letters, or words of a Latin script, by which two texts are found to speak of one thing. */
export function wordsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of everyMatch(text.toLowerCase(), /[a-z]{3,}/g)) {
    if (!stopWords.has(word)) found.add(word.replace(/s$/, ''))
  }
  for (const [run] of everyMatch(text, /[\u4e00-\u9fff]{2,}/g)) {
    for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2))
  }
  return found
}

/** How many words two texts have in common. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

const stopWords = new Set(
  'the and for was were has have had been with from that this than its are per cent percent more less over year years about into which who'.split(
    ' ',
  ),
)

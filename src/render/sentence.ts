import type { Sentence, Span } from '../model.ts'

/** Where a stretch of the article's file stands in a sentence's own text: `[from, to)`. */
export function withinSentence(sentence: Sentence, { start, end }: Span): [from: number, to: number] {
  return [sentence.offsets.indexOf(start), sentence.offsets.indexOf(end - 1) + 1]
}

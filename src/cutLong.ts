/**
 * As many characters as one sentence has. People write none that is longer; tables, lists and codes that lost their
 * shape are, and to read each of their numbers in all of it would take minutes.
 */
export const longestSentence = 1000

/** What parts a text best comes first; each matches the two characters at a seam. */
const seams = [
  /^[。；;]/,
  /^(?:，|,\D)/,
  /^[、：:]/,
  /^\s/,
  /^(?![\uD800-\uDBFF])(?:[^\w.,]|.[^\w.,\uDC00-\uDFFF])/,
]

/** The pieces, by where each starts and ends, of a text that may be longer than a sentence is. */
export function cutLong(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let start = 0
  while (text.length - start > longestSentence) {
    const end = seamBefore(text, start + longestSentence)
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: text.length }]
}

/** The last good seam in the second half of what a sentence may be; where a text has none, anywhere. */
function seamBefore(text: string, end: number): number {
  for (const seam of seams) {
    for (let at = end; at > end - longestSentence / 2; at--) {
      if (seam.test(text.slice(at - 1, at + 1))) return at
    }
  }
  return end
}

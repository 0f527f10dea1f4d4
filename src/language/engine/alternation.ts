/** Words as the inside of a regular expression, the longest first, so that the longest match wins. */
export function alternation(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
}

/** The words of a table written as a text, parted by white space. */
export function table(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

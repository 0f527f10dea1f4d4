/** Words as the inside of a regular expression, the longest first, so that the longest match wins. */
export function alternation(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
}

/**
 * Stands in a pattern between what may be there in several forms and a long list of words: V8 compiles what follows such forms
 * anew for each of them, up to ten times, but not behind a look ahead.
 */
export const seam = '(?=)'

/** The words of a table written as a text, parted by white space. */
export function table(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** One pattern for several, so that each can be read by itself. */
export function either(patterns: RegExp[], flags = ''): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags)
}

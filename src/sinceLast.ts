/** What of a text stands behind the last character that is a mark, in time that only grows with what is given back. */
export function sinceLast(mark: RegExp, text: string): string {
  let at = text.length
  while (at > 0 && !mark.test(text[at - 1]!)) at--
  return text.slice(at)
}

/** What `text.matchAll(pattern)` finds, as a list, without the copy of a global pattern that it makes for each text. */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // Nothing was matched: the next character is tried, whole where two units of the text make one.
    if (match[0] === '') pattern.lastIndex += text.codePointAt(match.index)! > 0xffff ? 2 : 1
  }
  return found
}

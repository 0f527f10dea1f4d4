/**
 * Breaks a label into lines of at most `width`, as few as can be, and about as long as each other. Breaks at spaces
 * and between Han characters, never in a number, a word, or before closing punctuation.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines = fill(text, width, measure)
  if (lines.length === 1) return lines
  let best = lines
  for (let narrower = width * 0.95; narrower > width * 0.4; narrower -= width * 0.05) {
    const tried = fill(text, narrower, measure)
    if (tried.length > lines.length || tried.some((line) => measure(line) > width)) break
    best = tried
  }
  return best
}

/** What stays together: a number or a word (with the sign of a year, U+5E74, behind it), or one other character; with closing punctuation and spaces behind. */
const piece = /(?:[\w\u00c0-\u024f.,%+\u2212\u2013-]+\u5e74?|[“‘（《「『]?.)[，。、；：！？》」』”’）]*\s*/gu

function fill(text: string, width: number, measure: (text: string) => number): string[] {
  const pieces = text.match(piece) ?? [text]
  const lines: string[] = []
  for (const part of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && measure((last + part).trimEnd()) <= width) lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines.map((line) => line.trim())
}

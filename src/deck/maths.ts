/** Where TeX stands in a text: the whole of it with its marks, and what is between them. */
export interface MathsFound {
  raw: string
  tex: string
}

const fenced =
  /^ {0,3}(?:\$\$((?:(?!\n[ \t]*\n|\$\$)[^])+)\$\$|\\\[((?:(?!\n[ \t]*\n|\\\])[^])+)\\\])[ \t]*(?:\n+|$)/
const inDollars =
  /^\$\$((?:(?!\$\$)[^\n])+)\$\$|^\$(?![\s$])((?:\\[^]|[^\\$\n])*?(?:\\[^]|[^\\$\s]))\$(?![\p{L}\p{N}{$])/u
const inBrackets = /^\\\(((?:(?!\\\))[^\n])+)\\\)/

/** Maths that stands alone: `$$…$$` or `\[…\]`, without an empty line in it. */
export function mathsBlock(source: string): MathsFound | null {
  const found = fenced.exec(source)
  return found && { raw: found[0], tex: (found[1] ?? found[2])!.trim() }
}

/**
 * Maths in a line: `$…$`, `$$…$$` or `\(…\)`. As in pandoc, no blank stands inside the dollars, and neither a letter
 * nor a digit follows them: `$5 and $10` are prices. What reads as prose is none either: `$5 (about HK$)`.
 *
 * @param before the character before it
 */
export function mathsInline(source: string, before: string): MathsFound | null {
  if (source.startsWith('$') && /[\p{L}\p{N}$]/u.test(before)) return null
  const found = inDollars.exec(source) ?? inBrackets.exec(source)
  const tex = (found?.[1] ?? found?.[2])?.trim()
  return found && tex && !isProse(tex) ? { raw: found[0], tex } : null
}

function isProse(tex: string): boolean {
  const bare = tex.replace(/\\[a-z]+\*?\s*\{[^{}]*\}|\\[a-z]+/gi, ' \\ ')
  return /[a-z]{2,}[,;.:]?\s+\(?[a-z]{2,}|[\p{Script=Han}，。；：、]/iu.test(bare)
}

/** Where the next maths of a line might begin; -1 where none does. */
export function mathsStart(source: string): number {
  // It is asked at every piece of a long line, and two searches for a character are quicker than a pattern.
  const found = [source.indexOf('$'), source.indexOf('\\(')].filter((at) => at >= 0)
  return found.length > 0 ? Math.min(...found) : -1
}

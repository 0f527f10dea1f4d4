export interface Definition {
  raw: string
  term: string
  /** Without their marks and indents. */
  descriptions: string[]
}

const noTerm = /^ {0,3}(?:[-*+>#|`~:<$]|\d+[.)]\s)/
const mark = /^ {0,3}:[ \t]+/

/** A term, and below it what it means, behind `: `, as pandoc, Kramdown and PHP Markdown Extra write it. */
export function definitionList(source: string): Definition | null {
  if (!/^[^\n]+\n\n? {0,3}:[ \t]/.test(source) || noTerm.test(source)) return null
  const lines = source.split('\n')
  let at = lines[1] === '' ? 2 : 1
  const descriptions: string[][] = []
  while (at < lines.length) {
    const line = lines[at]!
    const next = lines[at + 1]
    if (mark.test(line)) descriptions.push([line.replace(mark, '')])
    // A blank line goes on where an indent or a further description follows.
    else if (line.trim() === '' && next !== undefined && (mark.test(next) || /^(?: {2,}|\t)\S/.test(next)))
      descriptions.at(-1)!.push('')
    else if (line.trim() === '') break
    else descriptions.at(-1)!.push(line.replace(/^(?: {1,4}|\t)/, ''))
    at++
  }
  return {
    raw: lines.slice(0, at).join('\n'),
    term: lines[0]!.trim(),
    descriptions: descriptions.map((text) => text.join('\n').trim()),
  }
}

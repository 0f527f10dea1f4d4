import { bareFields } from '../source/frontMatter.ts'
import type { OriginalFacts } from './original.ts'

/** Where an article comes from: an original's name, its SHA-256 in hexadecimal digits, and the day it was read. */
export interface Origin {
  file: string
  sha256: string
  read: string
  url?: string | null
}

/** Facts as YAML between `---` lines; each value on its own line, quoted where words may hold anything. */
export function writeFrontMatter(
  { title, date, authors = [], source, url }: OriginalFacts,
  origin: Origin,
): string {
  const lines = [
    title && `title: ${quoted(title)}`,
    date && `date: ${date}`,
    authors.length > 0 && `authors: [${authors.map(quoted).join(', ')}]`,
    source && `source: ${quoted(source)}`,
    `original: ${originLine({ ...origin, url: origin.url ?? url ?? null })}`,
  ]
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n`
}

/** One line that is YAML's flow style, and JSON as well. */
function originLine({ file, sha256, read, url }: Origin): string {
  const fields = { file, ...(url ? { url } : {}), sha256, read }
  return `{ ${Object.entries(fields)
    .map(([name, value]) => `"${name}": ${quoted(value)}`)
    .join(', ')} }`
}

/** The front matters that an article may begin with, and how a field is written first in it. */
const openings: [RegExp, (line: string) => string][] = [
  [/^\uFEFF?---[ \t]*\r?\n/, (line) => `original: ${line}\n`],
  [/^\uFEFF?\+\+\+[ \t]*\r?\n/, (line) => `original = ${line.replaceAll('": "', '" = "')}\n`],
  [/^\uFEFF?\{[ \t]*\r?\n/, (line) => `  "original": ${line},\n`],
  [bareFields, (line) => `Original: ${line}\n`],
]

/** A text with its origin in its front matter, which it is given where it has none; one that has an origin keeps it. */
export function withOrigin(text: string, origin: Origin): string {
  const line = originLine(origin)
  for (const [opening, write] of openings) {
    const [head] = opening.exec(text) ?? []
    if (head === undefined) continue
    const end = text
      .slice(head.length)
      .search(opening === bareFields ? /^[ \t]*$/m : /^(?:---|\.\.\.|\+\+\+|\})[ \t]*$/m)
    const front = end < 0 ? null : text.slice(head.length, head.length + end)
    if (front === null || /^\s*"?original"?\s*[:=]/im.test(front)) return text
    return head + write(line) + text.slice(head.length)
  }
  return `---\noriginal: ${line}\n---\n\n${text.replace(/^\uFEFF/, '')}`
}

function quoted(text: string): string {
  // oxlint-disable-next-line no-control-regex -- an original's properties may hold any of them
  return JSON.stringify(text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim())
}

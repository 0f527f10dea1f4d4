import { languages } from '../language/languages.ts'
import { dayPatterns, isoDate } from './date.ts'

/** What an article's bylines tell of it. */
export interface BylineFacts {
  authors: string[]
  source: string | null
  /** ISO 8601. */
  date: string | null
}

const all = Object.values(languages).map(({ prose }) => prose)

/** What stands between the parts of a byline. */
export const betweenNames = /\s*[|｜·•（(]\s*|\s{2,}|\u3000+|\t|\s+(?=\p{L}{2,8}[:：])/u

/** Who wrote an article, where it was printed, and when, by its bylines in their order. */
export function readBylines(bylines: readonly string[]): BylineFacts {
  const told: BylineFacts = { authors: [], source: null, date: null }
  const bare = bylines.map((line) => line.replace(/^[（(【[]|[）)】\]]\s*[:：]?$/g, ''))
  for (const part of bare.flatMap((line) => [...line.split(betweenNames), line])) {
    const words = part.replace(/^\*+|\*+$/g, '').trim()
    const date = dayPatterns.map((pattern) => pattern.exec(words)?.groups).find(Boolean)
    told.date ??= date ? isoDate(date) : null
    for (const { authored, sourced } of all) {
      const { names, reporters, bylined } = authored.exec(words)?.groups ?? {}
      const found = names ?? reporters ?? bylined
      if (found && told.authors.length === 0) told.authors = namesIn(found)
      const source = sourced.map((pattern) => pattern.exec(words)?.groups?.['source']?.trim()).find(Boolean)
      told.source ??= source ?? null
    }
  }
  if (told.authors.length === 0) told.authors = bare.flatMap(namedBesideDay).slice(0, 1)
  return told
}

/** Who is named alone beside a whole day: `Ann Moor · 2 May 2024`. */
function namedBesideDay(line: string): string[] {
  const parts = line.split(betweenNames).map((part) => part.replace(/^\*+|\*+$/g, '').trim())
  const isDay = (part: string) => dayPatterns.some((pattern) => pattern.exec(part)?.[0] === part)
  return parts.some(isDay) ? parts.filter((part) => all.some(({ person }) => person.test(part))) : []
}

function namesIn(words: string): string[] {
  const parts = words.split(/\s*[、，,;；/]\s*|\s+and\s+/)
  const names =
    parts.length === 1 && /^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$/u.test(words)
      ? words.split(/\s+/)
      : parts
  return names.map((name) => name.trim()).filter(Boolean)
}

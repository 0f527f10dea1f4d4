import type { ArticleMeta, Problem } from '../model.ts'
import { languageNamed, languages } from '../language/languages.ts'
import { placeAt } from '../problem.ts'
import type { FrontMatter } from './frontMatter.ts'

/** What the text itself tells, for fields that the front matter leaves out. */
export type Guessed = Omit<ArticleMeta, 'source' | 'authors'>

/** Brings the front matter's fields into shape, each with its default; what has the wrong form is a problem. */
export function readMeta(
  front: FrontMatter | null,
  guess: Guessed,
  source: { file: string; text: string },
): { meta: ArticleMeta; problems: Problem[] } {
  const fields = front?.fields ?? {}
  const problems: Problem[] = []
  const wrong = (field: string, expected: string) => {
    const at = Math.max(0, source.text.search(new RegExp(`^${field}\\s*:`, 'm')))
    const message = `the front matter's ${field} cannot be read`
    problems.push({
      code: 'front-matter',
      severity: 'error',
      message,
      expected,
      file: source.file,
      ...placeAt(source.text, at),
    })
  }
  const text = (field: string): string | null => {
    const value = fields[field]
    if (value === undefined || value === null || value === '') return null
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim()
    wrong(field, 'words')
    return null
  }
  const date = (): string | null => {
    const value = fields.date
    if (value === undefined || value === null) return guess.date
    const iso = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim()
    const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/.exec(iso)
    if (!parts || Number.isNaN(Date.parse(iso.length > 4 ? isoOf(parts) : `${parts[1]}-01-01`))) {
      wrong('date', 'a date such as 2023-02-17')
      return guess.date
    }
    return isoOf(parts)
  }
  const lang = (): ArticleMeta['lang'] => {
    const value = fields.lang
    if (value === undefined || value === null) return guess.lang
    const tag = languageNamed(value)
    if (tag === null) wrong('lang', Object.keys(languages).join(' or '))
    return tag ?? guess.lang
  }
  const authors = (): string[] => {
    const value = fields.authors ?? fields.author
    if (value === undefined || value === null) return []
    const list: unknown[] = typeof value === 'string' ? value.split(/[、,，;；]/) : [value].flat()
    const names = list.map(nameOf)
    if (names.includes(null)) wrong('authors', 'names, such as 张三, or a list of them')
    return names.filter((name) => name !== null && name !== '') as string[]
  }
  const meta = {
    title: text('title') ?? guess.title,
    lang: lang(),
    source: text('source'),
    date: date(),
    authors: authors(),
  }
  return { meta, problems }
}

/** An author, named alone or with more said of them (`name: …`); null for what is no name. */
function nameOf(author: unknown): string | null {
  if (typeof author === 'string' || typeof author === 'number') return String(author).trim()
  if (typeof author !== 'object' || author === null || !Object.hasOwn(author, 'name')) return null
  const { name } = author as { name: unknown }
  return typeof name === 'string' || typeof name === 'number' ? String(name).trim() : null
}

function isoOf(parts: RegExpExecArray): string {
  return [parts[1]!, parts[2], parts[3]]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

import type { ArticleMeta } from '../model.ts'
import { isoDate } from '../source/date.ts'
import { isEmpty, readDateField, readLanguage, readList, readWords, type Read } from '../source/fields.ts'
import type { Field } from '../source/frontMatter.ts'
import type { Source } from '../source/source.ts'

/** What the text itself tells, for fields that the front matter leaves out. */
export type Guessed = ArticleMeta

/** What programs call the day of publication beside `date`. */
const dateFields = [
  'pubDate',
  'publishDate',
  'publish_date',
  'published',
  'publishedAt',
  'published_at',
  'datePublished',
  'created',
  'created_at',
]

/** Brings the front matter's fields into shape, each with its default; what has the wrong form is a problem. */
export function readMeta(fields: Field[], guess: Guessed, source: Source): ArticleMeta {
  const all = fields.flatMap((field) => [field, ...ownFields(field)])
  const read = <T>(reader: (field: Field) => Read<T>, ...names: string[]): T | null => {
    const field = all.find(({ name }) => names.includes(name))
    if (!field || isEmpty(field)) return null
    const found = reader(field)
    if ('value' in found) return found.value
    const message = `the article's ${field.name} cannot be read`
    source.report(field.valueStart, { code: 'front-matter', message, expected: found.expected })
    return null
  }
  return {
    title: read(readWords, 'title')?.text ?? guess.title,
    lang: read(readLanguage, 'lang') ?? guess.lang,
    source: read(readWords, 'source')?.text ?? guess.source,
    date: read(readDateField, 'date') ?? otherDay(fields) ?? guess.date ?? dayInName(fields, source.file),
    authors: read(readList, 'authors', 'author')?.map(({ text }) => unlinked(text)) ?? guess.authors,
  }
}

/** The fields that a theme of Hugo's asks for stand apart. */
function ownFields({ name, value }: Field): Field[] {
  return name === 'params' && value.type === 'fields' ? value.fields : []
}

/** A name that is a link to a note. */
function unlinked(name: string): string {
  return name.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, '$1')
}

/** The day under a name that may mean other things (`published: true`). */
function otherDay(fields: Field[]): string | null {
  for (const field of fields.filter(({ name }) => dateFields.includes(name))) {
    const read = readDateField(field)
    if ('value' in read) return read.value
  }
  return null
}

/** A day that begins a name, as posts of Jekyll are called, or stands in an address (`2025/02/13/`). */
const named = /(?:^|\/)(?<year>(?:19|20)\d\d)[-/](?<month>[01]\d)[-/](?<day>[0-3]\d)(?=[-_/.])/
/** Fields that hold an article's name or address. */
const addressed = ['path', 'permalink', 'url', 'slug', 'original', 'file', 'aliases']

function dayInName(fields: Field[], file: string): string | null {
  const wordsOf = (value: Field['value']): string[] => {
    if (value.type === 'words') return [value.text]
    if (value.type === 'list') return value.items.flatMap(wordsOf)
    return value.fields.filter(({ name }) => addressed.includes(name)).flatMap((one) => wordsOf(one.value))
  }
  const names = fields.filter(({ name }) => addressed.includes(name)).flatMap(({ value }) => wordsOf(value))
  for (const name of [...names, file]) {
    const groups = named.exec(name)?.groups
    const date = groups && isoDate(groups)
    if (date) return date
  }
  return null
}

import type { ArticleMeta } from '../model.ts'
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
    date: read(readDateField, 'date') ?? otherDay(fields) ?? guess.date,
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

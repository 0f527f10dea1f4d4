import { languageNamed, languages } from '../language/languages.ts'
import type { LanguageTag, PlacedText } from '../model.ts'
import { readDate } from './date.ts'
import type { Field, FieldValue } from './frontMatter.ts'
import { onOneLine, splitAt } from './placedText.ts'

/** A field's value in its shape, or what was expected instead. */
export type Read<T> = { value: T } | { expected: string }

/** Whether a field says nothing: it is empty, or holds YAML's signs for nothing. */
export function isEmpty({ value }: Field): boolean {
  return value.type === 'words' && /^(?:~|null)?$/i.test(value.text.trim())
}

/** Words on one line. */
export function readWords({ value }: Field): Read<PlacedText> {
  return value.type === 'words' ? { value: onOneLine(value) } : { expected: 'words' }
}

/** Words, or a list of names as one line of them. */
export function readNames(field: Field): Read<PlacedText> {
  if (field.value.type === 'words') return readWords(field)
  const read = readList(field)
  if ('expected' in read) return read
  const [first, ...others] = read.value
  if (!first) return { expected: 'words' }
  const joined = others.reduce(
    (line, { text, offsets }) => ({
      text: `${line.text}, ${text}`,
      offsets: [...line.offsets, offsets[0]!, offsets[0]!, ...offsets],
    }),
    first,
  )
  return { value: joined }
}

/** A list, or words with commas between them; of an item with fields of its own, what its `name` says. */
export function readList({ value }: Field): Read<PlacedText[]> {
  if (value.type === 'words') return { value: splitAt(value, /[、,，;；\n]/) }
  const items = value.type === 'list' ? value.items.map(nameOf) : [nameOf(value)]
  if (items.includes(null)) return { expected: 'words, or a list of them' }
  return { value: items.filter((item) => item !== null && item.text !== '') as PlacedText[] }
}

function nameOf(value: FieldValue): PlacedText | null {
  const named = value.type === 'fields' ? value.fields.find(({ name }) => name === 'name')?.value : value
  return named?.type === 'words' ? onOneLine(named) : null
}

/** A date in ISO 8601, as exact as it is written. */
export function readDateField({ value }: Field): Read<string> {
  return readDate(value.type === 'words' ? value.text : '')
}

/** The language of a file, by its tag of BCP 47. */
export function readLanguage({ value }: Field): Read<LanguageTag> {
  const tag = value.type === 'words' ? languageNamed(value.text) : null
  return tag ? { value: tag } : { expected: Object.keys(languages).join(' or ') }
}

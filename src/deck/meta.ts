import { minutesIn } from '../language/deckWords.ts'
import type { DeckMeta, PlacedText } from '../model.ts'
import { reportSources, sourcesField, type NamedFiles } from './namedFiles.ts'
import { nearest } from '../problem.ts'
import { isFolder, readChoice, schemes } from '../theme/choice.ts'
import { themes } from '../theme/themes.ts'
import { separatorFields } from './separators.ts'
import {
  isEmpty,
  readDateField,
  readLanguage,
  readList,
  readNames,
  readWords,
  type Read,
} from '../source/fields.ts'
import type { Field } from '../source/frontMatter.ts'
import type { Source } from '../source/source.ts'

/** What a deck is without a front matter. */
const defaultMeta: DeckMeta = {
  title: '',
  subtitle: null,
  speaker: null,
  event: null,
  date: null,
  lang: 'zh-CN',
  theme: '',
  duration: null,
  description: null,
  keywords: [],
  url: null,
}

/** What a field holds; words know their places in the file, for their numbers are shown. */
type ReadMeta = { [K in keyof DeckMeta]: Placed<NonNullable<DeckMeta[K]>> }
type Placed<T> = T extends string[] ? PlacedText[] : string extends T ? PlacedText | string : T
type Readers = { [K in keyof DeckMeta]: (field: Field) => Read<ReadMeta[K]> }

const readers: Readers = {
  title: readWords,
  subtitle: readWords,
  speaker: readNames,
  event: readWords,
  description: readWords,
  keywords: readList,
  date: readDateField,
  lang: readLanguage,
  theme(field) {
    const text = textOf(field)
    const { theme } = readChoice(text)
    if (theme === null || themes.has(theme) || isFolder(theme)) return { value: text }
    const ground = groundOf(theme)
    if (ground) return { value: ground }
    const names = [...themes.keys(), ...schemes]
    return { expected: nearest(theme, names) ?? `${names.join(', ')}, or a folder: ./brand` }
  },
  duration(field) {
    const minutes = minutesIn(textOf(field))
    if (minutes && minutes <= longestTalk) return { value: minutes }
    return { expected: 'minutes, such as 15' }
  },
  url(field) {
    const address = textOf(field)
    const isAddress = /^https?:\/\/[^\s/]+\S*$/i.test(address) && URL.canParse(address)
    return isAddress ? { value: address } : { expected: 'https://…' }
  },
}

/** What other programs call who speaks. */
const speakers: Record<string, 'speaker'> = { author: 'speaker', authors: 'speaker', presenter: 'speaker' }

/** Fields by which a deck of Marp, Slidev or pandoc is known. */
const foreignFields = ['marp', 'paginate', 'mdc', 'drawings', 'highlighter', 'incremental', 'slide-level']

/** The grounds of Reveal's own themes: the deck takes the theme of this one that is as dark. */
const grounds: Record<'light' | 'dark', string> = {
  dark: 'black night moon league blood dracula sky-dark black-contrast',
  light: 'white beige sky simple serif solarized white-contrast',
}

function groundOf(name: string): 'light' | 'dark' | undefined {
  return (['light', 'dark'] as const).find((ground) => grounds[ground].split(' ').includes(name))
}

/** Minutes of a day. */
const longestTalk = 1440

function textOf({ value }: Field): string {
  return value.type === 'words' ? value.text.trim() : ''
}

/**
 * Brings each field into shape; an unknown name or a wrong form is a warning, and keeps the default.
 *
 * @returns the deck's facts, and those of its words that a viewer may read, each with its place in the file
 */
export function readMeta(
  fields: Field[],
  source: Source,
  named: NamedFiles,
): { meta: DeckMeta; shown: PlacedText[] } {
  const meta: DeckMeta = { ...defaultMeta, keywords: [] }
  const shown: PlacedText[] = []
  const names = Object.keys(readers) as (keyof DeckMeta)[]
  const given = new Set(fields.map(({ name }) => name))
  for (const field of fields) {
    const meant = given.has('speaker') ? field.name : (speakers[field.name] ?? field.name)
    const name = names.find((known) => known === meant)
    if (!name && (separatorFields as readonly string[]).includes(field.name)) continue
    if (field.name === sourcesField) {
      reportSources(field, named, source)
      continue
    }
    if (!name) {
      source.report(field.start, {
        code: 'unknown-field',
        severity: 'warning',
        message: `a deck has no \`${field.name}\``,
        expected: foreignFields.includes(field.name)
          ? 'a deck of another dialect comes in by: article-deck import FILE -o FOLDER'
          : (nearest(field.name, [...names, sourcesField]) ?? names.join(', ')),
      })
      continue
    }
    if (isEmpty(field)) continue
    const read = readers[name](field)
    if ('expected' in read) {
      const message = `the deck's ${name} cannot be read`
      source.report(field.valueStart, {
        code: 'front-matter',
        severity: 'warning',
        message,
        expected: read.expected,
      })
      continue
    }
    const { value } = read
    const placed = [value].flat().filter((one) => typeof one === 'object')
    shown.push(...placed)
    Object.assign(meta, { [name]: plain(value) })
  }
  return { meta, shown }
}

function plain(value: ReadMeta[keyof DeckMeta]): unknown {
  if (Array.isArray(value)) return value.map(({ text }) => text)
  return typeof value === 'object' ? value.text : value
}

import type { DeckMeta } from '../model.ts'
import { languageNamed, languages } from '../language/languages.ts'
import { nearest } from '../problem.ts'
import type { Field } from './frontMatter.ts'
import type { Source } from './source.ts'

/** What a deck is without a front matter. */
export const defaultMeta: DeckMeta = {
  title: '',
  subtitle: null,
  speaker: null,
  event: null,
  date: null,
  lang: 'zh-CN',
  theme: 'auto',
  duration: null,
  description: null,
  keywords: [],
  url: null,
}

/** A field's value in its shape, or what was expected instead. */
type Read<T> = { value: T } | { expected: string }
type Readers = { [K in keyof DeckMeta]: (field: Field) => Read<NonNullable<DeckMeta[K]>> }

const themes = ['light', 'dark', 'auto'] as const

const readers: Readers = {
  title: readWords,
  subtitle: readWords,
  speaker: readWords,
  event: readWords,
  description: readWords,
  date: readDate,

  lang({ value }) {
    const tag = languageNamed(value)
    return tag ? { value: tag } : { expected: Object.keys(languages).join(' or ') }
  },
  theme({ value }) {
    const theme = themes.find((known) => known === value)
    return theme ? { value: theme } : { expected: nearest(String(value), themes) ?? 'light, dark or auto' }
  },
  duration({ value }) {
    const minutes =
      typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*(?:min(?:ute)?s?|分钟?)?$/.exec(value)?.[1] : value
    const number = typeof minutes === 'string' ? Number(minutes) : minutes
    if (typeof number === 'number' && number > 0 && number <= 1440) return { value: number }
    return { expected: 'minutes, such as 15' }
  },
  keywords({ value, written }) {
    const list: unknown[] = Array.isArray(value) ? value : (written ?? '').split(/[,，、;；]/)
    if (!list.every((one) => typeof one === 'string' || typeof one === 'number')) return { expected: 'words' }
    return { value: list.map((one) => String(one).trim()).filter((one) => one !== '') }
  },
  url({ value }) {
    if (typeof value === 'string' && /^https?:\/\/[^\s/]+\S*$/i.test(value) && URL.canParse(value)) {
      return { value }
    }
    return { expected: 'https://…' }
  },
}

/** Brings each field into shape; an unknown name is a warning, a wrong form an error, and both keep the default. */
export function readMeta(fields: Field[], source: Source): DeckMeta {
  const meta: DeckMeta = { ...defaultMeta, keywords: [] }
  const names = Object.keys(readers) as (keyof DeckMeta)[]
  for (const field of fields) {
    const name = names.find((known) => known === field.name)
    if (!name) {
      source.report(field.start, {
        code: 'unknown-field',
        severity: 'warning',
        message: `a deck has no \`${field.name}\``,
        expected: nearest(field.name, names) ?? names.join(', '),
      })
      continue
    }
    if (field.value === null || field.value === '') continue
    const read = readers[name](field)
    if ('value' in read) Object.assign(meta, { [name]: read.value })
    else {
      const message = `the deck's ${name} cannot be read`
      source.report(field.valueStart, { code: 'front-matter', message, expected: read.expected })
    }
  }
  return meta
}

function readWords({ value, written }: Field): Read<string> {
  if (typeof value === 'string') return { value: value.replace(/\s+/g, ' ').trim() }
  return typeof value === 'number' ? { value: written ?? String(value) } : { expected: 'words' }
}

/** A date in ISO 8601, from 2023-02-17, 2023/2/17 or 2023年2月17日. */
function readDate({ value, written }: Field): Read<string> {
  const expected = 'a date such as 2023-02-17'
  const text =
    typeof value === 'string' ? value.trim() : typeof value === 'number' ? (written ?? String(value)) : ''
  const found = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/.exec(text)
  if (!found) return { expected }
  const [, year, month, day] = found
  const parts = [year!, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  const iso = parts.join('-')
  const full = [iso, '01', '01'].slice(0, 4 - parts.length).join('-')
  const time = Date.parse(full)
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(full)
  return isReal ? { value: iso } : { expected }
}

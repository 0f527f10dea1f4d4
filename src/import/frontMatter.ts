import { isMap, parseDocument } from 'yaml'

/** The fields of YAML; null for what is none. */
export function parseFields(yaml: string): Record<string, unknown> | null {
  // A colour is no comment, and a colon in a title no reason to lose a deck.
  const quoted = yaml.replace(/^([\w-]+):[ \t]+(#[\da-f]{3,8})[ \t]*$/gim, '$1: "$2"')
  const document = parseDocument(quoted, { prettyErrors: false, uniqueKeys: false })
  if (document.errors.length > 0) return parseLoosely(yaml)
  if (yaml.replace(/^\s*#.*$/gm, '').trim() === '') return {}
  return isMap(document.contents) ? (document.toJS() as Record<string, unknown>) : null
}

/** `name: value` by lines, where YAML would have it otherwise. */
function parseLoosely(yaml: string): Record<string, unknown> | null {
  const fields = [...yaml.matchAll(/^([\w.-]+):[ \t]+(.+)$/gm)].map(([, name, value]) => [
    name!,
    value!.trim(),
  ])
  return fields.length > 0 ? Object.fromEntries(fields) : null
}

/** Cuts the front matter off a file; `line` is that of what follows it. */
export function cutFrontMatter(text: string): {
  fields: Record<string, unknown>
  rest: string
  line: number
} {
  const found = /^\uFEFF?\s*---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text)
  const fields = found?.index === 0 ? parseFields(found[1]!) : null
  if (!found || fields === null) return { fields: {}, rest: text, line: 1 }
  return { fields, rest: text.slice(found[0].length), line: found[0].split('\n').length }
}

/** A field as words; null where it is none. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).replace(/\s+/g, ' ').trim() || null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value))
    return (
      value
        .map((one) => wordsOf(one))
        .filter(Boolean)
        .join(', ') || null
    )
  if (value && typeof value === 'object' && 'name' in value) return wordsOf(value.name)
  return null
}

/** The address in `url(…)`, or the text itself. */
export function addressOf(value: unknown): string | null {
  const words = wordsOf(value)
  return words && (/url\(\s*['"]?([^'")]+)/.exec(words)?.[1] ?? words)
}

import { parse, TomlDate, TomlError, type TomlValue } from 'smol-toml'
import type { PlacedText } from '../model.ts'
import type { Field, FieldValue } from './frontMatter.ts'
import { placedAt } from './placedText.ts'
import type { Source } from './source.ts'

/** The fields of a front matter in TOML (Hugo, Zola), which stands at `start`; what cannot be read is reported. */
export function tomlFields(toml: string, start: number, source: Source): Field[] {
  try {
    return Object.entries(parse(toml)).map(([name, value]) => {
      const key = new RegExp(`^[ \\t]*\\[*"?${escaped(name)}"?\\]*[ \\t]*=?[ \\t]*`, 'm').exec(toml)
      const at = key?.index ?? 0
      const valueAt = at + (key?.[0].length ?? 0)
      return {
        name,
        start: start + at,
        value: valueOf(value, toml, valueAt, start),
        valueStart: start + valueAt,
      }
    })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const lineStart =
      toml
        .split('\n')
        .slice(0, error.line - 1)
        .join('\n').length + Number(error.line > 1)
    source.report(Math.min(start + lineStart + error.column - 1, source.text.length), {
      code: 'front-matter',
      message: `the front matter is no TOML: ${error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '')}`,
      expected: 'name = "value"',
    })
    return []
  }
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Words that stand otherwise in the file (escapes, several lines): all where their value begins. */
function unplaced(text: string, at: number): PlacedText {
  return { text, offsets: Array.from({ length: text.length }, () => at) }
}

/** A value as words; a date as it is written. `at` is where it begins in `toml`. */
function valueOf(value: TomlValue, toml: string, at: number, start: number): FieldValue {
  if (Array.isArray(value)) {
    let from = at
    const items = value.map((item) => {
      const read = valueOf(item, toml, from, start)
      if (read.type === 'words' && read.offsets.length > 0) from = read.offsets.at(-1)! + 1 - start
      return read
    })
    return { type: 'list', items }
  }
  const isScalar = typeof value !== 'object' || value instanceof TomlDate
  if (isScalar) {
    const words = value instanceof TomlDate ? value.toISOString() : String(value)
    const found = toml.indexOf(words, at)
    return { type: 'words', ...(found < 0 ? unplaced(words, start + at) : placedAt(words, start + found)) }
  }
  const fields = Object.entries(value).map(([name, one]) => {
    const inner = valueOf(one, toml, at, start)
    return { name, start: start + at, value: inner, valueStart: start + at }
  })
  return { type: 'fields', fields }
}

import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml'
import type { PlacedText } from '../model.ts'
import { placedAt } from './placedText.ts'
import type { Source } from './source.ts'
import { tomlFields } from './toml.ts'
import { yamlText } from './yamlText.ts'

/** What a field holds: words as they are written (`2023.10`, `~`), a list, or fields of its own. */
export type FieldValue =
  | ({ type: 'words' } & PlacedText)
  | { type: 'list'; items: FieldValue[] }
  | { type: 'fields'; fields: Field[] }

/** One field of a front matter; `start` and `valueStart` are offsets into the file. */
export interface Field {
  name: string
  start: number
  value: FieldValue
  valueStart: number
}

export interface FrontMatter {
  fields: Field[]
  /** Where the report, or the first slide, begins. */
  end: number
}

/**
 * Reads the front matter at the top of a file: YAML between `---` lines, TOML between `+++` lines, or JSON from a line
 * `{` to a line `}`; null where there is none. Every scalar is words, whatever YAML makes of it, and knows the place of
 * each character. What cannot be read is reported to `source`.
 */
export function readFrontMatter(source: Source): FrontMatter | null {
  const { text } = source
  const found = kinds.find(({ open }) => open.test(text))
  if (!found) return null
  const start = found.holdsMarks ? found.open.exec(text)![0].search(/\{/) : found.open.exec(text)![0].length
  const closing = new RegExp(found.close, 'gm')
  closing.lastIndex = start
  const close = start < text.length ? closing.exec(text) : null
  if (!close) {
    const expected = `a line \`${found.end}\` below it`
    source.report(0, { code: 'front-matter', message: 'the front matter has no end', expected })
    return { fields: [], end: start }
  }
  const end = close.index + close[0].length
  const inside = text.slice(start, found.holdsMarks ? end : close.index)
  return { fields: found.read(inside, start, source), end }
}

const yaml = {
  open: /^\uFEFF?---[ \t]*(?:\r?\n|$)/,
  close: /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  end: '---',
  holdsMarks: false,
  read: readFields,
}

/** Below blank lines, a line `---` opens a front matter where a field follows; else it is a rule, or ends a slide. */
const belowBlanks = /^\uFEFF?(?:[ \t]*\r?\n)+---[ \t]*\r?\n(?=(?:[ \t]*\r?\n)*[a-z][\w-]*:(?:\s|$))/i

/** Fields without marks around them, down to the first blank line, as Pelican and MultiMarkdown have them. */
export const bareFields =
  /^\uFEFF?(?=(?:.*\r?\n){0,12}?Title:[ \t])(?=(?:[A-Z][A-Za-z_-]{0,30}:[ \t]+\S.*\r?\n){2,}[ \t]*\r?\n)/

/** The ways to write a front matter. JSON is YAML, its marks included. */
const kinds = [
  yaml,
  { ...yaml, open: belowBlanks },
  {
    open: /^\uFEFF?\+\+\+[ \t]*(?:\r?\n|$)/,
    close: /^\+\+\+[ \t]*(?:\r?\n|$)/,
    end: '+++',
    holdsMarks: false,
    read: tomlFields,
  },
  {
    open: /^\uFEFF?\{[ \t]*\r?\n\s*"/,
    close: /^\}[ \t]*(?:\r?\n|$)/,
    end: '}',
    holdsMarks: true,
    read: readFields,
  },
  {
    open: bareFields,
    close: /^[ \t]*(?:\r?\n|$)/,
    end: '',
    holdsMarks: false,
    read: (fields: string, start: number, source: Source) =>
      readFields(fields, start, source).map((field) => ({ ...field, name: field.name.toLowerCase() })),
  },
]

/** As many errors of one front matter are told. */
const mostErrors = 10

function readFields(yaml: string, start: number, source: Source): Field[] {
  const { document, literals } = readYaml(yaml, start)
  for (const { name, value } of literals) {
    source.report(value.offsets[0]!, {
      code: 'front-matter',
      severity: 'warning',
      message: `the front matter's ${name} means something else in YAML; it is read as it is written`,
      expected: `${name}: ${JSON.stringify(value.text)}`,
    })
  }
  for (const { message, pos } of document.errors.slice(0, mostErrors)) {
    const at = start + Math.min(pos[0], Math.max(0, yaml.length - 1))
    source.report(at, {
      code: 'front-matter',
      message: `the front matter is no YAML: ${message}`,
      expected: 'name: value',
    })
  }
  const { contents, errors } = document
  if (errors.length > 0 || contents === null) return []
  if (!isMap(contents)) {
    const expected = '`title: …`'
    source.report(start, { code: 'front-matter', message: 'the front matter holds no fields', expected })
    return []
  }
  const fields = fieldsOf(contents, yaml, start)
  for (const { name, value } of literals) {
    const field = fields.find((one) => one.name === name)
    if (!field) continue
    field.value = { type: 'words', ...value }
    field.valueStart = value.offsets[0]!
  }
  return fields
}

interface Literal {
  name: string
  value: PlacedText
}

/** A field on one line whose value is not quoted, not in brackets and not a block. */
const plainField = /^([^\s#:'"[\]{},&*!|>%@`-][^\s:]*):[ \t]+([^\s'"[{|>#].*?)[ \t]*\r?$/

/**
 * Parses YAML in which a plain value may hold what YAML takes for its own: a colon, `*`, `&`, `!`, `@`, `%`. Such a
 * value is taken out, line by line, and read as it is written.
 */
function readYaml(yaml: string, start: number): { document: Document.Parsed; literals: Literal[] } {
  const literals: Literal[] = []
  for (let rest = yaml; ;) {
    const document = parseDocument(rest, { prettyErrors: false, schema: 'failsafe', logLevel: 'silent' })
    const lines = new Set(strangeAt(document).map((at) => rest.lastIndexOf('\n', Math.max(0, at - 1)) + 1))
    let next = rest
    for (const at of lines) {
      const end = next.indexOf('\n', at)
      const [, name, words] = plainField.exec(next.slice(at, end < 0 ? next.length : end)) ?? []
      if (!name || !words) continue
      const valueAt = next.indexOf(words, at + name.length + 1)
      literals.push({ name, value: placedAt(words, start + valueAt) })
      next = next.slice(0, valueAt) + ' '.repeat(words.length) + next.slice(valueAt + words.length)
    }
    if (next === rest) return { document, literals }
    rest = next
  }
}

/** Where YAML fails, or reads a value's first character as a sign of its own. */
function strangeAt({ errors, contents }: Document.Parsed): number[] {
  const values = isMap(contents) ? contents.items.map(({ value }) => value) : []
  const signed = values.filter(
    (value) => isAlias(value) || (isNode(value) && Boolean(value.tag ?? ('anchor' in value && value.anchor))),
  )
  const failed = errors.filter(({ code }) => code !== 'DUPLICATE_KEY')
  return [...failed.map(({ pos }) => pos[0]), ...signed.map((value) => (value as Node).range![0])]
}

function fieldsOf(map: Node, yaml: string, start: number): Field[] {
  if (!isMap(map)) return []
  return map.items.flatMap(({ key, value }): Field[] => {
    if (!isScalar(key)) return []
    const at = start + (key.range?.[0] ?? 0)
    const node = isNode(value) ? value : null
    return [
      {
        name: String(key.value),
        start: at,
        value: valueOf(node, yaml, start),
        valueStart: node?.range ? start + node.range[0] : at,
      },
    ]
  })
}

/** An alias stands for what is not written here: it is no words. */
function valueOf(node: Node | null, yaml: string, start: number): FieldValue {
  if (isScalar(node)) return { type: 'words', ...yamlText(node, yaml, start) }
  if (isSeq(node)) {
    const items = node.items.map((item) => valueOf(isNode(item) ? item : null, yaml, start))
    return { type: 'list', items }
  }
  if (isMap(node)) return { type: 'fields', fields: fieldsOf(node, yaml, start) }
  return { type: 'words', text: '', offsets: [] }
}

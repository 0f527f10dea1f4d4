import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml'
import type { Source } from './source.ts'

/** One field of a front matter, and where it stands. */
export interface Field {
  name: string
  start: number
  value: unknown
  /** A scalar as written (`2023.10`); null for lists and maps. */
  written: string | null
  valueStart: number
}

export interface FrontMatter {
  fields: Field[]
  /** Where the slides begin. */
  end: number
}

/** Reads YAML between `---` lines at the top of a deck; without it there are no fields. */
export function parseFrontMatter(source: Source): FrontMatter {
  const { text } = source
  const open = /^\uFEFF?---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!open) return { fields: [], end: text.startsWith('\uFEFF') ? 1 : 0 }
  const start = open[0].length
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm
  closing.lastIndex = start
  const close = start < text.length ? closing.exec(text) : null
  if (!close) {
    const expected = 'a line `---` below it'
    source.report(0, { code: 'front-matter', message: 'the front matter has no end', expected })
    return { fields: [], end: start }
  }
  return {
    fields: parseFields(text.slice(start, close.index), start, source),
    end: close.index + close[0].length,
  }
}

function parseFields(yaml: string, start: number, source: Source): Field[] {
  const document = parseDocument(yaml, { prettyErrors: false })
  for (const { message, pos } of document.errors) {
    const at = start + Math.min(pos[0], Math.max(0, yaml.length - 1))
    source.report(at, {
      code: 'front-matter',
      message: `the front matter is no YAML: ${message}`,
      expected: 'name: value',
    })
  }
  const { contents, errors } = document
  if (errors.length > 0 || yaml.trim() === '') return []
  if (!isMap(contents)) {
    const expected = '`title: …`'
    source.report(start, { code: 'front-matter', message: 'the front matter holds no fields', expected })
    return []
  }
  return contents.items.flatMap((pair): Field[] => {
    const key = pair.key as Node | null
    if (!isScalar(key)) return []
    const value = pair.value as Node | null
    const at = start + (key.range?.[0] ?? 0)
    return [
      {
        name: String(key.value),
        start: at,
        value: valueOf(value),
        written: isScalar(value) ? (value.source ?? null) : null,
        valueStart: value?.range ? start + value.range[0] : at,
      },
    ]
  })
}

/** Scalars and flat lists as plain values; anything deeper as the node that it is. */
function valueOf(node: Node | null): unknown {
  if (node === null || isScalar(node)) return node?.value ?? null
  return isSeq(node) ? node.items.map((item) => (isScalar(item) ? item.value : item)) : node
}

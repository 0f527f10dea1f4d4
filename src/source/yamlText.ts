import type { Scalar } from 'yaml'
import type { PlacedText } from '../model.ts'

/** A character of a scalar as written; `\n` for one that only folds a line. */
interface WrittenCharacter {
  character: string
  at: number
}

/**
 * A scalar's words with the place of each character, in any of YAML's styles.
 *
 * YAML changes nothing but white space (it folds lines and takes indents away) and what stands behind a backslash or a
 * doubled quote, so that all other characters follow each other as they are written.
 *
 * @param yaml the text in which `scalar` was found
 * @param start where `yaml` begins in its file
 */
export function yamlText(scalar: Scalar, yaml: string, start: number): PlacedText {
  const text = String(scalar.value ?? '')
  const [from = 0, to = from] = scalar.range ?? []
  const written = [...readers[scalar.type as keyof typeof readers](yaml.slice(from, to))]
  const offsets: number[] = []
  let next = 0
  for (const character of text.split('')) {
    if (!isBlank(character)) while (next < written.length && isBlank(written[next]!.character)) next++
    const place = written[Math.min(next, written.length - 1)]
    offsets.push(start + from + (place?.at ?? 0))
    if (place && isBlank(character) === isBlank(place.character)) next++
  }
  return { text, offsets }
}

type Reader = (source: string) => Iterable<WrittenCharacter>

const readers: Record<NonNullable<Scalar['type']>, Reader> = {
  PLAIN: (source) => plain(source, 0),
  QUOTE_SINGLE: singleQuoted,
  QUOTE_DOUBLE: doubleQuoted,
  BLOCK_LITERAL: block,
  BLOCK_FOLDED: block,
}

function* plain(source: string, from: number): Iterable<WrittenCharacter> {
  for (let at = from; at < source.length; at++) yield { character: source[at]!, at }
}

/** Behind the line that holds `|` or `>`, its indicators and a comment. */
function block(source: string): Iterable<WrittenCharacter> {
  const head = source.indexOf('\n')
  return plain(source, head < 0 ? source.length : head + 1)
}

function* singleQuoted(source: string): Iterable<WrittenCharacter> {
  for (let at = 1; at < source.length - 1; at++) {
    if (source[at] === "'") at++
    yield { character: source[at]!, at }
  }
}

/** How many hexadecimal digits an escape has. */
const hexDigits: Record<string, number> = { x: 2, u: 4, U: 8 }
const blankEscapes = 'nrt \t'

function* doubleQuoted(source: string): Iterable<WrittenCharacter> {
  for (let at = 1; at < source.length - 1; at++) {
    const start = at
    if (source[at] !== '\\') {
      yield { character: source[at]!, at }
      continue
    }
    const kind = source[++at]!
    const digits = hexDigits[kind] ?? 0
    at += digits
    if (kind === '\n' || kind === '\r') continue
    yield { character: blankEscapes.includes(kind) ? ' ' : kind, at: start }
    // A character beyond the first plane is two units of a string.
    const isPair = digits > 4 && Number.parseInt(source.slice(start + 2, at + 1), 16) > 0xffff
    if (isPair) yield { character: kind, at: start }
  }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

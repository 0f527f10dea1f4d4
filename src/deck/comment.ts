import { nearest } from '../problem.ts'
import type { Mapped } from './mapped.ts'
import type { Source } from '../source/source.ts'

const directives = ['slide', 'element', 'chart', 'scene', 'number'] as const

/** A comment that says something to the deck: `<!-- .slide: layout="cover" -->`. */
export interface Directive {
  name: (typeof directives)[number]
  /** Where the comment begins and ends in the file. */
  start: number
  end: number
  /** What stands behind the colon. */
  body: Mapped
}

export interface Attribute {
  name: string
  start: number
  /** null for a bare name. */
  value: string | null
  valueStart: number
}

/** What a comment says to the deck; null for a remark. An unknown name is a problem. */
export function parseDirective(comment: Mapped, source: Source): Directive | null {
  const found = /^<!--\s*\.([a-z][\w-]*)(\s*[:：])?/i.exec(comment.text)
  if (!found) return null
  const [head, word, colon] = found
  const start = comment.offset(0)
  const name = directives.find((known) => known === word)
  if (!name && !colon) return null
  if (!name || !colon) {
    const like = name ?? nearest(word!, directives)
    source.report(comment.offset(head.indexOf('.')), {
      code: 'unknown-comment',
      severity: 'warning',
      message: name ? `\`.${word}\` has no colon behind it` : `there is no \`.${word}\` comment`,
      expected: like ? `\`.${like}:\`` : directives.map((known) => `\`.${known}:\``).join(', '),
    })
    if (!name) return null
  }
  const body = comment.slice(head.length, comment.text.length - '-->'.length).trim()
  return { name, start, end: comment.offset(comment.text.length - 1) + 1, body }
}

const attribute = /([^\s="'“”‘’]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'“”‘’]+)))?/y

/** `layout="cover" horizontal` as names and values; what is neither is a problem. */
export function parseAttributes(body: Mapped, source: Source): Attribute[] {
  const { text } = body
  const attributes: Attribute[] = []
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    if (at >= text.length) return attributes
    attribute.lastIndex = at
    const found = attribute.exec(text)
    const [whole, name, ...values] = found ?? []
    const next = at + (whole?.length ?? 0)
    if (!whole || !name || /^\s*=/.test(text.slice(next)) || /["'“”‘’]/.test(text[next] ?? '')) {
      source.report(body.offset(Math.min(next, text.length - 1)), {
        code: 'attribute',
        severity: 'warning',
        message: `\`${text.slice(at)}\` is no attribute`,
        expected: 'name="value" in straight quotes',
      })
      return attributes
    }
    const value = values.find((one) => one !== undefined) ?? null
    const valueAt = value === null ? next : next - value.length - (/["']$/.test(whole) ? 1 : 0)
    attributes.push({ name, start: body.offset(at), value, valueStart: body.offset(valueAt) })
    at = next
  }
}

/** The attributes that are known by name; each other one has no effect, which is said once of each name. */
export function knownAttributes<Name extends string>(
  body: Mapped,
  source: Source,
  names: readonly Name[],
  where: string,
): (Attribute & { name: Name })[] {
  return parseAttributes(body, source).filter((one): one is Attribute & { name: Name } => {
    if ((names as readonly string[]).includes(one.name)) return true
    source.reportOnce(`${where} ${one.name}`, one.start, {
      code: 'unknown-attribute',
      severity: 'warning',
      message: `${where} has no attribute \`${one.name}\``,
      expected: nearest(one.name, names) ?? names.join(', '),
    })
    return false
  })
}

const safeClass = /^[\p{L}\p{N}_-]+$/u

/** Names of classes, without those that could not be one. */
export function parseClasses({ value, valueStart }: Attribute, source: Source): string[] {
  return Array.from((value ?? '').matchAll(/\S+/g)).flatMap(({ 0: name, index }) => {
    if (safeClass.test(name)) return [name]
    source.report(valueStart + index, {
      code: 'attribute',
      severity: 'warning',
      message: `\`${name}\` is no name of a class`,
      expected: 'letters, digits, - and _',
    })
    return []
  })
}

/** Says that a comment stands where it says nothing. */
export function reportMisplaced(
  { name, start }: Directive,
  where: string,
  expected: string,
  source: Source,
): void {
  source.report(start, {
    code: 'misplaced-comment',
    severity: 'warning',
    message: `\`.${name}\` ${where}`,
    expected,
  })
}

import { escapeStart } from '../../articleEscape.ts'
import { dateIn } from '../dateline.ts'
import type { Converted, Original, OriginalFacts } from '../original.ts'
import { openPictureBox } from '../pictureBox.ts'
import { directiveBlocks, fenced, quoted, type RstDirective } from './directives.ts'
import { inlineOf, noteName } from './inline.ts'
import { gridRule, gridTable, simpleRule, simpleTable } from './tables.ts'

/** A line of signs below a heading, or above it too. */
const adornment = /^([!-/:-@[-`{-~])\1{2,}\s*$/
const field = /^:([^:\s][^:]*):(?:\s+(.*))?$/
const bullet = /^(?:[*+•-])(\s+)(?=\S)/
const numbered = /^(?:\d{1,3}|#|[a-zA-Z])[.)](\s+)(?=\S)|^\((?:\d{1,3}|#|[a-zA-Z])\)(\s+)(?=\S)/
const explicit = /^\.\.(?:\s|$)/
/** Lists and quotes lie in each other so deep. */
const deepest = 12

/** reStructuredText (docutils) as Markdown. What is no part of an article, such as a table of contents, is left out. */
export async function readRst(text: string, beside: Original['beside']): Promise<Converted> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\t/g, '        ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
  const reader = new RstReader()
  const blocks = reader.blocks(lines, 0)
  const box = openPictureBox()
  for (const src of reader.pictures) if (!/^[a-z]+:/i.test(src)) box.add(src, await beside(src))
  const markdown = blocks
    .filter(Boolean)
    .join('\n\n')
    .replace(/(?<=^!\[.*\]\(<).*(?=>\)$)/gm, (src) => box.addressOf(src) ?? src)
  return {
    facts: reader.facts,
    markdown,
    pictures: box.pictures,
    left: [
      ...box.left,
      ...[...reader.left].map((name) => `a directive “${name}”, which is no part of an article`),
    ],
  }
}

/** What begins at a line: its blocks, and the line behind it. */
type Taken = { blocks: string[]; end: number } | null

class RstReader {
  readonly facts: OriginalFacts & { authors: string[] } = { title: null, authors: [] }
  readonly left = new Set<string>()
  readonly pictures = new Set<string>()
  /** The signs of headings, in the order of their levels. */
  readonly #signs: string[] = []

  blocks(lines: string[], depth: number): string[] {
    const blocks: string[] = []
    let at = 0
    while (at < lines.length) {
      if (lines[at] === '') {
        at++
        continue
      }
      const taken = this.#taken(lines, at, depth)
      blocks.push(...taken.blocks)
      at = Math.max(taken.end, at + 1)
    }
    return blocks
  }

  #taken(lines: string[], at: number, depth: number): NonNullable<Taken> {
    return (
      (depth === 0 ? this.#heading(lines, at) : null) ??
      table(lines, at) ??
      this.#explicit(lines, at, depth) ??
      this.#fields(lines, at) ??
      this.#list(lines, at, depth) ??
      this.#setIn(lines, at, depth) ??
      this.#paragraph(lines, at, depth)
    )
  }

  #heading(lines: string[], at: number): Taken {
    const [first, second = '', third = ''] = lines.slice(at, at + 3)
    const isOver = adornment.test(first!) && second !== '' && third === first
    const words = isOver ? second.trim() : first!
    const signs = isOver ? first! : second
    if (
      !adornment.test(signs) ||
      (!isOver && (signs.length < Math.min(4, words.length) || /^\s/.test(words)))
    )
      // A line of signs alone parts a text.
      return adornment.test(first!) && second === '' ? { blocks: [], end: at + 1 } : null
    const sign = signs[0]! + (isOver ? 'over' : '')
    if (!this.#signs.includes(sign)) this.#signs.push(sign)
    const level = Math.min(6, this.#signs.indexOf(sign) + 1)
    return { blocks: [`${'#'.repeat(level)} ${inlineOf(words)}`], end: at + (isOver ? 3 : 2) }
  }

  /** What `..` begins: a directive, a note, a target or a remark. */
  #explicit(lines: string[], at: number, depth: number): Taken {
    if (!explicit.test(lines[at]!)) return null
    const { inner, end } = indented(lines, at)
    const head = lines[at]!.slice(2).trim()
    const directive = /^(?:\|[^|]+\|\s+)?([a-z][\w:.-]*?)::(?:\s+(.*))?$/i.exec(head)
    const note = /^\[([^\]]+)\]\s*(.*)$/.exec(head)
    if (note) {
      const words = this.blocks([note[2]!, ...inner], depth + 1).join('\n\n')
      return { blocks: [`[^${noteName(note[1]!)}]: ${words.replace(/\n(?=.)/g, '\n    ')}`], end }
    }
    if (!directive) return { blocks: [], end }
    const read = directiveOf(directive[1]!.toLowerCase(), directive[2] ?? '', inner)
    const blocks = directiveBlocks(read, (body) =>
      depth < deepest ? this.blocks(body, depth + 1) : [body.map(inlineOf).join(' ')],
    )
    if (blocks === null) this.left.add(read.name)
    if (read.name === 'image' || read.name === 'figure') this.pictures.add(read.argument)
    return { blocks: blocks ?? [], end }
  }

  /** Fields, which at the top of a text say who wrote it, and when. */
  #fields(lines: string[], at: number): Taken {
    if (!field.test(lines[at]!)) return null
    let end = at
    while (end < lines.length && (field.test(lines[end]!) || /^\s+\S/.test(lines[end]!))) {
      const [, name = '', words = ''] = field.exec(lines[end]!) ?? []
      if (/^authors?$/i.test(name))
        this.facts.authors.push(...words.split(/\s*[,;]\s*|\s+and\s+/).filter(Boolean))
      if (/^date$/i.test(name)) this.facts.date ??= dateIn(words)
      end++
    }
    return { blocks: [], end }
  }

  #list(lines: string[], at: number, depth: number): Taken {
    const markOf = (line: string) => bullet.exec(line) ?? numbered.exec(line)
    if (depth >= deepest || !markOf(lines[at]!)) return null
    const items: string[] = []
    const isNumbered = !bullet.test(lines[at]!)
    let end = at
    for (let next = at; next < lines.length; next = behindBlank(lines, end)) {
      const mark = markOf(lines[next]!)
      if (!mark || !bullet.test(lines[next]!) !== isNumbered) break
      const { inner, end: behind } = indented(lines, next, mark[0].length)
      const words = this.blocks([lines[next]!.slice(mark[0].length), ...inner], depth + 1)
      const sign = isNumbered ? `${items.length + 1}. ` : '- '
      const gap = words.length > 1 && !/^(?:- |\d+\. )/.test(words[1]!) ? '\n\n' : '\n'
      items.push(sign + words.join(gap).replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`))
      end = behind
    }
    return { blocks: [items.join('\n')], end }
  }

  /** Lines that are set in without anything that leads them in are quoted. */
  #setIn(lines: string[], at: number, depth: number): Taken {
    if (!/^\s/.test(lines[at]!) || depth >= deepest) return null
    const { inner, end } = indented(lines, at - 1)
    return { blocks: quoted(this.blocks(inner, depth + 1)), end }
  }

  #paragraph(lines: string[], at: number, depth: number): NonNullable<Taken> {
    let end = at + 1
    while (end < lines.length && lines[end] !== '' && !/^\s/.test(lines[end]!)) {
      if (depth === 0 && adornment.test(lines[end + 1] ?? '')) break
      end++
    }
    const words = lines.slice(at, end).map((line) => line.replace(/^\| ?/, ''))
    const isLiteral = words.at(-1)!.endsWith('::')
    const text = inlineOf(
      words.join('\n').replace(/(\s|^)?::$/, (_, blank) => (blank === undefined ? ':' : '')),
    )
    const blocks = text.trim() === '' ? [] : [text.split('\n').map(escapeStart).join('\n')]
    const next = behindBlank(lines, end)
    if (isLiteral && /^\s/.test(lines[next] ?? '')) {
      const { inner, end: behind } = indented(lines, next - 1)
      return { blocks: [...blocks, fenced(inner)], end: behind }
    }
    // A line with what is set in right below it is a term, and that its meaning.
    if (end === at + 1 && end < lines.length && /^\s+\S/.test(lines[end]!) && depth < deepest) {
      const { inner, end: behind } = indented(lines, at)
      return { blocks: [...blocks, ...this.blocks(inner, depth + 1)], end: behind }
    }
    return { blocks, end }
  }
}

function table(lines: string[], at: number): Taken {
  if (gridRule.test(lines[at]!)) {
    let end = at
    while (end < lines.length && /^[+|]/.test(lines[end]!)) end++
    return { blocks: gridTable(lines.slice(at, end)), end }
  }
  if (!simpleRule.test(lines[at]!)) return null
  // Its last rule has a blank line, or the text's end, below it.
  const last = lines.findIndex((line, i) => i > at && simpleRule.test(line) && (lines[i + 1] ?? '') === '')
  return last < 0 ? null : { blocks: simpleTable(lines.slice(at, last + 1)), end: last + 1 }
}

function directiveOf(name: string, argument: string, inner: string[]): RstDirective {
  const options: Record<string, string> = {}
  let from = 0
  while (from < inner.length && field.test(inner[from]!)) {
    const [, key, value = ''] = field.exec(inner[from]!)!
    options[key!] = value
    from++
  }
  const body = inner.slice(from)
  while (body[0] === '') body.shift()
  return { name, argument, options, body }
}

/** The lines below one that are set in, without their indent, or without as much of it as `most` says. */
function indented(lines: string[], at: number, most = Infinity): { inner: string[]; end: number } {
  let end = at + 1
  while (end < lines.length && (lines[end] === '' || /^\s/.test(lines[end]!))) end++
  while (end > at + 1 && lines[end - 1] === '') end--
  const inner = lines.slice(at + 1, end)
  const width = inner
    .filter((line) => line !== '')
    .reduce((least, line) => Math.min(least, line.search(/\S/)), most)
  return { inner: inner.map((line) => line.slice(Math.min(width, line.length))), end }
}

function behindBlank(lines: string[], at: number): number {
  let next = at
  while (lines[next] === '') next++
  return next
}

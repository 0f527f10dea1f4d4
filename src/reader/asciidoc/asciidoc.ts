import { escapeStart } from '../../articleEscape.ts'
import { dateIn } from '../dateline.ts'
import type { Converted, Original, OriginalFacts } from '../original.ts'
import { openPictureBox } from '../pictureBox.ts'
import { inlineOf } from './inline.ts'
import { tableOf } from './table.ts'

/** Lines between which a block stands, by their sign. */
const fence = /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|--|\|={3,}|`{3,}.*)$/
const heading = /^(={1,6})\s+(\S.*)$/
const attribute = /^:!?([\w-]+):(?:\s+(.*))?$/
const item = /^\s*(\*{1,5}|-|\.{1,5}|\d{1,3}\.)\s+(\S.*)$/
const term = /^(\S.*?)::(?:\s+(.*))?$/
const macro = /^(\w+)::([^\s[]*)\[(.*)\]$/
const admonition = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/
const options = /^\[[^\]]*\]$/
const blockTitle = /^\.(?=[^\s.])/

/** AsciiDoc as Markdown. What is no part of an article, such as a table of contents, is left out. */
export async function readAsciidoc(text: string, beside: Original['beside']): Promise<Converted> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => !/^\/\/(?!\/)/.test(line))
  const reader = new AsciidocReader(lines)
  const blocks = reader.read()
  const box = openPictureBox()
  for (const src of reader.pictures) if (!/^[a-z]+:/i.test(src)) box.add(src, await beside(src))
  return {
    facts: reader.facts,
    markdown: [...blocks, ...reader.notes.map((note, i) => `[^${i + 1}]: ${note}`)]
      .join('\n\n')
      .replace(/(?<=^!\[.*\]\(<).*(?=>\)$)/gm, (src) => box.addressOf(src) ?? src)
      .replace(/^( *(?:-|1\.) .*)\n\n(?= *(?:-|1\.) )/gm, '$1\n'),
    pictures: box.pictures,
    left: [
      ...box.left,
      ...[...reader.left].map((name) => `a macro “${name}”, which is no part of an article`),
    ],
  }
}

class AsciidocReader {
  readonly facts: OriginalFacts & { authors: string[] } = { title: null, authors: [] }
  readonly notes: string[] = []
  readonly pictures = new Set<string>()
  readonly left = new Set<string>()
  readonly #lines: string[]
  #at = 0
  /** What the line of options above a block says. */
  #options = ''

  constructor(lines: string[]) {
    this.#lines = lines
  }

  read(): string[] {
    this.#head()
    const blocks: string[] = []
    while (this.#at < this.#lines.length) blocks.push(...this.#next())
    return blocks.filter((block) => block.trim() !== '')
  }

  /** The title with its lines of authors, of the revision and of attributes. */
  #head(): void {
    while (this.#lines[this.#at] === '') this.#at++
    const title = /^= (\S.*)$/.exec(this.#lines[this.#at] ?? '')
    if (title) {
      this.facts.title = title[1]!
      this.#at++
      const authors = this.#lines[this.#at] ?? ''
      if (/^\p{Lu}/u.test(authors)) {
        this.facts.authors = authors.split(';').map((one) => one.replace(/<[^>]*>/, '').trim())
        this.#at++
        const revision = this.#lines[this.#at] ?? ''
        if (revision !== '' && !attribute.test(revision)) {
          this.facts.date = dateIn(revision)
          this.#at++
        }
      }
    }
    for (; attribute.test(this.#lines[this.#at] ?? ''); this.#at++) this.#attribute(this.#lines[this.#at]!)
  }

  #attribute(line: string): void {
    const [, name = '', value = ''] = attribute.exec(line)!
    if (/^authors?$/.test(name)) this.facts.authors = value.split(/\s*[;,]\s*/)
    if (/^(?:rev)?date$/.test(name)) this.facts.date ??= dateIn(value)
  }

  #next(): string[] {
    const line = this.#lines[this.#at]!
    if (fence.test(line)) return this.#fenced(line)
    this.#at++
    if (options.test(line)) {
      this.#options += line
      return []
    }
    if (line === '' || line === '+' || attribute.test(line)) return []
    if (blockTitle.test(line)) return [this.#inline(line.slice(1))]
    this.#options = ''
    const [, signs, words] = heading.exec(line) ?? []
    if (signs) return [`${'#'.repeat(signs.length)} ${this.#inline(words!)}`]
    const [, name, target, given] = macro.exec(line) ?? []
    if (name) return this.#macro(name, target!, given!)
    const [, mark, content] = item.exec(line) ?? []
    if (mark) return [this.#item(mark, content!)]
    const [, named, meaning] = term.exec(line) ?? []
    if (named) return [`- ${this.#inline([named, meaning].filter(Boolean).join(': '))}`]
    return [escapeStart(this.#inline([line.replace(admonition, ''), ...this.#rest()].join(' ')))]
  }

  /** The lines up to the next blank one, or to what begins a block. */
  #rest(): string[] {
    const from = this.#at
    const ends = (line: string) =>
      [fence, options, item, macro, heading].some((sign) => sign.test(line)) || line === '' || line === '+'
    while (this.#at < this.#lines.length && !ends(this.#lines[this.#at]!)) this.#at++
    return this.#lines.slice(from, this.#at).map((line) => line.replace(/\s\+$/, ''))
  }

  #item(mark: string, content: string): string {
    const depth = /^[*.]/.test(mark) ? mark.length - 1 : 0
    const sign = /^[*-]/.test(mark) ? '-' : '1.'
    return `${'   '.repeat(depth)}${sign} ${this.#inline([content, ...this.#rest()].join(' '))}`
  }

  #macro(name: string, target: string, given: string): string[] {
    if (name === 'image') {
      this.pictures.add(target)
      const [alt = ''] = given.split(',')
      return [`![${this.#inline(alt.replaceAll('"', ''))}](<${target.replace(/[<>]/g, encodeURIComponent)}>)`]
    }
    if (name !== 'toc') this.left.add(name)
    return []
  }

  /** A block between two like lines: a table, code, a quote; of others what stands in them. */
  #fenced(opening: string): string[] {
    const sign = opening.startsWith('`') ? '```' : opening
    const end = this.#lines.indexOf(sign, this.#at + 1)
    const given = this.#options
    this.#options = ''
    if (end < 0) {
      this.#at++
      return []
    }
    const inner = this.#lines.slice(this.#at + 1, end)
    if (/^[=*]|^--$/.test(opening)) {
      // Its lines are read as if they stood alone.
      this.#lines.splice(end, 1)
      this.#at++
      return []
    }
    this.#at = end + 1
    if (opening.startsWith('|')) return tableOf(inner, given, (words) => this.#inline(words))
    if (/^[/+]/.test(opening)) return []
    if (opening.startsWith('_')) return [inner.map((line) => `> ${this.#inline(line)}`.trimEnd()).join('\n')]
    const lang = /^\[source,\s*([\w+#-]+)/.exec(given)?.[1] ?? ''
    const mark = '`'.repeat(Math.max(3, ...inner.map((line) => (/`+/.exec(line)?.[0].length ?? 0) + 1)))
    return [`${mark}${lang}\n${inner.join('\n')}\n${mark}`]
  }

  #inline(text: string): string {
    return inlineOf(text, this.notes)
  }
}

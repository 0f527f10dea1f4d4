import type { Source } from '../source/source.ts'
import type { RawBlock } from './block.ts'
import { asideOf } from './caption.ts'
import { htmlBlocks, htmlLines } from './html.ts'
import type { Line } from './lines.ts'
import { opensTable, pipeTable } from './table.ts'

const FENCE = /^(`{3,}|~{3,})\s*([^\s`{]*)/
const HEADING = /^(#{1,6})(?:\s+|$)/
const ITEM = /^(?:[-*+•▪●‣]|(\d{1,3})[.)])\s+(?:\[[ xX]\]\s+)?/
const RULE = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+)$/
const DEFINITION = /^\[[^\]]{1,200}\]:\s/
const FOOTNOTE = /^\[\^[^\]]{1,40}\]:\s+/
const QUOTE = /^(?:>\s?)+/
/** The name that Obsidian gives a paragraph. */
const BLOCK_NAME = /\s\^[\w-]+$/
/** A line of a list of sources. */
const NOTE = /^\[\d{1,3}\]\s/
/** What makes a notice of a quote. */
const NOTICE = /^\[!\w+\][-+]?/
/** A picture alone on its line, perhaps inside a link; its address may be a tag of Liquid's. */
const PICTURE =
  /^\[?!\[([^\]]*)\]\(\s*<?(\{\{.*?\}\}|[^\s)>]*)>?(?:\s+(["'])(.*?)\3)?\s*\)(?:\{[^}]*\})?(?:\]\([^)]*\))?$/
/** A picture of the folder between words. */
const WITHIN = /!\[([^\]]*)\]\(\s*<?(?![a-z][a-z\d+.-]*:|\/\/)([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/gi
/** Words in italics below a picture are its caption. */
const SLANTED = /^([*_])(?!\1)\S.*\1$/
/** Pictures as tags of other programs: Hugo's and Hexo's. */
const TAGGED = [
  /^\{\{[<%]\s*figure\b(?<attributes>.*?)\/?[>%]\}\}$/,
  /^\{%\s*asset_img\s+(?<src>\S+)\s*(?<words>.*?)\s*%\}$/,
  /^!\[\[(?<src>[^\]|]+\.(?:png|jpe?g|gif|webp|svg|avif))(?:\|(?:\d+|(?<words>[^\]]*)))?\]\]$/i,
  /^\{%\s*img\s+(?:[a-z-]+\s+)?(?<src>\S+)\s*(?:\d+\s+)*(?<words>.*?)\s*%\}$/,
]
/** Code between tags of Jekyll's, Hexo's and Hugo's. */
const CODE_TAG = /^\{[{%][<%]?\s*(highlight|codeblock|code)\b\s*"?([\w+#-]*).*[%>]\}\}?$/
/** What an abbreviation stands for is shown by nobody. */
const ABBREVIATED = /^\*\[[^\]]{1,40}\]:/
/** What other programs put among a report's words, by what it is. */
const foreign: [what: string, line: RegExp][] = [
  ['a table of contents', /^\[\[?_?toc_?\]?\]$|^[*+-] toc$/i],
  ['a list of attributes', /^\{:[^{}]*\}$/],
  ['a shortcode', /^\{\{[<%].*[%>]\}\}$/],
  ['a template tag', /^\{%.*%\}$/],
  [
    'an import of MDX',
    /^(?:import\s.*from\s+['"].*['"]|import\s+['"].*['"]|export\s+(?:const|default|let|function)\s.*);?$/,
  ],
  ['a component of MDX', /^<\/?[A-Z][\w.]*(?:\s[^>]*)?\/?>$/],
  ['a hidden remark', /^%%.*%%$|^\{\/\*.*\*\/\}$/],
  ['a list of tags', /^#[\p{L}\d_/-]+(?:\s+#[\p{L}\d_/-]+)*$/u],
  ['another note', /^!\[\[[^\]]*\]\]$/],
  ['the mark of an admonition', /^(?::{3,}|!{3}\s|\?{3}\+?\s).*$|^\[!\w+\]$/],
]

/** What goes on over several lines: its first, and what its last one holds. */
const foreignRuns: [what: string, opening: RegExp, end: RegExp][] = [
  ['an import of MDX', /^(?:import|export)\b[^'"]*\{[^}'"]*$/, /\}/],
  ['a component of MDX', /^<[A-Z][\w.]*(?:\s[^>]*)?$/, />$/],
  ['a hidden remark', /^\{\/\*/, /\*\/\}$/],
  ['a hidden remark', /^%%$/, /^%%$/],
]
/** No such run is longer, in lines. */
const longestRun = 60

/** Where the reader of a Markdown text stands. */
interface Scan {
  lines: Line[]
  source: Source
  blocks: RawBlock[]
  /** The block that the next line may go on with. */
  open: RawBlock | null
  /** How far the items around the last one are set in. */
  indents: number[]
  /** Whether the lines behind `>` are a notice. */
  isNotice: boolean
  /** Names of tags around code of which none is closed any more. */
  unclosed: Set<string>
}

/** Reads what begins at a line: how many lines it took; 0 where it is something else. */
type Reader = (scan: Scan, at: number) => number

/** The blocks of a Markdown text. Comments, and what other programs put among a report's words, are left out. */
export function markdownBlocks(lines: Line[], source: Source): RawBlock[] {
  const scan: Scan = {
    lines,
    source,
    blocks: [],
    open: null,
    indents: [],
    isNotice: false,
    unclosed: new Set(),
  }
  for (let at = 0; at < lines.length;) {
    for (const read of readers) {
      const taken = read(scan, at)
      at += taken
      if (taken > 0) break
    }
  }
  // A table of HTML may hold nothing, as one in another does.
  return scan.blocks.filter((block) => block.lines.length > 0).flatMap(withPictures)
}

/** A block with the pictures that stand between its words behind it; one that lies elsewhere is no picture of it. */
function withPictures(block: RawBlock): RawBlock[] {
  if (block.kind !== 'text' && block.kind !== 'item') return [block]
  const pictures = block.lines.flatMap(({ text, start }) =>
    [...text.matchAll(WITHIN)].map(({ 0: whole, 1: alt = '', 2: src = '', index }): RawBlock => {
      const place = { text: '', start: start + index, end: start + index + whole.length }
      return { kind: 'picture', level: 0, lines: [place], picture: { src, alt } }
    }),
  )
  return [block, ...pictures]
}

const readers: Reader[] = [
  comment,
  fence,
  formula,
  blank,
  underline,
  taggedPicture,
  taggedCode,
  foreignMark,
  html,
  heading,
  picture,
  table,
  footnote,
  definition,
  item,
  indented,
  quote,
  words,
]

function add(scan: Scan, block: RawBlock, isOpen = false): number {
  scan.blocks.push(block)
  scan.open = isOpen ? block : null
  return 1
}

function comment(scan: Scan, at: number): number {
  if (!scan.lines[at]!.text.startsWith('<!--')) return 0
  scan.open = null
  let end = at
  while (end < scan.lines.length && !scan.lines[end]!.text.includes('-->')) end++
  return Math.min(end + 1, scan.lines.length) - at
}

function fence(scan: Scan, at: number): number {
  const { lines, source } = scan
  const [, mark = '', lang = ''] = FENCE.exec(lines[at]!.text) ?? []
  if (!mark) return 0
  let end = at + 1
  while (end < lines.length && !(lines[end]!.text.startsWith(mark) && /^(.)\1*$/.test(lines[end]!.text)))
    end++
  addCode(scan, lines.slice(at + 1, end), lang, source.text)
  return Math.min(end + 1, lines.length) - at
}

/** A formula between `$$` is code in TeX. */
function formula(scan: Scan, at: number): number {
  const { lines, source } = scan
  const line = lines[at]!
  if (!line.text.startsWith('$$')) return 0
  const isClosed = line.text.length > 4 && line.text.endsWith('$$')
  let end = isClosed ? at : at + 1
  while (end < lines.length && lines[end]!.text !== '' && !lines[end]!.text.endsWith('$$')) end++
  const last = lines[end]
  if (!last?.text) return 0
  const start = line.start + 2
  const tex = source.text.slice(start, last.end - 2).trim()
  if (tex === '') return end + 1 - at
  const place = { text: tex, start, end: last.end - 2 }
  add(scan, { kind: 'code', level: 0, lines: [place], code: { text: tex, lang: 'math' } })
  return end + 1 - at
}

function blank(scan: Scan, at: number): number {
  if (scan.lines[at]!.text !== '') return 0
  scan.open = null
  return 1
}

/** Under a paragraph's only line, `===` and `---` make a heading of it. */
function underline(scan: Scan, at: number): number {
  const { text } = scan.lines[at]!
  if (!RULE.test(text)) return 0
  const { open } = scan
  if (open?.kind === 'text' && open.lines.length === 1 && /^[=-]+$/.test(text)) {
    open.kind = 'heading'
    open.level = text[0] === '=' ? 1 : 2
  }
  scan.open = null
  return 1
}

function foreignMark(scan: Scan, at: number): number {
  const { start } = scan.lines[at]!
  const [what, count] = foreignAt(scan, at)
  if (what === undefined) return 0
  scan.open = null
  scan.source.reportOnce(what, start, {
    code: 'foreign-markup',
    severity: 'warning',
    message: `${what} is no part of an article; it is left out`,
  })
  return count
}

/** What of another program begins at a line, and how many lines it takes. */
function foreignAt({ lines }: Scan, at: number): [what: string | undefined, count: number] {
  const { text } = lines[at]!
  const [one] = foreign.find(([, line]) => line.test(text)) ?? []
  if (one !== undefined) return [one, 1]
  const [many, , end] = foreignRuns.find(([, opening]) => opening.test(text)) ?? []
  const last = end ? lines.slice(at + 1, at + longestRun).findIndex((line) => end.test(line.text)) : -1
  return last === -1 ? [undefined, 0] : [many, last + 2]
}

function html(scan: Scan, at: number): number {
  const count = htmlLines(scan.lines, at)
  if (count === 0) return 0
  const { text } = scan.source
  scan.blocks.push(...htmlBlocks(text, scan.lines[at]!.start, scan.lines[at + count - 1]!.end))
  scan.open = null
  return count
}

function heading(scan: Scan, at: number): number {
  const line = scan.lines[at]!
  const mark = HEADING.exec(line.text)
  if (!mark) return 0
  const unnamed = shorter(line, mark[0].length, /\{[#.:][^{}]*\}$/)
  const words = shorter(unnamed, 0, /(?<=\s)#+$/)
  return add(scan, { kind: 'heading', level: mark[1]!.length, lines: [words] })
}

/** A picture; its title is its caption, else the words in italics below it. */
function picture(scan: Scan, at: number): number {
  const line = scan.lines[at]!
  const [, alt, src, , title = ''] = PICTURE.exec(line.text) ?? []
  if (alt === undefined || src === undefined) return 0
  const caption = title === '' ? captionBelow(scan, at) : null
  const address = src.startsWith('{{') ? (/["']([^"']+)["']/.exec(src)?.[1] ?? '') : src
  add(scan, {
    kind: 'picture',
    level: 0,
    lines: [caption ?? placeOf(title, line)],
    picture: { src: address, alt },
  })
  return caption ? 2 : 1
}

function captionBelow({ lines }: Scan, at: number): Line | null {
  const below = lines[at + 1]
  return below && SLANTED.test(below.text) ? below : null
}

/** Words of a line where they stand last; an empty line where there are none. */
function placeOf(words: string, line: Line): Line {
  const from = line.start + line.text.lastIndexOf(words)
  return words ? { text: words, start: from, end: from + words.length } : { ...line, text: '' }
}

function taggedPicture(scan: Scan, at: number): number {
  const line = scan.lines[at]!
  const found = TAGGED.map((tag) => tag.exec(line.text)?.groups).find(Boolean)
  if (!found) return 0
  const said = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(found['attributes'] ?? '')?.[1] ?? ''
  const src = found['src'] ?? said('src')
  if (src === '') return 0
  const words = (found['words'] ?? '').replace(/^["']|["']$/g, '') || said('caption') || said('title')
  const picture = { src, alt: said('alt') || words }
  const caption = words === '' ? captionBelow(scan, at) : null
  add(scan, { kind: 'picture', level: 0, lines: [caption ?? placeOf(words, line)], picture })
  return caption ? 2 : 1
}

function taggedCode(scan: Scan, at: number): number {
  const { lines, source } = scan
  const [, name, lang = ''] = CODE_TAG.exec(lines[at]!.text) ?? []
  if (!name || scan.unclosed.has(name)) return 0
  const closing = new RegExp(`^\\{(?:%\\s*end|\\{[<%]\\s*/\\s*)${name}\\s*[%>]\\}\\}?$`)
  let end = at + 1
  while (end < lines.length && !closing.test(lines[end]!.text)) end++
  if (end === lines.length) {
    scan.unclosed.add(name)
    return 0
  }
  addCode(scan, lines.slice(at + 1, end), lang, source.text)
  return end + 1 - at
}

function addCode(scan: Scan, inside: Line[], lang: string, whole: string): void {
  const first = inside[0]
  const from = first ? whole.lastIndexOf('\n', first.start - 1) + 1 : 0
  const text = first ? whole.slice(from, inside.at(-1)!.end) : ''
  if (text.trim()) add(scan, { kind: 'code', level: 0, lines: inside, code: { text, lang: lang || null } })
  scan.open = null
}

/** Lines that are set in by four blanks below a blank line are code, but for those of a list. */
function indented(scan: Scan, at: number): number {
  const { lines, source, blocks } = scan
  const last = blocks.at(-1)
  if (scan.open || last?.kind === 'item' || last?.kind === 'footnote' || indentOf(scan, lines[at]!) < 4)
    return 0
  let end = at
  while (end < lines.length && lines[end]!.text !== '' && indentOf(scan, lines[end]!) >= 4) end++
  addCode(scan, lines.slice(at, end), '', source.text)
  const { code } = scan.blocks.at(-1)!
  if (code) code.text = code.text.replace(/^(?: {4}|\t)/gm, '')
  return end - at
}

/** Columns before a line's first sign. */
function indentOf({ source }: Scan, line: Line): number {
  const start = source.text.lastIndexOf('\n', line.start - 1) + 1
  return source.text.slice(start, line.start).replace(/\t/g, '    ').length
}

function table(scan: Scan, at: number): number {
  const { lines } = scan
  if (!opensTable(lines[at]!, lines[at + 1])) return 0
  let end = at + 2
  while (end < lines.length && lines[end]!.text.includes('|')) end++
  const rows = lines.slice(at, end)
  add(scan, { kind: 'table', level: 0, lines: rows, table: pipeTable(rows) })
  return end - at
}

function footnote(scan: Scan, at: number): number {
  const line = scan.lines[at]!
  const mark = FOOTNOTE.exec(line.text)
  return mark ? add(scan, { kind: 'footnote', level: 0, lines: [shorter(line, mark[0].length)] }, true) : 0
}

function definition(scan: Scan, at: number): number {
  const { text } = scan.lines[at]!
  if (!DEFINITION.test(text) && !ABBREVIATED.test(text)) return 0
  scan.open = null
  return 1
}

function item(scan: Scan, at: number): number {
  const line = scan.lines[at]!
  const mark = ITEM.exec(line.text)
  if (!mark) return 0
  const indent = indentOf(scan, line)
  if (scan.blocks.at(-1)?.kind !== 'item') scan.indents = []
  // Each item stands in the last one before it that is set in less.
  scan.indents = [...scan.indents.filter((one) => one < indent), indent]
  const item = { ordered: mark[1] !== undefined, depth: scan.indents.length - 1 }
  return add(scan, { kind: 'item', level: 0, lines: [shorter(line, mark[0].length)], item }, true)
}

function quote(scan: Scan, at: number): number {
  const line = scan.lines[at]!
  const mark = QUOTE.exec(line.text)
  if (!mark) return 0
  const said = shorter(line, mark[0].length)
  const notice = NOTICE.exec(said.text)
  if (notice || !QUOTE.test(scan.lines[at - 1]?.text ?? '')) scan.isNotice = notice !== null
  const content = notice ? shorter(said, notice[0].length) : said
  // What a program sets in a box is nobody's words.
  const kind = scan.isNotice ? 'text' : 'quote'
  if (!content.text) scan.open = null
  else if (scan.open?.kind === kind) scan.open.lines.push(content)
  else add(scan, { kind, level: 0, lines: [content] }, true)
  if (notice) scan.open = null
  return 1
}

/** A line of a paragraph, or of what is open. */
function words(scan: Scan, at: number): number {
  const line = shorter(scan.lines[at]!, 0, BLOCK_NAME)
  // A row of a table that has no line of dashes.
  if (line.text.startsWith('|')) return add(scan, { kind: 'item', level: 0, lines: [line] })
  const isNote = NOTE.test(line.text) && NOTE.test(scan.open?.lines[0]!.text ?? '')
  if (scan.open && !isNote) scan.open.lines.push(line)
  else add(scan, { kind: asideOf(line.text) ?? 'text', level: 0, lines: [line] }, true)
  return 1
}

function shorter(line: Line, from: number, tail = /$/): Line {
  const text = line.text.slice(from)
  const shown = text.trimStart().replace(tail, '').trimEnd()
  const start = line.start + from + text.length - text.trimStart().length
  return { text: shown, start, end: start + shown.length }
}

import { Parser } from 'htmlparser2'
import type { RawBlock, RawCell, TableCells } from './block.ts'
import { splitLines, type Line } from './lines.ts'

/** Elements that a reader does not see, or that are no part of a report. */
const hidden = new Set(
  'style script head template noscript svg iframe object form button select nav audio video canvas'.split(
    ' ',
  ),
)
/** Elements whose words are a block of their own, and the kind of that block. */
const blockKinds: Record<string, RawBlock['kind']> = {
  li: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
}
const blockElements = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html img li main ol p pre section summary table ul caption td th tr tbody thead tfoot'
  ).split(' '),
)
/** Elements that a blank line does not end. */
const lasting = new Set([...hidden, ...'table figure pre ul ol dl blockquote'.split(' ')])

const opening = /^<([a-z][a-z0-9]*)(?=[\s/>]|$)/i

/**
 * How many of `lines`, from `at` on, are HTML: none where the first opens no block of it. An element such as a table
 * goes on to its end, another one to the next blank line.
 */
export function htmlLines(lines: Line[], at: number): number {
  const name = opening.exec(lines[at]!.text)?.[1]?.toLowerCase() ?? ''
  if (!blockElements.has(name) && !hidden.has(name)) return 0
  const blank = lines.slice(at).findIndex(({ text }) => text === '')
  const untilBlank = blank === -1 ? lines.length - at : blank
  if (!lasting.has(name)) return untilBlank
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>]|$)`, 'gi')
  let depth = 0
  for (let i = at; i < lines.length; i++) {
    for (const [, slash] of lines[i]!.text.matchAll(tag)) depth += slash ? -1 : 1
    if (depth <= 0) return i - at + 1
  }
  return untilBlank
}

/** The largest `colspan` or `rowspan` that is believed. */
const widestSpan = 100

/** The blocks of a stretch of HTML: its words as they stand in the file, its tables, pictures and code. */
export function htmlBlocks(file: string, start: number, end: number): RawBlock[] {
  const blocks: RawBlock[] = []
  const open: string[] = []
  let words: { start: number; end: number } | null = null
  let table: TableReader | null = null
  let tables = 0
  let unseen = 0

  const linesOf = () => (words ? splitLines(file, words.start, words.end).filter(({ text }) => text) : [])
  const flush = () => {
    const lines = linesOf()
    words = null
    if (lines.length === 0 || table) return
    const name = open.findLast((one) => blockKinds[one] || /^h[1-6]$/.test(one)) ?? ''
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0
    const kind = level > 0 ? 'heading' : (blockKinds[name] ?? 'text')
    if (kind === 'caption' && nameFigure(blocks, lines)) return
    blocks.push({ kind, level, lines })
  }
  const endCell = () => {
    table?.endCell(linesOf())
    words = null
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name)
        if (hidden.has(name)) unseen++
        if (unseen > 0) return
        if (name === 'table' && ++tables === 1) {
          flush()
          table = new TableReader()
        } else if (tables === 1 && name === 'tr') table!.startRow()
        else if (tables === 1 && (name === 'td' || name === 'th')) {
          endCell()
          table!.startCell(name === 'th', attributes)
        } else if (tables === 0 && name === 'img') {
          flush()
          const place = { text: '', start: start + parser.startIndex, end: start + parser.endIndex + 1 }
          const picture = { src: attributes['src'] ?? '', alt: attributes['alt'] ?? '' }
          blocks.push({ kind: 'picture', level: 0, lines: [place], picture })
        } else if (tables === 0 && blockElements.has(name)) flush()
      },
      ontext(text) {
        if (unseen > 0 || text.trim() === '') return
        const from = start + parser.startIndex
        const to = start + parser.endIndex + 1
        words = { start: words?.start ?? from, end: to }
      },
      onclosetag(name) {
        const at = open.lastIndexOf(name)
        if (hidden.has(name)) unseen = Math.max(0, unseen - 1)
        else if (unseen > 0) {
          // Nothing of it is seen.
        } else if (name === 'table' && --tables === 0) {
          endCell()
          const rows = table!.finish()
          table = null
          if (rows.rows.length > 0)
            blocks.push({ kind: 'table', level: 0, lines: placesOf(rows), table: rows })
        } else if (tables === 1 && (name === 'td' || name === 'th')) endCell()
        else if (tables === 1 && name === 'caption') words = null
        else if (name === 'pre') {
          const lines = linesOf()
          words = null
          const text = lines.length > 0 ? file.slice(lines[0]!.start, lines.at(-1)!.end) : ''
          if (text) blocks.push({ kind: 'code', level: 0, lines, code: { text, lang: null } })
        } else if (blockElements.has(name)) flush()
        if (at !== -1) open.length = at
      },
    },
    { decodeEntities: false },
  )
  parser.end(file.slice(start, end))
  flush()
  return blocks
}

/** A figure's words are its picture's. */
function nameFigure(blocks: RawBlock[], lines: Line[]): boolean {
  const last = blocks.at(-1)
  if (last?.kind !== 'picture') return false
  last.lines = lines
  return true
}

function placesOf({ rows }: TableCells): Line[] {
  return rows.flatMap((row) => row.flatMap(({ lines }) => lines)).sort((a, b) => a.start - b.start)
}

/** Puts a table's cells where they stand, merged ones in each place that they cover. */
class TableReader {
  readonly #rows: (RawCell | undefined)[][] = []
  readonly #areHeads: boolean[] = []
  #row = -1
  #cell: { isHead: boolean; across: number; down: number } | null = null

  startRow(): void {
    this.#row++
    this.#areHeads[this.#row] ??= true
  }

  startCell(isHead: boolean, { colspan = '1', rowspan = '1' }: Record<string, string>): void {
    if (this.#row === -1) this.startRow()
    const span = (words: string) => Math.min(Math.max(Number.parseInt(words, 10) || 1, 1), widestSpan)
    this.#cell = { isHead, across: span(colspan), down: span(rowspan) }
  }

  endCell(lines: Line[]): void {
    if (!this.#cell) return
    const { isHead, across, down } = this.#cell
    this.#cell = null
    if (!isHead) this.#areHeads[this.#row] = false
    const row = (this.#rows[this.#row] ??= [])
    let column = 0
    while (row[column]) column++
    for (let y = 0; y < down; y++) {
      for (let x = 0; x < across; x++)
        (this.#rows[this.#row + y] ??= [])[column + x] = { lines, isMerged: x + y > 0 }
    }
  }

  /** A table whose cells are all heads names rows and columns alike: its first row is its head. */
  finish(): TableCells {
    const rows = this.#rows.slice(0, this.#row + 1)
    const width = Math.max(0, ...rows.map((row) => row.length))
    const body = this.#areHeads.findIndex((isHead) => !isHead)
    return {
      heads: body === 0 ? 1 : Math.max(1, body),
      rows: rows.map((row) =>
        Array.from({ length: width }, (_, i) => row[i] ?? { lines: [], isMerged: false }),
      ),
    }
  }
}

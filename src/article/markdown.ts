import type { Block } from './block.ts'
import { asideOf } from './caption.ts'
import type { Line } from './lines.ts'

const FENCE = /^(?:```|~~~)/
const HEADING = /^(#{1,6})(?:\s+|$)/
const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/
const RULE = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+)$/
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const DEFINITION = /^\[[^\]]{1,200}\]:\s/

/** The blocks of a Markdown text: headings, paragraphs, items, quotes, a table's rows. Code and HTML are left out. */
export function markdownBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let fenced = false
  let comment = false
  for (const line of lines) {
    if (comment || line.text.startsWith('<!--')) {
      comment = !line.text.includes('-->')
      open = null
      continue
    }
    if (FENCE.test(line.text)) fenced = !fenced
    if (fenced || FENCE.test(line.text) || line.text === '' || DEFINITION.test(line.text)) {
      open = null
      continue
    }
    if (RULE.test(line.text)) {
      // Under a paragraph's only line, `===` and `---` make a heading of it.
      if (open?.kind === 'text' && open.lines.length === 1 && /^[=-]+$/.test(line.text)) {
        open.kind = 'heading'
        open.level = line.text[0] === '=' ? 1 : 2
      }
      open = null
      continue
    }
    if (TABLE_RULE.test(line.text) && line.text.includes('|')) continue
    const heading = HEADING.exec(line.text)
    if (heading) {
      blocks.push({
        kind: 'heading',
        level: heading[1]!.length,
        lines: [shorter(line, heading[0].length, /\s+#+$/)],
      })
      open = null
      continue
    }
    const item = ITEM.exec(line.text)
    if (item) {
      open = { kind: 'item', level: 0, lines: [shorter(line, item[0].length)] }
      blocks.push(open)
    } else if (line.text.startsWith('>')) {
      const content = shorter(line, /^(?:>\s?)+/.exec(line.text)![0].length)
      if (open?.kind === 'quote' && content.text) open.lines.push(content)
      else {
        open = content.text ? { kind: 'quote', level: 0, lines: [content] } : null
        if (open) blocks.push(open)
      }
    } else if (line.text.startsWith('|')) {
      blocks.push({ kind: 'item', level: 0, lines: [line] })
      open = null
    } else if (open) {
      open.lines.push(line)
    } else {
      open = { kind: asideOf(line.text) ?? 'text', level: 0, lines: [line] }
      blocks.push(open)
    }
  }
  return blocks
}

function shorter(line: Line, from: number, tail = /$/): Line {
  const text = line.text.slice(from)
  const shown = text.trimStart().replace(tail, '')
  const start = line.start + from + text.length - text.trimStart().length
  return { text: shown, start, end: start + shown.length }
}

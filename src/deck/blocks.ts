import type { Token, Tokens } from 'marked'
import { limits } from '../limits.ts'
import type { Block, ElementAttributes, Inline, ListItem, Span } from '../model.ts'
import { readChart, reportRaggedRows } from './chart.ts'
import { readChartFile, sourceOfChart } from './chartFile.ts'
import { parseDirective, reportMisplaced, type Directive } from './comment.ts'
import { codeOf, parseSteps } from './code.ts'
import { applyElementDirective } from './elementAttributes.ts'
import { blocksOfHtml } from './html/blocks.ts'
import { treatmentOf } from './html/elements.ts'
import { htmlTokens } from './html/tokens.ts'
import { HtmlTree } from './html/tree.ts'
import { readInlines } from './inlines.ts'
import type { Mapped } from './mapped.ts'
import { parseNumberNote } from './numberNote.ts'
import { readScene } from './scene.ts'
import { placeAt, type SlideReading } from './reading.ts'
import { applySlideDirective } from './slideSettings.ts'
import { parseTable, type RawTable } from './table.ts'

/** Where blocks stand. */
interface BlockContext {
  reading: SlideReading
  /** The list item around them: an `.element` comment before any block is about it. */
  owner: ElementAttributes | null
  /** Where blocks go: into the element of HTML that is open, or to their siblings. */
  blocks: Block[]
  /** The element of HTML that is open, and the blocks that it goes to. */
  html: { tree: HtmlTree; siblings: Block[] } | null
  /** A chart's comment, until its table comes. */
  chart: Directive | null
}

/** The blocks of `text`, of which `tokens` are marked's. */
export function readBlocks(
  tokens: Token[],
  text: Mapped,
  reading: SlideReading,
  owner: ElementAttributes | null = null,
): Block[] {
  const context: BlockContext = { reading, owner, blocks: [], html: null, chart: null }
  let at = 0
  for (const token of tokens) {
    const { start, end } = text.locate(token.raw, at)
    at = end
    const read = readers[token.type as keyof typeof readers] as Reader | undefined
    if (!read) continue
    const piece = text.slice(start, end)
    if (token.type === 'html' || token.type === 'table' || !context.chart) read(token, piece, context)
    else if (!readBrokenTable(piece, context)) read(token, piece, context)
  }
  reportChartWithoutTable(context)
  if (context.html) closeHtml(context)
  return context.blocks
}

type Reader = (token: Token, text: Mapped, context: BlockContext) => void

/** A block's place: without the blanks around it. */
function placeOf(text: Mapped, reading: SlideReading) {
  const inside = text.trim()
  const start = inside.offset(0)
  const end = inside.text === '' ? start : inside.offset(inside.text.length - 1) + 1
  return placeAt(start, end, reading)
}

/** The text inside a block: cut out in one piece, or line by line where indents were taken away. */
function inside(text: Mapped, words: string): Mapped {
  const at = text.text.indexOf(words)
  return at < 0 ? text.unindented(words) : text.slice(at, at + words.length)
}

const readers = {
  heading(token: Tokens.Heading, text: Mapped, { reading, blocks }: BlockContext): void {
    const place = placeOf(text, reading)
    const pictures: Block[] = []
    const words = text.slice(/^\s*#*/.exec(text.text)![0].length)
    const inlines = readInlines(token.tokens, inside(words, token.text), reading, {
      element: place.attributes,
      pictures,
    })
    if (inlines.length > 0) blocks.push({ type: 'heading', level: token.depth, inlines, ...place })
    blocks.push(...pictures)
  },

  paragraph(token: Tokens.Paragraph | Tokens.Text, text: Mapped, { reading, blocks }: BlockContext): void {
    const place = placeOf(text, reading)
    const pictures: Block[] = []
    const inlines = readInlines(token.tokens ?? [], inside(text, token.text), reading, {
      element: place.attributes,
      pictures,
    })
    if (inlines.length > 0) blocks.push({ type: 'paragraph', inlines, ...place })
    blocks.push(...pictures)
  },

  text: (token: Tokens.Text, text: Mapped, context: BlockContext) => readers.paragraph(token, text, context),

  list(token: Tokens.List, text: Mapped, { reading, blocks }: BlockContext): void {
    let at = 0
    const items = token.items.map((item) => {
      const { start, end } = text.locate(item.raw, at)
      at = end
      return readItem(item, text.slice(start, end), reading)
    })
    const { ordered } = token
    blocks.push({ type: 'list', ordered, first: Number(token.start || 1), items, ...placeOf(text, reading) })
  },

  blockquote(token: Tokens.Blockquote, text: Mapped, { reading, blocks }: BlockContext): void {
    const place = placeOf(text, reading)
    const quoted = readBlocks(token.tokens, text.unindented(token.text), reading, place.attributes)
    if (quoted.length > 0) blocks.push({ type: 'quote', blocks: quoted, ...place })
  },

  code(token: Tokens.Code, text: Mapped, { reading, blocks }: BlockContext): void {
    blocks.push({ ...codeOf(token, text, reading.source), ...placeOf(text, reading) })
  },

  maths(token: Tokens.Generic & { tex: string }, text: Mapped, { reading, blocks }: BlockContext): void {
    const texStart = text.offset(Math.max(0, text.text.indexOf(token.tex)))
    blocks.push({ type: 'maths', tex: token.tex, texStart, ...placeOf(text, reading) })
  },

  footnote(token: Tokens.Generic & { label: string }, text: Mapped, { reading }: BlockContext): void {
    const words = text.unindented(token['text'] as string)
    const blocks = readBlocks(token.tokens!, words, reading)
    reading.footnotes.push({ label: token.label, blocks })
  },

  definitions(token: DefinitionToken, text: Mapped, { reading, blocks }: BlockContext): void {
    const term = readInlines(token.tokens, inside(text, token.term), reading, {
      element: null,
      pictures: null,
    })
    let rest = text.slice(token.term.length)
    const descriptions = token.descriptions.map((one) => {
      const words = rest.unindented(one.text)
      const end = words.text === '' ? 0 : rest.text.indexOf(one.text.split('\n').at(-1)!)
      rest = rest.slice(Math.max(0, end))
      return readBlocks(one.tokens, words, reading)
    })
    const last = blocks.at(-1)
    // Terms that follow each other make one list.
    if (last?.type === 'definitions') last.items.push({ term, descriptions })
    else blocks.push({ type: 'definitions', items: [{ term, descriptions }], ...placeOf(text, reading) })
  },

  table(token: Tokens.Table, text: Mapped, context: BlockContext): void {
    const { reading, blocks, chart } = context
    const table = parseTable(text)
    const place = placeOf(text, reading)
    context.chart = null
    if (hasTooManyCells(table, chart !== null, place, reading)) return
    if (chart) {
      const spec = readChart(chart, table, reading)
      if (spec) blocks.push({ type: 'chart', spec, ...place })
      return
    }
    reportRaggedRows(table, reading.source)
    const cell = (one: Mapped): Inline[] =>
      readInlines(reading.inline(one.text), one, reading, { element: place.attributes, pictures: null })
    const width = table.header.cells.length
    blocks.push({
      type: 'table',
      header: table.header.cells.map(cell),
      rows: table.rows.map(({ cells }) =>
        Array.from({ length: width }, (_, i) => (cells[i] ? cell(cells[i]) : [])),
      ),
      align: token.align,
      ...place,
    })
  },

  hr(_token: Token, text: Mapped, { reading }: BlockContext): void {
    reading.source.report(text.trim().offset(0), {
      code: 'rule',
      severity: 'warning',
      message: 'a rule is not shown',
      expected: '`---` between slides, `----` between slides stacked vertically',
    })
  },

  html(_token: Token, text: Mapped, context: BlockContext): void {
    for (const token of htmlTokens(text)) {
      const tree = context.html?.tree
      if (token.kind === 'comment' && (!tree || /^<!--\s*\.(?:chart|scene)\b/.test(token.text.text)))
        readComment(token.text, context)
      else if (token.kind === 'comment' || token.kind === 'text') {
        if (tree || token.text.text.trim() !== '') openHtml(context).add(token)
      } else if (token.kind === 'open') openHtml(context).start(token.tag)
      else if (!tree?.end(token.name) && treatmentOf(token.name) === undefined)
        openHtml(context).add({ kind: 'text', text: token.text })
      if (context.html && !context.html.tree.isOpen) closeHtml(context)
    }
    // What Markdown follows goes into the element that is open.
    if (context.html) {
      context.blocks = []
      context.html.tree.add({ kind: 'blocks', blocks: context.blocks })
    }
  },
}

type DefinitionToken = Tokens.Generic & {
  term: string
  tokens: Token[]
  descriptions: { text: string; tokens: Token[] }[]
}

function openHtml(context: BlockContext): HtmlTree {
  context.html ??= { tree: new HtmlTree(), siblings: context.blocks }
  return context.html.tree
}

function closeHtml(context: BlockContext): void {
  const { tree, siblings } = context.html!
  context.html = null
  context.blocks = siblings
  siblings.push(...blocksOfHtml(tree.roots, context.reading))
}

function readComment(comment: Mapped, context: BlockContext): void {
  const directive = parseDirective(comment, context.reading.source)
  if (directive) directiveReaders[directive.name](directive, context)
}

/** Whether a table is larger than any slide can show; says so. */
function hasTooManyCells(
  { header, rows }: RawTable,
  isChart: boolean,
  { start }: Span,
  { source }: SlideReading,
): boolean {
  const count = rows.length * (isChart ? header.cells.length - 1 : header.cells.length)
  const most = isChart ? limits.marks : limits.cells
  if (count <= most) return false
  const message = `${isChart ? 'the chart' : 'the table'} has ${count} cells`
  source.report(start, { code: 'limit', message, expected: `at most ${most}` })
  return true
}

/** A comment on a line of its own. */
const directiveReaders: Record<Directive['name'], (directive: Directive, context: BlockContext) => void> = {
  slide: (directive, { reading }) => applySlideDirective(directive, reading.settings, reading.source),

  element(directive, { reading, blocks, owner }) {
    const last = blocks.at(-1)
    applyElementDirective(directive, last?.attributes ?? owner, reading.source)
    const lines = last?.attributes.codeLines
    if (last?.type === 'code' && lines !== undefined) Object.assign(last, parseSteps(lines))
  },

  chart(directive, context) {
    reportChartWithoutTable(context)
    const { reading, blocks } = context
    const src = sourceOfChart(directive)
    if (src === null) return void (context.chart = directive)
    const table = readChartFile(src, reading)
    if (!table || hasTooManyCells(table, true, directive, reading)) return
    const spec = readChart(directive, table, reading)
    if (spec) blocks.push({ type: 'chart', spec, ...placeAt(directive.start, directive.end, reading) })
  },

  scene(directive, { reading: { source }, blocks }) {
    const chart = blocks.at(-1)
    if (chart?.type !== 'chart') {
      reportMisplaced(directive, 'stands below no chart', "the comment below a chart's table", source)
      return
    }
    const { spec } = chart
    if (spec.scenes?.length === limits.scenes) {
      const message = `the chart has more than ${limits.scenes} scenes`
      source.report(directive.start, { code: 'limit', message, expected: `at most ${limits.scenes}` })
      return
    }
    spec.scenes = [...(spec.scenes ?? []), readScene(directive, spec, source)]
  },

  number(directive, { reading: { source }, blocks }) {
    const last = blocks.at(-1)
    const note = parseNumberNote(directive, source)
    if (!note) return
    if (last && 'inlines' in last) {
      last.inlines.push({ type: 'number-note', note, start: directive.start, end: directive.end })
      return
    }
    const expected = 'the comment behind its number, on the same line'
    reportMisplaced(directive, 'stands behind no number', expected, source)
  },
}

function reportChartWithoutTable(context: BlockContext): void {
  if (!context.chart) return
  const expected = 'a Markdown table on the next line'
  context.reading.source.report(context.chart.start, {
    code: 'chart-table',
    message: 'the chart has no table',
    expected,
  })
  context.chart = null
}

/** A table below a chart's comment that marked takes for a paragraph: says why. Any other block is left alone. */
function readBrokenTable(text: Mapped, context: BlockContext): boolean {
  if (text.text.trim() === '') return true
  const chart = context.chart!
  if (!text.text.trimStart().startsWith('|')) {
    reportChartWithoutTable(context)
    return false
  }
  context.chart = null
  readChart(chart, parseTable(text), context.reading)
  return true
}

function readItem(item: Tokens.ListItem, text: Mapped, reading: SlideReading): ListItem {
  const { start, end, attributes } = placeOf(text, reading)
  const place = { attributes, start, end, done: item.task ? item.checked === true : null }
  const words = text.unindented(item.text)
  const pictures: Block[] = []
  const tokens = item.tokens.filter(({ type }) => type !== 'checkbox')
  const [first, ...others] = tokens
  if (first?.type !== 'text' && first?.type !== 'paragraph') {
    return { inlines: [], blocks: readBlocks(tokens, words, reading, attributes), ...place }
  }
  const raw = withoutCheckbox(first as Tokens.Text)
  const at = Math.max(0, words.text.indexOf(raw.raw))
  const line = words.slice(at, at + raw.raw.length)
  const inlines = readInlines(raw.tokens ?? [], inside(line, raw.text), reading, {
    element: attributes,
    pictures,
  })
  const blocks = readBlocks(others, words.slice(at + raw.raw.length), reading, attributes)
  return { inlines, blocks: [...pictures, ...blocks], ...place }
}

function withoutCheckbox(token: Tokens.Text): Tokens.Text {
  const [box] = token.tokens ?? []
  if (box?.type !== 'checkbox') return token
  const cut = (text: string) => text.slice(box.raw.length)
  return { ...token, raw: cut(token.raw), text: cut(token.text), tokens: token.tokens!.slice(1) }
}

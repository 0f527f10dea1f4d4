import { isCount } from '../chart/isCount.ts'
import type {
  Block,
  BlockOf,
  Cell,
  ChartSpec,
  ElementAttributes,
  GroupKind,
  Inline,
  ListItem,
  Mention,
} from '../model.ts'
import { decimalsIn, formatNumber, qualifierOf } from '../chart/label.ts'
import { notesOf } from '../notesOf.ts'
import { steps } from '../chart/steps.ts'
import { attributes } from './attributes.ts'
import { isLaid } from './columns.ts'
import type { RenderContext } from './context.ts'
import { renderDiagram } from './diagram.ts'
import { html, type Html, type HtmlValue } from './html.ts'
import { highlightLines } from './highlight.ts'
import { renderInlines, renderNumber, renderText } from './inline.ts'
import { renderLink } from './link.ts'
import { renderMaths } from './maths.ts'
import { hasLongWord, wholeCells } from './wholeCells.ts'
import { renderMedia } from './media.ts'
import { renderPicture } from './picture.ts'

/** Blocks as HTML; a heading's level is counted from `depth`, its slide's own place in the outline. */
export function renderBlocks(blocks: Block[], context: RenderContext, depth = 2): Html {
  return html`${blocks.map((block) => renderBlock(block, context, depth))}`
}

type Renderers = {
  [T in Block['type']]: (block: BlockOf<T>, context: RenderContext, depth: number) => Html
}

const renderers: Renderers = {
  heading: (block, context, depth) =>
    heading(depth + Math.min(1, block.level - 1), block.attributes, renderInlines(block.inlines, context)),
  paragraph: (block, context) =>
    html`<p${attributes(block.attributes)}>${renderInlines(block.inlines, context)}</p>`,
  list: (block, context, depth) => {
    const items = block.items.map((item) => renderItem(item, context, depth))
    return listElement(block, items, attributes(block.attributes, 'items'))
  },
  quote: (block, context, depth) =>
    html`<blockquote${attributes(block.attributes)}>${renderBlocks(block.blocks, context, depth)}</blockquote>`,
  table: (block, context) => {
    const isWhole = wholeCells(block)
    const look = (cell: Inline[], i: number) => {
      const isPictured = cell.length > 0 && cell.every(isPicture)
      const names = [
        block.align[i],
        isPictured && 'pictured',
        isWhole(cell) && 'whole',
        hasLongWord(cell) && 'breakable',
      ].filter(Boolean)
      return names.length > 0 && html` class="${names.join(' ')}"`
    }
    const inCell = { ...context, isGrouped: true }
    const row = (cells: Inline[][]) =>
      cells.map((cell, i) => html`<td${look(cell, i)}>${renderInlines(cell, inCell)}</td>`)
    const head = block.header.map(
      (cell, i) => html`<th scope="col"${look(cell, i)}>${renderInlines(cell, context)}</th>`,
    )
    const isStepped = block.attributes.step === 'row'
    const hasHead = block.header.some((cell) => cell.length > 0)
    return html`<table${attributes(block.attributes)}>${hasHead && html`<thead><tr>${head}</tr></thead>`}
      <tbody>${block.rows.map((cells) => html`<tr${isStepped && html` class="fragment seen-before lit"`}>${row(cells)}</tr>`)}</tbody></table>`
  },
  code: (block, context) => {
    const diagram = context.diagramOf(block)
    return diagram ? renderDiagram(diagram, block.attributes) : renderCode(block)
  },
  maths: (block) => html`<div${attributes(block.attributes, 'maths')}>${renderMaths(block.tex, true)}</div>`,
  definitions: (block, context, depth) => {
    const items = block.items.map(({ term, descriptions }) => [
      html`<dt>${renderInlines(term, context)}</dt>`,
      ...descriptions.map((blocks) => html`<dd>${renderBlocks(blocks, context, depth)}</dd>`),
    ])
    return html`<dl${attributes(block.attributes, 'terms')}>${items}</dl>`
  },
  footnotes: (block, context, depth) => {
    const notes = block.notes.map(
      ({ number, blocks }) =>
        html`<li><span class="ordinal" aria-hidden="true">${number}</span><div>${renderBlocks(blocks, context, depth)}</div></li>`,
    )
    return html`<ol${attributes(block.attributes, 'footnotes')}>${notes}</ol>`
  },
  group: (block, context, depth) => {
    const content = renderBlocks(block.blocks, context, depth)
    return groups[block.kind](content, block.attributes, renderInlines(block.summary, context))
  },
  image: (block, context) => {
    const picture = renderPicture(block, context)
    const { href } = block
    return href === undefined ? picture : renderLink(href, picture, context, 'around-picture')
  },
  media: (block, context) => renderMedia(block, context),
  chart: (block, context) => renderChart(block.spec, block.attributes, context),
}

/** A picture, or a link around one alone. */
function isPicture(inline: Inline): boolean {
  return inline.type === 'picture' || (inline.type === 'link' && inline.inlines.every(isPicture))
}

const groups: Record<GroupKind, (content: Html, element: ElementAttributes, summary: Html) => Html> = {
  group: (content, element) =>
    html`<div${attributes(element, 'group', ...(isLaid({ attributes: element }) ? ['laid'] : []))}>${content}</div>`,
  figure: (content, element) => html`<figure${attributes(element, 'figure-group')}>${content}</figure>`,
  caption: (content, element) => html`<figcaption${attributes(element)}>${content}</figcaption>`,
  details: (content, element, summary) =>
    html`<details${attributes(element)}>${summary.text && html`<summary>${summary}</summary>`}${content}</details>`,
}

/** A list with its sign before each item, or its number, counted from its first. */
export function listElement(list: BlockOf<'list'>, items: Html[], rest: Html): Html {
  if (!list.ordered) return html`<ul${rest}>${items}</ul>`
  return html`<ol${rest}${list.first !== 1 && html` start="${list.first}"`}>${items}</ol>`
}

/** The number of an ordered list's item, where its element shows none of its own. */
export function ordinal(list: BlockOf<'list'>, index: number): Html {
  return list.ordered ? html`<span class="ordinal">${list.first + index}</span>` : html``
}

/** A box that is ticked, or not yet. */
export function box({ done }: ListItem, { words }: RenderContext): Html {
  if (done === null) return html``
  const label = done ? words.done : words.open
  return html`<input type="checkbox" class="task" disabled${done && html` checked`} aria-label="${label}" /> `
}

/** Code line by line, coloured; each step after the first is a fragment that points at its lines. */
function renderCode({ text, lang, steps, firstLine, attributes: own }: BlockOf<'code'>): Html {
  const lines = highlightLines(text, lang).map((tokens, i) => {
    const number = (firstLine ?? 1) + i
    const pointed = steps.flatMap((ranges, step) =>
      ranges.length === 0 || ranges.some(([first, last]) => number >= first && number <= last) ? [step] : [],
    )
    const content = tokens.map(({ text: part, classes }) =>
      classes.length > 0 ? html`<span class="${classes.join(' ')}">${part}</span>` : html`${part}`,
    )
    const numbered = firstLine !== null && html` data-line="${number}"`
    const at = steps.length > 0 && html` data-steps="${pointed.join(' ')}"`
    return html`<span class="line"${numbered}${at}>${content}\n</span>`
  })
  const fragments = steps
    .slice(1)
    .map(() => html`<span class="fragment code-step" aria-hidden="true"></span>`)
  const stepped = steps.length > 0 && html` data-stepped`
  return html`<pre tabindex="0"${attributes(own)}${stepped}><code>${lines}</code>${fragments}</pre>`
}

function renderBlock<T extends Block['type']>(
  block: BlockOf<T>,
  context: RenderContext,
  depth: number,
): Html {
  return renderers[block.type as T](block, context, depth)
}

/** A heading of the outline's level; the look comes from the class, never from the level. */
export function heading(level: number, element: ElementAttributes, content: HtmlValue): Html {
  const rest = attributes(element, 'heading')
  return (
    [html`<h1${rest}>${content}</h1>`, html`<h2${rest}>${content}</h2>`, html`<h3${rest}>${content}</h3>`][
      level - 1
    ] ?? html`<h4${rest}>${content}</h4>`
  )
}

function renderItem(item: ListItem, context: RenderContext, depth: number): Html {
  return html`<li${attributes(item.attributes, ...(item.done === null ? [] : ['has-task']))}>${box(item, context)}${renderInlines(item.inlines, context)}${renderBlocks(item.blocks, context, depth)}</li>`
}

/**
 * A chart as the table of its numbers; the browser draws it above the table when it is needed.
 *
 * @param heading what is read above it, which its caption does not say again to eyes
 */
export function renderChart(
  spec: ChartSpec,
  element: ElementAttributes,
  context: RenderContext,
  { isIndexed = false, heading = '' }: { isIndexed?: boolean; heading?: string } = {},
): Html {
  const head = [spec.axis, ...spec.series.map((series) => series.name)].map(
    (name, i) => html`<th scope="col"${i > 0 && html` class="right"`}>${name}</th>`,
  )
  const rows = spec.rows.map(({ label, labelStart }, i) => {
    const cells = spec.series.map(
      (series) => html`<td class="right">${renderCell(series.cells[i]!, spec, context)}</td>`,
    )
    return html`<tr><th scope="row">${renderText(label, labelStart, context)}</th>${cells}</tr>`
  })
  const fragments = Array.from(
    { length: steps(spec) },
    (_, i) =>
      html`<span class="fragment chart-step"${isIndexed && html` data-fragment-index="${i}"`} aria-hidden="true"></span>`,
  )
  // A single series needs no legend: its name is the caption, where there is no other.
  const only = spec.series.length === 1 ? spec.series[0]! : null
  const [name, nameStart] = spec.title
    ? [spec.title, spec.titleStart]
    : [only?.name ?? '', only?.nameStart ?? 0]
  const said = name !== '' && renderText(name, nameStart, context)
  const title = said && name === heading ? html`<span class="said-above">${said}</span>` : said
  const unit = spec.unit && !isCount(spec) && html`<span class="unit">${spec.unit}</span>`
  return html`<figure${attributes(element, 'chart')} data-chart="${spec.id}" data-type="${spec.type}">
    <figcaption>${title}${unit}</figcaption>
    <div class="chart-canvas"></div>
    <div class="chart-table"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>${renderNotes(spec, context)}</div>${fragments}</figure>`
}

/** What is said on a chart, for who sees no drawing. */
function renderNotes(spec: ChartSpec, context: RenderContext): Html | null {
  const said = notesOf(spec).flatMap(([note, scene]): HtmlValue[] => {
    if (note.kind === 'highlight') return []
    const at = (row: number) => scene.rows[row]!.label
    if (note.kind === 'note')
      return [html`${at(note.row)}: ${renderText(note.text, note.textStart, context)}`]
    if (note.kind === 'total')
      return note.cells.map(
        (cell, row) =>
          html`${at(row)}: ${renderText(note.name, note.nameStart, context)} ${renderCell(cell, scene, context)}`,
      )
    if (note.kind === 'whole') return [html`Σ ${renderCell(note.cell, scene, context)}`]
    if (note.kind === 'gap') return [html`${at(note.row)}: Δ ${renderCell(note.cell, scene, context)}`]
    if (note.kind === 'growth')
      return [
        html`${at(note.from)} → ${at(note.to)} ${note.isTimes && '×'}${renderCell(note.cell, { ...spec, unit: note.isTimes ? null : '%' }, context)}`,
      ]
    return [html`${renderText(note.label, note.labelStart, context)} ${renderCell(note.cell, spec, context)}`]
  })
  return said.length > 0
    ? html`<ul class="chart-notes">${said.map((one) => html`<li>${one}</li>`)}</ul>`
    : null
}

/** `>2000` reads 超2000, in the form of the chart's labels; a derived number is followed by how it was reckoned. */
function renderCell(cell: Cell, spec: ChartSpec, context: RenderContext): Html {
  if (cell.times) return renderText(cell.text, cell.start, context)
  if (cell.value === null) return html`—`
  const sign = qualifierOf(cell.bound, context.words)
  const [low, high] = context.mentionsIn(cell)
  const one = (value: number, end: 0 | 1, mention: Mention | undefined) => {
    const number = formatNumber(value, decimalsIn(cell, end), context.words.groupedFrom)
    const text = number + (spec.unit === '%' ? '%' : '')
    return mention ? renderNumber(text, mention, context) : html`${text}`
  }
  const number = html`${sign}${one(cell.value, 0, low)}${cell.high !== null && html`–${one(cell.high, 1, high)}`}`
  return cell.formula ? html`${number} <small>${context.words.derived} ${cell.formula}</small>` : number
}

import { isNumbered } from '../language/deckWords.ts'
import type { Block, BlockOf, Inline, Layout, ListItem, Slide } from '../model.ts'
import { attributes } from './attributes.ts'
import { box, heading, ordinal, renderBlocks, renderChart } from './block.ts'
import type { RenderContext } from './context.ts'
import { html, type Html } from './html.ts'
import { plainText } from '../plainText.ts'
import { leadingStrong, renderInlines } from './inline.ts'
import { renderSkyline } from './skyline.ts'

/** A slide's content, cut into its first heading and what follows it. */
interface LaidSlide {
  slide: Slide
  title: BlockOf<'heading'> | null
  body: Block[]
  /** The slide's level in the outline: 1 for the cover, 2 for sections, 3 inside a section. */
  depth: number
}

/** What stands inside a slide's box. */
export function renderLayout(slide: Slide, context: RenderContext): Html {
  const at = slide.blocks.findIndex((block) => block.type === 'heading')
  const title = at < 0 ? null : (slide.blocks[at] as BlockOf<'heading'>)
  const notes = slide.blocks.filter((block) => block.type === 'footnotes')
  const body = slide.blocks.filter((block, i) => i !== at && block.type !== 'footnotes')
  const parts: LaidSlide = { slide, title, body, depth: depthOf(slide, context) }
  return html`${compositions[slide.layout](parts, context)}${renderBlocks(notes, context, parts.depth)}`
}

function depthOf(slide: Slide, context: RenderContext): number {
  if (slide === context.deck.slides[0]) return 1
  return slide.layout === 'section' || !context.sectionOf(slide) ? 2 : 3
}

const compositions: Record<Layout, (parts: LaidSlide, context: RenderContext) => Html> = {
  cover(parts, context) {
    const { speaker, event, date, subtitle } = context.deck.meta
    const imprint = [speaker, event, date].filter((part) => part !== null)
    const lead =
      parts.body.length > 0 ? renderBlocks(parts.body, context) : subtitle && html`<p>${subtitle}</p>`
    return html`<div class="title-block">
        ${renderTitle(parts, context)}
        <div class="lead">${lead}</div>
      </div>
      ${imprint.length > 0 && html`<p class="imprint">${imprint.map((part) => html`<span>${part}</span>`)}</p>`}
      ${renderSkyline(context, null)}`
  },

  agenda(parts, context) {
    if (parts.body.some((block) => block.type === 'list')) {
      return withList(parts, context, (list) => {
        const entries = list.items.map(
          (item, i) =>
            html`<li${attributes(item.attributes)}><span class="entry">${ordinal(list, i)}<span>${box(item, context)}${renderInlines(item.inlines, context)}${renderBlocks(item.blocks, context, parts.depth)}</span></span></li>`,
        )
        const rest = attributes(list.attributes, 'agenda')
        return list.ordered ? html`<ol${rest}>${entries}</ol>` : html`<ul${rest}>${entries}</ul>`
      })
    }
    const entries = context.sections.map(
      ({ slide, number }) =>
        html`<li><a class="entry"${context.leadsTo(`#${slide.id}`) && html` href="#${slide.id}"`}><span class="ordinal">${number}</span>${slide.title}</a></li>`,
    )
    return html`${renderTitle(parts, context)}
      <div class="body">
        ${renderBlocks(parts.body, context, parts.depth)}<ol class="agenda">${entries}</ol>
      </div>`
  },

  section(parts, context) {
    const section = context.sectionOf(parts.slide)
    return html`<div class="title-block">
        ${!isNumbered(parts.slide.title) && html`<p class="ordinal" aria-hidden="true">${section?.number}</p>`}
        ${renderTitle(parts, context)}
        <div class="lead">${renderBlocks(parts.body, context)}</div>
      </div>
      ${renderSkyline(context, section)}`
  },

  statement(parts, context) {
    const [first, ...rest] = parts.body
    return html`${renderTitle(parts, context)}
      <div class="body">
        <div class="claim bold">${first && renderBlocks([first], context, parts.depth)}</div>
        ${rest.length > 0 && html`<div class="aside">${renderBlocks(rest, context, parts.depth)}</div>`}
      </div>`
  },

  number(parts, context) {
    const at = parts.body.findIndex((block) => block.type === 'paragraph' && isFigure(block.inlines))
    const figure = parts.body[at]
    const rest = parts.body.filter((_, i) => i !== at)
    return html`${renderTitle(parts, context)}
      <div class="body">
        ${figure?.type === 'paragraph' && html`<p${attributes(figure.attributes, 'figure')}>${renderInlines(figure.inlines, context)}</p>`}
        <div class="explanation">${renderBlocks(rest, context, parts.depth)}</div>
      </div>`
  },

  numbers: (parts, context) =>
    withList(parts, context, (list) => {
      const items = list.items.map((item, i) => {
        const { lead, rest } = leadingStrong(item.inlines)
        return html`<li${attributes(item.attributes)}>${ordinal(list, i)}${lead && html`<strong class="figure">${renderInlines(lead, context)}</strong>`}
          ${renderRest(item, rest, context, parts.depth)}</li>`
      })
      return html`<ul${attributes(list.attributes, 'figures')}${count(list)}>${items}</ul>`
    }),

  chart(parts, context) {
    const charts = parts.body.filter((block) => block.type === 'chart')
    const rest = parts.body.filter((block) => block.type !== 'chart')
    return html`${renderTitle(parts, context)}
      <div class="body">
        ${charts.map((chart) => renderChart(chart.spec, chart.attributes, context))}
        ${rest.length > 0 && html`<div class="takeaway">${renderBlocks(rest, context, parts.depth)}</div>`}
      </div>`
  },

  comparison(parts, context) {
    const sides: Block[][] = []
    const before: Block[] = []
    for (const block of parts.body) {
      if (block.type === 'heading') sides.push([block])
      else (sides.at(-1) ?? before).push(block)
    }
    return html`${renderTitle(parts, context)}
      <div class="body">
        ${renderBlocks(before, context, parts.depth)}
        <div class="sides">
          ${sides.map((side) => html`<div class="side">${renderBlocks(side, context, parts.depth)}</div>`)}
        </div>
      </div>`
  },

  list: (parts, context) =>
    withList(parts, context, (list) => {
      const named = list.items.every((item) => leadingStrong(item.inlines).lead !== null)
      const render = named ? renderNamedItem : renderPlainItem
      const items = list.items.map((item, i) => render(list, item, i, context, parts.depth))
      const rest = html`${attributes(list.attributes, 'measures', ...(named ? ['named'] : []))}${count(list)}`
      return list.ordered ? html`<ol${rest}>${items}</ol>` : html`<ul${rest}>${items}</ul>`
    }),

  timeline: (parts, context) =>
    withList(parts, context, (list) => {
      const items = list.items.map((item, i) => renderNamedItem(list, item, i, context, parts.depth))
      return html`<ol${attributes(list.attributes, 'timeline')}${count(list)}>${items}</ol>`
    }),

  position(parts, context) {
    const quotes = parts.body.filter((block) => block.type === 'quote')
    const person = parts.body.filter((block) => block.type !== 'quote')
    return html`${renderTitle(parts, context)}
      <div class="body">
        <div class="person">${renderBlocks(person, context, parts.depth)}</div>
        ${renderBlocks(quotes, context, parts.depth)}
      </div>`
  },

  text: (parts, context) => html`${renderTitle(parts, context)}
    <div class="body prose">${renderBlocks(parts.body, context, parts.depth)}</div>`,

  closing(parts, context) {
    const { title, source, date } = context.article.meta
    const origin = [title, source, date].filter((part) => part !== null && part !== '')
    return html`<div class="title-block">
        ${renderTitle(parts, context)}
        <div class="lead">${renderBlocks(parts.body, context)}</div>
      </div>
      <p class="imprint">
        ${context.article.text !== '' && html`<a href="${context.articlePage}">${context.words.article}</a>`}
        ${[...new Set(origin)].map((part) => html`<span>${part}</span>`)}
      </p>
      ${renderSkyline(context, null)}`
  },
}

function renderTitle({ title, depth }: LaidSlide, context: RenderContext): Html {
  return title ? heading(depth, title.attributes, renderInlines(title.inlines, context)) : html``
}

/** A layout whose heart is one list: what stands before and behind it keeps its place. */
function withList(parts: LaidSlide, context: RenderContext, render: (list: BlockOf<'list'>) => Html): Html {
  const at = parts.body.findIndex((block) => block.type === 'list')
  const list = parts.body[at] as BlockOf<'list'> | undefined
  const before = renderBlocks(parts.body.slice(0, Math.max(at, 0)), context, parts.depth)
  const behind = renderBlocks(parts.body.slice(at + 1), context, parts.depth)
  return html`${renderTitle(parts, context)}
    <div class="body">${before}${list && render(list)}${behind}</div>`
}

function renderNamedItem(
  list: BlockOf<'list'>,
  item: ListItem,
  index: number,
  context: RenderContext,
  depth: number,
): Html {
  const { lead, rest } = leadingStrong(item.inlines)
  return html`<li${attributes(item.attributes)}>${ordinal(list, index)}${box(item, context)}${lead && html`<strong>${renderInlines(lead, context)}</strong> `}
    ${renderRest(item, rest, context, depth)}</li>`
}

function renderPlainItem(
  list: BlockOf<'list'>,
  item: ListItem,
  index: number,
  context: RenderContext,
  depth: number,
): Html {
  return html`<li${attributes(item.attributes)}>${ordinal(list, index)}${box(item, context)}${renderRest(item, item.inlines, context, depth)}</li>`
}

function renderRest(item: ListItem, rest: Inline[], context: RenderContext, depth: number): Html {
  return html`<span>${renderInlines(rest, context)}${renderBlocks(item.blocks, context, depth)}</span>`
}

function count(list: BlockOf<'list'>): Html {
  return html` data-count="${list.items.length}"`
}

/** A paragraph that is one strong number and nothing more. */
function isFigure(inlines: Inline[]): boolean {
  const { lead, rest } = leadingStrong(inlines)
  return lead !== null && plainText(rest).trim() === ''
}

import { qualifierOf } from '../chart/label.ts'
import { isNumbered } from '../language/deckWords.ts'
import { plainText } from '../plainText.ts'
import type { Block, BlockOf, Inline, Layout, Slide, Span } from '../model.ts'
import { arrangementOf, cutMotto, halvesIn, numberOf, type Arrangement } from '../slide/arrangement.ts'
import {
  apart,
  figureIn,
  imprintOf,
  listedIn,
  originOf,
  partsOf,
  shownIn,
  positionIn,
  sidesIn,
  type NamedItem,
  type SlideParts,
} from '../slide/parts.ts'
import { courseOf } from './course.ts'
import { hungNumber } from './hungNumber.ts'
import { scaledTo } from '../slide/scaled.ts'
import { sayShare } from './sayShare.ts'
import { slotsTold, type Slot } from '../slide/slots.ts'
import { cutDigits } from '../slide/digits.ts'
import { isLedByNumber } from '../slide/ledByNumber.ts'
import { isKept } from '../slide/isKept.ts'
import { isNumber } from '../slide/isNumber.ts'
import { isRemark } from '../slide/isRemark.ts'
import { isSaidInClaim } from '../slide/saidInClaim.ts'
import type { Faceted } from '../slide/facets.ts'
import { stateOf } from '../slide/state.ts'
import { routeOf } from '../slide/route.ts'
import { isSpoken, unquoted } from '../slide/unquoted.ts'
import { attributes, unset } from './attributes.ts'
import { box, heading, listElement, ordinal, renderBlocks, renderChart } from './block.ts'
import type { RenderContext } from './context.ts'
import { html, type Html } from './html.ts'
import { renderInlines } from './inline.ts'
import { lastStep } from './lastStep.ts'
import { renderPhrases } from './phrases.ts'
import { renderSkyline, routePlace, skylinePlace } from './skyline.ts'

/** A slide cut into its parts, and its level in the outline: 1 for the cover, 2 for sections, 3 inside a section. */
interface LaidSlide extends SlideParts {
  slide: Slide
  depth: number
}

/** What stands inside a slide's box. */
export function renderLayout(slide: Slide, context: RenderContext): Html {
  const parts: LaidSlide = { ...partsOf(slide), slide, depth: depthOf(slide, context) }
  return html`${layouts[slide.layout](parts, context)}${renderBlocks(parts.footnotes, context, parts.depth)}`
}

function depthOf(slide: Slide, context: RenderContext): number {
  if (slide === context.deck.slides[0]) return 1
  return slide.layout === 'section' || !context.sectionOf(slide) ? 2 : 3
}

const layouts: Record<Layout, (parts: LaidSlide, context: RenderContext) => Html> = {
  cover(parts, context) {
    const { subtitle } = context.deck.meta
    const imprint = imprintOf(context.deck.meta)
    const lead =
      parts.body.length > 0 ? renderBlocks(parts.body, context) : subtitle && html`<p>${subtitle}</p>`
    return html`<div class="title-block">
        ${renderTitle(parts, context)}
        <div class="lead">${lead}</div>
      </div>
      ${imprint.length > 0 && html`<p class="imprint">${imprint.map((part) => html`<span>${part}</span> `)}</p>`}
      ${renderSkyline(context, null)}`
  },

  agenda(parts, context) {
    if (parts.body.some((block) => block.type === 'list')) {
      return withList(parts, context, (list, items) => {
        const entries = items.map(
          ({ item }, i) =>
            html`<li${attributes(item.attributes)}><span class="entry">${ordinal(list, i)}<span>${box(item, context)}${renderInlines(item.inlines, context)}${renderBlocks(item.blocks, context, parts.depth)}</span></span></li>`,
        )
        return listElement(list, entries, attributes(list.attributes, 'agenda'))
      })
    }
    const route = context.theme.motif && routeOf(context.sections, context.deck.slides.length)
    const entries = context.sections.map(({ slide, number }, i) => {
      const place = route && routePlace(route[i]!)
      return html`<li${place}><a class="entry"${context.leadsTo(`#${slide.id}`) && html` href="#${slide.id}"`}><span class="ordinal">${number}</span><span>${renderPhrases(slide.title, context.deck.meta.lang, context.names)}</span></a></li>`
    })
    return html`${renderTitle(parts, context)}
      <div class="body">
        ${renderBlocks(parts.body, context, parts.depth)}<ol${attributes(unset, 'agenda', ...(route ? ['route'] : []))}>${entries}</ol>
      </div>${route && renderSkyline(context, null)}`
  },

  section(parts, context) {
    const section = context.sectionOf(parts.slide)
    return html`<div class="title-block"${section && skylinePlace(section, context)}>
        ${!isNumbered(parts.slide.title) && html`<p class="ordinal" aria-hidden="true">${section?.number}</p>`}
        ${renderTitle(parts, context)}
        <div class="lead">${renderBlocks(parts.body, context)}</div>
      </div>
      ${renderSkyline(context, section)}`
  },

  statement(parts, context) {
    const [first, ...rest] = parts.body
    const isSaid = isSaidInClaim(parts.slide, parts)
    return html`${renderTitle(parts, context, isSaid ? ['said-again'] : [])}
      <div class="body">
        <div class="claim bold${isQuoted(first) && ' quoted'}">${first && renderBlocks([first], context, parts.depth)}</div>
        ${first && renderShare(first, context)}
        ${rest.length > 0 && html`<div class="aside">${renderBlocks(rest, context, parts.depth)}</div>`}
      </div>`
  },

  number(parts, context) {
    const { figure, explanation } = figureIn(parts.body)
    const comparator = context.comparatorOf(parts.slide)
    return html`${renderTitle(parts, context)}
      <div class="body">
        ${figure && html`<p${attributes(figure.attributes, 'figure')}>${renderInlines(figure.inlines, context)}${stateTag(figure, context)}</p>`}
        <div class="explanation">${renderBlocks(explanation, context, parts.depth)}</div>
        ${comparator && renderChart(comparator, { ...unset, classes: ['comparator'] }, context)}
      </div>`
  },

  numbers: (parts, context) =>
    withList(parts, context, (list, items) => {
      const entries = items.map(
        ({ item, name, rest }, i) =>
          html`<li${attributes(item.attributes)}>${ordinal(list, i)}${name && html`<strong class="figure">${renderInlines(name, context)}${stateTag(item, context)}</strong>`}
          <span>${renderInlines(rest, context)}${renderBlocks(item.blocks, context, parts.depth)}</span></li>`,
      )
      return html`<ul${attributes(list.attributes, 'figures')}${count(list)}>${entries}</ul>`
    }),

  chart(parts, context) {
    const [charts, rest] = apart(parts.body, 'chart')
    const last = lastStep(charts, rest)
    const kinds = [isRemark(rest) && ' remark', isNumber(rest) && ' numeral', last !== null && ' fragment']
    const kind = kinds.filter(Boolean).join('')
    const index = last !== null && html` data-fragment-index="${last}"`
    const how = { isIndexed: last !== null, heading: plainText(parts.title?.inlines ?? []).trim() }
    return html`${renderTitle(parts, context)}
      <div class="body">
        ${charts.map((chart) => renderChart(chart.spec, chart.attributes, context, how))}
        ${rest.length > 0 && html`<div class="takeaway${kind}"${index}>${renderBlocks(rest, context, parts.depth)}</div>`}
      </div>`
  },

  comparison(parts, context) {
    const { before, sides } = sidesIn(parts.body)
    const isLed = sides.every(({ blocks }) => isLedByNumber(blocks[0], context.mentionsIn))
    const bars = isLed
      ? scaledTo(
          sides.map(({ blocks }) => context.mentionsIn(blocks[0]!)[0]),
          context.priced,
        )
      : null
    return html`${renderTitle(parts, context)}
      <div class="body">
        ${renderBlocks(before, context, parts.depth)}
        <div class="sides">
          ${sides.map(({ heading, blocks }, i) => html`<div class="side${isLed && ' led'}">${renderBlocks([heading, ...blocks], context, parts.depth)}${bars && html`<div class="to-scale of-${bars.of}" data-share="${Math.round(bars.shares[i]!)}" aria-hidden="true"></div>`}</div>`)}
        </div>
      </div>`
  },

  list: (parts, context) =>
    withList(parts, context, (list, items) => {
      const arrangement = arrangementOf(items)
      const entries = items.map((item, i) => rows[arrangement](list, item, i, context, parts.depth))
      return listElement(
        list,
        entries,
        html`${attributes(list.attributes, 'measures', ...looks[arrangement])}${count(list)}`,
      )
    }),

  timeline: (parts, context) =>
    withList(parts, context, (list, items) => {
      const slots = slotsTold(items.map(({ item }) => context.mentionsIn(item)))
      const entries = items.map((named, i) => {
        const above = slots?.[i] ? renderSlot(slots[i], context) : null
        return renderNamedItem(list, named, i, context, parts.depth, above)
      })
      const classes = slots ? ['timeline', 'levelled'] : ['timeline']
      return html`<ol${attributes(list.attributes, ...classes)}${count(list)}>${entries}</ol>`
    }),

  position(parts, context) {
    const { quotes, facets, person } = positionIn(parts.body)
    return html`${renderTitle(parts, context)}
      <div class="body${isSpoken(quotes) && ' spoken'}">
        ${renderBlocks(quotes.map(unquoted), context, parts.depth)}
        ${facets && renderFacets(facets, context)}
        <div class="person"${initialOf(person)}>${renderBlocks(person, context, parts.depth)}</div>
      </div>`
  },

  quote(parts, context) {
    const [quotes, others] = apart(parts.body, 'quote')
    return html`${renderTitle(parts, context)}
      <div class="body">${renderBlocks(quotes.map(unquoted), context, parts.depth)}${others.length > 0 && html`<div class="said-by">${renderBlocks(others, context, parts.depth)}</div>`}</div>`
  },

  picture(parts, context) {
    const { shown, beside } = shownIn(parts.body)
    return html`${renderTitle(parts, context)}
      <div class="body">${renderBlocks(shown, context, parts.depth)}${beside.length > 0 && html`<div class="under">${renderBlocks(beside, context, parts.depth)}</div>`}</div>`
  },

  split(parts, context) {
    const { shown, beside } = shownIn(parts.body)
    return html`${renderTitle(parts, context)}
      <div class="body">
        <div class="prose beside">${renderBlocks(beside, context, parts.depth)}</div>${renderBlocks(shown, context, parts.depth)}
      </div>`
  },

  table: (parts, context) => layouts.text(parts, context),
  code: (parts, context) => layouts.text(parts, context),
  figures: (parts, context) => layouts.chart(parts, context),

  text(parts, context) {
    const [first, ...rest] = parts.body
    const share = first?.type === 'paragraph' && rest.length === 0 && renderShare(first, context)
    return html`${renderTitle(parts, context)}
      <div class="body prose">${renderBlocks(parts.body, context, parts.depth)}${share}</div>`
  },

  closing(parts, context) {
    const course = renderCourse(parts.slide, context)
    const isLoud = !course && isKept(parts)
    return html`<div class="title-block">
        ${renderTitle(parts, context)}
        <div class="lead${isLoud && ' kept display bold'}">${renderBlocks(parts.body, context)}</div>
        ${course}
      </div>
      <p class="imprint">
        ${context.article.text !== '' && html`<a href="${context.articlePage}">${context.words.article}</a>`}
        ${originOf(context.article, parts.body).map((part) => html`<span>${part}</span> `)}
      </p>
      ${renderSkyline(context, null)}`
  },
}

/** The levels that a last slide names, from the first to the last: seen once more, for eyes alone. */
function renderCourse(slide: Slide, context: RenderContext): Html | null {
  const course = courseOf(context.comparatorOf(slide), context.words)
  const stops = course.map(
    ({ time, level, isGoal }) =>
      html`<li${isGoal && html` data-state="target"`}><span>${time}</span><strong>${level}</strong></li>`,
  )
  return stops.length > 0 ? html`<ol class="course" aria-hidden="true">${stops}</ol>` : null
}

/** What a sentence lists, side by side, and how it goes on. */
function renderFacets({ facets, tail }: Faceted, context: RenderContext): Html {
  const columns = facets.map(
    ({ noun, word }) =>
      html`<li>${noun.length > 0 && html`<span>${renderInlines(noun, context)}</span>`}<strong>${renderInlines(word, context)}</strong></li>`,
  )
  return html`<ul class="facets" data-count="${facets.length}">${columns}</ul>${tail.length > 0 && html`<p class="tail">${renderInlines(tail, context)}</p>`}`
}

/** Says beside a large number in words what its colour says. */
function stateTag(span: Span, { mentionsIn, words }: RenderContext): Html | null {
  const [first] = mentionsIn(span)
  return first && stateOf(first) === 'target' ? html`<small class="state">${words.target}</small>` : null
}

/** Whether a block begins with a quotation's mark, which then hangs at its edge. */
function isQuoted(block: Block | undefined): boolean {
  const words = block?.type === 'quote' ? block.blocks[0] : block
  return words?.type === 'paragraph' && /^[“"「『«]/.test(plainText(words.inlines))
}

/** The first letter of a name, where no picture stands for who bears it. */
function initialOf(person: Block[]): Html | null {
  const name = person.find((block) => block.type === 'heading')
  const [initial] = name ? plainText(name.inlines).trim() : ''
  const isSeen = person.some(({ type }) => type === 'image')
  return initial && !isSeen ? html` data-initial="${initial.toUpperCase()}"` : null
}

function renderTitle({ title, depth }: LaidSlide, context: RenderContext, classes: string[] = []): Html {
  if (!title) return html``
  const own = { ...title.attributes, classes: [...title.attributes.classes, ...classes] }
  return heading(depth, own, renderInlines(title.inlines, context))
}

/** A layout whose heart is one list: what stands before and behind it keeps its place. */
function withList(
  parts: LaidSlide,
  context: RenderContext,
  render: (list: BlockOf<'list'>, items: NamedItem[]) => Html,
): Html {
  const { before, list, items, behind } = listedIn(parts.body)
  return html`${renderTitle(parts, context)}
    <div class="body">${renderBlocks(before, context, parts.depth)}${list && render(list, items)}${renderBlocks(behind, context, parts.depth)}</div>`
}

type Row = (
  list: BlockOf<'list'>,
  item: NamedItem,
  index: number,
  context: RenderContext,
  depth: number,
  /** What stands over it. */
  above?: Html | null,
) => Html

/** An item whose name and whose words are set as its arrangement wants them. */
function rowWith(
  nameOf: (item: NamedItem, context: RenderContext) => Html | null,
  wordsOf: (item: NamedItem, context: RenderContext) => Html,
): Row {
  return (list, named, index, context, depth, above = null) => {
    const { item } = named
    const name = nameOf(named, context)
    return html`<li${attributes(item.attributes)}>${above}${ordinal(list, index)}${box(item, context)}${name && html`<strong>${name}</strong> `}
    <span>${wordsOf(named, context)}${renderBlocks(item.blocks, context, depth)}</span></li>`
  }
}

const nameIn = ({ name }: NamedItem, context: RenderContext) => name && renderInlines(name, context)
const restIn = ({ rest }: NamedItem, context: RenderContext) => renderInlines(rest, context)
const renderNamedItem = rowWith(nameIn, restIn)
const renderPlainItem = rowWith(
  () => null,
  ({ item }, context) => renderInlines(item.inlines, context),
)

const rows: Record<Arrangement, Row> = {
  named: renderNamedItem,
  keywords: renderNamedItem,
  plain: renderPlainItem,
  cells: renderPlainItem,
  points: renderPlainItem,
  lines: renderPlainItem,
  facts: (list, named, index, context, depth) => {
    const { item } = named
    const own = numberOf(item.inlines)
    const number = own && renderHung(own, context)
    return html`<li${attributes(item.attributes)}>${ordinal(list, index)}${number}<span>${box(item, context)}${renderInlines(item.inlines, context)}${renderBlocks(item.blocks, context, depth)}</span></li>`
  },
  pairs: rowWith(({ name }, context) => {
    const [one, join, other] = halvesIn(name!)!
    return html`<span>${renderInlines(one, context)}</span><span class="join">${join}</span><span>${renderInlines(other, context)}</span>`
  }, restIn),
  slogans: rowWith(nameIn, ({ rest }, context) => {
    const [motto, colon, detail] = cutMotto(rest)!
    return html`<strong class="motto">${renderInlines(motto, context)}<span class="join">${colon}</span></strong> ${renderInlines(detail, context)}`
  }),
}

/** The share that a claim tells, as a part of a bar, for eyes alone. */
function renderShare(claim: Block, context: RenderContext): Html | null {
  const share = context.shareIn(claim)
  return (
    share &&
    html`<div class="share bold" data-share="${share.value}" aria-hidden="true">${sayShare(share, claim, context.words)}</div>`
  )
}

/** A sentence's number once more, large beside it and with its qualifier, for eyes alone. */
function renderHung(number: Inline[], context: RenderContext): Html {
  const [before, digits, unit] = cutDigits(hungNumber(number, context))
  return html`<span class="figure bold hung" aria-hidden="true">${before}${digits && html`<span class="digits">${digits}</span>`}${unit}</span>`
}

/** The figure over a milestone, for eyes alone. */
function renderSlot(slot: Slot, { words }: RenderContext): Html {
  if (slot.kind === 'place')
    return renderStrip(`${slot.place.value} / ${slot.among.value}`, slot.among.value, slot.place.value)
  const { mention } = slot
  if (slot.kind === 'count') return renderStrip(mention.text, mention.value, null)
  const state = stateOf(mention)
  const sign = qualifierOf(mention.bound, words)
  return html`<span class="level bar bold" data-share="${Math.round(slot.share * 100)}"${state !== 'reached' && html` data-state="${state}"`} aria-hidden="true"><span>${sign}${mention.text}</span></span>`
}

/** As many cells as are counted; of places the one that is held is lit. */
function renderStrip(said: string, count: number, lit: number | null): Html {
  const cells = Array.from(
    { length: count },
    (_, i) => html`<i${(lit === null || lit === i + 1) && html` class="lit"`}></i>`,
  )
  return html`<span class="level bold" aria-hidden="true"><span>${said}</span><span class="strip">${cells}</span></span>`
}

/** Classes by which style sheets know how a list's items stand. */
const looks: Record<Arrangement, string[]> = {
  plain: [],
  cells: ['cells', 'bold'],
  points: ['points'],
  lines: ['lines'],
  facts: ['facts'],
  named: ['named'],
  keywords: ['named', 'keywords'],
  pairs: ['named', 'pairs'],
  slogans: ['named', 'slogans'],
}

function count(list: BlockOf<'list'>): Html {
  return html` data-count="${list.items.length}"`
}

import type { Inline, Mention, SpanTag } from '../model.ts'
import { cutDigits } from '../slide/digits.ts'
import { isOpenAbove, stateOf } from '../slide/state.ts'
import { attributes } from './attributes.ts'
import type { RenderContext } from './context.ts'
import { html, type Html } from './html.ts'
import { renderLink } from './link.ts'
import { renderMaths } from './maths.ts'
import { renderPhrases } from './phrases.ts'
import { renderPicture } from './picture.ts'

/** Four digits may be a year, and are read without groups. */
const longYear = 10_000

/** Inlines as HTML, with every number tied to its place in the article. */
export function renderInlines(inlines: Inline[], context: RenderContext): Html {
  return html`${inlines.map((inline) => renderInline(inline, context))}`
}

type Renderers = {
  [T in Inline['type']]: (inline: Extract<Inline, { type: T }>, context: RenderContext) => Html
}

const renderers: Renderers = {
  text: ({ text, start }, context) => renderText(text, start, context),
  code: ({ text, start }, context) => html`<code>${renderText(text, start, context)}</code>`,
  strong: ({ inlines }, context) => html`<strong>${renderInlines(inlines, context)}</strong>`,
  emphasis: ({ inlines }, context) => html`<em>${renderInlines(inlines, context)}</em>`,
  deleted: ({ inlines }, context) => html`<del>${renderInlines(inlines, context)}</del>`,
  link({ href, inlines }, context) {
    return renderLink(href, renderInlines(inlines, { ...context, isInLink: true }), context)
  },
  span: ({ tag, attributes: own, inlines }, context) =>
    spans[tag](attributes(own), renderInlines(inlines, context)),
  maths: ({ tex }) => renderMaths(tex, false),
  footnote: ({ number, label }) =>
    number > 0 ? html`<sup class="footnote">${number}</sup>` : html`[^${label}]`,
  break: () => html`<br />`,
  picture: (picture, context) => renderPicture(picture, context, 'among-words'),
  'number-note': () => html``,
}

const spans: Record<SpanTag, (rest: Html, content: Html) => Html> = {
  span: (rest, content) => html`<span${rest}>${content}</span>`,
  sub: (rest, content) => html`<sub${rest}>${content}</sub>`,
  sup: (rest, content) => html`<sup${rest}>${content}</sup>`,
  mark: (rest, content) => html`<mark${rest}>${content}</mark>`,
  kbd: (rest, content) => html`<kbd${rest}>${content}</kbd>`,
  small: (rest, content) => html`<small${rest}>${content}</small>`,
  u: (rest, content) => html`<u${rest}>${content}</u>`,
  q: (rest, content) => html`<q${rest}>${content}</q>`,
  cite: (rest, content) => html`<cite${rest}>${content}</cite>`,
  abbr: (rest, content) => html`<abbr${rest}>${content}</abbr>`,
}

function renderInline<T extends Inline['type']>(
  inline: Extract<Inline, { type: T }>,
  context: RenderContext,
): Html {
  return renderers[inline.type as T](inline, context)
}

/** Text that stands at `start` of deck.md, its numbers marked. */
export function renderText(text: string, start: number, context: RenderContext): Html {
  const { names } = context
  const { lang } = context.deck.meta
  const pieces: Html[] = []
  let done = 0
  for (const mention of context.mentionsIn({ start, end: start + text.length })) {
    const from = Math.max(mention.start - start, done)
    const to = Math.min(mention.end - start, text.length)
    if (to <= from) continue
    const before = text.slice(done, from)
    const number = renderNumber(text.slice(from, to), mention, context)
    pieces.push(
      html`${renderPhrases(before, lang, names)}${/\p{Script=Han}$/u.test(before) && html`<wbr>`}${number}`,
    )
    done = to
  }
  const rest = text.slice(done)
  const breaks = pieces.length > 0 && /^\p{Script=Han}/u.test(rest) && html`<wbr>`
  return html`${pieces}${breaks}${renderPhrases(rest, lang, names)}`
}

/** Digits in groups of three, where they are written without and are many. */
function grouped(digits: string, from: number): string {
  const [, whole, rest] = /^([1-9]\d*)(\.\d+)?$/.exec(digits) ?? []
  if (whole === undefined || Number(whole) < Math.max(from, longYear)) return digits
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest ?? '')
}

/** A number as a link to its sentence; one without a place there, or in a link of the author's, is only kept together with its unit. */
export function renderNumber(text: string, mention: Mention, context: RenderContext): Html {
  const [before, written, unit] = cutDigits(text)
  const digits = context.isGrouped ? grouped(written, context.words.groupedFrom) : written
  const content = html`${before}${digits && html`<span class="digits">${digits}</span>`}${unit}`
  const { id, verdict, where } = mention
  const state = stateOf(mention)
  const marks = html`${state !== 'reached' && html` data-state="${state}"`}${isOpenAbove(mention) && html` data-open`}`
  const href = context.isInLink ? null : context.hrefOf(mention)
  if (where === 'notes') return html`<span class="number">${content}</span>`
  if (!href)
    return html`<span class="number" data-mention="${id}" data-verdict="${verdict}"${marks}>${content}</span>`
  return html`<a class="number" href="${href}" data-mention="${id}" data-verdict="${verdict}"${marks}>${content}</a>`
}

import { halvesOf } from '../halves.ts'
import type { SectionOfDeck } from '../slide/sections.ts'
import type { RenderContext } from './context.ts'
import { placeOf, type RouteStop } from '../slide/route.ts'
import { plainText } from '../plainText.ts'
import type { Strokes } from '../theme/theme.ts'
import { html, type Html } from './html.ts'

/**
 * The deck's picture of itself: on one horizon stands a mark for each slide, drawn by the theme's motif from how many
 * numbers of the article are on it. It is drawn from the deck alone, so every deck has its own.
 */
const size = { width: 1120, height: 320 }

/** The marks, defined once for the whole page and used by name; a theme without a motif has none. */
export function renderSkylineDefinitions(context: RenderContext): Html {
  const { motif } = context.theme
  const marks =
    motif &&
    context.numbersOn.map((count, i) => html`<path id="shoot:${i}" d="${mark(motif(count), i, context)}" />`)
  return html`<svg class="definitions" aria-hidden="true" width="0" height="0"><defs>${marks}</defs></svg>`
}

/** The whole skyline, with the marks of one section, or all of them, in full colour. */
export function renderSkyline(context: RenderContext, lit: SectionOfDeck | null): Html {
  if (!context.theme.motif) return html``
  const shoots = context.numbersOn.map((_, i) => {
    const isLit = !lit || (lit.first <= i && i <= lit.last)
    return html`<use href="#shoot:${i}" class="${isLit ? 'lit' : 'dim'}" />`
  })
  const box = `0 0 ${size.width} ${size.height}`
  return html`<svg class="skyline" viewBox="${box}" preserveAspectRatio="xMidYMax meet" aria-hidden="true">${shoots}</svg>`
}

function mark(strokes: Strokes, index: number, { numbersOn }: RenderContext): string {
  const x = ((index + 0.5) / numbersOn.length) * size.width
  const point = ([dx, dy]: [number, number]) => `${round(x + dx)} ${round(size.height - dy)}`
  return strokes.map((line) => `M${line.map(point).join('L')}`).join('')
}

/** The horizon at the foot of a slide, drawn as far as the talk has come. */
export function renderHorizon(index: number, total: number): Html {
  const done = round(((index + 1) / total) * 100)
  return html`<svg class="horizon" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 2">
    <path class="ahead" d="M0 1H100" />
    <path class="done" d="M0 1H${done}" />
  </svg>`
}

/** A divider's title that takes more than a line is set as small as this, in rem: `layouts.css` says so too. */
const smaller = 4
/** What two lines that break between phrases take beyond halves of their text, in halves of a character. */
const slack = 4

/** Where a section's words stand: over its marks, where the theme has some. */
export function skylinePlace(section: SectionOfDeck, { deck, theme }: RenderContext): Html {
  const halves = halvesOf(section.slide.title)
  const needed = (halves: number, type: number) => (halves * (type / 2) * 16) / size.width
  const isLong = needed(halves, theme.type.section) > 1
  const mark = isLong && html` data-long`
  if (!theme.motif) return html`${mark}`
  const title = isLong
    ? needed(halves / 2 + slack, Math.min(smaller, theme.type.section))
    : needed(halves, theme.type.section)
  const lead = section.slide.blocks.map((block) =>
    block.type === 'paragraph' ? needed(halvesOf(plainText(block.inlines)), theme.type.lead) : 0,
  )
  const need = Math.max(title, ...lead)
  return html` data-left="${round(placeOf(section, deck.slides.length, need) * 100)}"${mark}`
}

/** Where an entry of the agenda stands: over the marks of its section. */
export function routePlace({ from, to }: RouteStop): Html {
  return html` data-from="${round(from * 100)}" data-to="${round(to * 100)}"`
}

function round(x: number): number {
  return Math.round(x * 10) / 10
}

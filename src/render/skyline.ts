import type { RenderContext, SectionOfDeck } from './context.ts'
import { html, type Html } from './html.ts'

/**
 * The deck's picture of itself: from one horizon grows a shoot for each slide, with a pair of leaves for each number
 * of the article on it. It is drawn from the deck alone, so every deck has its own.
 */
const size = { width: 1120, height: 320, stem: 26, gap: 19, leaf: 11 }
const mostLeaves = 13

/** The shoots, defined once for the whole page and used by name. */
export function renderSkylineDefinitions(context: RenderContext): Html {
  const shoots = context.numbersOn.map(
    (count, i) => html`<path id="shoot:${i}" d="${shoot(i, count, context)}" />`,
  )
  return html`<svg class="definitions" aria-hidden="true" width="0" height="0"><defs>${shoots}</defs></svg>`
}

/** The whole skyline, with the shoots of one section, or all of them, in full colour. */
export function renderSkyline(context: RenderContext, lit: SectionOfDeck | null): Html {
  const shoots = context.numbersOn.map((_, i) => {
    const isLit = !lit || (lit.first <= i && i <= lit.last)
    return html`<use href="#shoot:${i}" class="${isLit ? 'lit' : 'dim'}" />`
  })
  const box = `0 0 ${size.width} ${size.height}`
  return html`<svg class="skyline" viewBox="${box}" preserveAspectRatio="xMidYMax meet" aria-hidden="true">${shoots}</svg>`
}

function shoot(index: number, count: number, { numbersOn }: RenderContext): string {
  const x = round(((index + 0.5) / numbersOn.length) * size.width)
  const leaves = Math.min(count, mostLeaves)
  const top = size.height - size.stem - leaves * size.gap
  const pairs = Array.from({ length: leaves }, (_, k) => {
    const y = round(top + size.leaf + k * size.gap)
    return `M${x - size.leaf} ${y - size.leaf}L${x} ${y}L${x + size.leaf} ${y - size.leaf}`
  })
  return `M${x} ${size.height}V${top}${pairs.join('')}`
}

/** The horizon at the foot of a slide, drawn as far as the talk has come. */
export function renderHorizon(index: number, total: number): Html {
  const done = round(((index + 1) / total) * 100)
  return html`<svg class="horizon" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 2">
    <path class="ahead" d="M0 1H100" />
    <path class="done" d="M0 1H${done}" />
  </svg>`
}

function round(x: number): number {
  return Math.round(x * 10) / 10
}

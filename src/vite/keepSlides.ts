import type { RenderedDeck, TracedDeck } from '../model.ts'
import type { ComposedDeck } from './compose.ts'

/**
 * A part of a deck: the slides of `ids`, which keep their page numbers, with the data of no other slide. Links to a
 * slide that is not there lead nowhere and are taken off.
 */
export function keepSlides(composed: ComposedDeck, ids: Set<string>): ComposedDeck {
  const { traced, rendered } = composed
  return {
    ...composed,
    traced: keepInDeck(traced, ids),
    rendered: keepInPage(rendered, ids),
  }
}

function keepInDeck(traced: TracedDeck, ids: Set<string>): TracedDeck {
  const { deck, mentions } = traced
  return {
    ...traced,
    deck: { ...deck, slides: deck.slides.filter(({ id }) => ids.has(id)) },
    mentions: mentions.filter(({ slide }) => slide === null || ids.has(slide)),
  }
}

function keepInPage(rendered: RenderedDeck, ids: Set<string>): RenderedDeck {
  const slides = rendered.slides
    .replace(/<section id="([^"]*)" data-layout=[^]*?<\/section>\n/g, (section, id: string) =>
      ids.has(id) ? section : '',
    )
    .replace(/<section class="stack">\s*<\/section>/g, '')
    .replace(/(<a\b[^>]*?) href="#([^"]*)"/g, (link, start: string, id: string) =>
      ids.has(id) ? link : start,
    )
  const shown = <T>(record: Record<string, T>, isShown: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => isShown(key)))
  return {
    ...rendered,
    slides,
    charts: rendered.charts.filter(({ id }) => slides.includes(`data-chart="${id}"`)),
    notes: shown(rendered.notes, (id) => ids.has(id)),
    sources: shown(rendered.sources, (id) => slides.includes(`data-mention="${id}"`)),
  }
}

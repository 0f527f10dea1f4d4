import type { Deck, Slide } from '../model.ts'

/** A section slide and the slides that follow it. */
export interface SectionOfDeck {
  slide: Slide
  /** From 1. */
  number: number
  /** Indices into `deck.slides`: the section slide is `first`. */
  first: number
  last: number
}

/** A closing slide ends the last section: it speaks for the whole deck. */
export function sectionsOf(deck: Deck): SectionOfDeck[] {
  const starts = deck.slides.flatMap((slide, index) => (slide.layout === 'section' ? [index] : []))
  const end = deck.slides.findLastIndex((slide) => slide.layout !== 'closing')
  return starts.map((first, i) => ({
    slide: deck.slides[first]!,
    number: i + 1,
    first,
    last: (starts[i + 1] ?? end + 1) - 1,
  }))
}

import type { Layout } from '../model.ts'

/** One way to say something on a slide, as Markdown. */
export interface Saying {
  /** A number that is shown large; `text` is then its label. */
  figure?: string
  text: string
}

/**
 * Something that a slide says, in the ways in which it can be said: where one is not supported by the article, the
 * next takes its place, and after the last it is left out.
 */
export interface Phrase {
  tries: Saying[]
  /** The slide says nothing without it. */
  essential?: boolean
}

/** A slide before it is written. */
export interface SlideDraft {
  layout: Layout
  heading: Phrase
  body: Phrase[]
  /** Hashes of what it is made of. */
  from?: string[]
  /** How a plan names it. */
  key?: string
  /** How much of its body a slide needs to be worth showing. */
  least: number
  notes: Phrase[]
  /** Takes the place of the slide when too little of it is supported. */
  otherwise: SlideDraft | null
}

/** A slide that may be chosen for a part of the talk. */
export interface Candidate {
  slide: SlideDraft
  /** Where its first sentence stands: index over the article. */
  at: number
  worth: number
}

/** A phrase from Markdown texts, the best first. */
export function phrase(...texts: string[]): Phrase {
  return { tries: [...new Set(texts)].filter((text) => text !== '').map((text) => ({ text })) }
}

import type { RenderedDeck } from '../model.ts'
import { articlePicturesOf, linkedFilesOf, picturesOf } from '../render/pictures.ts'
import type { ComposedDeck } from './compose.ts'
import { describeDeck } from './describeDeck.ts'
import type { DeckFonts } from './fonts.ts'
import { groundsOf, type HeadParts } from './head.ts'

/** All that a deck's pages are put together from, but for what Vite makes of the page's own files. */
export interface MadeDeck {
  composed: ComposedDeck
  /** As a site shows it. */
  rendered: RenderedDeck
  fonts: DeckFonts
  offers: Offers
  /** At which step of its layout each slide shows all of it; null where that is not known. */
  steps: ReadonlyMap<string, string> | null
}

/** What of a deck goes onto its pages, and what stands beside them. */
export interface Offers {
  /** Whether the pages hold the speaker notes, for anyone to read. */
  notes: boolean
  /** Whether `card.png` will stand beside the page, for links to it. */
  card: boolean
  /** Files that the page offers: `files/deck.pdf`. */
  files: string[]
}

/** What the page's script reads of the deck, by name; each is loaded when it is needed. */
export function pageData({ charts, notes, sources, passages }: RenderedDeck, offers: Offers) {
  return {
    charts,
    notes: offers.notes ? [...notes].map(([id, { text }]): [string, string] => [id, text]) : [],
    sources,
    passages,
  }
}

/** The pictures that the pages show: of the slides and the article, and of the notes where the pages hold them. */
export function shownPictures({ composed, offers }: Pick<MadeDeck, 'composed' | 'offers'>) {
  const { pictures, traced } = composed
  const shown = picturesOf(traced.deck).filter(({ where }) => where === 'slide' || offers.notes)
  const names = new Set([...shown, ...articlePicturesOf(traced.article)].map(({ src }) => src))
  return new Map([...pictures].filter(([src]) => names.has(src)))
}

/** The files that links of the pages lead to: of the slides, and of the notes where the pages hold them. */
export function linkedFiles({ composed, offers }: Pick<MadeDeck, 'composed' | 'offers'>) {
  const { files, traced } = composed
  const linked = linkedFilesOf(traced.deck).filter(({ where }) => where === 'slide' || offers.notes)
  const hrefs = new Set(linked.map(({ href }) => href))
  return new Map([...files].filter(([href]) => hrefs.has(href)))
}

/** What the head of each page tells of the deck. */
export function headOfDeck(
  { whole, theme }: ComposedDeck,
  { meta, scheme }: RenderedDeck,
): Pick<HeadParts, 'meta' | 'scheme' | 'title' | 'description' | 'grounds' | 'canonical'> {
  return {
    meta,
    scheme,
    title: meta.title,
    description: describeDeck(whole.deck),
    grounds: groundsOf(theme),
    canonical: meta.url,
  }
}

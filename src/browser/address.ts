import type { Presentation } from './present.ts'

/** Where a slide stands in its deck. */
interface SlideIndices {
  h: number
  v: number
}

/**
 * Keeps the address at the slide and step that are shown: `#slug`, and `#slug/2` once two steps are. The same links
 * open the same slide in the reading way.
 */
export function followAddress(deck: Presentation): void {
  const write = () => {
    const slide = deck.getCurrentSlide()
    if (!slide?.id) return
    const { h, v, f } = deck.getIndices()
    const step = f + 1
    history.replaceState(
      { h, v } satisfies SlideIndices,
      '',
      `#${encodeURIComponent(slide.id)}${step > 0 ? `/${step}` : ''}`,
    )
  }
  const read = () => {
    const { slug, step } = parseAddress(location.hash)
    const slide = slug ? document.getElementById(slug) : null
    if (!slide?.matches('[data-layout]')) {
      // A slide whose heading was edited has another name, and its old place.
      const place = history.state as SlideIndices | null
      if (slug && place) deck.slide(place.h, place.v, step - 1)
      return
    }
    const { h, v } = deck.getIndices(slide)
    deck.slide(h, v, step - 1)
  }
  read()
  addEventListener('hashchange', read)
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const) deck.on(event, write)
}

/** `#slug/2` and Reveal's own `#/slug/2` as slug and number of steps shown. */
export function parseAddress(hash: string): { slug: string; step: number } {
  const [slug = '', step = '0'] = hash.replace(/^#\/?/, '').split('/')
  try {
    return { slug: decodeURIComponent(slug), step: Number.parseInt(step, 10) || 0 }
  } catch {
    // A broken escape names no slide.
    return { slug: '', step: 0 }
  }
}

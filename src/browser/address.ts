import type { Course } from './talk/course.ts'
import type { Place } from './talk/talk.ts'

/**
 * Writes the slide and step that are shown into the address: `#slug`, and `#slug/2` once two steps are. The same links
 * open the same slide in the reading way.
 */
export function writeAddress(place: Place | null): void {
  if (!place) return
  const { slide, step } = place
  history.replaceState(null, '', `#${encodeURIComponent(slide)}${step > 0 ? `/${step}` : ''}`)
}

/** The place that the address names: by a slide's name, one that it had, or one much like it, or by its number, as Reveal's addresses do. */
export function placeAsked(course: Course): Place | null {
  const { slug, step } = parseAddress(location.hash)
  if (slug === '') return null
  const stop = course.find(slug) ?? (/^\d+$/.test(slug) ? course.ofStack(Number(slug) + 1) : undefined)
  return stop ? course.settle({ slide: stop.id, step }) : null
}

/** `#slug/2` and Reveal's own `#/slug/2` as slug and number of steps shown. */
export function parseAddress(hash: string): { slug: string; step: number } {
  const [slug = '', step = '0'] = hash.replace(/^#\/?/, '').split('/')
  try {
    return { slug: decodeURIComponent(slug), step: Math.max(0, Number.parseInt(step, 10) || 0) }
  } catch {
    // A broken escape names no slide.
    return { slug: '', step: 0 }
  }
}

import { neutral } from '../theme/signs.ts'
import type { Picture } from './pictures.ts'

/** A frame with the sign of a picture, in a grey that is seen on light and on dark; no words, which need a font. */
const drawing =
  `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180" viewBox="0 0 320 180" fill="none" stroke="${neutral}" stroke-width="2">` +
  '<path d="M3 3h314v174H3z" stroke-dasharray="8 6"/>' +
  '<path d="m110 118 34-42 24 28 14-15 28 29z" stroke-linejoin="round"/><circle cx="188" cy="72" r="8"/></svg>'

/** Stands where a picture should that is not there, or that nothing shows: it costs its own place, not the deck. */
export function placeholderFor(name: string): Picture {
  return {
    kind: 'picture',
    type: 'image/svg+xml',
    ending: 'svg',
    name,
    data: Buffer.from(drawing),
    address: 'files/missing-picture.svg',
  }
}

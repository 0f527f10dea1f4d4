import type { Deck } from '../model.ts'
import { parseDeck } from './parse.ts'

/**
 * Writes an attribute into the comment of each slide, or a comment where a slide has none, and changes nothing else.
 *
 * @param text of deck.md, as given
 * @param attributes for each slide; null where it keeps what it has
 */
export function writeSettings(
  text: string,
  { slides }: Deck,
  attributes: readonly (string | null)[],
): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  let written = ''
  let at = 0
  for (const [index, { start, settingsEnd }] of slides.entries()) {
    const attribute = attributes[index]
    if (!attribute) continue
    const place = settingsEnd ?? Math.max(lineStart(text, start), at)
    written += text.slice(at, place)
    if (settingsEnd === undefined) written += `<!-- .slide: ${attribute} -->${end}${end}`
    else written += `${/\s$/.test(written) ? '' : ' '}${attribute}${/^\s/.test(text.slice(place)) ? '' : ' '}`
    at = place
  }
  return written + text.slice(at)
}

/**
 * Writes each slide's id into deck.md, so that it stays when the heading changes.
 *
 * @returns the text with ids, which are those that its slides have already; and how many were written
 * @throws Error where the slides would have others: nothing is to be written then
 */
export function writeIds(file: string, text: string): { text: string; count: number } {
  const { value: deck } = parseDeck({ file, text })
  const attributes = deck.slides.map(({ id, isNamed }) => (isNamed ? null : `id="${id}"`))
  const written = writeSettings(text, deck, attributes)
  const { value: again } = parseDeck({ file, text: written })
  const idsOf = ({ slides }: Deck) => slides.map(({ id }) => id).join('\n')
  if (idsOf(again) !== idsOf(deck)) throw new Error(`${file} would have other slides with their ids written`)
  return { text: written, count: attributes.filter((attribute) => attribute !== null).length }
}

/** Where the line begins in which a slide does; a byte order mark stays the first. */
function lineStart(text: string, start: number): number {
  const before = text.lastIndexOf('\n', start - 1) + 1
  return before === 0 && text.startsWith('\uFEFF') ? 1 : before
}

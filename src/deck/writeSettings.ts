import type { Deck } from '../model.ts'

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
    else written += `${isBlank(text[place - 1]) ? '' : ' '}${attribute}${isBlank(text[place]) ? '' : ' '}`
    at = place
  }
  return written + text.slice(at)
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

/** Where the line begins in which a slide does; a byte order mark stays the first. */
function lineStart(text: string, start: number): number {
  const before = text.lastIndexOf('\n', start - 1) + 1
  return before === 0 && text.startsWith('\uFEFF') ? 1 : before
}

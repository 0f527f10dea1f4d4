import type { Deck } from '../model.ts'
import { parseDeck } from './parse.ts'
import { writeSettings } from './writeSettings.ts'

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

import { scriptOf, type LanguageTag } from '../model.ts'
import type { Face, FontSource } from './source.ts'

/**
 * What Latin type sets in Chinese text: ASCII, Latin letters and their marks, currencies, and the signs that stand
 * with numbers. Quotation marks, dashes, dots and arrows there are full-width, hence not Latin.
 */
const latinInChinese = /[\u0020-\u007e\u00a0–°‰©®™\p{Script=Latin}\p{M}\p{Sc}\p{Sm}\p{No}]/u

/** The face that sets a character, or null where neither font can. */
export function assign(character: string, lang: LanguageTag, fonts: Record<Face, FontSource>): Face | null {
  // Browsers take these from the system's emoji font, whatever the page's font has.
  if (/\p{Emoji_Presentation}/u.test(character)) return null
  const isLatin = scriptOf[lang] === 'Latin' || latinInChinese.test(character)
  if (isLatin && fonts.latin.has(character)) return 'latin'
  if (fonts.han.has(character)) return 'han'
  if (fonts.latin.has(character)) return 'latin'
  // A shaper makes the other spaces (thin, en, figure …) from the font's own.
  return /\p{Zs}/u.test(character) ? 'latin' : null
}

import { scriptOf, type LanguageTag } from '../model.ts'
import type { Face, FontSet } from './source.ts'

/**
 * What Latin type sets in Chinese text: ASCII, Latin letters and their marks, currencies, and the signs that stand
 * with numbers. Quotation marks, dashes, dots and arrows there are full-width, hence not Latin.
 */
const latinInChinese = /[\u0020-\u007e\u00a0–°‰©®™\p{Script=Latin}\p{M}\p{Sc}\p{Sm}\p{No}]/u

/** What joins emoji to one, or asks for the coloured form of a sign. */
export const emojiJoiners = ['\u200d', '\ufe0f']

/** Letters of the tags behind a black flag, which make it England's, Scotland's or Wales's. */
const flagTags = Array.from({ length: 0x60 }, (_, i) => String.fromCodePoint(0xe0020 + i))

/**
 * What a font of emoji needs beyond its own characters and joiners to draw those of several: signs and digits that
 * are another face's where they stand alone.
 *
 * @param used all characters of the deck
 */
export function partsOfEmoji(used: ReadonlySet<string>): string[] {
  const signs = [...used].filter((character) => /[^\d#*]/.test(character) && /\p{Emoji}/u.test(character))
  return [...signs, ...(used.has('\u20e3') ? '0123456789#*' : ''), ...(used.has('🏴') ? flagTags : [])]
}

/** The face that sets a character, or null where no font can. */
export function assign(character: string, lang: LanguageTag, fonts: FontSet): Face | null {
  const isSetBy = (face: Face) => fonts.get(face)?.has(character) ?? false
  // Browsers take these from the system's emoji font where it has one, whatever the page's fonts have.
  if (/\p{Emoji_Presentation}|[\ufe0f\u20e3]/u.test(character)) return isSetBy('emoji') ? 'emoji' : null
  const isLatin = scriptOf[lang] === 'Latin' || latinInChinese.test(character)
  if (isLatin && isSetBy('latin')) return 'latin'
  if (isSetBy('han')) return 'han'
  // A shaper makes the other spaces (thin, en, figure …) from the font's own.
  if (/\p{Zs}/u.test(character)) return 'latin'
  return (['latin', ...fonts.keys()] as Face[]).find(isSetBy) ?? null
}

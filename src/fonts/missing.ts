import type { LanguageTag, Problem } from '../model.ts'
import { problemAt } from '../problem.ts'
import { assign } from './assign.ts'
import { openSource, type Weight } from './source.ts'
import type { Characters } from './used.ts'

/** The characters that no font of the deck has, in the order of their code points; none is cut for it. */
export async function findMissing({ regular, bold }: Characters, lang: LanguageTag): Promise<string[]> {
  const lacking = async (weight: Weight, characters: Set<string>) => {
    const fonts = { latin: await openSource('latin', weight), han: await openSource('han', weight) }
    return [...characters].filter((character) => assign(character, lang, fonts) === null)
  }
  const missing = new Set([...(await lacking(400, regular)), ...(await lacking(700, bold))])
  return [...missing].toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
}

/**
 * A warning for each character that no font of the deck has, at its first place in the author's files: it is shown, in
 * whatever the system has.
 */
export function missingCharacters(missing: string[], files: { file: string; text: string }[]): Problem[] {
  return missing.map((character) => {
    const { file, offset } = firstPlace(character, files)
    return problemAt(file, offset, {
      code: 'missing-character',
      severity: 'warning',
      message: `“${character}” (${codePoint(character)}) is not in the font that travels with the deck: one of the system's shows it`,
      expected: expectation(character),
    })
  })
}

/** The file and offset of the first occurrence, itself or as `&#x…;`; else the start of the first file. */
function firstPlace(
  character: string,
  files: { file: string; text: string }[],
): { file: { file: string; text: string }; offset: number } {
  const point = character.codePointAt(0)!
  const reference = new RegExp(`&#(?:x0*${point.toString(16)}|0*${point});`, 'i')
  for (const find of [(text: string) => text.indexOf(character), (text: string) => text.search(reference)]) {
    for (const file of files) {
      const offset = find(file.text)
      if (offset >= 0) return { file, offset }
    }
  }
  return { file: files[0] ?? { file: '', text: '' }, offset: 0 }
}

/** `U+4E00`: four digits at least, as the Unicode standard writes it. */
function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

function expectation(character: string): string {
  if (character === '\ufe0f') return 'the character before it alone: U+FE0F turns it into an emoji'
  if (/\p{Emoji_Presentation}|\p{Regional_Indicator}/u.test(character))
    return 'words or a picture in place of the emoji'
  if (/\p{Script=Han}/u.test(character))
    return 'its common form, or a picture of it: Noto Sans SC lacks this character'
  return 'a character that Noto Sans SC or Barlow has, or a picture of it'
}

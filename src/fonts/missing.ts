import type { LanguageTag, Problem, Weight } from '../model.ts'
import { problemAt } from '../problem.ts'
import type { Faces } from '../theme/theme.ts'
import { assign } from './assign.ts'
import { noOwnFonts, openSet, openSource, type OwnFonts } from './source.ts'
import type { Characters } from './used.ts'

/** The characters that no font of the deck has, in the order of their code points; none is cut for it. */
export async function findMissing(
  { regular, bold, display, maths }: Characters,
  lang: LanguageTag,
  faces: Faces,
  own: OwnFonts = noOwnFonts,
): Promise<string[]> {
  const lacking = async (weight: Weight, characters: Set<string>) => {
    const fonts = await openSet(faces, weight, own)
    return [...characters].filter((character) => assign(character, lang, fonts) === null)
  }
  const formulas = await openSource(faces, 'maths', 400)
  const unset = await lacking(400, new Set([...maths].filter((character) => !formulas.has(character))))
  const missing = new Set([
    ...unset,
    ...(await lacking(400, regular)),
    ...(await lacking(700, new Set([...bold, ...display]))),
  ])
  return [...missing].toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
}

/**
 * A warning for the characters that no font of the deck has, at their first place in the author's files, one for each
 * line: they are shown, in whatever the system has.
 */
export function missingCharacters(missing: string[], files: { file: string; text: string }[]): Problem[] {
  const lines = new Map<string, { characters: string[]; problem: Problem }>()
  for (const character of missing) {
    const { file, offset } = firstPlace(character, files)
    const problem = problemAt(file, offset, { code: 'missing-character', severity: 'warning', message: '' })
    const key = `${problem.file}:${problem.line}`
    const known = lines.get(key)
    if (!known) lines.set(key, { characters: [character], problem })
    else {
      known.characters.push(character)
      if (problem.column < known.problem.column) known.problem = problem
    }
  }
  return [...lines.values()].map(({ characters, problem }) => {
    const named = characters.slice(0, most).map((character) => `“${character}” (${codePoint(character)})`)
    const rest = characters.length > most ? ` and ${characters.length - most} more` : ''
    const verb = characters.length > 1 ? 'are' : 'is'
    return {
      ...problem,
      message: `${named.join(', ')}${rest} ${verb} not in the fonts that travel with the deck: one of the system's shows ${verb === 'are' ? 'them' : 'it'}`,
      expected: expectation(characters[0]!),
    }
  })
}

/** As many characters as are named in one message. */
const most = 6

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
  if (/\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u.test(character))
    return 'words or a picture in place of the emoji'
  return 'a font that has it in the folder fonts/ beside deck.md, or a picture of it'
}

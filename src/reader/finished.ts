import { CommandError } from '../commandError.ts'
import type { Problem } from '../model.ts'
import { writeFrontMatter } from './frontMatter.ts'
import { withoutRadicals } from '../language/radicals.ts'
import { headed } from './headed.ts'
import type { Converted, Original, ReadOriginal } from './original.ts'
import { originOf } from './originOf.ts'

/**
 * What a format's reader made, as the article that it is: its title and origin in the front matter.
 *
 * @throws CommandError where it holds no words
 */
export function finished(original: Original, converted: Converted): ReadOriginal {
  const { name } = original
  if (converted.markdown.trim() === '')
    throw new CommandError(`${name} holds no words; there is nothing to read`)
  const { facts, markdown } = headed(name, converted)
  const front = writeFrontMatter(facts, originOf(original))
  const text = withoutRadicals(`${front}\n${markdown.trim()}\n`)
  return {
    text,
    isConverted: true,
    ...(converted.lines && { lines: behindFront(text, converted.lines) }),
    pictures: converted.pictures,
    problems: converted.left.map((what) => leftOut(name, what)),
  }
}

/** The rows of a text's lines, of which the last are those of the Markdown. */
function behindFront(text: string, lines: readonly number[]): number[] {
  const count = text.trimEnd().split('\n').length
  return Array.from({ length: count }, (_, i) => lines[lines.length - count + i] ?? 1)
}

function leftOut(file: string, what: string): Problem {
  const severity = 'warning'
  return { code: 'left-out', severity, message: `not read: ${what}`, file, line: 1, column: 1 }
}

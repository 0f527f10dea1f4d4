import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import type { RawBlock } from './block.ts'

const LONGEST_TITLE = 80
const SHORTEST_CLAUSE = 6

/**
 * Which of the first blocks is the title: the first heading, or in a newspaper's stack of kicker, title and
 * subtitle the one above the `——` line. Null where the text begins at once.
 */
export function titleBlock(blocks: RawBlock[]): RawBlock | null {
  const first = blocks.findIndex(
    (block) => block.kind !== 'heading' && block.kind !== 'byline' && block.kind !== 'caption',
  )
  const heads = blocks
    .slice(0, first === -1 ? blocks.length : first)
    .filter((block) => block.kind === 'heading')
  const subtitle = heads.findIndex((block) => block.lines[0]!.text.startsWith('——'))
  return heads[subtitle > 0 ? subtitle - 1 : 0] ?? null
}

/** The first line of a plain text, where it stands alone and ends without a stop: its title, however long. */
export function firstLine(blocks: RawBlock[], lang: LanguageTag): RawBlock | null {
  const at = blocks.findIndex(({ kind }) => kind !== 'byline' && kind !== 'caption')
  const first = blocks[at]
  if (!first || (first.kind !== 'text' && first.kind !== 'item') || first.lines.length > 1) return null
  const { text } = first.lines[0]!
  const isLast = blocks.slice(at + 1).every(({ kind }) => kind !== 'text' && kind !== 'item')
  return isLast || languages[lang].prose.terminal.test(text) || /[，、,：:；;]$/.test(text) ? null : first
}

/** A title for a text that begins without one: its first line or sentence, of a long one the first clause. Never cut. */
export function titleFrom(text: string): string {
  const sentences = text
    .trim()
    // What is asked stays a question.
    .split(/[。！!；;\n]|(?<=[？?])|\.\s/)
    .map((sentence) => sentence.trim().replace(/\s*[:：]$/, ''))
  // A greeting is none.
  const words = sentences.find(({ length }) => length >= SHORTEST_CLAUSE) ?? sentences[0]!
  if (words.length <= LONGEST_TITLE) return words
  const clause = words.split(/[，：]|[,:]\s/)[0]!.trim()
  return clause.length >= SHORTEST_CLAUSE ? clause : words
}

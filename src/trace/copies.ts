import type { Article } from '../model.ts'
import { normalised } from './asPrinted.ts'
import type { MentionDraft } from './findMentions.ts'

/** A sentence of the article so short that its words may stand anywhere. */
const SHORTEST = 8

const ends = /[。．.！!？?；;，,：:\s]+$/

/** What stands between two of these is a sentence of its own, though it is quoted within another. */
const partMark = /[；;]|[。！？][”」』"]?/

/** A quotation mark that a sentence before has left. */
const left = /^[”」』]/

const bare = (text: string) => normalised(text).replace(ends, '').replace(left, '')

/**
 * Tells whether a slide's sentence, or its whole text, is one of the article's own, its title or a heading, or one between its semicolons: what
 * is copied word for word says what the article says.
 */
export function copiesOf(article: Article): (mention: MentionDraft) => boolean {
  const sentences = new Set([bare(article.meta.title)])
  for (const section of article.sections) {
    if (section.heading) sentences.add(bare(section.heading))
    for (const paragraph of section.paragraphs) {
      for (const { text } of paragraph.sentences) {
        sentences.add(bare(text))
        for (const part of text.split(partMark)) sentences.add(bare(part))
      }
      sentences.add(bare(paragraph.sentences.map(({ text }) => text).join('')))
    }
  }
  const asked = new Map<string, boolean>()
  const isOwn = (text: string) => {
    const known = asked.get(text)
    if (known !== undefined) return known
    const words = bare(text)
    const own = words.length >= SHORTEST && sentences.has(words)
    asked.set(text, own)
    return own
  }
  return ({ sentence, source }) => !source.cell && (isOwn(source.text) || isOwn(sentence))
}

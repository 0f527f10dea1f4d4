import type { Article, ArticleTable } from '../model.ts'
import { normalised } from './asPrinted.ts'
import type { MentionDraft } from './findMentions.ts'

/** A sentence of the article so short that its words may stand anywhere. */
const SHORTEST = 8

/** A table's name of a row or a column that is so short says no more than its number: 5000元. */
const SHORTEST_NAME = 6

const ends = /[。．.！!？?；;，,：:\s]+$/

/**
 * What stands between two of these is a sentence of its own, though it is quoted within another, or is cut where another
 * reader ends one: behind "e.g.".
 */
const partMark = /[；;]|[。！？][”」』"]?|(?<=[a-z])\.\s+(?=[A-Z“"'(])/

/** A quotation mark that a sentence before has left. */
const left = /^[”」』]/

const bare = (text: string) => normalised(text).replace(ends, '').replace(left, '')

/**
 * Tells whether a slide's sentence, or its whole text, is one of the article's own, its title or a heading, or one between its semicolons, or what
 * a table of it calls a row or a column: what is copied word for word says what the article says.
 */
export function copiesOf(article: Article): (mention: MentionDraft) => boolean {
  const sentences = new Set([bare(article.meta.title)])
  const names = new Set<string>()
  for (const section of article.sections) {
    if (section.heading) sentences.add(bare(section.heading))
    for (const paragraph of section.paragraphs) {
      for (const name of namesIn(paragraph.table)) names.add(bare(name))
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
    const own =
      (words.length >= SHORTEST && sentences.has(words)) ||
      (words.length >= SHORTEST_NAME && names.has(words))
    asked.set(text, own)
    return own
  }
  return ({ sentence, source }) => !source.cell && (isOwn(source.text) || isOwn(sentence))
}

/** What a table calls its columns and its rows, where that has letters. */
function namesIn(table: ArticleTable | undefined): string[] {
  if (!table) return []
  const heads = table.texts.slice(0, table.heads).flat()
  const labels = table.texts.slice(table.heads).map(([first = '']) => first)
  return [...heads, ...labels].filter((name) => /\p{L}{2}/u.test(name))
}

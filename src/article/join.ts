import type { Article, ArticlePart, Paragraph, Section, Sentence, Span } from '../model.ts'

/**
 * One article of several files: the texts of the others stand behind its own, their sections after its own, so that
 * one offset names a place in any of them.
 */
export function joinArticles(own: Article, others: readonly Article[]): Article {
  let { text } = own
  const parts = [...own.parts]
  let sentences = countSentences(own)
  let sections = own.sections.length
  for (const other of others) {
    const moved = mover(text.length + between.length, sentences, sections)
    text += between + other.text
    parts.push(...other.parts.map(moved))
    sentences += countSentences(other)
    sections += other.sections.length
  }
  return { ...own, text, parts, sections: parts.flatMap((part) => part.sections) }
}

/** No words of one file go on in the next. */
const between = '\n\n'

function countSentences({ sections }: Article): number {
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, paragraph) => sum + paragraph.sentences.length, 0)
}

/** Moves a file's places by so many characters, and counts its sentences and sections on from so many. */
function mover(by: number, sentences: number, sections: number): (part: ArticlePart) => ArticlePart {
  const shift = <T extends Span>(one: T): T => ({ ...one, start: one.start + by, end: one.end + by })
  const sentence = (one: Sentence): Sentence => ({
    ...shift(one),
    index: one.index + sentences,
    offsets: one.offsets.map((offset) => offset + by),
  })
  const paragraph = (one: Paragraph): Paragraph => ({ ...shift(one), sentences: one.sentences.map(sentence) })
  let count = sections
  const section = (one: Section): Section => ({
    ...shift(one),
    id: `section-${++count}`,
    paragraphs: one.paragraphs.map(paragraph),
  })
  return (part) => ({ ...shift(part), sections: part.sections.map(section) })
}

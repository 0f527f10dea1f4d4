import { firstNotBefore } from '../rising.ts'
import type { Article, LanguageTag, Paragraph, Section, Sentence, Statistic } from '../model.ts'
import type { DraftWords } from '../language/engine/draft.ts'
import { languages } from '../language/languages.ts'

/** A sentence with what stands around it. */
export interface SentencePlace {
  sentence: Sentence
  paragraph: Paragraph
  section: Section
  statistics: Statistic[]
}

/** What every maker of slides knows of the article, looked up once. */
export interface Survey {
  article: Article
  lang: LanguageTag
  words: DraftWords
  statistics: Statistic[]
  /** By sentence index. */
  places: Map<number, SentencePlace>
}

export function surveyOf(article: Article, statistics: Statistic[]): Survey {
  const places = new Map<number, SentencePlace>()
  for (const section of article.sections) {
    for (const paragraph of section.paragraphs) {
      for (const sentence of paragraph.sentences) {
        places.set(sentence.index, { sentence, paragraph, section, statistics: [] })
      }
    }
  }
  for (const statistic of statistics) places.get(statistic.sentence)?.statistics.push(statistic)
  const { lang } = article.meta
  return { article, lang, words: languages[lang].draft.words, statistics, places }
}

/** What the section of a sentence is called, the nearest above it; null where nothing is. */
export function sectionOf(index: number | undefined, { places, lang }: Survey): string | null {
  const heading = index === undefined ? null : (places.get(index)?.section.heading ?? null)
  return heading === null || languages[lang].draft.standing.pointer.test(heading) ? null : heading
}

/** Where a statistic stands in the text of its sentence; null where it does not. */
export function spanIn(
  { offsets }: Sentence,
  { start, end }: Statistic,
): { from: number; to: number } | null {
  const from = firstNotBefore(offsets, (offset) => offset < start)
  const to = firstNotBefore(offsets, (offset) => offset < end)
  return offsets[from] === start && to > from ? { from, to } : null
}

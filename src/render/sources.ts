import type {
  ArticlePassage,
  Mention,
  Sentence,
  Provenance,
  SourceSentence,
  Statistic,
  TracedDeck,
} from '../model.ts'
import { sayReason } from '../sayReason.ts'
import { withinSentence } from './sentence.ts'

/** What the source panel shows of each mention that stands on a slide, by the mention's id. */
export function sourcesOf({ article, statistics, mentions, deck }: TracedDeck): Record<string, Provenance> {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  const sentences = article.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => paragraph.sentences),
  )
  const source = ({ verdict, text, formula, reason, statistics: ids }: Mention): Provenance => {
    const support = ids.flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => a.start - b.start)
    const indices = [...new Set(support.map(({ sentence }) => sentence))]
    return {
      verdict,
      text,
      formula,
      reason: sayReason(reason, deck.meta.lang),
      sentences: indices.map((index) =>
        cut(
          sentences[index]!,
          support.filter(({ sentence }) => sentence === index),
        ),
      ),
    }
  }
  const shown = mentions.filter(({ where }) => where !== 'notes')
  return Object.fromEntries(shown.map((mention) => [mention.id, source(mention)]))
}

function cut(sentence: Sentence, support: Statistic[]): SourceSentence {
  const pieces: string[] = []
  let done = 0
  for (const statistic of support) {
    const [from, to] = withinSentence(sentence, statistic)
    pieces.push(sentence.text.slice(done, from), sentence.text.slice(from, to))
    done = to
  }
  pieces.push(sentence.text.slice(done))
  return {
    pieces,
    statistics: support.map(({ id, period, qualifier, measure, line, file }) => ({
      id,
      period: period?.iso ?? null,
      qualifier,
      measure,
      line,
      ...(file !== undefined && { file }),
    })),
  }
}

/** What the article says, paragraph by paragraph, and where each is found in its page. */
export function passagesOf({ article, statistics }: TracedDeck): ArticlePassage[] {
  const anchors = new Map(statistics.map(({ id, sentence }) => [sentence, id] as const).reverse())
  return article.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ sentences }) => {
      const ids = sentences.flatMap(({ index }) => anchors.get(index) ?? [])
      return { text: sentences.map(({ text }) => text).join(' '), id: ids[0] ?? null }
    }),
  )
}

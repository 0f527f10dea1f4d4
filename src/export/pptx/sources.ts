import type { LanguageTag, Mention, Statistic, TracedDeck } from '../../model.ts'
import { withinSentence } from '../../render/sentence.ts'
import { sayReason } from '../../sayReason.ts'
import { powerpointWords, type Words } from '../../words.ts'

/** What numbers of a deck are from: a sentence of the article, or how they were reckoned. */
export interface NumberSource {
  /** The numbers as they are shown, each once. */
  numbers: string[]
  /** What the article says, in quotation marks, or a formula. */
  said: string
  /** Where it says so; null for a formula. */
  place: string | null
  /** The statistic by which the article's page knows the sentence. */
  statistic: string | null
  mentions: Mention[]
}

/** Where numbers come from: each sentence of the article once, then each reckoned number. */
export function sourcesOf(mentions: Mention[], traced: TracedDeck, words: Words): NumberSource[] {
  const { article, statistics } = traced
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  const sentences = article.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => paragraph.sentences),
  )
  const quoted = new Map<number, Statistic & { numbers: Set<string>; mentions: Set<Mention> }>()
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    for (const id of mention.statistics) {
      const statistic = byId.get(id)
      if (!statistic || withinSentence(sentences[statistic.sentence]!, statistic)[0] < 0) continue
      const entry = quoted.get(statistic.sentence) ?? {
        ...statistic,
        numbers: new Set(),
        mentions: new Set(),
      }
      quoted.set(statistic.sentence, entry)
      entry.numbers.add(mention.formula === null ? mention.text : statistic.text)
      entry.mentions.add(mention)
    }
  }
  const [open, close] = words.brackets
  const lines = [...quoted].map(([sentence, { id, line, file, numbers, mentions }]): NumberSource => ({
    numbers: [...numbers],
    said: `“${sentences[sentence]!.text.trim()}”`,
    place: open + powerpointWords[traced.deck.meta.lang].inArticle(line, file) + close,
    statistic: id,
    mentions: [...mentions],
  }))
  // The last way to write one number's formula stands for all.
  const reckoned = new Map(
    mentions.flatMap((mention) => {
      const said = howReckoned(mention, words, traced.deck.meta.lang)
      const source = {
        numbers: [mention.text],
        said: said!,
        place: null,
        statistic: null,
        mentions: [mention],
      }
      return said === null ? [] : [[mention.text, source] as const]
    }),
  )
  return [...lines, ...reckoned.values()]
}

/** A source in one line of text. */
export function sourceLine({ numbers, said, place }: NumberSource, words: Words): string {
  return `${numbers.join(words.comma)}${words.colon}${said}${place ?? ''}`
}

function howReckoned({ formula, verdict, reason }: Mention, words: Words, lang: LanguageTag): string | null {
  const said = words.verdicts[verdict]
  if (formula !== null) return `${said} ${formula}`
  if (verdict === 'quoted' || verdict === 'rounded') return null
  const why = sayReason(reason, lang)
  return why === null ? said : `${said} — ${why}`
}

import type { Mention, Slide, Statistic, TracedDeck } from '../../model.ts'
import { withinSentence } from '../../render/sentence.ts'
import { powerpointWords, type Words } from '../../words.ts'

/** Where a slide's numbers come from: a line for each sentence of the article, then one for each reckoned number. */
export function sourceLines(slide: Slide, traced: TracedDeck, words: Words): string[] {
  const { article, statistics } = traced
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  const sentences = article.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => paragraph.sentences),
  )
  const mentions = traced.mentions
    .filter((mention) => mention.slide === slide.id)
    .toSorted((a, b) => a.start - b.start)
  const quoted = new Map<number, Pick<Statistic, 'line' | 'file'> & { numbers: string[] }>()
  for (const mention of mentions) {
    for (const id of mention.statistics) {
      const statistic = byId.get(id)
      if (!statistic || withinSentence(sentences[statistic.sentence]!, statistic)[0] < 0) continue
      const entry = quoted.get(statistic.sentence) ?? { ...statistic, numbers: [] }
      quoted.set(statistic.sentence, entry)
      const shown = mention.formula === null ? mention.text : statistic.text
      if (!entry.numbers.includes(shown)) entry.numbers.push(shown)
    }
  }
  const lines = [...quoted].map(([sentence, { line, file, numbers }]) => {
    const said = sentences[sentence]!.text.trim()
    const [open, close] = words.brackets
    const place = open + powerpointWords[traced.deck.meta.lang].inArticle(line, file) + close
    return `${numbers.join(words.comma)}${words.colon}“${said}”${place}`
  })
  // The last way to write one number's formula stands for all.
  const reckoned = new Map(
    mentions.flatMap((mention) => {
      const how = howReckoned(mention, words)
      return how === null ? [] : [[mention.text, `${mention.text}${words.colon}${how}`]]
    }),
  )
  return [...lines, ...reckoned.values()]
}

function howReckoned({ formula, verdict, reason }: Mention, words: Words): string | null {
  const said = words.verdicts[verdict]
  if (formula !== null) return `${said} ${formula}`
  if (verdict === 'quoted' || verdict === 'rounded') return null
  return reason === null ? said : `${said} — ${reason}`
}

import type { Provenance, SourceSentence } from '../model.ts'
import { words } from 'virtual:deck/words'

/** Where a number is from: its verdict, its formula, and each sentence with the statistics in it marked. */
export function renderSource(source: Provenance): HTMLElement {
  const entry = element('section', 'source')
  const head = element('h3')
  head.append(source.text, element('span', 'verdict', words.verdicts[source.verdict]))
  entry.append(head)
  if (source.formula) entry.append(element('p', 'formula', `= ${source.formula}`))
  if (source.reason) entry.append(element('p', 'reason', source.reason))
  for (const { pieces, statistics } of source.sentences) {
    const quote = document.createElement('blockquote')
    quote.append(...pieces.map((piece, i) => (i % 2 === 1 ? element('mark', '', piece) : piece)))
    entry.append(quote)
    for (const statistic of statistics) {
      const { measure, period, qualifier } = statistic
      const facts = element('p', 'facts', [measure, period, qualifier].filter(Boolean).join(' · '))
      facts.append(facts.textContent === '' ? '' : ' · ', linkToArticle(statistic))
      entry.append(facts)
    }
  }
  return entry
}

/** Where the article says a number. */
export function linkToArticle({
  id,
  file,
  line,
}: Pick<SourceSentence['statistics'][number], 'id' | 'file' | 'line'>): HTMLElement {
  const link = document.createElement('a')
  // In a deck of one file the article is a way to see that file.
  link.href = `${document.documentElement.dataset['article'] ?? 'article.html#'}${id}`
  link.textContent = `${file ?? words.article}${words.comma}${words.line} ${line}`
  return link
}

/** A sentence with what is marked in it, by its characters. */
export function renderQuote(sentence: string, marked: readonly boolean[]): HTMLElement {
  const pieces: { text: string; isMarked: boolean }[] = []
  for (const [at, isMarked] of marked.entries()) {
    const last = pieces.at(-1)
    if (last?.isMarked === isMarked) last.text += sentence[at]
    else pieces.push({ text: sentence[at]!, isMarked })
  }
  const quote = element('blockquote')
  quote.append(...pieces.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text)))
  return quote
}

/** An element with its class and text. */
export function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

import type { Provenance } from '../model.ts'
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
    for (const { id, period, qualifier, measure, line, file } of statistics) {
      const link = document.createElement('a')
      // In a deck of one file the article is a way to see that file.
      link.href = `${document.documentElement.dataset['article'] ?? 'article.html#'}${id}`
      link.textContent = `${file ?? words.article}${words.comma}${words.line} ${line}`
      const facts = element('p', 'facts', [measure, period, qualifier].filter(Boolean).join(' · '))
      facts.append(' ', link)
      entry.append(facts)
    }
  }
  return entry
}

/** An element with its class and text. */
export function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

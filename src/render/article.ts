import type { Article, Paragraph, Section, Statistic } from '../model.ts'
import { html, type Html } from './html.ts'
import { withinSentence } from './sentence.ts'

/**
 * The article as the body of a page of its own, each statistic an anchor.
 *
 * @param prefix stands before every id
 */
export function renderArticle(article: Article, statistics: Statistic[], prefix: string): Html {
  const bySentence = new Map<number, Statistic[]>()
  for (const statistic of statistics) {
    bySentence.set(statistic.sentence, [...(bySentence.get(statistic.sentence) ?? []), statistic])
  }
  const { title, source, date, authors } = article.meta
  const imprint = [source, date, authors.join(' ')].filter((part) => part)
  const section = ({ id, heading, paragraphs }: Section) =>
    html`<section id="${prefix}${id}">
      ${heading && html`<h2>${heading}</h2>`}${renderParagraphs(paragraphs, bySentence, prefix)}
    </section>`
  return html`<header>
      <h1>${title}</h1>
      <p class="imprint">${imprint.map((part) => html`<span>${part}</span>`)}</p>
    </header>
    ${article.sections.map(section)}`
}

/** Neighbouring items share a list. */
function renderParagraphs(
  paragraphs: Paragraph[],
  statistics: Map<number, Statistic[]>,
  prefix: string,
): Html {
  const pieces: Html[] = []
  let items: Html[] = []
  const endList = () => {
    if (items.length > 0)
      pieces.push(
        html`<ul>
          ${items}
        </ul>`,
      )
    items = []
  }
  for (const paragraph of paragraphs) {
    const text = paragraph.sentences.map((sentence) => {
      let done = 0
      const marked = (statistics.get(sentence.index) ?? []).map((statistic) => {
        const [from, to] = withinSentence(sentence, statistic)
        const before = sentence.text.slice(done, from)
        done = to
        return html`${before}<mark id="${prefix}${statistic.id}">${sentence.text.slice(from, to)}</mark>`
      })
      return html`${marked}${sentence.text.slice(done)}`
    })
    if (paragraph.kind === 'item') items.push(html`<li>${text}</li>`)
    else {
      endList()
      pieces.push(elements[paragraph.kind](text))
    }
  }
  endList()
  return html`${pieces}`
}

const elements: Record<Exclude<Paragraph['kind'], 'item'>, (text: Html[]) => Html> = {
  text: (text) => html`<p>${text}</p>`,
  quote: (text) => html`<blockquote><p>${text}</p></blockquote>`,
  caption: (text) => html`<p class="aside">${text}</p>`,
  byline: (text) => html`<p class="aside">${text}</p>`,
}

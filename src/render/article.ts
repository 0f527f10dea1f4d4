import type { Article, Paragraph, Section, Sentence, Statistic } from '../model.ts'
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
  let items: { html: Html; ordered: boolean }[] = []
  const endList = () => {
    const list = items.map((item) => item.html)
    if (items[0]?.ordered) pieces.push(html`<ol>${list}</ol>`)
    else if (items.length > 0) pieces.push(html`<ul>${list}</ul>`)
    items = []
  }
  const marked = (sentence: Sentence, from = 0, to = sentence.text.length): Html[] => {
    let done = from
    const pieces = (statistics.get(sentence.index) ?? []).flatMap((statistic) => {
      const [start, end] = withinSentence(sentence, statistic)
      if (start < from || end > to) return []
      const before = sentence.text.slice(done, start)
      done = end
      return html`${before}<mark id="${prefix}${statistic.id}">${sentence.text.slice(start, end)}</mark>`
    })
    return [...pieces, html`${sentence.text.slice(done, to)}`]
  }
  for (const paragraph of paragraphs) {
    const { kind, sentences, item } = paragraph
    if (kind === 'item') {
      const ordered = item?.ordered ?? false
      if (items.length > 0 && items[0]!.ordered !== ordered) endList()
      items.push({ html: html`<li>${sentences.flatMap((one) => marked(one))}</li>`, ordered })
      continue
    }
    endList()
    pieces.push(
      elements[kind](
        sentences.flatMap((one) => marked(one)),
        paragraph,
        marked,
      ),
    )
  }
  endList()
  return html`${pieces}`
}

type Element = (
  text: Html[],
  paragraph: Paragraph,
  marked: (sentence: Sentence, from: number, to: number) => Html[],
) => Html

const aside: Element = (text) => html`<p class="aside">${text}</p>`

const elements: Record<Exclude<Paragraph['kind'], 'item'>, Element> = {
  text: (text) => html`<p>${text}</p>`,
  quote: (text) => html`<blockquote><p>${text}</p></blockquote>`,
  caption: aside,
  byline: aside,
  footnote: aside,
  code: (_text, { code }) => html`<pre><code>${code!.text}</code></pre>`,
  /** The picture itself stands in the article's file: its words are what the page has of it. */
  picture: (text, { picture }) => aside(text.length > 0 ? text : [html`${picture!.alt}`], null!, null!),
  table: (_text, { table, sentences }, marked) => {
    const { heads, texts, cells } = table!
    const rows = texts.map((row, i) => {
      const shown = row.map((text, column) => {
        const place = cells[i]![column]
        return place ? marked(sentences[i]!, place.start, place.end) : [html`${text}`]
      })
      const isHead = i < heads
      return html`<tr>
        ${shown.map((cell, column) => (isHead ? html`<th scope="col">${cell}</th>` : column === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
      </tr>`
    })
    return html`<div class="table" tabindex="0">
      <table>
        ${heads > 0 && html`<thead>${rows.slice(0, heads)}</thead>`}
        <tbody>
          ${rows.slice(heads)}
        </tbody>
      </table>
    </div>`
  },
}

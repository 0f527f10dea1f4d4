import { renderMaths } from './maths.ts'
import type {
  ArticlePart,
  Deck,
  Mention,
  Paragraph,
  Section,
  Sentence,
  Statistic,
  TracedDeck,
} from '../model.ts'
import type { Surroundings } from './context.ts'
import { html, type Html } from './html.ts'
import { withinSentence } from './sentence.ts'

/** What the article's page is told: its statistics, who uses them, and where pictures and slides are. */
interface ArticleContext extends Pick<Surroundings, 'pictures' | 'article'> {
  bySentence: ReadonlyMap<number, Statistic[]>
  /** By statistic, the slides that it supports a number of. */
  uses: ReadonlyMap<string, SlideUse[]>
}

interface SlideUse {
  id: string
  /** Counted in the deck, from 1. */
  number: number
  title: string
}

/**
 * The article as the body of a page of its own: each statistic an anchor, with ways back to the slides that use it.
 *
 * @param around which slides the page shows, and where its pictures are
 */
export function renderArticle(
  { article, statistics, deck, mentions }: TracedDeck,
  around: Pick<Surroundings, 'pictures' | 'article' | 'keep'>,
): Html {
  const bySentence = new Map<number, Statistic[]>()
  for (const statistic of statistics) {
    bySentence.set(statistic.sentence, [...(bySentence.get(statistic.sentence) ?? []), statistic])
  }
  const context = { ...around, bySentence, uses: usesOf(deck, mentions, around.keep) }
  return html`${article.parts.map((part) => renderPart(part, part === article.parts[0], context))}`
}

function usesOf(
  { slides }: Deck,
  mentions: Mention[],
  keep: ReadonlySet<string> | null,
): Map<string, SlideUse[]> {
  const uses = new Map<string, SlideUse[]>()
  const numbers = new Map(slides.map(({ id, title }, i) => [id, { id, number: i + 1, title }]))
  for (const { slide, where, statistics } of mentions) {
    const use = slide !== null && where !== 'notes' && (!keep || keep.has(slide)) ? numbers.get(slide) : null
    for (const id of use ? statistics : []) {
      const known = uses.get(id) ?? []
      if (!known.includes(use!)) uses.set(id, [...known, use!])
    }
  }
  return uses
}

/** One file: the article itself, or one that the deck names beside it, below its name. */
function renderPart({ meta, file, sections }: ArticlePart, isOwn: boolean, context: ArticleContext): Html {
  const { title, source, date, authors } = meta
  const imprint = [...(isOwn ? [] : [file]), source, date, authors.join(' ')].filter((part) => part)
  return html`<header>
      <h1>${title}</h1>
      <p class="imprint">${imprint.map((part) => html`<span>${part}</span> `)}</p>
    </header>
    ${sections.map((section) => renderSection(section, context))}`
}

/** Below the title headings begin at the second level; deeper than the fourth none looks like one. */
const headings: Record<number, (words: string) => Html> = {
  3: (words) => html`<h3>${words}</h3>`,
  4: (words) => html`<h4>${words}</h4>`,
}

function renderSection({ id, heading, level, paragraphs }: Section, context: ArticleContext): Html {
  const head = headings[Math.min(level, 4)] ?? ((words) => html`<h2>${words}</h2>`)
  return html`<section id="${context.article.prefix}${id}">
    ${heading && head(heading)}${renderParagraphs(paragraphs, context)}
  </section>`
}

/** An item of a list, with how deep it stands in others. */
interface Item {
  text: Html[]
  ordered: boolean
  depth: number
}

/** Neighbouring items share a list. */
function renderParagraphs(paragraphs: Paragraph[], context: ArticleContext): Html {
  const pieces: Html[] = []
  let items: Item[] = []
  const endList = () => {
    pieces.push(...renderLists(items))
    items = []
  }
  for (const paragraph of paragraphs) {
    const { kind, sentences, item } = paragraph
    const text = sentences.flatMap((one) => marked(one, context))
    if (kind === 'item') {
      items.push({ text, ordered: item?.ordered ?? false, depth: Math.min(item?.depth ?? 0, deepest) })
      continue
    }
    endList()
    pieces.push(elements[kind](text, paragraph, context))
  }
  endList()
  return html`${pieces}`
}

/** How deep lists stand in each other. */
const deepest = 3

/** Items as lists: deeper ones stand in the item before them, and another kind of sign begins another list. */
function renderLists(items: Item[]): Html[] {
  const lists: Html[] = []
  for (let at = 0; at < items.length;) {
    const { ordered, depth } = items[at]!
    const list: Html[] = []
    while (at < items.length && items[at]!.ordered === ordered && items[at]!.depth <= depth) {
      const { text } = items[at]!
      let end = at + 1
      while (end < items.length && items[end]!.depth > depth) end++
      list.push(html`<li>${text}${renderLists(items.slice(at + 1, end))}</li>`)
      at = end
    }
    lists.push(ordered ? html`<ol>${list}</ol>` : html`<ul>${list}</ul>`)
  }
  return lists
}

/** A stretch of a sentence, its statistics marked, each followed by the slides that use it. */
function marked(sentence: Sentence, context: ArticleContext, from = 0, to = sentence.text.length): Html[] {
  const { prefix } = context.article
  let done = from
  const pieces = (context.bySentence.get(sentence.index) ?? []).flatMap((statistic) => {
    const [start, end] = withinSentence(sentence, statistic)
    if (start < from || end > to) return []
    const before = sentence.text.slice(done, start)
    done = end
    const words = sentence.text.slice(start, end)
    return html`${before}<mark id="${prefix}${statistic.id}">${words}</mark>${waysBack(statistic, context)}`
  })
  return [...pieces, html`${sentence.text.slice(done, to)}`]
}

function waysBack({ id }: Statistic, { uses, article }: ArticleContext): Html[] {
  return (uses.get(id) ?? []).map(
    (slide) =>
      html`<a class="use" href="${article.deck}#${slide.id}" title="${slide.title}">${slide.number}</a>`,
  )
}

type Element = (text: Html[], paragraph: Paragraph, context: ArticleContext) => Html

const aside: Element = (text) => html`<p class="aside">${text}</p>`

const elements: Record<Exclude<Paragraph['kind'], 'item'>, Element> = {
  text: (text) => html`<p>${text}</p>`,
  quote(text, { sentences }, context) {
    const last = sentences.at(-1)
    if (sentences.length < 2 || !last || !/^[—–―]/.test(last.text))
      return html`<blockquote><p>${text}</p></blockquote>`
    const words = sentences.slice(0, -1).flatMap((one) => marked(one, context))
    return html`<blockquote><p>${words}</p><p class="aside">${marked(last, context)}</p></blockquote>`
  },
  caption: aside,
  byline: aside,
  footnote: (text) => html`<p class="aside" role="note">${text}</p>`,
  code: (_text, { code }) =>
    code!.lang === 'math'
      ? html`<div class="maths">${renderMaths(code!.text, true)}</div>`
      : html`<pre><code>${code!.text}</code></pre>`,
  picture(text, { picture }, { pictures }) {
    const { src, alt } = picture!
    const address = pictures.get(src)
    const caption = text.length > 0 ? text : [html`${alt}`]
    // One that lies elsewhere is known by its words alone.
    if (address === undefined) return html`<p class="aside">${caption}</p>`
    return html`<figure>
      <img src="${address}" alt="${alt}" loading="lazy" />
      ${text.length > 0 && html`<figcaption class="aside">${text}</figcaption>`}
    </figure>`
  },
  table(_text, { table, sentences }, context) {
    const { heads, texts, cells } = table!
    const rows = texts.map((row, i) => {
      const shown = row.map((text, column) => {
        const place = cells[i]![column]
        return place ? marked(sentences[i]!, context, place.start, place.end) : [html`${text}`]
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

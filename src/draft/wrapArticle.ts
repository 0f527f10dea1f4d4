import { escapeCell, escapeStart, escapeWords } from '../articleEscape.ts'
import { languages } from '../language/languages.ts'
import type { Article, ArticleTable, Paragraph, ParagraphKind, Section, Sentence } from '../model.ts'
import { yamlString } from './escape.ts'

/** How a block of plain text is written: one that has no writer of its own is a paragraph. */
type Write = (paragraph: Paragraph, article: Article) => string

const writers: Partial<Record<ParagraphKind, Write>> = {
  item: (paragraph, article) => `- ${escapeWords(wordsOf(paragraph, article))}`,
  table: ({ table, sentences }, { text }) => tableOf(table!, sentences, text),
}

/**
 * Plain text as Markdown: front matter with what is known of it, sections under headings, lists and tables as such, each
 * paragraph on one line; its characters as they are, with a backslash where Markdown would read markup.
 */
export function wrapArticle(article: Article): string {
  const blocks = article.sections.flatMap((section) => blocksOf(section, article))
  return `${frontMatter(article.meta)}\n${blocks.join('\n\n')}\n`
}

function frontMatter({ title, lang, date, source, authors }: Article['meta']): string {
  const lines = [
    `title: ${yamlString(title)}`,
    `lang: ${lang}`,
    ...(source ? [`source: ${yamlString(source)}`] : []),
    ...(date ? [`date: ${date}`] : []),
    ...(authors.length > 0 ? [`authors: [${authors.map(yamlString).join(', ')}]`] : []),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function blocksOf({ heading, level, start, paragraphs }: Section, article: Article): string[] {
  const blocks: string[] = []
  if (heading !== null) {
    const words = article.text.slice(start, start + heading.length)
    blocks.push(`${'#'.repeat(level)} ${escapeWords(words)}`)
  }
  let last: Paragraph | null = null
  for (const paragraph of paragraphs) {
    const written = (writers[paragraph.kind] ?? plain)(paragraph, article)
    const between = last ? joint(last, paragraph, article.text) : '\n\n'
    if (between === '\n\n') blocks.push(written)
    else blocks.push(blocks.pop()! + between + written)
    last = paragraph
  }
  return blocks
}

/** The items of a list stand below each other, and a dateline on the line of the sentence that it opens. */
function joint(last: Paragraph, next: Paragraph, text: string): string {
  if (last.kind === 'item' && next.kind === 'item') return '\n'
  const gap = text.slice(last.sentences.at(-1)?.end, next.sentences[0]?.start)
  return last.kind === 'byline' && next.kind === 'text' && /^[^\S\n]*$/.test(gap) ? gap : '\n\n'
}

function plain(paragraph: Paragraph, article: Article): string {
  return escapeStart(escapeWords(wordsOf(paragraph, article)))
}

/** A paragraph's characters on one line: a Chinese one has no blanks where its lines end. */
function wordsOf({ sentences }: Paragraph, { text, meta }: Article): string {
  const { joint } = languages[meta.lang].prose
  return sentences
    .map(({ offsets, end }, i) => {
      const next = sentences[i + 1]
      const gap = next ? text.slice(end, next.start) : ''
      return written(offsets, text) + (gap.includes('\n') ? joint : gap && ' ')
    })
    .join('')
}

function written(offsets: readonly number[], text: string): string {
  return offsets
    .map((offset) => text[offset]!)
    .join('')
    .replace(/\s/g, ' ')
}

/** Rows between bars; above one that is no head stands an empty head. */
function tableOf({ heads, cells }: ArticleTable, sentences: Sentence[], text: string): string {
  const rows = cells.map((row, i) =>
    row.map((cell) =>
      cell ? escapeCell(escapeWords(written(sentences[i]!.offsets.slice(cell.start, cell.end), text))) : '',
    ),
  )
  const head = heads > 0 ? rows.shift()! : cells[0]!.map(() => '')
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

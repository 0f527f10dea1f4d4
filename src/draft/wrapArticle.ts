import { languages } from '../language/languages.ts'
import type { Article } from '../model.ts'
import { yamlString } from './escape.ts'

/** What would make a line of plain text something else in Markdown. */
const lineMarkup =
  /^(\s*)(#{1,6}(?=\s|$)|[-*+](?=\s|$)|>|\||(?:`{3}|~{3})|(?:[-*_=]\s*){3,}$|=+$|\[[^\]]*\]:|<!--)/
const orderedItem = /^(\s*\d{1,3})([.)])(?=\s)/
/** What the article's reader passes over inside a line of Markdown. */
const inlineMarkup = /[\\*_`[\]]|~(?=~)|(?<=~)~|<(?=[a-z!/])/gi

/**
 * Plain text as Markdown: front matter with what is known of it, sections as `##` headings, each paragraph parted by
 * blank lines; everything else character by character, with a backslash where Markdown would read markup.
 */
export function wrapArticle({ text, meta, sections }: Article): string {
  const breaks = new Map<number, 'heading' | 'paragraph'>()
  for (const { heading, start, paragraphs } of sections) {
    if (heading !== null) breaks.set(start, 'heading')
    for (const paragraph of paragraphs) {
      if (!breaks.has(paragraph.start)) breaks.set(paragraph.start, 'paragraph')
    }
  }
  const ends = new Set(sections.flatMap(({ paragraphs }) => paragraphs.map(({ end }) => end)))
  const lines: string[] = []
  const blank = () => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
  }
  let titleIsOpen = true
  for (const { line, start, end } of linesOf(text)) {
    const shown = line.trim()
    const first = start + line.length - line.trimStart().length
    if (shown === '') {
      blank()
      continue
    }
    if (titleIsOpen && shown === meta.title) {
      titleIsOpen = false
      continue
    }
    const kind = breaks.get(first)
    if (kind) blank()
    lines.push(kind === 'heading' ? `## ${escaped(shown, false)}` : escaped(line.trimEnd(), true))
    if (kind === 'heading' || ends.has(end)) blank()
  }
  return `${frontMatter(text, meta)}\n${lines.join('\n').trimEnd()}\n`
}

function frontMatter(text: string, { title, lang, date, source, authors }: Article['meta']): string {
  const imprint = [languages[lang], ...Object.values(languages)].map(({ draft }) => draft.imprint)
  const said = (pattern: RegExp) => pattern.exec(text)?.[1]
  const published =
    source ??
    imprint
      .flatMap((one) => one.published)
      .map(said)
      .find(Boolean)
  const byline = imprint.find((one) => said(one.byline))
  const named = authors.length > 0 ? authors : (byline?.names(said(byline.byline)!) ?? [])
  const lines = [
    `title: ${yamlString(title)}`,
    `lang: ${lang}`,
    ...(published ? [`source: ${yamlString(published)}`] : []),
    ...(date ? [`date: ${date}`] : []),
    ...(named.length > 0 ? [`authors: [${named.map(yamlString).join(', ')}]`] : []),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function escaped(line: string, isStart: boolean): string {
  const inside = line.replace(inlineMarkup, '\\$&')
  if (!isStart) return inside
  const mark = lineMarkup.exec(line)
  if (mark && !inside.startsWith(`${mark[1]}\\`)) return `${mark[1]}\\${inside.slice(mark[1]!.length)}`
  return inside.replace(orderedItem, '$1\\$2')
}

/** Lines with their place: `end` is that of their last visible character. */
function linesOf(text: string): { line: string; start: number; end: number }[] {
  const lines: { line: string; start: number; end: number }[] = []
  let start = 0
  for (const part of text.split(/(\r\n|\n|\r)/)) {
    if (!/^[\r\n]/.test(part))
      lines.push({
        line: part.replace(/^\uFEFF/, ''),
        start: start + (part.startsWith('\uFEFF') ? 1 : 0),
        end: start + part.trimEnd().length,
      })
    start += part.length
  }
  return lines
}

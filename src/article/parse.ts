import { keepWithinLimits } from '../limits.ts'
import type { Article, ArticleTable, LanguageTag, Paragraph, Result, Section } from '../model.ts'
import { detectLanguage, languages } from '../language/languages.ts'
import { isEmpty, readLanguage } from '../source/fields.ts'
import { readFrontMatter, type Field } from '../source/frontMatter.ts'
import { openSource, unifyLineEnds, type Source } from '../source/source.ts'
import type { RawBlock } from './block.ts'
import { isMarkdown } from './isMarkdown.ts'
import { splitLines } from './lines.ts'
import { markdownBlocks } from './markdown.ts'
import { readMeta } from './meta.ts'
import { nameTables } from './nameTables.ts'
import { givesNumber, isCapitals, opensSection, plainBlocks } from './plain.ts'
import { publicationDate } from './publicationDate.ts'
import { rejoin } from './rejoin.ts'
import { runOf, splitSentences, type Run } from './sentences.ts'
import { setAside, withoutLead, withoutNumbers, withoutTail } from './asides.ts'
import { readBylines } from '../source/bylines.ts'
import { answerOf, asideOf } from './caption.ts'
import { headShortLines } from './shortLines.ts'
import { readTable } from './table.ts'
import { firstLine, titleBlock, titleFrom } from './title.ts'

export interface ParseOptions {
  /** ISO 8601 date of publication, for a text that does not say it. */
  date?: string | null
}

/**
 * Parses a report, Markdown (by its name, its front matter or its signs) or plain text, into sections, paragraphs and
 * sentences. Every offset points into `source.text` as it is. Takes time linear in its length, reads no clock,
 * and never throws on bad input: what an author should mend comes back as problems.
 */
export function parseArticle(
  given: { file: string; text: string; lines?: readonly number[] | undefined },
  options: ParseOptions = {},
): Result<Article> {
  const kept = keepWithinLimits({ ...given, text: unifyLineEnds(given.text) }, 'line')
  const source = openSource(kept.value.file, kept.value.text, { lines: given.lines })
  source.problems.push(...kept.problems)
  const { file, text } = source
  const front = readFrontMatter(source)
  const markdown = front !== null || isMarkdown(file, text)
  const begin = front?.end ?? 0
  const lang = languageNamed(front?.fields) ?? detectLanguage(text.slice(begin))
  const lines = splitLines(text, begin)
  const runs = new Map<RawBlock['lines'], Run>()
  const run = ({ lines }: RawBlock) => {
    const known = runs.get(lines) ?? runOf(text, lines, lang, markdown)
    runs.set(lines, known)
    return known
  }
  const shown = (block: RawBlock) => run(block).text
  const read = setAside(markdown ? markdownBlocks(lines, source) : plainBlocks(lines, lang), shown)
  const headed = markdown
    ? withoutLead(setAside(headShortLines(read, lang), shown), {
        lang,
        shown,
        isTitled: hasTitle(front?.fields),
      })
    : read
  const blocks = withoutDateline(withoutNumbers(withoutTail(rejoin(headed, lang)), shown), lang)
  const answered = answerTitle(blocks, shown)
  const titled = answered ? null : (titleBlock(blocks) ?? (markdown ? null : firstLine(blocks, lang)))
  const told = readBylines(
    bylinesAround(blocks, titled, (first) => isUnstopped(first, lang, shown)).flatMap((block) =>
      block.lines.map((line) => shown({ ...block, lines: [line] })),
    ),
  )
  const meta = readMeta(
    front?.fields ?? [],
    {
      title: answered ?? titleOf(blocks, titled, shown, lang) ?? file,
      lang,
      date: options.date ?? publicationDate(text.slice(begin)) ?? told.date,
      source: told.source,
      authors: told.authors,
    },
    source,
  )
  const body = markdown
    ? withoutTitle(blocks, titled, titled !== null && shown(titled) === meta.title)
    : withoutHead(blocks, titled)
  const sections = readSections(body, source, lang, run)
  const part = { file, meta, sections, isSheet: given.lines !== undefined, start: 0, end: text.length }
  const value = { file, text, isMarkdown: markdown, meta, sections, parts: [part] }
  return { value, problems: source.problems }
}

/** The language that the front matter names. */
function languageNamed(fields: Field[] = []): LanguageTag | null {
  const field = fields.find(({ name }) => name === 'lang')
  const read = field && !isEmpty(field) ? readLanguage(field) : null
  return read && 'value' in read ? read.value : null
}

function hasTitle(fields: Field[] = []): boolean {
  return fields.some((field) => field.name === 'title' && !isEmpty(field))
}

/** What the answer of a program is of, by the line that leads it in; null where a text is none. */
function answerTitle(blocks: RawBlock[], shown: (block: RawBlock) => string): string | null {
  const begun = blocks.findIndex(({ kind }) => kind !== 'byline')
  const title = blocks
    .slice(0, Math.max(0, begun))
    .map((block) => answerOf(shown(block)))
    .find(Boolean)
  return title ? title[0]!.toUpperCase() + title.slice(1) : null
}

/** Whether a block ends no sentence, as a title with a number in it. */
function isUnstopped(block: RawBlock, lang: LanguageTag, shown: (block: RawBlock) => string): boolean {
  return !languages[lang].prose.terminal.test(shown(block))
}

/** An article's title in words; null where it has no text. */
function titleOf(
  blocks: RawBlock[],
  titled: RawBlock | null,
  shown: (block: RawBlock) => string,
  lang: LanguageTag,
): string | null {
  const isFree = (!titled || titled.isGuessed) && !beginsWithDateline(blocks, shown, lang)
  const lead = isFree ? leadAbove(blocks, titled, shown) : null
  const named = lead ?? titled
  if (named) return shown(named)
  const opening = blocks.find(({ kind }) => kind !== 'byline') ?? blocks[0]
  return opening ? titleFrom(shown(opening)) : null
}

/**
 * The first line of all, where it is no byline by its words: what looks like a heading below it heads a section (一、综合).
 * Who published it, and when, may stand right under it.
 */
function leadAbove(
  [first]: RawBlock[],
  title: RawBlock | null,
  shown: (block: RawBlock) => string,
): RawBlock | null {
  if (!first || first === title || first.kind !== 'byline' || asideOf(shown(first)) !== null) return null
  const of = (line: RawBlock['lines'][number]) => ({ ...first, lines: [line] })
  return asideOf(shown(of(first.lines.at(-1)!))) === null ? first : of(first.lines[0]!)
}

/** Whether a text begins at once with where it was written, which was lifted out of its first sentence. */
function beginsWithDateline(
  [first, next]: RawBlock[],
  shown: (block: RawBlock) => string,
  lang: LanguageTag,
): boolean {
  if (first?.kind !== 'byline' || !next) return false
  const found = languages[lang].prose.dateline.exec(`${shown(first)} ${shown(next)}`)
  return (found?.[0].length ?? 0) > shown(first).length
}

/** The bylines above a report, and behind it: those between its words tell of a part of it. */
function bylinesAround(
  blocks: RawBlock[],
  titled: RawBlock | null,
  isTitle: (first: RawBlock) => boolean,
): RawBlock[] {
  const title = titled ?? blocks.slice(0, 1).find(isTitle)
  const isText = (block: RawBlock) =>
    block !== title && !['byline', 'heading', 'caption', 'item'].includes(block.kind)
  const [first, last] = [blocks.findIndex(isText), blocks.findLastIndex(isText)]
  return blocks.filter(({ kind }, i) => kind === 'byline' && (first === -1 || i < first || i > last))
}

/** The dateline of a report is lifted out of its first sentence. */
function withoutDateline(blocks: RawBlock[], lang: LanguageTag): RawBlock[] {
  const { terminal, dateline } = languages[lang].prose
  // A title with a number in it, without a stop, may stand above.
  const at = blocks.findIndex(
    ({ kind, lines: [line, ...more] }) =>
      kind === 'text' && (more.length > 0 || [dateline, terminal].some((sign) => sign.test(line!.text))),
  )
  const first = blocks[at]?.lines[0]
  const length = first && dateline.exec(first.text)?.[0].length
  if (!first || !length || length >= first.text.length) return blocks
  const middle = first.start + length
  const told = { text: first.text.slice(0, length).trimEnd(), start: first.start, end: middle }
  const rest = { text: first.text.slice(length), start: middle, end: first.end }
  return [
    ...blocks.slice(0, at),
    { kind: 'byline', level: 0, lines: [told] },
    { ...blocks[at]!, lines: [rest, ...blocks[at]!.lines.slice(1)] },
    ...blocks.slice(at + 1),
  ]
}

/** In Markdown a first `#` heading is the title, unless the front matter names another. */
function withoutTitle(blocks: RawBlock[], title: RawBlock | null, isTitle: boolean): RawBlock[] {
  return title?.level === 1 && isTitle ? blocks.filter((block) => block !== title) : blocks
}

/** In plain text the lines above the report are its title, and what stands around that is shown as a byline. */
function withoutHead(blocks: RawBlock[], title: RawBlock | null): RawBlock[] {
  const first = blocks.findIndex((block) => block.kind === 'text' && block !== title)
  const named = title ? blocks.indexOf(title) : -1
  // Behind who wrote it, and when, the report has begun.
  const begun = blocks.findIndex(({ kind }, i) => i > named && kind === 'byline')
  const headings = blocks.filter(
    (block) => block !== title && block.kind === 'heading' && isCapitals(block.lines[0]!.text),
  ).length
  const isHead = (block: RawBlock, i: number) => {
    const { text } = block.lines[0]!
    if (block === title || i >= first || opensSection(text)) return false
    // Where headings are in capitals, one right above the report heads its first section.
    if (i === first - 1 && headings > 1 && block.kind === 'heading' && isCapitals(text)) return false
    const isBehind = named !== -1 && begun !== -1 && i > begun
    // A second line of the title stands right below it.
    return block.kind === 'heading' ? !isBehind : block.kind === 'item' && i === named + 1 && i + 1 === begun
  }
  return blocks
    .map((block, i) => (isHead(block, i) ? { ...block, kind: 'byline' as const } : block))
    .flatMap((block) => {
      if (block !== title || opensSection(block.lines[0]!.text)) return [block]
      return block.kind !== 'heading' && givesNumber(block.lines[0]!.text)
        ? [{ ...block, kind: 'text' as const }]
        : []
    })
}

function readSections(
  blocks: RawBlock[],
  source: Source,
  lang: LanguageTag,
  run: (block: RawBlock) => Run,
): Section[] {
  const sections: Section[] = []
  let index = 0
  const open = (heading: string | null, level: number, start: number, end: number) => {
    const section = {
      id: `section-${sections.length + 1}`,
      heading,
      level,
      start,
      end,
      ...lineOf(start),
      paragraphs: [],
    }
    sections.push(section)
    return section
  }
  const lineOf = (offset: number) => ({ line: source.lineAt(offset) })
  for (const block of blocks) {
    const start = block.lines[0]!.start
    const end = block.lines.at(-1)!.end
    if (block.kind === 'heading') {
      open(run(block).text, block.level, start, end)
      continue
    }
    const { runs, table } = wordsOf(block, source.text, lang, run)
    const sentences = runs.map((sentence) => {
      const first = sentence.offsets[0]!
      const bounds = { start: first, end: sentence.offsets.at(-1)! + 1 }
      return { index: index++, ...sentence, ...bounds, ...source.placeAt(first) }
    })
    const { kind, picture, code, item } = block
    if (sentences.length === 0 && !picture && !code) continue
    const section: Section = sections.at(-1) ?? open(null, 0, start, end)
    const paragraph: Paragraph = { kind, start, end, ...lineOf(start), sentences }
    if (table) paragraph.table = table
    if (picture) paragraph.picture = picture
    if (code) paragraph.code = code
    if (item) paragraph.item = item
    section.paragraphs.push(paragraph)
    section.end = Math.max(section.end, end)
  }
  nameTables(sections, lang)
  return sections
}

/** A block's sentences, and its table. Code is no text. */
function wordsOf(
  block: RawBlock,
  text: string,
  lang: LanguageTag,
  run: (block: RawBlock) => Run,
): { runs: Run[]; table?: ArticleTable } {
  if (block.kind === 'code') return { runs: [] }
  return block.table ? readTable(text, block.table, lang) : { runs: splitSentences(run(block), lang) }
}

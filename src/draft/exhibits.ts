import { headUnit } from '../headUnit.ts'
import type { DraftWords } from '../language/engine/draft.ts'
import { languages } from '../language/languages.ts'
import type { ArticleTable, LanguageTag, Paragraph } from '../model.ts'
import { columnHead } from '../statistics/tableCells.ts'
import { lengthIn } from './clause.ts'
import { escapeCell, escapeInline, escapeMarkdown, plainWords } from './escape.ts'
import { nameOf } from './headings.ts'
import type { Survey } from './survey.ts'
import { notesFor } from './notes.ts'
import type { Material, Proposal } from './partSlides.ts'
import type { Part } from './parts.ts'
import { ANY_DAY } from './printedTime.ts'
import { phrase } from './slide.ts'
import { themeWords } from './themeWords.ts'

/** What of a table a slide shows at most; of a long one the row that adds up the others stays. */
const mostRows = 10
const mostColumns = 7
/** A chart of more series is read as a table. */
const mostSeries = 4
/** So are more bars than these, whose numbers would be small. */
const mostBars = 12
/** From so many points in time on, they are a line. */
const fewestPoints = 5
/** From this ratio of the largest to the smallest on, bars say nothing. */
const widest = 50
const longestCode = 10
const widestCode = 76

/** The slides of what an article shows beside its text: a table as a chart or as a table, code, pictures. */
export function exhibitProposals({ exhibits, heading }: Part, material: Material): Proposal[] {
  const { survey } = material
  return withCodeTogether(exhibits, survey).flatMap((exhibit): Proposal[] => {
    const { before, paragraph, caption: below, codes } = exhibit
    const pages = paragraph.table
      ? pagesOf(paragraph.table).flatMap((rows) => tableSlide(paragraph.table!, rows, survey.lang) ?? [])
      : [paragraph.picture ? pictureSlide(paragraph, below, material.pictures) : codeSlide(codes)]
    const sentences = paragraph.sentences.map(({ index }) => index)
    const names = languages[survey.lang].prose.tableName
    const caption = paragraph.table?.caption
      ?.replace(languages[survey.lang].draft.standing.reference, '')
      .replace(names, '')
      .replace(/^[\s.:：、]+|\s*[（(][^（()）]*[)）]\s*$/gu, '')
    return pages.flatMap((shown, page) => {
      if (!shown) return []
      const { markdown, layout, worth, title } = shown
      const section = sectionNamed(paragraph, heading, survey)
      const name = caption || section || heading || title
      const further = page > 0 && name ? { goesOn: name, claims: [], given: null, headings: [] } : {}
      return {
        // A page of a table stands right behind the one before.
        at: (sentences[0] ?? (before ?? 0) + 0.5) + page / 1000,
        sentences,
        isWords: false,
        isTable: paragraph.table !== undefined,
        worth: page > 0 ? worth / FURTHER : worth,
        below: [shown.words],
        claims: before === null || !sharesWords(before, shown, survey) ? [] : [before],
        given: caption || null,
        ...(caption || section ? { fallback: caption || section! } : {}),
        headings: headingsOf(shown, section, heading),
        make: (words) => ({
          layout,
          heading: words,
          body: [
            { ...phrase(...markdown), essential: true },
            ...shown.cut(survey.words).map((words) => phrase(words)),
          ],
          least: 1,
          notes: before === null ? [] : notesFor([before], [], survey, material.checks),
          otherwise: null,
        }),
        ...further,
      }
    })
  })
}

/** What may head an exhibit: its own section before its columns, and times last. */
function headingsOf({ title, isOfTimes }: Exhibit, section: string | null, heading: string | null) {
  if (isOfTimes) return [section, heading, title]
  return section === heading ? [title, heading] : [section, title, heading]
}

/** What the section is called that an exhibit stands in, below its part's heading. */
function sectionNamed(paragraph: Paragraph, heading: string | null, { article }: Survey): string | null {
  const own = article.sections.find(({ paragraphs }) => paragraphs.includes(paragraph))?.heading
  return (own && nameOf(own, article.meta.lang)) ?? heading
}

/** A further page of a table is worth so much less than the first. */
const FURTHER = 3

/** The rows of a table for each slide of it: of one that two hold, all; of a longer one those that count most. */
function pagesOf(table: ArticleTable): string[][][] {
  const body = table.texts.slice(table.heads)
  if (body.length <= mostRows) return [body]
  if (body.length <= 2 * mostRows) {
    const half = Math.ceil(body.length / 2)
    return [body.slice(0, half), body.slice(half)]
  }
  const total = body.filter((row) => adds(row))
  const others = body.filter((row) => !adds(row))
  const leading = new Set(largestOf(others, table).slice(0, mostRows - Math.min(1, total.length)))
  return [[...body.filter((row) => leading.has(row)), ...total.slice(-1)]]
}

/** A table's rows, the largest first by its first column of figures, where no time orders them. */
function largestOf(rows: string[][], table: ArticleTable): string[][] {
  const column = (table.texts[0] ?? []).map((_, i) => columnOf(table, i)).find(({ isNumeric }) => isNumeric)
  if (!column || rows.every(([first = '']) => isTimeName(first))) return rows
  const valueOf = (row: string[]) => Number(digitsOf(row[column.index] ?? '') || 0)
  return rows.toSorted((a, b) => valueOf(b) - valueOf(a))
}

/** Whether a sentence speaks of what an exhibit shows: of the same things, with one of its numbers where it has any. */
function sharesWords(index: number, { words, heads, numbers }: Exhibit, { places }: Survey): boolean {
  const own = new Set(themeWords(words))
  const { sentence, statistics } = places.get(index)!
  const isSaid = statistics.length === 0 || statistics.some(({ text }) => numbers.has(digitsOf(text)))
  // The total that a table breaks down stands in no cell of it, but is measured as its columns are.
  const shared = isSaid ? own : new Set(themeWords(heads))
  return themeWords(sentence.text).some((word) => shared.has(word))
}

const digitsOf = (text: string) => /\d[\d.]*/.exec(text.replace(/,(?=\d{3})/g, ''))?.[0] ?? ''

/** A number of the deck's own. */
const asOwn = (count: number, reason: string) => `${count}<!-- .number: own="${reason}" -->`

interface Exhibit {
  /** Says of what not all is shown. */
  cut: (words: DraftWords) => string[]
  /** The words that it shows, for what may head it. */
  words: string
  /** What its columns of figures are called. */
  heads: string
  /** The digits of its numbers. */
  numbers: ReadonlySet<string>
  /** The best first. */
  markdown: string[]
  layout: 'chart' | 'table' | 'code' | 'text'
  worth: number
  title: string | null
  /** Whether its columns are named by times alone, and so its title too: anything else says more. */
  isOfTimes?: boolean
}

function tableSlide(table: ArticleTable, rows: string[][], lang: LanguageTag): Exhibit | null {
  const { heads, texts } = table
  const body = texts.slice(heads)
  const columns = (texts[0] ?? []).map((_, i) => columnOf(table, i))
  if (body.length === 0 || columns.length < 2 || !isNamed(columns)) return null
  const shown = columns.slice(0, mostColumns)
  const lines = [
    `| ${shown.map(({ head }) => escapeCell(head)).join(' | ')} |`,
    `| ${shown.map(({ isFigures }) => (isFigures ? '---:' : '---')).join(' | ')} |`,
  ]
  const cells = rows.map((row) => shown.map(({ index }) => row[index] ?? ''))
  const setWith = (write: (cell: string) => string) =>
    [...lines, ...cells.map((row) => `| ${row.map(write).join(' | ')} |`)].join('\n')
  const set = setWith(escapeCell)
  // What no rule of numbers reads is still a cell of the article.
  const copied = setWith(copiedCell)
  const ofRows = namedBy(columns[0]!, rows)
  const numeric = columns.slice(1).filter(({ isNumeric }) => isNumeric)
  const names = numeric.flatMap(({ name }) => (isUnitLike(name) ? [] : name))
  const named = countsRows(columns, body) ? columns.slice(1) : columns
  const chart = chartOf(named, rows)
  return {
    markdown: [...(chart ? [chart] : []), set, copied],
    layout: chart ? 'chart' : 'table',
    worth: chart ? 13 : numeric.length > 0 ? 12 : 5,
    cut: ({ rowsShown, columnsShown }) => [
      ...(rows.length < body.length ? [rowsShown(rows.length, body.length, asOwn)] : []),
      ...(shown.length < columns.length ? [columnsShown(shown.length, columns.length, asOwn)] : []),
    ],
    numbers: new Set(body.flat().map(digitsOf)),
    words: [...shown.map(({ head }) => head), ...rows.map(([first]) => first)].join(' '),
    heads: names.join(' '),
    isOfTimes: ofRows === null && numeric.every(({ name }) => isTimeName(name) || isTime(name, lang)),
    title: ofRows ?? (names.length === 1 ? names[0]! : titleOf(numeric, lang)),
  }
}

/** Whether a table's columns have names of their own: a drawing made of cells has the same one again and again. */
function isNamed(columns: ExhibitColumn[]): boolean {
  const heads = columns.map(({ head }) => head).filter((head) => head !== '')
  return new Set(heads).size * 2 > heads.length
}

/** What the first column is called, where a row is one of it: Operating income, above adjusted operating income. */
function namedBy({ head, index }: ExhibitColumn, rows: string[][]): string | null {
  const words = themeWords(head)
  const isOfRow = (row: string[]) => {
    const own = themeWords(row[index] ?? '')
    return words.every((word) => own.includes(word))
  }
  return words.length > 0 && rows.some(isOfRow) ? head : null
}

/** Whether a column's name says a time and nothing else. */
function isTime(name: string, lang: LanguageTag): boolean {
  const times = languages[lang].statistics.findTimes(name, ANY_DAY)
  return times.reduce((sum, { start, end }) => sum + end - start, 0) >= name.replace(/\s/g, '').length
}

/** What a table's columns give, as many as fit a heading; null where not even two do. */
function titleOf(columns: ExhibitColumn[], lang: LanguageTag): string | null {
  const { marks, longest } = languages[lang].draft
  const names = [...new Set(columns.flatMap(({ name }) => (isUnitLike(name) ? [] : name)))]
  const joined = (count: number) => names.slice(0, count).join(marks.list)
  if (names.some((name) => name.includes(marks.list.trim()))) return null
  const fitting = names.findLastIndex((_, i) => lengthIn(joined(i + 1), lang) <= longest.headline)
  return fitting > 0 ? joined(fitting + 1) : null
}

/** Whether the last row of a table that is cut is worth keeping: it adds up the others. */
function adds([first = '']: string[]): boolean {
  return Object.values(languages).some(({ prose }) => prose.total.test(first))
}

interface ExhibitColumn {
  index: number
  head: string
  /** The head without its unit. */
  name: string
  unit: string
  isNumeric: boolean
  /** Whether its figures stand under each other: what a chart cannot take, as their units, included. */
  isFigures: boolean
}

/** Heads of a character or two are units (秒, ms), and name nothing. */
const isUnitLike = (name: string) => /^(?:.?|[^\p{Script=Han}]{2})$/u.test(name)

const number = /^[<>≥≤~≈+−-]?\s*\d[\d,]*(?:\.\d+)?\s*[%％]?$/
/** A figure in groups of three, or with a short unit of its own. */
const figure = /^[<>≥≤~≈+−-]?\s*\d[\d,\s]*(?:\.\d+)?\s*[%％\p{L}]{0,4}$/u
const missing = /^[—–\-.…/]*$/

function columnOf(table: ArticleTable, index: number): ExhibitColumn {
  const { heads, texts, unit } = table
  const head = columnHead(table, index)
  const cells = texts.slice(heads).map((row) => row[index] ?? '')
  const filled = cells.filter((cell) => !missing.test(cell))
  const { name, unit: own } = headUnit(head)
  const isMost = index > 0 && filled.length * 2 > cells.length
  const isShare = filled.every((cell) => /[%％]$/.test(cell))
  return {
    index,
    head,
    name,
    unit: own ?? (isShare ? '%' : (unit ?? '')),
    isNumeric: isMost && filled.every((cell) => number.test(cell)),
    isFigures: isMost && filled.every((cell) => figure.test(cell)),
  }
}

/** Whether a table's first column only counts its rows, and the second names them. */
function countsRows([, second]: ExhibitColumn[], body: string[][]): boolean {
  return second?.isNumeric === false && body.every(([first = '']) => /^\d{0,3}\.?$/.test(first))
}

/** The chart of a table whose columns are counted in one unit; null where it makes none that can be read. */
function chartOf(columns: ExhibitColumn[], rows: string[][]): string | null {
  const series = columns.filter(({ isNumeric }) => isNumeric)
  const [first] = series
  if (!first || !isOneMeasure(series) || series.length > mostSeries || series.length < columns.length - 1)
    return null
  const bars = rows.filter((row) => !adds(row))
  if (bars.length < 2 || bars.length * series.length < 3) return null
  const cells = bars.map((row) => series.map(({ index }) => chartCell(row[index] ?? '')))
  const values = cells
    .flat()
    .map(Number)
    .filter((value) => value > 0)
  if (values.length < 3 || Math.max(...values) > widest * Math.min(...values)) return null
  const rowHeads = bars.map((row) => headUnit(row[columns[0]!.index] ?? ''))
  // Rows that are counted in units of their own are no bars beside each other.
  const [rowUnit] = rowHeads.map(({ unit }) => unit)
  if (rowHeads.some(({ unit }) => unit !== rowUnit)) return null
  const labels = rowHeads.map(({ name }) => name)
  const options = chartOptions(rowUnit ? series.map((one) => ({ ...one, unit: rowUnit })) : series, labels)
  if (!options) return null
  return [
    `<!-- .chart: ${options} -->`,
    `| ${[columns[0]!.name, ...series.map(({ name }) => name)].map(plainWords).join(' | ')} |`,
    `| --- |${series.map(() => ' ---: |').join('')}`,
    ...labels.map((label, i) => `| ${[plainWords(label), ...cells[i]!].join(' | ')} |`),
  ].join('\n')
}

/** Whether columns count one thing: in one unit, or, without any, named by times or by a word that all have. */
function isOneMeasure(series: ExhibitColumn[]): boolean {
  const [first, ...others] = series
  if (others.some(({ unit }) => unit !== first!.unit)) return false
  if (others.length === 0 || first!.unit !== '' || series.every(({ name }) => isTimeName(name))) return true
  const shared = themeWords(first!.name).filter((word) =>
    others.every(({ name }) => themeWords(name).includes(word)),
  )
  return shared.length > 0
}

const isTimeName = (name: string) => /^\D{0,2}(?:19|20)\d\d/.test(name)

/** How a chart of these series is drawn; null where it would have too many bars. */
function chartOptions(series: ExhibitColumn[], labels: string[]): string | null {
  const { name, unit } = series[0]!
  const isTime = labels.every(isTimeName)
  const type = isTime && labels.length >= fewestPoints ? 'line' : 'bar'
  if (type === 'bar' && labels.length * series.length > mostBars) return null
  const options = [
    `type="${type}"`,
    !isTime && labels.length > 3 ? 'horizontal' : '',
    unit ? `unit="${plainWords(unit)}"` : '',
    // Several series are named by their key.
    series.length === 1 ? `title="${plainWords(name)}"` : '',
  ]
  return options.filter(Boolean).join(' ')
}

/** A chart's cell gives its number as it is printed; its unit stands above. */
function chartCell(text: string): string {
  return missing.test(text) ? '—' : text.replace(/\s*[%％]$/, '')
}

/** A cell whose number is said to be the article's as it stands. */
function copiedCell(text: string): string {
  const cell = escapeCell(text)
  return /\d/.test(text) && !/[<>"]/.test(text) ? `${cell}<!-- .number: source="${text.trim()}" -->` : cell
}

const none: ReadonlySet<string> = new Set()

/** A picture that lies beside the article, with its caption. */
function pictureSlide(
  { picture, sentences }: Paragraph,
  below: string | null,
  pictures: ReadonlySet<string>,
): Exhibit | null {
  const { src, alt } = picture!
  if (!pictures.has(src)) return null
  const caption = below ?? sentences.map(({ text }) => text).join(' ')
  const image = `![${escapeInline(alt)}](<${src.replace(/[<>]/g, encodeURIComponent)}>)`
  const captions = caption ? [`${image}\n\n${escapeMarkdown(caption)}`] : []
  return {
    markdown: [...captions, image],
    layout: 'text',
    worth: 4,
    cut: () => [],
    words: `${caption} ${alt}`,
    heads: '',
    numbers: none,
    title: caption || alt || null,
  }
}

/** What an article shows, with the code of one section that a slide holds in one, each behind the words that lead to it. */
function withCodeTogether(exhibits: PlacedExhibit[], survey: Survey): WithCode[] {
  const joined: WithCode[] = []
  for (const exhibit of exhibits) {
    const { paragraph, before } = exhibit
    const codes = paragraph.code ? [{ code: paragraph.code, lead: leadTo(before, survey) }] : []
    const last = joined.at(-1)
    const isOfOne =
      last && sectionNamed(last.paragraph, null, survey) === sectionNamed(paragraph, null, survey)
    const all = [...(last?.codes ?? []), ...codes]
    const isShort = all.every(({ code }) => markdownOf(code) !== null) && sizeOf(all) <= longestCode
    if (isOfOne && last.codes.length > 0 && codes.length > 0 && isShort) last.codes = all
    else joined.push({ ...exhibit, codes })
  }
  return joined
}

type WithCode = PlacedExhibit & { codes: Code[] }

interface Code {
  code: NonNullable<Paragraph['code']>
  /** The sentence that leads to it. */
  lead: string | null
}

/** A sentence that ends in a colon leads to what stands below it. */
function leadTo(before: number | null, { places }: Survey): string | null {
  const text = before === null ? '' : (places.get(before)?.sentence.text ?? '')
  return /[:：]$/.test(text) ? text : null
}

/** How many lines blocks of code need, with what leads to them and the room between them. */
const sizeOf = (codes: Code[]) =>
  codes.reduce((sum, { code, lead }) => sum + code.text.trimEnd().split('\n').length + (lead ? 2 : 1), 0)

function codeSlide(codes: Code[]): Exhibit | null {
  const blocks = codes.flatMap(({ code, lead }) => {
    const shown = markdownOf(code)
    return shown === null ? [] : [{ lead, shown }]
  })
  if (blocks.length === 0) return null
  const plain = blocks.map(({ shown }) => shown).join('\n\n')
  const led = blocks.map(({ lead, shown }) => (lead ? `${escapeMarkdown(lead)}\n\n${shown}` : shown))
  return {
    markdown: [led.join('\n\n'), plain],
    layout: 'code',
    worth: 2.5,
    cut: () => [],
    words: blocks.map(({ lead }) => lead ?? '').join(' '),
    heads: '',
    numbers: none,
    title: null,
  }
}

/** Code as Markdown; null for what fills more than a slide, or tells a room nothing, as a formula alone does. */
function markdownOf(code: Code['code']): string | null {
  if (code.lang === 'math') return null
  const lines = code.text.trimEnd().split('\n')
  if (lines.length > longestCode || lines.some((line) => line.length > widestCode)) return null
  const mark = '`'.repeat(Math.max(3, ...[...code.text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const lang = /^[\w+#-]+$/.test(code.lang ?? '') ? code.lang : ''
  return `${mark}${lang}\n${lines.join('\n')}\n${mark}`
}

/** What an article shows beside its text, each with the sentence before it. */
export interface PlacedExhibit {
  before: number | null
  paragraph: Paragraph
  /** What stands below it and tells what it shows. */
  caption: string | null
}

export function isExhibit({ kind }: Paragraph): boolean {
  return kind === 'table' || kind === 'code' || kind === 'picture'
}

/** Statistics that stand in tables are shown as their table, not as numbers of their own. */
export function inTables({ article }: Pick<Survey, 'article'>): Set<number> {
  return new Set(
    article.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ table, sentences }) => (table ? sentences.map(({ index }) => index) : [])),
    ),
  )
}

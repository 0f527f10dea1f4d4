/**
 * The types that cross a stage, and nothing else.
 *
 * Offsets are UTF-16 code units into the whole text of a file; lines and columns count from 1.
 */
import type { IconName } from './chart/icons.ts'
import type { Html } from './render/html.ts'
import type { Bound } from './number/bound.ts'
import type { Interval } from './number/interval.ts'
import type { Period } from './number/period.ts'
import type { Unit } from './number/unit.ts'

export type { Bound, Interval, Period, Unit }

// ── Places ────────────────────────────────────────────────────────────────────────────────────────────────

/** A stretch of a file's text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** What an author should mend. `code` is stable and kebab-case; messages are English sentences. */
export interface Problem {
  code: string
  severity: 'error' | 'warning'
  message: string
  /** What would have been right, or the nearest right thing. */
  expected?: string
  file: string
  line: number
  column: number
}

/** The weights that type is set in. */
export type Weight = 400 | 700

/** A problem before its place is known; an error unless it says otherwise. */
export type Complaint = Pick<Problem, 'code' | 'message'> & Partial<Pick<Problem, 'severity' | 'expected'>>

/** A stage's result: its value as far as it could be made, and what an author should mend. */
export interface Result<T> {
  value: T
  problems: Problem[]
}

// ── Article ───────────────────────────────────────────────────────────────────────────────────────────────

export type LanguageTag = 'zh-CN' | 'zh-TW' | 'en'

/** The script of a language's words. */
export type Script = 'Han' | 'Latin'
export const scriptOf: Record<LanguageTag, Script> = { 'zh-CN': 'Han', 'zh-TW': 'Han', en: 'Latin' }

/** Words of a file as they are shown, each of whose characters knows where it stands there. */
export interface PlacedText {
  text: string
  /** `text[i]` stands at `offsets[i]` of the file. */
  offsets: readonly number[]
}

export interface ArticleMeta {
  title: string
  lang: LanguageTag
  /** Who published the report. */
  source: string | null
  /** ISO 8601 date of publication; relative dates resolve against it. */
  date: string | null
  authors: string[]
}

/**
 * A file's article: its own words as sections, paragraphs and sentences that know their place. Further files that vouch
 * for a deck stand behind it: in its text, and among its sections.
 */
export interface Article {
  file: string
  /** The whole file, each end of a line made `\n` or `\r\n`. Every offset points into it, and into the file as given. */
  text: string
  /** Whether it is read as Markdown: by its name, or its front matter. */
  isMarkdown: boolean
  meta: ArticleMeta
  /** The first section has `heading: null` where text precedes the first heading. */
  sections: Section[]
  /** The files that it is made of, its own first: each a stretch of its text and some of its sections. */
  parts: ArticlePart[]
}

/** One file of an article. */
export interface ArticlePart extends Span {
  /** As the deck names it; of the article itself, its path. */
  file: string
  meta: ArticleMeta
  sections: Section[]
  /** Its lines and columns are those of a sheet. */
  isSheet: boolean
}

/** A file that stands behind a deck's text, so that one offset names a place in either. */
export interface Attached extends Span {
  /** As the deck names it. */
  name: string
  file: string
  /** Which line of the file each of its lines was read from, where that is another. */
  lines?: readonly number[]
}

export interface Section extends Span {
  /** Stable within the article: `section-1`, … */
  id: string
  heading: string | null
  /** 1 to 6; 0 for the section without a heading. */
  level: number
  line: number
  paragraphs: Paragraph[]
}

export interface Paragraph extends Span {
  kind: ParagraphKind
  line: number
  /** A table's are its rows, a picture's are its caption; code has none. */
  sentences: Sentence[]
  /** Of a `table`. */
  table?: ArticleTable
  /** Of a `picture`. */
  picture?: ArticlePicture
  /** Of `code`. */
  code?: { text: string; lang: string | null }
  /** Of an `item`: whether its list is numbered, and how deep it stands in others, from 0. */
  item?: { ordered: boolean; depth: number }
}

/** `caption`, `byline` and `footnote` are lifted out of the running text. */
const paragraphKinds = [
  'text',
  'item',
  'quote',
  'caption',
  'byline',
  'footnote',
  'table',
  'picture',
  'code',
] as const
export type ParagraphKind = (typeof paragraphKinds)[number]

/** A table, row by row: row `i` is the paragraph's sentence `i`. */
export interface ArticleTable {
  /** How many rows at the top are heads. */
  heads: number
  /** What its cells read, a merged one in each place that it covers. */
  texts: string[][]
  /** Where each cell stands in its row's sentence; null where it is empty, or merged with one before. */
  cells: (Span | null)[][]
  /** What stands above or below it as its name (`表2 各县产值`, `Table 1. …`). */
  caption: string | null
  /** The unit of all its cells, where it is said apart (`单位：亿元`). */
  unit: string | null
}

export interface ArticlePicture {
  src: string
  alt: string
}

/**
 * A sentence as read, with every character's place. `text` is joined over broken lines and paragraphs and has its
 * width normalised (full-width digits, `．，％－∶` become their ASCII forms, one for one), so
 * `text[i]` stands at `article.text[offsets[i]]`. `start` and `end` bound it in the file (a caption may lie inside).
 */
export interface Sentence extends Span {
  /** Index over the whole article, from 0. */
  index: number
  text: string
  offsets: number[]
  line: number
  column: number
}

// ── Entities ──────────────────────────────────────────────────────────────────────────────────────────────

export type EntityKind = 'place' | 'organisation' | 'person' | 'product' | 'group' | 'other'

/** Who or what an article speaks of, with every name it gives it (广东省 and 广东). */
export interface Entity {
  /** Stable within the article: `e1`, `e2`, … in reading order. */
  id: string
  kind: EntityKind
  /** As printed, the fullest first. */
  names: string[]
  /** Where it is named, in the file, in reading order. */
  places: Span[]
}

// ── Statistics ────────────────────────────────────────────────────────────────────────────────────────────

export type PlainKind = 'level' | 'change' | 'rate' | 'share' | 'rank' | 'count'
export type Kind = PlainKind | 'target'
export type Direction = 'up' | 'down'

/** One fact taken over from an earlier clause, with the place where it is printed. */
export interface Inherited extends Span {
  text: string
}

/** A number in words of a language: what is printed and what it is worth. */
export interface Quantity extends Span {
  /** Numeral, magnitude and unit or classifier exactly as printed. */
  text: string
  /** In base units, unsigned as printed: 2600亿元 is 2.6e11 元. The low end of a range. */
  value: number
  /** The high end of a range. */
  high: number | null
  /** Null for a bare number or rank. */
  unit: Unit | null
  /** 亿, 万亿, bn … as printed. */
  magnitude: string | null
  /** The qualifying word as printed (突破, 约, 以上, more than), to be shown; what it means is `bound`. */
  qualifier: string | null
  bound: Bound
  /** What value and bound allow. */
  interval: Interval
  kind: Kind
  /** The kind under a target. */
  sub: PlainKind | null
  direction: Direction | null
  /** An average over the years of `period`. */
  annualised: boolean
  /** What is measured (总产值, exports). */
  measure: string | null
  subject: string | null
  scope: string | null
  /** What a change, rate or share is against. */
  base: string | null
  period: Period | null
  /** The rules of its language that read the number and told its kind; none where it stands in a chart's cell. */
  rules?: { number: string; kind: string }
  /** Fields taken over from an earlier clause. */
  inherited: Partial<Record<'measure' | 'subject' | 'scope' | 'base' | 'period' | 'kind', Inherited>>
}

/** One number of the article, typed, and its place. */
export interface Statistic extends Quantity {
  /** Stable within the article, and its anchor in the article's page: `s1`, `s2`, … */
  id: string
  line: number
  column: number
  /** As the deck names it, where that is not the article itself. */
  file?: string
  /** Index of its sentence. */
  sentence: number
  /** Ids of the entities that it is said of, the widest first; empty where the article does not tell. */
  entities: string[]
}

// ── Deck ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface DeckMeta {
  title: string
  subtitle: string | null
  speaker: string | null
  event: string | null
  date: string | null
  lang: LanguageTag
  /** A theme, a scheme, or both, as written: `stage`, `dark`, `stage light`, `./brand`. */
  theme: string
  /** Minutes of the talk. */
  duration: number | null
  description: string | null
  keywords: string[]
  /** The address at which the deck is published. */
  url: string | null
}

export const layouts = [
  'cover',
  'agenda',
  'section',
  'statement',
  'number',
  'numbers',
  'chart',
  'comparison',
  'list',
  'timeline',
  'position',
  'quote',
  'picture',
  'split',
  'table',
  'code',
  'figures',
  'text',
  'closing',
] as const
export type Layout = (typeof layouts)[number]

export interface Deck {
  file: string
  /** The whole of deck.md, as read; behind it, the tables that its charts take from files. */
  text: string
  attached: Attached[]
  meta: DeckMeta
  /** What of `meta` is shown, each with its place: title, subtitle, speaker, event, description, keywords. */
  metaTexts: PlacedText[]
  /** In speaking order. */
  slides: Slide[]
}

export interface Slide extends Span {
  /** Its slug: the `<section>`'s id and the address `#slug`. */
  id: string
  /** Whether its author has given it that id. */
  isNamed?: true
  /** Ids that it had before: their addresses still open it. */
  aliases?: string[]
  /** A shorter talk (`?minutes=5`) shows it too. */
  essential?: true
  /** Shows where the deck is as a QR code. */
  qr?: true
  /** Seconds that its author gives it. */
  time?: number
  /** Hashes of the sentences that a draft made it of; and whether the article has changed since. */
  from?: string[]
  isStale?: true
  /** Where its `.slide:` comment takes a further attribute. */
  settingsEnd?: number
  layout: Layout
  /** Plain text of its first heading, or of its first words. */
  title: string
  /** Slides with one `stack` number stand vertically on each other. */
  stack: number
  /** Moves what it shares with its neighbour. */
  autoAnimate: boolean
  background: Background
  /** It takes no part in page numbers (`data-visibility="uncounted"`). */
  uncounted?: boolean
  /** A class that the whole page has while it is shown (`data-state`). */
  state?: string
  classes: string[]
  blocks: Block[]
  notes: Block[]
  line: number
}

/** What stands behind a slide. */
export interface Background {
  /** Also of a gradient, whose first colour it is. */
  color: string | null
  image: string | null
  /** It plays while its slide is shown; where nothing plays, the picture stands for it. */
  video?: { src: string; loop: boolean; muted: boolean }
  gradient?: string
  /** How the picture, or the gradient, stands there: declarations of CSS. */
  style?: Record<string, string>
}

/** Attributes that an author may set on a block: `<!-- .element: class="fragment" -->`. */
export interface ElementAttributes {
  classes: string[]
  /** Pairs one thing over two slides (`data-id`). */
  dataId: string | null
  /** Order of a fragment (`data-fragment-index`). */
  fragmentIndex: number | null
  /** Safe declarations of CSS, by property. */
  style?: Record<string, string>
  /** `1-2|4`: the lines of code that it points at, step by step (`data-line-numbers`). */
  codeLines?: string
  /** Lights a table's rows one after the other. */
  step?: 'row'
}

export type Block = (
  | { type: 'heading'; level: number; inlines: Inline[] }
  | { type: 'paragraph'; inlines: Inline[] }
  /** `first` is the number of its first item, where it is ordered. */
  | { type: 'list'; ordered: boolean; first: number; items: ListItem[] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'definitions'; items: { term: Inline[]; descriptions: Block[][] }[] }
  | { type: 'footnotes'; notes: Footnote[] }
  /** What HTML holds together: columns, a figure with its words, something to unfold. */
  | { type: 'group'; kind: GroupKind; summary: Inline[]; blocks: Block[] }
  | { type: 'maths'; tex: string; texStart: number }
  | { type: 'table'; header: Inline[][]; rows: Inline[][][]; align: ('left' | 'center' | 'right' | null)[] }
  | { type: 'code'; text: string; lang: string | null; steps: LineRange[][]; firstLine: number | null }
  /** `href` is where a link around it leads. */
  | ({ type: 'image'; href?: string } & Shown)
  | ({ type: 'media'; kind: MediaKind } & Shown & Playback)
  | { type: 'chart'; spec: ChartSpec }
) &
  Span & { attributes: ElementAttributes; line: number }

/** The blocks of some types. */
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

/** A picture as it is written. */
export interface Shown {
  src: string
  alt: string
  altStart: number
  title: string | null
}

export type MediaKind = 'video' | 'audio'

/** How a video or a sound is played; its poster stands for it until then, and on paper. */
export interface Playback {
  poster: string | null
  controls: boolean
  loop: boolean
  muted: boolean
  /** It starts when its slide, or its step, is shown. */
  autoplay: boolean
}

export interface ListItem extends Span {
  /** Its first line; further blocks follow. */
  inlines: Inline[]
  blocks: Block[]
  attributes: ElementAttributes
  /** Whether its box is ticked; null without a box. */
  done: boolean | null
}

export type GroupKind = 'group' | 'figure' | 'caption' | 'details'

/** Lines of code, counted from 1, both inclusive. */
export type LineRange = [first: number, last: number]

/** What is said at the foot of a slide. */
export interface Footnote {
  /** As written between `[^` and `]`. */
  label: string
  /** Counted on its slide, from 1. */
  number: number
  blocks: Block[]
}

/** Elements of HTML that set words apart without changing what they are. */
export const spanTags = ['span', 'sub', 'sup', 'mark', 'kbd', 'small', 'u', 'q', 'cite', 'abbr'] as const
export type SpanTag = (typeof spanTags)[number]

/** `start` is where `text` stands in deck.md; text is as written, never HTML. */
export type Inline =
  | { type: 'text'; text: string; start: number }
  | { type: 'code'; text: string; start: number }
  | { type: 'strong'; inlines: Inline[] }
  | { type: 'emphasis'; inlines: Inline[] }
  | { type: 'deleted'; inlines: Inline[] }
  | { type: 'link'; href: string; inlines: Inline[] }
  | { type: 'span'; tag: SpanTag; attributes: ElementAttributes; inlines: Inline[] }
  | { type: 'maths'; tex: string; texStart: number }
  /** `[^label]`; `number` is that of its footnote on the slide. */
  | ({ type: 'footnote'; label: string; number: number } & Span)
  | { type: 'break' }
  /** A picture among words, as in a table's cell. */
  | ({ type: 'picture'; attributes: ElementAttributes } & Shown & Span)
  /** `<!-- .number: … -->` behind a number: what the author says of it. */
  | ({ type: 'number-note'; note: NumberNote } & Span)

/** What an author says of the number before it. */
export type NumberNote =
  | { kind: 'own'; reason: string }
  | { kind: 'formula'; formula: string; formulaStart: number }
  /** Pins the statistic: its words as printed in the article, or its id. */
  | { kind: 'source'; source: string }

// ── Charts ────────────────────────────────────────────────────────────────────────────────────────────────

export const chartTypes = [
  'bar',
  'line',
  'doughnut',
  'progress',
  'waterfall',
  'area',
  'combo',
  'slope',
  'dumbbell',
  'bullet',
  'range',
  'scatter',
  'bubble',
  'waffle',
  'ladder',
  'pictogram',
  'gantt',
  'treemap',
] as const
export type ChartType = (typeof chartTypes)[number]

/** A picture of several statistics, said without any drawing library. */
export interface ChartSpec {
  /** `<slide id>-chart`, with `-2`, `-3` for further ones. */
  id: string
  type: ChartType
  horizontal: boolean
  stacked: boolean
  /** Stacks are parts of 100 %. */
  share?: true
  /** Its axis of values leaves out a stretch, and shows that it does. */
  broken?: true
  /** The lowest and the highest value of charts of the same beside it: all have one scale. */
  reach?: [low: number, high: number]
  /** As written: 亿元, %, … */
  unit: string | null
  title: string | null
  titleStart: number
  /** The mark that counts, of a pictogram, and how many things one stands for. */
  icon?: IconName
  each?: number
  /** What is said on it beside its numbers. */
  notes?: ChartNote[]
  /** Shows a row, or a series, at a time. */
  step: 'row' | 'series' | null
  /** Head of the first column (年份). */
  axis: string
  rows: {
    label: string
    labelStart: number
    /** Named as one that is aimed at, and not yet true. */
    isGoal?: true
    /** The year that the label gives. */
    year?: number
    /** When a label is that gives a month or a day, in years: 2024.5 is the middle of 2024. */
    moment?: number
    /** Is there from the start: the chart that it goes on from shows it. */
    stands?: true
    /** Its place in the table, from 0, in a scene. */
    place?: number
  }[]
  /** One for each further column; `cells[i]` belongs to `rows[i]`. */
  series: { name: string; nameStart: number; isGoal?: true; stands?: true; cells: Cell[] }[]
  /** Other pictures of its table, each one more step; none has scenes of its own. */
  scenes?: ChartSpec[]
}

/** What is said on a chart beside its numbers: each number in it is a mention like those of its cells. */
export type ChartNote =
  /** A level, or a stretch of them, and what it is. */
  | { kind: 'line' | 'band'; cell: Cell; label: string; labelStart: number; isGoal?: true }
  /** How much one row is above another, or how many times it is: reckoned from their cells. */
  | { kind: 'growth'; from: number; to: number; cell: Cell; isTimes?: true }
  /** How far two lines are apart at a row: reckoned from their cells. */
  | { kind: 'gap'; row: number; cell: Cell }
  /** What the parts of a ring come to: reckoned from them. */
  | { kind: 'whole'; cell: Cell }
  | { kind: 'note'; row: number; text: string; textStart: number }
  /** What the parts of each row come to, from a column of the table that is no part itself. */
  | { kind: 'total'; name: string; nameStart: number; cells: Cell[] }
  /** What stands out: rows, or series; the others stand back. */
  | { kind: 'highlight'; rows: number[]; series: number[] }

export interface Cell extends Span {
  /** As written in the table. */
  text: string
  /** In the chart's unit; null for an empty cell (`—`). */
  value: number | null
  high: number | null
  /** `5000–6300` is a range, or a floor with a stretch target. */
  bound: Bound
  /** `2600 − 1112` in `1488 = 2600 − 1112`, with the place of its first character in deck.md. */
  formula: string | null
  formulaStart: number
  /** Where it is a time and no number: from when to when, in years. */
  times?: [from: number, to: number]
  /** What its `.number` comment says of it. */
  note?: NumberNote
}

// ── Trace ─────────────────────────────────────────────────────────────────────────────────────────────────

export type Verdict =
  'quoted' | 'rounded' | 'derived' | 'own' | 'unconfirmed' | 'unsupported' | 'contradicted' | 'unread'

/** One number on a slide, tied to what supports it. `start` and `end` are offsets in deck.md. */
export interface Mention extends Quantity {
  /** Stable within the deck: `m1`, `m2`, … */
  id: string
  /** Id of its slide; null in the front matter. */
  slide: string | null
  where: 'text' | 'chart' | 'title' | 'alt' | 'notes'
  line: number
  column: number
  /** The file whose line that is, where its chart takes its rows from one. */
  file?: string
  verdict: Verdict
  /** Ids of the statistics that support it: one where quoted or rounded, the operands where derived. */
  statistics: string[]
  /** As written, where derived. */
  formula: string | null
  /** Why it is the deck's own, why it is contradicted. */
  reason: string | null
}

/** One sum between statistics of the article, and whether it comes out. */
export interface Check {
  /** The rule: difference, growth, sum, part, ratio, share. */
  rule: string
  verdict: 'consistent' | 'rounding' | 'inconsistent' | 'not-checkable'
  /** Ids of the statistics it is about; the last is the printed result. */
  statistics: string[]
  /** `2600 ÷ 1488 over 5 years is 11.8 % a year` */
  formula: string
  message: string
}

/** What the pipeline hands to render, draft and export. */
export interface TracedDeck {
  article: Article
  statistics: Statistic[]
  deck: Deck
  mentions: Mention[]
  checks: Check[]
  /** Of whom and what the article speaks. */
  names: string[]
}

// ── Fit ──────────────────────────────────────────────────────────────────────────────────────────────────

/** What of a slide is not shown as it should be, as a browser has measured it. */
export interface FitFault {
  /**
   * `outside`: beyond the foot or an edge; `over`: on other text; `wide`: wider than its place; `small`: under the
   * least size; `squeezed`: a picture or a chart without room; `label`: a chart's label that is cut or touches another.
   */
  kind: 'outside' | 'over' | 'wide' | 'small' | 'squeezed' | 'label'
  /** The words that it is about. */
  text: string
  /** By how much, in pixels of a slide of 1280 × 720. */
  pixels: number
  /** The side that it leaves by (`foot`, `edge`, `top`), or the words that it lies on. */
  by?: string
}

/** How a slide fits: the step of its layout (`data-fit`), and what is still wrong there. */
export interface SlideFit {
  slide: string
  step: string
  faults: FitFault[]
}

// ── Rendered ──────────────────────────────────────────────────────────────────────────────────────────────

/** A paragraph of the article, and the first anchor in it, if it has one. */
export interface ArticlePassage {
  text: string
  id: string | null
}

/** What the page is made of: finished HTML, and data that the browser loads when it needs it. */
export interface RenderedDeck {
  meta: DeckMeta
  /** Drawings that slides use by name; they stand before the slides. */
  definitions: Html
  /** The theme as a style sheet of tokens, and which of its schemes is shown. */
  tokens: string
  scheme: 'light' | 'dark' | 'auto'
  /** The style sheet of what authors set on elements. */
  styles: string
  /** In speaking order: those that are kept. */
  slides: RenderedSlide[]
  /** The body of the article's own page. */
  article: Html
  charts: ChartSpec[]
  /** By slide id. */
  notes: Map<string, Html>
  /** By mention id, what the source panel shows. */
  sources: Record<string, Provenance>
  /** What the article says, for the search. */
  passages: ArticlePassage[]
}

/** A slide's `<section>`. */
export interface RenderedSlide {
  id: string
  /** As lists of slides show it. */
  title: string
  /** Slides with one `stack` number share a section around theirs. */
  stack: number
  html: Html
}

/** What a page of `dev` is told of a save: the slides in their order, each as HTML that is not as it was. */
export interface DeckChange extends Pick<RenderedDeck, 'charts' | 'sources'> {
  slides: { id: string; stack: number; html: string | null }[]
  /** Drawings that slides use by name, as HTML. */
  definitions: string
  /** Speaker notes as HTML, by slide id. */
  notes: [slide: string, html: string][]
}

/** A diagram that has been drawn: sanitised SVG whose colours are those of the ground that it stands on. */
export interface Diagram {
  /** Names it in the page, and changes with its text. */
  id: string
  markup: string
  /** Its style sheet, scoped by `id`. */
  styles: string
  /** What it shows, in words. */
  words: string
}

/** What the renderer is told of the page that it writes for, so that nothing is changed in it afterwards. */
export interface PageAddresses {
  /** Where the page finds each picture, by its name in deck.md; one without an address keeps its name. */
  pictures: ReadonlyMap<string, string>
  /** Where the page finds each file that a link leads to, by the link as written. */
  files: ReadonlyMap<string, FileAddress>
  article: ArticleAddress
  /** Diagrams that have been drawn, by their texts. */
  diagrams: ReadonlyMap<string, Diagram>
}

/** How a page's links lead to its article: `page#prefix` and a statistic's id. */
export interface ArticleAddress {
  page: string
  /** What stands before every id of the article, where slides share its document. */
  prefix: string
  /** The deck's page, from the article's. */
  deck: string
}

/** A picture that a deck shows, as written, and the place to name when it is missing. */
export interface PictureUse extends Span {
  src: string
  /** What it is shown as. */
  as: 'picture' | 'media'
  line: number
  column: number
  where: 'slide' | 'notes'
}

/** A link to a file beside the deck, as written, and the place to name when the file is missing. */
export interface FileUse {
  href: string
  line: number
  column: number
  where: 'slide' | 'notes'
}

/** Where a page finds a file that a link leads to. */
export interface FileAddress {
  address: string
  /** Under which name it is saved, where opening it would show nothing. */
  saved: string | null
}

/** What the source panel tells of a mention. */
export interface Provenance {
  verdict: Verdict
  text: string
  formula: string | null
  reason: string | null
  sentences: SourceSentence[]
}

/** A sentence of the article, cut at the statistics in it that support a mention. */
export interface SourceSentence {
  /** Plain and marked by turns, beginning with plain. */
  pieces: string[]
  /** Of each marked piece. */
  statistics: (Pick<Statistic, 'id' | 'qualifier' | 'measure' | 'line' | 'file'> & {
    period: string | null
  })[]
}

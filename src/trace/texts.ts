import { everyMatch } from '../everyMatch.ts'
import { headUnit, unitAlone, unitOfSeries } from '../headUnit.ts'
import type {
  Block,
  BlockOf,
  Cell,
  ChartNote,
  ChartSpec,
  Deck,
  Inline,
  LanguageTag,
  ListItem,
  Mention,
  NumberNote,
  Shown,
  Slide,
  Span,
} from '../model.ts'
import { notesOf } from '../notesOf.ts'
import { cutLong, longestSentence } from '../cutLong.ts'
import { isNumberAlone } from '../language/deckWords.ts'
import { languages } from '../language/languages.ts'
import { unitScale } from './cellQuantity.ts'
import { groupSizes } from './groupSizes.ts'
import { meet } from '../language/engine/spans.ts'

/**
 * A stretch of a deck in which numbers are looked for, joined over its inlines: `text[i]` stands at
 * `deck.text[offsets[i]]`. What an audience reads together with it stands in `before`, `after`, and `labels`.
 */
export interface DeckText {
  text: string
  offsets: readonly number[]
  where: Mention['where']
  slide: Slide | null
  /** What the author says of a number that ends before `at`, an index into `text`. */
  notes: { at: number; note: NumberNote }[]
  /** Stretches of code: a bare number in it is a program's, no claim. */
  code: Span[]
  /** Read together with the text as one sentence: a row's label, a column's head. */
  before: string
  /** The unit that stands elsewhere: in the column's head, in the chart's `unit`. */
  after: string
  /** What names it, nearest first: the words below a big number, the item above, headings. */
  labels: string[]
  /** Its place in a list or among headings, from 1. */
  index: number | null
  /** Where it is a chart's cell. */
  cell: Cell | null
  chart: ChartSpec | null
  /** How many things its slide, or the one that it opens, shows together. */
  groups: ReadonlySet<number>
}

type Flat = Pick<DeckText, 'text' | 'offsets' | 'notes' | 'code'>

/** What stands around a block, handed down while walking. */
interface Around {
  slide: Slide | null
  where: Mention['where']
  labels: string[]
  groups: ReadonlySet<number>
  /** The whole of deck.md. */
  file: string
  /** The deck's. */
  lang: LanguageTag
}

const cjk = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** Around the front matter there is nothing. */
const beforeSlides: Omit<Around, 'file' | 'lang'> = {
  slide: null,
  where: 'text',
  labels: [],
  groups: new Set(),
}

/** Every text of a deck that its audience, or its speaker, can read, in order. */
export function findTexts(deck: Deck): DeckText[] {
  const sizes = groupSizes(deck)
  const { lang } = deck.meta
  const texts = [
    ...deck.metaTexts.map((words) =>
      plain({ ...words, notes: [], code: [] }, { ...beforeSlides, file: deck.text, lang }),
    ),
    ...deck.slides.flatMap((slide, index) => {
      const around = { slide, groups: sizes[index]!, labels: [], file: deck.text, lang }
      return [
        ...textsOf(slide.blocks, { ...around, where: 'text' }),
        ...textsOf(slide.notes, { ...around, where: 'notes', labels: [slide.title] }),
      ]
    }),
  ]
  return texts.flatMap(sentenceLong)
}

/** A text in pieces that are no longer than a sentence is: what is read around a number is looked at for each. */
function sentenceLong(whole: DeckText): DeckText[] {
  const labels = whole.labels.map((label) => label.slice(0, longestSentence))
  if (whole.text.length <= longestSentence) return [{ ...whole, labels }]
  const pieces = cutLong(whole.text)
  return pieces.map(({ start, end }, at) => ({
    ...whole,
    labels,
    text: whole.text.slice(start, end),
    offsets: whole.offsets.slice(start, end),
    notes: whole.notes
      .filter((note) => (note.at > start || at === 0) && (note.at <= end || at === pieces.length - 1))
      .map(({ at: place, note }) => ({ at: place - start, note })),
    code: whole.code
      .filter((one) => meet(one, { start, end }))
      .map((one) => ({ start: Math.max(one.start, start) - start, end: Math.min(one.end, end) - start })),
    before: at === 0 ? whole.before : '',
    after: at === pieces.length - 1 ? whole.after : '',
    index: at === 0 ? whole.index : null,
  }))
}

/** A text that stands in a file between other signs (quotes, escapes, folds): each character where it comes next. */
function aligned(text: string, file: string, from: number, to: number): Flat {
  const offsets: number[] = []
  const whole = file.indexOf(text, from)
  let at = whole !== -1 && whole + text.length <= to ? whole : from
  for (const char of text) {
    const next = /\s/.test(char) ? -1 : file.indexOf(char, at)
    if (next !== -1 && next < to) at = next
    for (let i = 0; i < char.length; i++) offsets.push(Math.min(at + i, to - 1))
    at = Math.min(at + char.length, to - 1)
  }
  return { text, offsets, notes: [], code: [] }
}

/** The texts of sibling blocks: a heading governs what follows it. */
function textsOf(blocks: Block[], around: Around): DeckText[] {
  const headings: { level: number; text: string }[] = []
  let headingIndex = 0
  let lead = ''
  return blocks.flatMap((block, index) => {
    const labels = [...headings.map(({ text }) => text).reverse(), ...around.labels]
    const named = lead ? [lead, ...labels] : labels
    if (block.type === 'heading') {
      while (headings.length > 0 && headings.at(-1)!.level >= block.level) headings.pop()
      const flat = flatten(block.inlines)
      const outer = [...headings.map(({ text }) => text).reverse(), ...around.labels]
      headings.push({ level: block.level, text: flat.text })
      lead = ''
      headingIndex++
      return [
        { ...plain(flat, { ...around, labels: [...below(blocks, index), ...outer] }), index: headingIndex },
      ]
    }
    if (block.type === 'paragraph') {
      const flat = flatten(block.inlines)
      lead = /[:：]\s*$/.test(flat.text) ? flat.text : ''
      return [
        plain(flat, { ...around, labels: [...below(blocks, index), ...above(blocks, index), ...labels] }),
      ]
    }
    return textsOfKind[block.type](block as never, { ...around, labels: named })
  })
}

type OtherBlock = Exclude<Block['type'], 'heading' | 'paragraph'>

const textsOfKind: {
  [T in OtherBlock]: (block: BlockOf<T>, around: Around) => DeckText[]
} = {
  list: ({ items }, around) => items.flatMap((item, index) => itemTexts(item, index, around)),
  quote: ({ blocks }, around) => textsOf(blocks, around),
  table: ({ header, rows }, around) => tableTexts(header, rows, around),
  code: ({ text, start, end }, around) => {
    const flat = aligned(text, around.file, start, end)
    return [plain({ ...flat, code: [{ start: 0, end: text.length }] }, around)]
  },
  maths: ({ tex, texStart }, around) => [plain(flatten([{ type: 'maths', tex, texStart }]), around)],
  group: ({ summary, blocks }, around) => [
    ...(summary.length > 0 ? [plain(flatten(summary), around)] : []),
    ...textsOf(blocks, around),
  ],
  definitions: ({ items }, around) =>
    items.flatMap(({ term, descriptions }) => {
      const name = flatten(term)
      const labels = [name.text, ...around.labels]
      return [
        plain(name, around),
        ...descriptions.flatMap((blocks) => textsOf(blocks, { ...around, labels })),
      ]
    }),
  footnotes: ({ notes }, around) => notes.flatMap(({ blocks }) => textsOf(blocks, around)),
  image: shownTexts,
  media: shownTexts,
  chart: ({ spec, start, end }, around) => [
    ...(spec.axis ? [plain(aligned(spec.axis, around.file, start, end), { ...around, where: 'title' })] : []),
    ...chartTexts(spec, around),
  ],
}

/** What is said to those who cannot see it. */
function shownTexts({ alt, altStart, title, end }: Shown & Span, around: Around): DeckText[] {
  return [
    plain(written(alt, altStart), { ...around, where: 'alt' }),
    ...(title
      ? [plain(aligned(title, around.file, altStart + alt.length, end), { ...around, where: 'alt' })]
      : []),
  ]
}

function itemTexts(item: ListItem, index: number, around: Around): DeckText[] {
  const flat = flatten(item.inlines)
  const first = { ...plain(flat, { ...around, labels: [...below(item.blocks, -1), ...around.labels] }) }
  return [
    { ...first, index: index + 1 },
    ...textsOf(item.blocks, { ...around, labels: [flat.text, ...around.labels] }),
  ]
}

function tableTexts(header: Inline[][], rows: Inline[][][], around: Around): DeckText[] {
  const heads = header.map(flatten).map((flat) => ({ flat, ...readHead(flat.text, around.lang) }))
  const unitOfAll = unitAlone(heads[0]?.flat.text ?? '')
  return [
    ...heads.filter(({ name }) => name !== null).map(({ flat }) => plain(flat, around)),
    ...rows.flatMap((row, index) => {
      const cells = row.map(flatten)
      const label = rowLabel(cells.map(({ text }) => text))
      const { unit: unitOfRow } = headUnit(label)
      const own = unitOfRow && isUnit(unitOfRow, around.lang) ? unitOfRow : null
      return cells.map((cell, column): DeckText => {
        if (column === 0) return { ...plain(cell, around), index: index + 1 }
        const { flat, name, unit } = heads[column] ?? {}
        const before = `${withYear(label, around)} ${name ?? ''} `
        const labels = [label, flat?.text ?? '', ...around.labels]
        return {
          ...plain(cell, { ...around, labels }),
          before,
          after: unit ?? own ?? unitOfAll ?? '',
          index: index + 1,
        }
      })
    }),
  ]
}

/** What a column's head names, and its unit; no name where it is a unit and nothing else. */
function readHead(head: string, lang: LanguageTag): { name: string | null; unit: string | null } {
  return isUnit(head, lang) ? { name: null, unit: head.trim() } : headUnit(head)
}

/** Whether words are a unit and nothing else, as some table knows it: $m, billion, kg. A letter alone is a column's name. */
function isUnit(words: string, lang: LanguageTag): boolean {
  if (/^\s*[a-z]?\s*$/i.test(words) || words.length > LONGEST_UNIT || /\d/.test(words)) return false
  const { isKnown, unit, magnitude } = unitScale(words.trim(), { lang, date: null })
  return isKnown && (magnitude !== null || (unit !== null && unit.class !== 'count'))
}

const LONGEST_UNIT = 20

function chartTexts(spec: ChartSpec, around: Around): DeckText[] {
  const title = spec.title ?? ''
  const chart: Around = { ...around, where: 'title' }
  const names = [
    ...(spec.title ? [written(spec.title, spec.titleStart)] : []),
    ...spec.rows.map((row) => written(row.label, row.labelStart)),
    ...spec.series.map((series) => written(series.name, series.nameStart)),
  ]
  return [
    ...names.map((name) => plain(name, chart)),
    ...notesOf(spec).flatMap(([note, scene]) => noteTexts(note, scene, around)),
    ...spec.rows.flatMap(({ label }, row) =>
      spec.series.flatMap(({ name, cells }) =>
        cellTexts(cells[row], label, name, spec, { ...around, labels: [title, ...around.labels] }),
      ),
    ),
  ]
}

/** What names a row: its first cell, or behind a number of order the first that is a name. */
function rowLabel([first = '', ...others]: string[]): string {
  const isOrder = /^\s*\d+[.、]?\s*$/.test(first)
  return (isOrder && others.find((text) => text.trim() !== '' && !/\d/.test(text))) || first
}

/** A label as the deck's language reads it: 2023 alone is a year. */
function withYear(label: string, { lang }: Around): string {
  return languages[lang].deck.withYear(label)
}

/** A chart's cell, with its row's label and its column's head. */
function cellTexts(
  cell: Cell | undefined,
  label: string,
  name: string,
  spec: ChartSpec,
  around: Around,
): DeckText[] {
  if (!cell) return []
  const labels = [label, name, ...around.labels]
  const text = plain(written(cell.text, cell.start), { ...around, where: 'chart', labels })
  if (cell.times) return [text]
  if (cell.value === null) return []
  const before = `${withYear(label, around)} ${withYear(headUnit(name).name, around)} `
  return [{ ...text, before, after: unitOfSeries(spec, name) ?? '', cell, chart: spec }]
}

/** What a note on a chart says, each with what is read beside it. */
function noteTexts(note: ChartNote, spec: ChartSpec, around: Around): DeckText[] {
  const chart: Around = { ...around, where: 'chart' }
  if (note.kind === 'highlight') return []
  if (note.kind === 'note') return [plain(written(note.text, note.textStart), chart)]
  if (note.kind === 'total')
    return [
      plain(written(note.name, note.nameStart), { ...around, where: 'title' }),
      ...spec.rows.flatMap(({ label }, row) => cellTexts(note.cells[row], label, note.name, spec, around)),
    ]
  const { cell } = note
  const [name = ''] = spec.series.map((series) => series.name)
  const own = { ...plain(written(cell.text, cell.start), chart), cell, chart: spec }
  if (note.kind === 'growth') {
    const ends = [spec.rows[note.from]!.label, spec.rows[note.to]!.label]
    const named = { ...own, labels: [...ends, name, ...around.labels] }
    return [{ ...named, before: `${withYear(ends[1]!, around)} ${name} `, after: note.isTimes ? '' : '%' }]
  }
  if (note.kind === 'gap' || note.kind === 'whole') {
    const label = note.kind === 'gap' ? spec.rows[note.row]!.label : name
    const after = unitOfSeries(spec, name) ?? ''
    return [{ ...own, labels: [label, ...around.labels], before: `${withYear(label, around)} `, after }]
  }
  const labelled = { ...own, labels: [note.label, name, ...around.labels] }
  return [
    plain(written(note.label, note.labelStart), { ...around, where: 'title' }),
    {
      ...labelled,
      before: `${withYear(note.label, around)} ${name} `,
      after: unitOfSeries(spec, name) ?? '',
    },
  ]
}

function plain(flat: Flat, around: Around): DeckText {
  return { before: '', after: '', index: null, cell: null, chart: null, ...flat, ...around }
}

/** Text that stands in deck.md exactly as it reads. */
function written(text: string, start: number): Flat {
  return { text, offsets: indices(text, start), notes: [], code: [] }
}

function indices(text: string, start: number): number[] {
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) offsets.push(start + i)
  return offsets
}

/** Joins inlines to one text: a number may begin inside emphasis and end outside. */
function flatten(inlines: Inline[]): Flat {
  let text = ''
  const offsets: number[] = []
  const notes: Flat['notes'] = []
  const code: Span[] = []
  const add = (piece: string, start: number) => {
    for (let i = 0; i < piece.length; i++) {
      if (piece[i] === '\n' && (cjk.test(text.at(-1) ?? '') || cjk.test(piece[i + 1] ?? ''))) continue
      text += piece[i] === '\n' ? ' ' : piece[i]
      offsets.push(start + i)
    }
  }
  /** What is no claim parts the words around it. */
  const apart = (start: number) => {
    text += '\ufffc'
    offsets.push(start)
  }
  /** A number set as maths is a number; a formula is none. */
  const addMaths = (tex: string, start: number) => {
    if (/[a-z^_&]/i.test(tex)) return apart(start)
    for (const { 0: piece, index } of everyMatch(tex, /[^\\{}]+/g)) add(piece, start + index)
  }
  const addCode = (piece: string, start: number) => {
    apart(start)
    const from = text.length
    add(piece, start)
    code.push({ start: from, end: text.length })
    apart(start)
  }
  /** What a picture among words says stands for itself. */
  const addPicture = ({ alt, altStart, start, end }: Extract<Inline, { type: 'picture' }>) => {
    apart(start)
    add(alt, altStart)
    apart(end - 1)
  }
  const walk = (list: Inline[]) => {
    for (const inline of list) {
      if (inline.type === 'text') add(inline.text, inline.start)
      else if (inline.type === 'code') addCode(inline.text, inline.start)
      else if (inline.type === 'maths') addMaths(inline.tex, inline.texStart)
      else if (inline.type === 'footnote') continue
      else if (inline.type === 'number-note') notes.push({ at: text.length, note: inline.note })
      else if (inline.type === 'break') {
        text += '\n'
        offsets.push((offsets.at(-1) ?? -1) + 1)
      } else if (inline.type === 'picture') addPicture(inline)
      else walk(inline.inlines)
    }
  }
  walk(inlines)
  return { text, offsets, notes, code }
}

/** The words that stand under a number which stands alone. */
function below(blocks: Block[], index: number): string[] {
  return standsAlone(blocks[index]) ? short(blocks[index + 1]) : []
}

function above(blocks: Block[], index: number): string[] {
  return standsAlone(blocks[index]) ? short(blocks[index - 1]) : []
}

function standsAlone(block: Block | undefined): boolean {
  if (!block) return true
  return 'inlines' in block && isNumberAlone(flatten(block.inlines).text)
}

function short(block: Block | undefined): string[] {
  if (block?.type === 'paragraph') return [flatten(block.inlines).text]
  if (block?.type === 'quote') return block.blocks.slice(0, 1).flatMap(short)
  return []
}

import { languages } from '../language/languages.ts'
import type { ShapeName } from '../language/engine/shapes.ts'
import type { Check, Paragraph, Section, Sentence } from '../model.ts'
import { clausesOf, lengthIn, shortened } from './clause.ts'
import { escapeInline, escapeMarkdown, plainWords } from './escape.ts'
import type { Figure } from './figure.ts'
import { sectionOf, type SentencePlace, type Survey } from './survey.ts'
import { headingsIn, nameOf, spokenHeadings } from './headings.ts'
import { exhibitProposals } from './exhibits.ts'
import { figureWidth, keyNumbers, numberPhrase, statisticsOf, wordsOf, type KeyNumber } from './keyNumbers.ts'
import { levelTables } from './levelTable.ts'
import { notesFor } from './notes.ts'
import { ANY_DAY } from './printedTime.ts'
import type { Part } from './parts.ts'
import {
  beginningOf,
  claimOf,
  wholeClaim,
  countedPoints,
  itemPoints,
  mainWords,
  parallelPoints,
  sentencePoints,
  type Points,
} from './points.ts'
import { positionsIn, type Position } from './positions.ts'
import type { Prominence } from './prominence.ts'
import {
  markedText,
  quoteProposals,
  quotedInstead,
  quotesProposal,
  restProposals,
  stretchIn,
  wholeQuote,
  type QuotePiece,
  type Said,
} from './quotes.ts'
import type { ChartDraft } from './series.ts'
import { isSubordinate } from './standing.ts'
import { phrase, type Candidate, type Phrase, type SlideDraft } from './slide.ts'

/** What is needed to draft the slides of a part. */
export interface Material {
  survey: Survey
  checks: Check[]
  /** Figures by sentence index. */
  figures: Map<number, Figure[]>
  /** Charts by the index of the sentence that they belong to. */
  charts: Map<number, ChartDraft[]>
  /** Facts that a proposal of an earlier part, or of an earlier paragraph, already shows. */
  told: Set<string>
  /** What slides have quoted. */
  said: Said
  /** Sentences that stand on a slide of what somebody said, or on the slide of the message. */
  positioned: Set<number>
  /** The stretches of sentences that the slide of the message tells. */
  begun: QuotePiece[]
  /** Ids of the statistics that the slide of the message shows. */
  leading: ReadonlySet<string>
  prominence: Prominence
  /** Names of the article's pictures that lie beside it. */
  pictures: ReadonlySet<string>
  /** In what way such articles are told. */
  shape: ShapeName | null
}

/** A candidate whose heading is still to be chosen, so that the chosen slides get the best ones. */
export interface Proposal extends Omit<Candidate, 'slide'> {
  /** Indices of the sentences that it tells. */
  sentences: number[]
  /** Whether it only says in words what other slides may show. */
  isWords: boolean
  /** Whether it is a table of the article's, drawn or set. */
  isTable?: boolean
  /** What the article itself calls it. */
  given?: string | null
  /** Heads it where nothing else will do. */
  fallback?: string
  /** What it goes on from, where it does: it is called by that. */
  goesOn?: string
  /** What its numbers measure, for want of that. */
  names?: string[]
  /** Words for the heading beside the claims of its sentences, best first. */
  headings: (string | null)[]
  /** Sentences whose claims may head it; its own where it does not say. */
  claims?: number[]
  /** Whether it goes on with a list: the sentence before its first is one of that list's, and no heading. */
  isContinued?: boolean
  /** Whether it tells a part step by step: what the part is called goes before what it claims. */
  isStepped?: boolean
  /** What stands below the heading, as text. */
  below: string[]
  /** Ids of the statistics that it shows large. */
  shows?: string[]
  make: (heading: Phrase) => SlideDraft
  /** Whether it is one sentence, quoted or told, that could stand below others. */
  isStatement?: boolean
  /** Whether it tells what nothing else of its part does. */
  isRest?: boolean
  /** The stretches of its sentences that it quotes, where it quotes. */
  pieces?: QuotePiece[]
  /** Those that it shows in another way: what they leave out may be said of another thing, and heads no such slide. */
  within?: QuotePiece[]
  /** How a plan names it, and the heading that a plan gives it. */
  key?: string
  forced?: string | null
}

/** The most figures in one row, and how many ems of their type a row holds: larger type below three. */
const mostFigures = 4
const rowWidth = { large: 20.5, small: 31 }
/** How many paragraphs on a lone number may still join another; in its part, where both are told with their growth. */
const neighbours = 2

/** Every slide that a part could have. */
export function proposalsFor(part: Part, material: Material): Proposal[] {
  const { survey } = material
  const sentences = part.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const spoken = part.paragraphs.flatMap((paragraph) => positionsIn(paragraph, material.survey))
  const positions = spoken.map((position) => positionProposal(position, material))
  for (const { isWholly, sentences: own } of spoken)
    if (isWholly) for (const index of own) material.positioned.add(index)
  const tables = levelTables(part, material)
  for (const index of tables.flatMap(({ sentences: own }) => own)) material.positioned.add(index)
  const lists = [...tables, ...listProposals(part, material)]
  const listed = new Set(lists.flatMap(({ sentences: own }) => own))
  for (const index of listed) material.positioned.add(index)
  const inTables = new Set(tables.flatMap(({ shows = [] }) => shows))
  const charts = sentences.flatMap(({ index }) =>
    (material.charts.get(index) ?? [])
      // A table of levels with their growth tells more than either alone.
      .filter(({ statistics }) => !statistics.every(({ id }) => inTables.has(id)))
      // Of what a list counts out, growth alone is less than the list.
      .filter(
        ({ axis, statistics }) =>
          axis !== survey.words.axes.measure || !statistics.every((one) => listed.has(one.sentence)),
      )
      .map((chart) => chartProposal(chart, index, material)),
  )
  const charted = new Set(
    [...material.charts.values()].flat().flatMap(({ statistics }) => statistics.map(({ id }) => id)),
  )
  const decisions = decisionProposals(part, material)
  const large = numberProposals(part, charted, material)
  const shown = new Set([...material.leading, ...charted, ...large.flatMap(({ shows }) => shows ?? [])])
  // What is to be done, or was said and decided, is told step by step, not by its numbers.
  const { instructs } = languages[survey.lang].draft.standing
  const isStepped = steppedShapes.has(material.shape) || instructs.test(part.heading ?? '')
  // Before the first step, what the message tells is not told again.
  const steps = isStepped
    ? stepProposals(part, material, part.heading === null ? material.positioned : new Set())
    : []
  const isOpening = material.shape === 'minutes' && part.heading === null
  const told =
    steps.length > 0 || isOpening
      ? [...lists, ...steps]
      : [
          ...large,
          ...quoteProposals(part, shown, material),
          ...positions,
          ...lists,
          ...decisions,
          ...statementProposals(part, material),
        ]
  // A part of which nothing else can be shown is told by its sentences.
  if (told.length + charts.length + part.exhibits.length === 0)
    told.push(...stepProposals(part, material, material.positioned))
  const drawn = [...material.charts.values()].flat().flatMap(({ statistics }) => statistics)
  const begun = begunBy([...material.begun, ...told.flatMap(({ pieces = [] }) => pieces)])
  const known = [
    ...told.flatMap((one) => (one.pieces ? [] : one.sentences)),
    ...drawn.map(({ sentence }) => sentence),
  ]
  const whole = [...begun].filter(
    ([index, end]) => end >= WHOLE * survey.places.get(index)!.sentence.text.length,
  )
  told.push(...restProposals(part, new Set([...known, ...whole.map(([index]) => index)]), begun, material))
  return [
    ...charts,
    ...exhibitProposals(part, material),
    ...told.map((proposal) => ({ ...proposal, worth: proposal.worth * weightOf(proposal, material) })),
  ]
}

/** Of so much of a sentence only its stop, or a word or two, are left. */
const WHOLE = 0.85

/** Up to where stretches tell their sentences, by index. */
function begunBy(pieces: QuotePiece[]): Map<number, number> {
  const ends = new Map<number, number>()
  for (const { sentence, end } of pieces)
    ends.set(sentence.index, Math.max(end, ends.get(sentence.index) ?? 0))
  return ends
}

/** What is told weighs as much more as its most prominent sentence matters to the article. */
const WEIGHT = { least: 0.6, more: 0.9 }

function weightOf({ sentences }: Proposal, { prominence }: Material): number {
  return WEIGHT.least + WEIGHT.more * Math.max(0, ...sentences.map(prominence))
}

// ── Charts ────────────────────────────────────────────────────────────────────────────────────────────────

function chartProposal(chart: ChartDraft, at: number, material: Material): Proposal {
  const { survey, checks } = material
  const { statistics, difference } = chart
  const figures = statistics.flatMap(
    ({ id, sentence }) =>
      material.figures.get(sentence)?.filter(({ statistic }) => statistic.id === id) ?? [],
  )
  const takeaway = difference
    ? phrase(
        ...difference.formulas.map(
          (formula) =>
            `${survey.words.difference}**${escapeInline(difference.text)}**<!-- .number: = ${formula} -->`,
        ),
      )
    : null
  const { type, title, rows } = chart
  const goal = rows.find(({ label }) => label.endsWith(survey.words.axes.goal))
  const aim = goal && figures.find(({ statistic }) => statistic.kind === 'target')?.text
  const names =
    type === 'waterfall'
      ? [figures.find(({ statistic }) => statistic.id === statistics[0]!.id)?.alone ?? null, title]
      : aim && languages[survey.lang].script === 'Han'
        ? [`${goal.label}：${aim}`, title]
        : type === 'progress'
          ? [rows[0]!.label.replace(survey.words.goal, '')]
          : [title]
  return {
    at,
    sentences: [...new Set(statistics.map(({ sentence }) => sentence))],
    isWords: false,
    worth: chart.worth,
    below: [[title, ...rows.map(({ label }) => label)].join(' ')],
    claims: new Set(statistics.map(({ sentence }) => sentence)).size === 1 ? [statistics[0]!.sentence] : [],
    within: figures.flatMap(({ place: { sentence }, alone }) => stretchIn(sentence, alone)),
    headings: [...leadingClauses(chart, figures, survey), ...names],
    ...(title ? { fallback: title } : {}),
    make: (heading) => ({
      layout: 'chart',
      heading,
      body: [
        {
          ...phrase(
            chartMarkdown(chart, survey),
            // Only shares are known for what they are without a name.
            ...(statistics.every(({ kind }) => kind === 'share')
              ? [chartMarkdown({ ...chart, title: '' }, survey)]
              : []),
          ),
          essential: true,
        },
        ...(takeaway ? [takeaway] : []),
      ],
      least: 1,
      notes: [
        ...(chart.derived ? [derivedNote(chart.derived, survey)] : []),
        ...notesFor([], statistics, survey, checks),
      ],
      // What no chart may say is quoted, unless a list tells it.
      otherwise: quotedInstead(
        figures.filter(({ statistic }) => !material.positioned.has(statistic.sentence)),
        mostFigures,
        withoutName(heading, title),
        material,
      ),
    }),
  }
}

/** A heading without what only names the axis of a chart that is not shown, where anything else is left. */
function withoutName({ tries }: Phrase, name: string): Phrase {
  const others = tries.filter(({ text }) => text !== escapeMarkdown(name))
  return { tries: others.length > 0 ? others : tries }
}

/** What the article says of a chart's last time, or of its largest row. */
function leadingClauses(
  { type, statistics, rows }: ChartDraft,
  figures: Figure[],
  { lang }: Survey,
): string[] {
  const [first] = type === 'line' ? statistics.slice(-1) : statistics.toSorted((a, b) => b.value - a.value)
  const leading = figures.find(({ statistic }) => statistic.id === first?.id)
  const clause = leading?.alone.replace(languages[lang].draft.series.ofWhich, '') ?? ''
  return type === 'line' || rows.some(({ label }) => clause.includes(label)) ? [clause] : []
}

/** What a speaker should say of a number that the article does not print. */
function derivedNote(
  { label, text, formula }: NonNullable<ChartDraft['derived']>,
  { words }: Survey,
): Phrase {
  return phrase(
    words.derivedNote(escapeMarkdown(label), `${escapeInline(text)}<!-- .number: = ${formula} -->`),
  )
}

function chartMarkdown(chart: ChartDraft, { words }: Survey): string {
  const { type, horizontal, unit, title, axis, rows } = chart
  const options = [
    `type="${type}"`,
    horizontal && type === 'bar' ? 'horizontal' : '',
    unit ? `unit="${plainWords(unit)}"` : '',
    title ? `title="${plainWords(title)}"` : '',
    rows.length > 1 && rows.length <= 5 && type !== 'line' ? 'step="row"' : '',
  ]
  const column = plainWords(title) || words.share
  const lines = rows.map(({ label, cell }) => `| ${plainWords(label)} | ${cell} |`)
  return [
    `<!-- .chart: ${options.filter(Boolean).join(' ')} -->`,
    `| ${plainWords(axis)} | ${column} |`,
    '| --- | ---: |',
    ...lines,
  ].join('\n')
}

// ── Numbers ───────────────────────────────────────────────────────────────────────────────────────────────

function numberProposals({ paragraphs }: Part, charted: Set<string>, material: Material): Proposal[] {
  const { survey, told } = material
  const shown = new Set([...charted, ...material.leading, ...doubtful(material.checks)])
  const numbers = paragraphs.map(({ sentences }) => {
    // What a list or somebody's words say is not said again by its numbers.
    const open = sentences.filter(({ index }) => !material.positioned.has(index))
    const figures = open.flatMap(({ index }) => material.figures.get(index) ?? [])
    const found = keyNumbers(figures, survey, shown, told).filter(
      ({ figure }) => figure.printed.length > 0 && /\d/.test(figure.text) && !isOfAnotherTime(figure, survey),
    )
    const large = new Set([...shown, ...found.flatMap(idsOf)])
    // A sentence of which only some numbers can stand alone is quoted whole.
    return found.filter(({ figure }) => figure.place.statistics.every(({ id }) => large.has(id)))
  })
  const rows = rowsOf(numbers).filter((row) => row.length > 1)
  return rows.map((row, i): Proposal => {
    const sentences = [...new Set(row.map(({ figure }) => figure.statistic.sentence))]
    return {
      // Rows of one sentence keep their order.
      at: sentences[0]! + i / 1000,
      sentences,
      isWords: false,
      shows: row.flatMap(idsOf),
      worth: 3 + row.reduce((sum, { worth }) => sum + worth, 0) * 0.8,
      below: row.map(wordsOf),
      headings: row.map(({ figure }) => figure.alone),
      make: (heading) => numbersSlide(row, heading, material)!,
    }
  })
}

/**
 * Whether a number is of a time that its sentence prints outside its clause, and most of the article's are of another: under its label
 * alone it would be read as of that.
 */
function isOfAnotherTime(
  { statistic: { period, inherited }, alone, place }: Figure,
  survey: Survey,
): boolean {
  if (!period || inherited.period) return false
  const times = languages[survey.lang].statistics.findTimes
  if (times(place.sentence.text, ANY_DAY).length === 0 || times(alone, ANY_DAY).length > 0) return false
  const own = survey.statistics.filter((one) => one.period?.iso.slice(0, YEAR) === period.iso.slice(0, YEAR))
  return own.length * 2 < survey.statistics.length
}

/** A year of ISO 8601 has so many digits. */
const YEAR = 4

function idsOf(number: KeyNumber): string[] {
  return statisticsOf(number).map(({ id }) => id)
}

/** Growth and shares that the article's own levels contradict: no slide shows them large, notes warn of them. */
function doubtful(checks: Check[]): string[] {
  return checks.flatMap(({ verdict, statistics }) => (verdict === 'inconsistent' ? statistics.slice(-1) : []))
}

function numbersSlide(row: KeyNumber[], heading: Phrase, { survey, checks }: Material): SlideDraft | null {
  if (row.length === 0) return null
  return {
    layout: 'numbers',
    heading,
    body: row.map(numberPhrase),
    least: 1,
    notes: notesFor([], row.flatMap(statisticsOf), survey, checks),
    otherwise: null,
  }
}

/** Key numbers in rows that a slide holds: those of a paragraph together, lone ones with their neighbours. */
function rowsOf(paragraphs: KeyNumber[][]): KeyNumber[][] {
  const rows: KeyNumber[][] = []
  let lastAt = 0
  paragraphs.forEach((numbers, at) => {
    const isLone = rows.length > 0 && (rows.at(-1)!.length === 1 || numbers.length === 1)
    const beside = [...(rows.at(-1) ?? []), ...numbers]
    const isOfOne = new Set(beside.map(({ figure }) => figure.place.section)).size < 2
    const isNear = (isOfOne && at - lastAt <= neighbours) || beside.every(({ growth }) => growth)
    let own = isLone && isNear ? rows.length - 1 : rows.length
    for (const number of numbers) {
      const row = rows[own]
      if (row && fits([...row, number])) row.push(number)
      else own = rows.push([number]) - 1
      lastAt = at
    }
  })
  const last = rows.at(-1)
  const before = rows.at(-2)
  if (last?.length === 1 && before && before.length > 2) last.unshift(before.pop()!)
  return rows
}

function fits(row: KeyNumber[]): boolean {
  const width = row.reduce((sum, { figure }) => sum + figureWidth(figure.text), 0)
  return row.length <= mostFigures && width <= (row.length > 2 ? rowWidth.small : rowWidth.large)
}

/** What leads up to a list: a clause of the sentence before it in its paragraph. */
function clausesBefore(index: number, survey: Survey): string[] {
  const { places } = survey
  const isNear = places.get(index - 1)?.paragraph === places.get(index)?.paragraph
  return isNear ? clausesFor(index - 1, survey).slice(0, 1) : []
}

function clausesFor(index: number, { places, lang }: Survey): string[] {
  const sentence = places.get(index)?.sentence
  return sentence ? headingsIn(sentence.text, lang) : []
}

// ── Positions ─────────────────────────────────────────────────────────────────────────────────────────────

function positionProposal(
  { name, office, words, sentences }: Position,
  { survey, checks }: Material,
): Proposal {
  const statistics = sentences.flatMap((index) => survey.places.get(index)?.statistics ?? [])
  const said = spokenHeadings(words, survey.lang)
  const shorter = shortened(words, languages[survey.lang].draft.positions.less, survey.lang)
  const { left } = languages[survey.lang].draft.marks
  const spoken =
    shorter && shorter !== words ? [words, shorter + left + (shorter.startsWith('“') ? '”' : '')] : [words]
  return {
    at: sentences[0]!,
    sentences,
    isWords: false,
    worth: office ? 7 : 5,
    below: [words.replace(/[“”]/g, '')],
    claims: [],
    // What stands first below is not said above as well, where there is more.
    given: said.find((one) => !words.replace(/^[“"]/, '').startsWith(one)) ?? said[0] ?? null,
    fallback: name,
    headings: [
      ...said,
      office && `${name}${languages[survey.lang].script === 'Han' ? '，' : ', '}${office}`,
      name,
    ],
    make: (heading) => ({
      ...positionBlocks(name, office, spoken, heading),
      heading,
      least: 1,
      notes: notesFor(
        sentences,
        statistics.filter(({ sentence }) => sentences.includes(sentence)),
        survey,
        checks,
      ),
      otherwise: null,
    }),
  }
}

/** Who says what; where the heading names the person already, the words stand large instead. */
function positionBlocks(
  name: string,
  office: string | null,
  spoken: string[],
  { tries }: Phrase,
): Pick<SlideDraft, 'layout' | 'body'> {
  const head = tries[0]?.text ?? ''
  const isNamed = head.includes(name)
  const said = office && !head.includes(office) ? [escapeMarkdown(office)] : []
  const blocks = spoken.map((words) => {
    const quote = `> ${escapeMarkdown(words)}`
    return isNamed ? [quote, ...said] : [`### ${escapeInline(name)}`, ...said, quote]
  })
  return {
    layout: isNamed ? 'statement' : 'position',
    body: [phrase(...blocks.map((lines) => lines.join('\n\n')))],
  }
}

// ── Lists and statements ──────────────────────────────────────────────────────────────────────────────────

function listProposals({ paragraphs, heading }: Part, material: Material): Proposal[] {
  const { lang } = material.survey
  const texts = paragraphs.filter(({ kind }) => kind === 'text' || kind === 'quote')
  const found = [
    ...itemLists(paragraphs, material.survey).map((items) => itemPoints(items, lang)),
    ...texts.map(({ sentences }) => countedPoints(sentences, lang)),
    paragraphHeads(texts, lang),
    ...texts.flatMap(({ sentences }) => sentences.map((sentence) => parallelPoints(sentence, lang))),
  ]
  const seen = new Set<number>(material.positioned)
  return found.flatMap((points) => {
    if (!points || points.sentences.some((index) => seen.has(index))) return []
    for (const index of points.sentences) seen.add(index)
    return listsOf(points, sectionOf(points.sentences[0], material.survey) ?? heading, material)
  })
}

/**
 * The items of paragraphs by the list that they are of: another section, what leads a list in, or a text between several
 * and several others begins a new one.
 */
function itemLists(paragraphs: Paragraph[], { places }: Survey): Paragraph[][] {
  const lists: Paragraph[][] = []
  let section: Section | undefined
  let isLedIn = true
  for (const [at, paragraph] of paragraphs.entries()) {
    const last = paragraph.sentences.at(-1)
    if (paragraph.kind !== 'item') {
      const around = [at - 2, at - 1, at + 1, at + 2].map((i) => paragraphs[i]?.kind)
      isLedIn ||= /[:：]$/.test(last?.text ?? '') || around.every((kind) => kind === 'item')
      continue
    }
    const own = last && places.get(last.index)?.section
    if (isLedIn || own !== section) lists.push([])
    lists.at(-1)!.push(paragraph)
    section = own
    isLedIn = false
  }
  return lists
}

/** Articles whose parts are told sentence by sentence. */
const steppedShapes: ReadonlySet<ShapeName | null> = new Set(['tutorial', 'minutes'])

/** What a part says, sentence by sentence. */
function stepProposals(
  { paragraphs, heading }: Part,
  material: Material,
  without: ReadonlySet<number> = new Set(),
): Proposal[] {
  const texts = paragraphs
    .filter(({ kind }) => kind !== 'item')
    .map(({ sentences }) => sentences.filter(({ index }) => !without.has(index)))
  const points = sentencePoints(texts, material.survey.lang)
  if (!points) return []
  const { decides } = languages[material.survey.lang].draft.standing
  const isDecision = (index: number) => decides.test(material.survey.places.get(index)!.sentence.text)
  return listsOf(points, heading, material).map((list, i) => {
    const decided = list.sentences.filter(isDecision)
    return {
      ...list,
      isContinued: i > 0,
      isStepped: true,
      claims: decided.length > 0 ? decided : list.sentences,
      headings: decided.flatMap((index) => decidedIn(index, material.survey)),
    }
  })
}

/** The first clause of a decision, without what it depends on. */
function decidedIn(index: number, { places, lang }: Survey): string[] {
  const [first] = clausesOf(places.get(index)!.sentence.text, lang)
  const isSaid = first && lengthIn(first.text, lang) > languages[lang].draft.shortestHeading
  return isSaid ? [first.text] : []
}

/** The most items of one slide, and how many times a quote's length they may have together. */
const mostOnSlide = 6
const roomOfList = 2.7

/** A list with all its members: on one slide, or on as many as they need, each about as full. */
function listsOf(points: Points, heading: string | null, material: Material): Proposal[] {
  const { lang, words } = material.survey
  const room = roomOfList * languages[lang].draft.longest.quote
  const sizes = points.items.map(({ lead, text }) => lengthIn(`${lead ?? ''} ${text}`, lang))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const count = Math.max(Math.ceil(sizes.length / mostOnSlide), Math.ceil(total / room))
  const each = Math.ceil(sizes.length / count)
  const first = points.sentences[0]!
  return Array.from({ length: Math.ceil(sizes.length / each) }, (_, i) => {
    const of = <T>(all: T[]) => all.slice(i * each, (i + 1) * each)
    const items = of(points.items)
    // Where each item is a sentence, a slide is made of its own.
    const own = points.sentences.length === points.items.length ? of(points.sentences) : points.sentences
    const list = listProposal({ ...points, items, sentences: own }, heading, material)
    const whole = {
      ...list,
      at: first + i / 1000,
      isWords: false,
      fallback:
        points.head ??
        (heading && nameOf(heading, lang)) ??
        nameOf(material.survey.article.meta.title, lang) ??
        words.untitled,
    }
    return i === 0
      ? whole
      : {
          ...whole,
          given: null,
          headings: [],
          claims: own,
          fallback: words.continued(whole.fallback, i),
          goesOn: whole.fallback,
        }
  })
}

/** Paragraphs that begin with 第一, 第二, …: their first sentences. */
function paragraphHeads(paragraphs: Paragraph[], lang: Material['survey']['lang']): Points | null {
  const heads = paragraphs.flatMap(({ sentences: [first] }) =>
    first && languages[lang].draft.countingHead.test(first.text) ? [first] : [],
  )
  return heads.length < 2 ? null : countedPoints(heads, lang)
}

function listProposal(
  { head, items, sentences }: Points,
  heading: string | null,
  { survey, checks }: Material,
): Proposal {
  const own = sentences.flatMap((index) => survey.places.get(index) ?? [])
  const statistics = own.flatMap((place) => place.statistics)
  const body = items.map(({ lead, text }) => {
    const words = lead ? `**${escapeInline(lead)}** ${escapeInline(text)}` : markedItem(text, own)
    return phrase(...[words, escapeMarkdown((lead ?? '') + text)].map((one) => `- ${one}${asFragment}`))
  })
  const areViews = items.every(({ lead }) => lead !== null && isSubordinate(lead, survey.lang))
  return {
    at: sentences[0]!,
    sentences,
    isWords: true,
    worth: 5.5 + Math.min(items.length, 4) * 0.4,
    below: items.map(({ lead, text }) => (lead ?? '') + text),
    within: own.flatMap(({ sentence }) => items.flatMap(({ text }) => stretchIn(sentence, text))),
    // Where each item says in what way it is told, the claim of one is not that of all.
    claims: head === null && !areViews ? sentences : [],
    given: head,
    headings: [
      ...clausesBefore(sentences[0]!, survey),
      heading,
      ...(heading === null && head === null ? sentences.flatMap((index) => clausesFor(index, survey)) : []),
    ],
    make: (heading) => ({
      layout: 'list',
      heading,
      body: items.some(({ lead }) => !lead) ? body.map((one, i) => plainItem(one, items[i]!, own)) : body,
      least: 2,
      notes: notesFor(sentences, statistics, survey, checks),
      otherwise: null,
    }),
  }
}

/** Where not every item has a name, none is set apart, and numbers are as in the others. */
function plainItem(item: Phrase, { lead, text }: Points['items'][number], places: SentencePlace[]): Phrase {
  if (!lead) return item
  const whole = lead + (/\p{Script=Han}/u.test(text) ? '，' : ', ') + text
  return phrase(...[markedItem(whole, places), escapeMarkdown(whole)].map((one) => `- ${one}${asFragment}`))
}

const asFragment = ' <!-- .element: class="fragment" -->'

/** An item's words, with the numbers of its sentence set apart. */
function markedItem(text: string, places: SentencePlace[]): string {
  for (const { sentence, statistics } of places) {
    const [stretch] = stretchIn(sentence, text)
    if (stretch) return markedText(stretch, statistics)
  }
  return escapeMarkdown(text)
}

/** What was decided, each as it is recorded. */
function decisionProposals({ paragraphs, heading }: Part, material: Material): Proposal[] {
  const { survey, positioned } = material
  const { decides } = languages[survey.lang].draft.standing
  return paragraphs.flatMap(({ sentences }) =>
    sentences
      .filter(({ index, text }) => decides.test(text) && !positioned.has(index))
      .map((sentence) => {
        const quote = wholeQuote(sentence, survey)
        positioned.add(sentence.index)
        material.said.add(quote)
        return {
          ...quotesProposal([quote], null, material),
          claims: [],
          headings: [heading],
          worth: worthOfDecision,
        }
      }),
  )
}

const worthOfDecision = 9

/** As many paragraphs in a row make one slide of their claims, or one claim shown large. */
const together = 4

/** What paragraphs come to in words: slides of their claims without numbers, one claim for each paragraph. */
function statementProposals({ paragraphs, heading }: Part, material: Material): Proposal[] {
  const open = paragraphs
    .filter(({ kind, sentences }) => kind !== 'item' && sentences.length > 0)
    .map(({ sentences }) => sentences)
  const groups = Array.from({ length: Math.ceil(open.length / together) }, (_, i) =>
    open.slice(i * together, (i + 1) * together),
  )
  return groups.flatMap((group) => {
    const points = summaryPoints(group, material)
    if (!points) return statementsOf(group, material)
    const around = group.flat().map(({ index }) => index)
    const list = listProposal(points, heading, material)
    const rest = group.filter((sentences) => !sentences.some(({ index }) => points.sentences.includes(index)))
    return [{ ...list, worth: 4, claims: around, given: null }, ...statementsOf(rest, material)]
  })
}

function statementsOf(group: Sentence[][], material: Material): Proposal[] {
  const { lang, places } = material.survey
  return group.flatMap((sentences) => {
    const found = sentences.flatMap((sentence) => {
      // What has numbers is quoted with them.
      const isTold = places.get(sentence.index)?.statistics.length || material.positioned.has(sentence.index)
      if (isTold || /[！!]$/.test(sentence.text)) return []
      const claim = claimOf(sentence, lang) ?? (group.length === 1 ? beginningOf(sentence, lang) : null)
      return claim ? [{ sentence, claim: wholeClaim(sentence, lang) ?? claim }] : []
    })
    const best = found.find(({ claim }) => !/\d/.test(claim)) ?? found[0]
    return best ? [statementProposal(best.sentence, best.claim, sentences, 2, material)] : []
  })
}

/** The claim of each paragraph that its article is most about, where three or more have one. */
function summaryPoints(groups: Sentence[][], { survey, prominence }: Material): Points | null {
  const { lang, places } = survey
  const found = groups.flatMap((sentences) => {
    const claims = sentences.flatMap((sentence) => {
      if (/[！!：:？?]$/.test(sentence.text) || languages[lang].draft.counting.test(sentence.text)) return []
      if (places.get(sentence.index)?.statistics.length) return []
      const claim = mainWords(sentence.text, roomyItem * languages[lang].draft.longest.item, lang)
      // A short sentence heads a slide better than it makes an item.
      const isLong = claim && lengthIn(claim, lang) > languages[lang].draft.longest.heading
      return isLong ? [{ text: claim, index: sentence.index }] : []
    })
    return claims.toSorted((a, b) => prominence(b.index) - prominence(a.index)).slice(0, 1)
  })
  if (found.length < 3) return null
  return {
    head: null,
    items: found.map(({ text }) => ({ lead: null, text })),
    sentences: found.map(({ index }) => index),
  }
}

/** A claim among few may be so much longer than an item of a list. */
const roomyItem = 1.5

function statementProposal(
  sentence: Sentence,
  claim: string,
  around: Sentence[],
  worth: number,
  { survey, checks }: Material,
): Proposal {
  const statistics = survey.places.get(sentence.index)?.statistics ?? []
  const near = around
    .filter(({ index }) => index >= sentence.index)
    .slice(0, 3)
    .map(({ index }) => index)
  // What has numbers is quoted with them elsewhere.
  const before = around.filter(
    ({ index }) => index < sentence.index && survey.places.get(index)!.statistics.length === 0,
  )
  const headings = before
    .flatMap(({ index }) => clausesFor(index, survey))
    .filter((words) => !claim.includes(words))
  const claims = [...before, sentence].map(({ index }) => index)
  return {
    at: sentence.index,
    sentences: [sentence.index],
    isWords: true,
    worth,
    below: [claim],
    isStatement: true,
    claims,
    headings,
    make: (heading) => ({
      layout: 'statement',
      heading,
      body: [phrase(escapeMarkdown(claim))],
      least: 1,
      notes: notesFor(near, statistics, survey, checks),
      otherwise: null,
    }),
  }
}

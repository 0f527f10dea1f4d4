import { languages } from '../language/languages.ts'
import type { Article, Check, DeckMeta, Statistic } from '../model.ts'
import { escapeMarkdown } from './escape.ts'
import { inTables } from './exhibits.ts'
import { figureOf, type Figure } from './figure.ts'
import { groundOf, type Ground } from './ground.ts'
import { capitalised, Headings, headingsIn } from './headings.ts'
import { keyNumbers } from './keyNumbers.ts'
import { leftOutOf } from './leftOut.ts'
import { proposalsFor, type Material } from './partSlides.ts'
import { partsOf, type Part } from './parts.ts'
import { mainWords } from './points.ts'
import { planSlides } from './plan.ts'
import { chartsOf, type ChartDraft } from './series.ts'
import { phrase, type Phrase, type SlideDraft } from './slide.ts'
import { writeSupported } from './supported.ts'

export interface DraftOptions {
  /** Length of the talk. */
  minutes: number
  /** The deck's title; the article's where null. */
  title: string | null
  /** Names of the article's pictures that lie beside the deck; others are not shown. */
  pictures?: ReadonlySet<string>
}

/** What a draft comes to. */
export interface Draft {
  /** The whole of deck.md. */
  deck: string
  /** What of the article has no slide, in words of its language. */
  leftOut: string[]
}

/**
 * Drafts a deck from an article: cover, agenda, for each part its charts, key numbers, positions, lists and
 * statements, and a closing, as many as the minutes hold. Every number in it traces to the article, for the draft
 * is traced here, and what does not trace is said otherwise or left out.
 */
export function draftDeck(
  article: Article,
  statistics: Statistic[],
  checks: Check[],
  options: DraftOptions,
): Draft {
  const tables = inTables({ article })
  const ground = groundOf(
    article,
    statistics.filter(({ sentence }) => !tables.has(sentence)),
  )
  const figures = ground.statistics.flatMap((statistic) => figureOf(statistic, ground) ?? [])
  const material = materialOf(figures, ground, checks, options.pictures ?? new Set())
  const parts = partsOf(article)
  const plan = planSlides(
    parts.map((part) => proposalsFor(part, material)),
    options.minutes,
    parts.filter(({ heading }) => heading !== null).length,
  )
  const headings = new Headings(ground)
  const title = options.title ?? article.meta.title
  const cover = coverSlide(title, ground)
  headings.reserve(cover.heading.tries[0]!.text)
  const shown = parts
    .map((part, i) => ({ part, chosen: plan.chosen[i]! }))
    .filter(({ chosen }) => chosen.length > 0)
  const names = shown.map(({ part }) =>
    plan.hasAgenda || part.heading !== null ? namePart(part, ground, headings) : phrase(''),
  )
  const content = shown.flatMap(({ part, chosen }, i) => {
    const slides = chosen.flatMap(({ headings: words, make, isWords }, n) => {
      const isNamed = n === 0 && !plan.hasSections && part.heading !== null
      const heading = isNamed ? names[i]! : headings.take([...words, part.heading])
      // Words that nothing announces are better left to the notes of others.
      return isWords && heading.tries[0]!.text === ground.words.untitled ? [] : [make(heading)]
    })
    return plan.hasSections ? [sectionSlide(names[i]!, part, ground), ...slides] : slides
  })
  const slides = [
    cover,
    ...(plan.hasAgenda ? [agendaSlide(names, plan.hasSections, ground)] : []),
    ...content,
    closingSlide(figures, ground),
  ]
  let retitled: string | null = null
  const supported = writeSupported(
    article,
    statistics,
    slides,
    metaOf(title, options.minutes, ground),
    () => {
      // A title that still says a number is given up.
      retitled = retitled === null ? titleWithoutNumbers(title, ground) : ground.words.untitled
      return metaOf(retitled, options.minutes, ground)
    },
  )
  const leftOut = leftOutOf(
    parts,
    shown.map(({ part }) => part),
    supported,
    ground,
  )
  return {
    deck: supported.deck,
    leftOut: retitled === null ? leftOut : [ground.words.leftOutTitle(retitled), ...leftOut],
  }
}

function materialOf(
  figures: Figure[],
  ground: Ground,
  checks: Check[],
  pictures: ReadonlySet<string>,
): Material {
  const bySentence = new Map<number, Figure[]>()
  for (const figure of figures) add(bySentence, figure.statistic.sentence, figure)
  const charts = new Map<number, ChartDraft[]>()
  for (const chart of chartsOf(figures, ground, checks)) {
    add(charts, Math.max(...chart.statistics.map(({ sentence }) => sentence)), chart)
  }
  return { ground, checks, figures: bySentence, charts, told: new Set(), pictures }
}

function add<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function namePart({ heading, paragraphs }: Part, { lang }: Ground, headings: Headings): Phrase {
  const clauses = paragraphs.flatMap(({ sentences }) =>
    sentences.slice(0, 2).flatMap(({ text }) => headingsIn(text, lang)),
  )
  return headings.take(
    heading !== null
      ? [heading]
      : [...byTheme(clauses, paragraphs), paragraphs[0]?.sentences[0]?.text ?? null],
  )
}

/** Clauses in the order of how much they speak of what their paragraphs speak of most. */
function byTheme(clauses: string[], paragraphs: Part['paragraphs']): string[] {
  const counts = new Map<string, number>()
  for (const { sentences } of paragraphs) {
    for (const { text } of sentences)
      for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const theme = (clause: string) => {
    const words = wordsOf(clause)
    return words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / Math.max(words.length, 4)
  }
  const rated = clauses.map((clause) => ({ clause, theme: theme(clause) }))
  return rated.toSorted((a, b) => b.theme - a.theme).map(({ clause }) => clause)
}

/** Pairs of Han characters, and longer words of a Latin script. */
function wordsOf(text: string): string[] {
  const words: string[] = text.toLowerCase().match(/[a-z]{4,}/g) ?? []
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2))
  }
  return words
}

function coverSlide(title: string, ground: Ground): SlideDraft {
  const { article, words, lang } = ground
  const { source, date, authors } = article.meta
  const origin = source ?? (authors.length > 0 ? authors.join(languages[lang].draft.marks.list) : null)
  const named = languages[lang].draft.quoted(article.meta.title)
  const told = [source, named, date].filter((part) => part !== null)
  return {
    layout: 'cover',
    heading: phrase(
      ...[title, withoutDigits(title), words.untitled].flatMap((text) =>
        text ? [escapeMarkdown(text)] : [],
      ),
    ),
    body: origin ? [phrase(escapeMarkdown(origin))] : [],
    least: 0,
    notes: [
      phrase(
        words.coverNotes(told.map(escapeMarkdown)),
        words.coverNotes(told.filter((part) => part !== date).map(escapeMarkdown)),
        words.coverNotes([source ?? words.untitled].map(escapeMarkdown)),
      ),
    ],
    otherwise: null,
  }
}

function agendaSlide(names: Phrase[], hasSections: boolean, { words }: Ground): SlideDraft {
  const titles = names.map(({ tries }) => tries[0]!.text)
  return {
    layout: 'agenda',
    heading: phrase(words.agenda),
    body: hasSections ? [] : titles.map((title) => phrase(`- ${title}`)),
    least: hasSections ? 0 : 2,
    notes: [phrase(words.agendaNotes(titles))],
    otherwise: null,
  }
}

function sectionSlide(heading: Phrase, { paragraphs }: Part, { words, lang }: Ground): SlideDraft {
  const title = heading.tries[0]!.text
  const first = paragraphs[0]?.sentences[0]?.text ?? ''
  const main = mainWords(first, languages[lang].draft.longest.item, lang)
  const lead = main && !/[\d“”]/.test(first) && !main.includes(title) ? main : null
  return {
    layout: 'section',
    heading,
    body: lead ? [phrase(escapeMarkdown(lead))] : [],
    least: 0,
    notes: [phrase(`${words.notesOf(title)} ${escapeMarkdown(first)}`, words.notesOf(title))],
    otherwise: null,
  }
}

/** Thanks, and the two numbers that matter most. */
function closingSlide(figures: Figure[], ground: Ground): SlideDraft {
  const { words } = ground
  const ranked = keyNumbers(figures, ground, new Set())
    .filter(({ figure }) => /\d/.test(figure.text) && figure.printed.length > 0)
    .toSorted((a, b) => rank(b.figure) - rank(a.figure) || later(b.figure, a.figure))
  const first = ranked.find(({ figure }) => figure.statistic.kind !== 'target') ?? ranked[0]
  const second =
    ranked.find(({ figure }) => figure.statistic.kind === 'target' && figure !== first?.figure) ??
    ranked.find(
      ({ figure }) =>
        figure !== first?.figure && figure.statistic.measure !== first?.figure.statistic.measure,
    )
  const best = [first, second].filter((number) => number !== undefined)
  const lines = best.map(({ figure }) =>
    phrase(
      ...figure.printed.map((label) =>
        escapeMarkdown(capitalised(`${label}：${figure.text}`)).replace(
          '：',
          languages[ground.lang].draft.marks.colon,
        ),
      ),
    ),
  )
  const thanks: SlideDraft = {
    layout: 'closing',
    heading: phrase(words.closing),
    body: [],
    least: 0,
    notes: [phrase(words.closingNotes)],
    otherwise: null,
  }
  if (lines.length === 0) return thanks
  return { ...thanks, heading: phrase(words.closingWithNumbers), body: lines, least: 1, otherwise: thanks }
}

function later(a: Figure, b: Figure): number {
  return (a.statistic.period?.iso ?? '') > (b.statistic.period?.iso ?? '')
    ? 1
    : (a.statistic.period?.iso ?? '') < (b.statistic.period?.iso ?? '')
      ? -1
      : 0
}

function rank({ statistic: { kind, sub, measure, value, unit } }: Figure): number {
  const plain = sub ?? kind
  const isAmount = unit !== null && (unit.class === 'money' || ['kg', 'W', 'Wh'].includes(unit.name))
  const money = isAmount ? Math.round(Math.log10(value + 1)) / 20 : 0
  return (plain === 'level' ? 3 : plain === 'rate' ? 2 : 1) + (measure ? 1 : 0) + money
}

function metaOf(title: string, minutes: number, { article, lang }: Ground): Partial<DeckMeta> {
  const { source, date } = article.meta
  return {
    title,
    subtitle: source ?? null,
    speaker: null,
    event: null,
    date: date ?? null,
    lang,
    theme: 'light',
    duration: minutes,
  }
}

/** The title without the clauses that give numbers. */
function titleWithoutNumbers(title: string, ground: Ground): string {
  return withoutDigits(title) ?? ground.words.untitled
}

const numerals = Object.values(languages).map(({ draft }) => draft.numeral)

function withoutDigits(title: string): string | null {
  const pieces = title
    .split(/[，,：:；;\s—]+/)
    .filter((piece) => piece !== '' && !/\d/.test(piece) && !numerals.some((numeral) => numeral.test(piece)))
  const text = pieces.join(/\p{Script=Han}/u.test(title) ? '，' : ' ')
  return text.length >= 4 ? text : null
}

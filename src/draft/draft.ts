import { languages } from '../language/languages.ts'
import type { Article, Check, DeckMeta, Sentence, Statistic } from '../model.ts'
import { lengthIn } from './clause.ts'
import { escapeMarkdown } from './escape.ts'
import { inTables } from './exhibits.ts'
import { figureOf, type Figure } from './figure.ts'
import { surveyOf, type Survey } from './survey.ts'
import { Headings } from './headings.ts'
import { keyed, outlineOf, type Outline, type OutlinePlan } from './outline.ts'
import { leftOutOf } from './leftOut.ts'
import { proposalsFor, type Material } from './partSlides.ts'
import { partsOf } from './parts.ts'
import {
  isTitle,
  messageOf,
  messageSlide,
  piecesIn,
  reminders,
  saidIn,
  wholeIn,
  type Message,
} from './message.ts'
import { slidesIn } from './plan.ts'
import { chartsOf, type ChartDraft } from './series.ts'
import { shapeOf } from './shape.ts'
import { prominenceOf, type Prominence } from './prominence.ts'
import { Said } from './quotes.ts'
import { isClaim, isFurniture } from './standing.ts'
import { tellStory } from './story.ts'
import { phrase, type SlideDraft } from './slide.ts'
import { withVariety } from './variety.ts'
import { writeSupported, type Supported } from './supported.ts'

export interface DraftOptions {
  /** Length of the talk. */
  minutes: number
  /** The deck's title; the article's where null. */
  title: string | null
  /** Names of the article's pictures that lie beside the deck; others are not shown. */
  pictures?: ReadonlySet<string>
  /** The slides to make, in their order; those that are worth most where it is not there. */
  plan?: OutlinePlan | null
}

/** What a draft comes to. */
export interface Draft {
  /** The whole of deck.md. */
  deck: string
  /** What of the article has no slide, in words of its language. */
  leftOut: string[]
  /** What is shown where, and why. */
  outline: Outline
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
  const survey = surveyOf(
    article,
    statistics.filter(({ sentence }) => !tables.has(sentence)),
  )
  const figures = survey.statistics.flatMap((statistic) => figureOf(statistic, survey) ?? [])
  const parts = partsOf(article)
  const prominence = prominenceOf(article)
  const message = messageOf(parts, prominence, survey)
  const material = materialOf(figures, survey, checks, message, prominence, options.pictures ?? new Set())
  const title = options.title ?? article.meta.title
  const dek = dekOf(survey, message)
  const cover = coverSlide(title, dek, survey)
  if (dek) material.positioned.add(dek.index)
  const headings = new Headings(survey)
  const leading = messageSlide(message, title, headings, survey, checks)
  headings.reserve(cover.heading.tries[0]!.text)
  const proposals = keyed(
    parts.map((part) => proposalsFor(part, material)),
    material,
  )
  const { slides: content, shown } = tellStory(
    parts,
    proposals,
    slidesIn(options.minutes) - (leading ? 3 : 2),
    headings,
    material,
    options.plan,
  )
  const slides = withVariety([
    cover,
    ...(leading ? [leading] : []),
    ...content,
    closingSlide(message, figures, survey, title),
  ])
  let retitled: string | null = null
  const supported = writeSupported(
    article,
    statistics,
    slides,
    metaOf(title, options.minutes, survey),
    () => {
      // A title that still says a number is given up.
      retitled = retitled === null ? titleWithoutNumbers(title, survey) : survey.words.untitled
      return metaOf(retitled, options.minutes, survey)
    },
    survey.words.continued,
  )
  const leftOut = leftOutOf(parts, { shown, message }, supported, survey)
  const head = { title, minutes: options.minutes, shape: shapeOf(article)?.name ?? null }
  return {
    deck: supported.deck,
    outline: outlineOf(
      { ...head, message: saidIn(message, survey.lang) },
      parts,
      proposals,
      headingsOf(supported),
      material,
    ),
    leftOut: retitled === null ? leftOut : [survey.words.leftOutTitle(retitled), ...leftOut],
  }
}

/** The headings of a deck's slides that a plan names, in their order. */
function headingsOf({ shown, titles }: Supported): Map<string, string> {
  return new Map(shown.flatMap(({ key }, i) => (key ? [[key, titles[i] ?? ''] as const] : [])))
}

function materialOf(
  figures: Figure[],
  survey: Survey,
  checks: Check[],
  message: Message,
  prominence: Prominence,
  pictures: ReadonlySet<string>,
): Material {
  const bySentence = new Map<number, Figure[]>()
  for (const figure of figures) add(bySentence, figure.statistic.sentence, figure)
  const charts = new Map<number, ChartDraft[]>()
  for (const chart of chartsOf(figures, survey, checks)) {
    add(charts, Math.max(...chart.statistics.map(({ sentence }) => sentence)), chart)
  }
  const said = new Said()
  for (const quote of message.quotes) said.add(quote)
  return {
    survey,
    checks,
    figures: bySentence,
    charts,
    told: new Set(),
    said,
    positioned: toldWhole(message, survey),
    shape: shapeOf(survey.article)?.name ?? null,
    begun: piecesIn(message),
    leading: new Set(message.quotes.flatMap(({ statistics }) => statistics.map(({ id }) => id))),
    prominence,
    pictures,
  }
}

/** The sentences of which the message says all. A list keeps all its members, unless it says them all. */
function toldWhole(message: Message, survey: Survey): Set<number> {
  const { article } = survey
  const told = new Set(wholeIn(message))
  // What the cover says is not told again.
  for (const { sentence } of survey.places.values())
    if (isTitle(sentence.text, survey)) told.add(sentence.index)
  for (const { paragraphs } of article.sections) {
    const items = paragraphs.filter(({ kind }) => kind === 'item').flatMap(({ sentences }) => sentences)
    if (!items.every(({ index }) => told.has(index))) for (const { index } of items) told.delete(index)
  }
  for (const index of openingSections(article)) told.delete(index)
  return told
}

/** Of a section of no more sentences, the others say too little. */
const FEW = 4

/** What opens a section that goes on: the rest of it, under its name alone, would stand for what it is about. */
function openingSections({ sections, meta: { lang } }: Article): number[] {
  return sections.flatMap(({ heading, paragraphs }) => {
    const sentences = paragraphs.filter(({ kind }) => kind === 'text').flatMap((one) => one.sentences)
    const [first, second] = sentences
    const isShort = sentences.length <= FEW
    const isNamed = heading !== null && !languages[lang].draft.standing.pointer.test(heading)
    return isNamed && isShort && first && second ? [first.index] : []
  })
}

function add<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** What stands by itself right under the title and says what the article is about: no sentence among others. Null for none. */
function dekOf(survey: Survey, message: Message): Sentence | null {
  const { article, lang } = survey
  const opening = article.sections[0]?.heading === null ? article.sections[0].paragraphs : []
  // A plain text begins with its title.
  const [first, second] = opening.filter(
    ({ sentences: [one] }, at) => at > 0 || !one || !isTitle(one.text, survey),
  )
  const [sentence, ...others] = first?.kind === 'text' ? first.sentences : []
  if (!sentence || others.length > 0 || (!second && article.sections.length < 2)) return null
  const words = sentence.text.replace(/[。.]$/, '')
  const { longest, claim, standing } = languages[lang].draft
  const length = lengthIn(words, lang)
  const isStopped = words !== sentence.text
  const isDek = isStopped ? !standing.hasPredicate(words) : isClaim(words, lang)
  if (!isDek || length < claim.shortest || length > longest.quote || isFurniture(words, lang)) return null
  return wholeIn(message).includes(sentence.index) ? null : sentence
}

function coverSlide(title: string, dek: Sentence | null, survey: Survey): SlideDraft {
  const { article, words, lang } = survey
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
    body: [dek?.text.replace(/[。.]$/, ''), origin].flatMap((words) =>
      words ? [phrase(escapeMarkdown(words))] : [],
    ),
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

/** Thanks, and the numbers of the message once more. */
function closingSlide(message: Message, figures: Figure[], survey: Survey, title: string): SlideDraft {
  const { words } = survey
  const lines = reminders(message, figures, survey, title)
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

function metaOf(title: string, minutes: number, { article, lang }: Survey): Partial<DeckMeta> {
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
function titleWithoutNumbers(title: string, survey: Survey): string {
  return withoutDigits(title) ?? survey.words.untitled
}

const numerals = Object.values(languages).map(({ draft }) => draft.numeral)

function withoutDigits(title: string): string | null {
  const pieces = title
    .split(/[，,：:；;\s—]+/)
    .filter((piece) => piece !== '' && !/\d/.test(piece) && !numerals.some((numeral) => numeral.test(piece)))
  const text = pieces.join(/\p{Script=Han}/u.test(title) ? '，' : ' ')
  return text.length >= 4 ? text : null
}

import { lengthIn } from './clause.ts'
import { escapeInline, escapeMarkdown } from './escape.ts'
import type { Figure } from './figure.ts'
import type { Survey } from './survey.ts'
import { headlinesIn, type Headings } from './headings.ts'
import { notesFor } from './notes.ts'
import { claimOf } from './points.ts'
import type { Part } from './parts.ts'
import type { Prominence } from './prominence.ts'
import { quotePhrase, quotesIn, quoteText, type Quote } from './quotes.ts'
import { phrase, type Phrase, type SlideDraft } from './slide.ts'
import type { Check, Sentence } from '../model.ts'
import { languages } from '../language/languages.ts'

/** What the article says above all, in its own words and with its own numbers. */
export interface Message {
  /** Its sentences with numbers, the weightiest first; none in an article without them. */
  quotes: Quote[]
  /** A sentence that says it in words, where there is no number. */
  claim: { text: string; sentence: Sentence } | null
}

/** The most numbers of a message, and how far behind the best sentence the second may stand. */
const mostNumbers = 4
const nearBest = 0.7

/** The one or two sentences that matter most and can stand alone, and their two to four numbers where they have some. */
export function messageOf(parts: Part[], prominence: Prominence, survey: Survey): Message {
  const paragraphs = parts.flatMap((part) => part.paragraphs)
  const quotes = parts
    .flatMap((part) =>
      quotesIn(
        part.paragraphs.flatMap(({ sentences }) => sentences),
        survey,
        () => true,
      ),
    )
    .map((quote, at) => ({
      quote,
      at,
      rate: prominence(quote.pieces.at(-1)!.sentence.index) * substance(quote, survey),
    }))
    .toSorted((a, b) => b.rate - a.rate || a.at - b.at)
  const [best, ...others] = quotes
  if (!best) return { quotes: [], claim: wordyClaim(paragraphs, prominence, survey) }
  const second = others.find(
    ({ quote, rate }) =>
      rate >= nearBest * best.rate &&
      weightyIn(quote, survey) > 0 &&
      quote.statistics.length + best.quote.statistics.length <= mostNumbers &&
      !sharesNumbers(quote, best.quote),
  )
  const chosen = second && best.quote.statistics.length < mostNumbers ? [best, second] : [best]
  return { quotes: chosen.map(({ quote }) => quote), claim: null }
}

/** How much a quote's numbers say: counts of people in a hall say less than what grew, by how much and of what. */
function substance(quote: Quote, survey: Survey): number {
  return 0.5 + 0.15 * Math.min(weightyIn(quote, survey), mostNumbers)
}

function weightyIn({ pieces }: Quote, { places }: Survey): number {
  const statistics = pieces.flatMap(({ sentence }) => places.get(sentence.index)?.statistics ?? [])
  return statistics.filter(({ kind, sub, measure }) => (sub ?? kind) !== 'count' && measure !== null).length
}

function sharesNumbers(a: Quote, b: Quote): boolean {
  return a.statistics.some(({ value, unit }) =>
    b.statistics.some((other) => other.value === value && other.unit?.name === unit?.name),
  )
}

function wordyClaim(
  paragraphs: Part['paragraphs'],
  prominence: Prominence,
  { lang }: Survey,
): Message['claim'] {
  const claims = paragraphs
    .filter(({ kind }) => kind !== 'item')
    .flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => {
        const text = claimOf(sentence, lang)
        return text ? [{ text, sentence }] : []
      }),
    )
  return claims.toSorted((a, b) => prominence(b.sentence.index) - prominence(a.sentence.index))[0] ?? null
}

/** The sentences that a message is made of: indices. */
function sentencesOf({ quotes, claim }: Message): number[] {
  const quoted = quotes.flatMap(({ pieces }) => pieces.map(({ sentence }) => sentence.index))
  return [...new Set([...quoted, ...(claim ? [claim.sentence.index] : [])])]
}

/** The second slide: the article's claim above the numbers that bear it. Null for an article without any. */
export function messageSlide(
  message: Message,
  title: string,
  headings: Headings,
  survey: Survey,
  checks: Check[],
): SlideDraft | null {
  const { quotes, claim } = message
  const { lang } = survey
  const below = quotes.length > 0 ? quotes.map(quoteText) : claim ? [claim.text] : []
  if (below.length === 0) return null
  const named = headlinesIn(title, lang)
  const isTelling = !languages[lang].draft.standing.heralds.test(title)
  const own = [...quotes.map(quoteText), ...sayingAgain(message, survey)].flatMap((text) =>
    headlinesIn(text, lang),
  )
  const heading =
    headings.take([...(isTelling ? named : []), ...own, ...named, title], [], null, survey.words.untitled) ??
    phrase(survey.words.untitled)
  const isList = quotes.length > 1
  return {
    layout: isList ? 'list' : 'statement',
    heading,
    body: claim
      ? [phrase(escapeMarkdown(claim.text))]
      : quotes.map((quote) => quotePhrase(quote, isList ? '- ' : '', lang)),
    least: 1,
    notes: notesFor(
      sentencesOf(message),
      quotes.flatMap(({ statistics }) => statistics),
      survey,
      checks,
    ),
    otherwise: null,
  }
}

/** The sentences of a message, and those that say one of its numbers in other words. */
function sayingAgain({ quotes, claim }: Message, { places }: Survey): string[] {
  const own = quotes.flatMap(({ pieces }) => pieces.map(({ sentence }) => sentence))
  const [leading] = quotes.flatMap(({ statistics }) => statistics)
  const others = [...places.values()].filter(({ statistics }) =>
    statistics.some(({ value, unit }) => value === leading?.value && unit?.name === leading.unit?.name),
  )
  return [...own, ...others.map(({ sentence }) => sentence), ...(claim ? [claim.sentence] : [])].map(
    ({ text }) => text,
  )
}

/** The message's numbers once more, each with what it is of; no others. */
export function reminders(message: Message, figures: Figure[], survey: Survey): Phrase[] {
  const { lang } = survey
  const { marks } = languages[lang].draft
  return message.quotes.flatMap((quote) => {
    const labelled = quote.statistics.flatMap(
      ({ id }) => figures.find(({ statistic, printed }) => statistic.id === id && printed.length > 0) ?? [],
    )
    const lines = labelled.map((figure) => escapeInline(`${figure.printed[0]}${marks.colon}${figure.text}`))
    const claims = [quoteText(quote), ...sayingAgain({ quotes: [quote], claim: null }, survey)]
      .flatMap((text) => headlinesIn(text, lang))
      .filter((text) => /\d/.test(text))
      .map((text) => escapeMarkdown(text))
    const whole = quoteText(quote)
    const isShort = lengthIn(whole, lang) <= languages[lang].draft.longest.quote
    const said = phrase(...claims.slice(0, 2), ...lines.slice(0, 1), isShort ? escapeMarkdown(whole) : '')
    return said.tries.length > 0 ? [said] : []
  })
}

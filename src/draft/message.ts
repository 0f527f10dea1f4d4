import { lengthIn, shortened } from './clause.ts'
import { escapeMarkdown } from './escape.ts'
import { plainKind, type Figure } from './figure.ts'
import { sectionOf, type Survey } from './survey.ts'
import { announcedIn, headlinesIn, nameOf, type Headings, type Topic } from './headings.ts'
import { notesFor } from './notes.ts'
import { claimOf, countedPoints } from './points.ts'
import type { Part } from './parts.ts'
import type { Prominence } from './prominence.ts'
import { quotePhrase, quotesIn, quoteText, type QuotePiece, type Quote } from './quotes.ts'
import { phrase, type Phrase, type SlideDraft } from './slide.ts'
import { sourcesOf } from './sources.ts'
import { isClaim, leansBack, standsAlone } from './standing.ts'
import { themeWords } from './themeWords.ts'
import type { Check, LanguageTag, Sentence, Statistic } from '../model.ts'
import { languages } from '../language/languages.ts'

/** What the article says above all, in its own words and with its own numbers. */
export interface Message {
  /** Its sentences with numbers, the weightiest first; none in an article without them. */
  quotes: Quote[]
  /** A sentence that says it in words, where none with numbers matters more. */
  claim: { text: string; sentence: Sentence } | null
}

/** The most numbers of a message, and how far behind the best sentence the second may stand. */
const mostNumbers = 4
const nearBest = 0.7

/**
 * The one or two sentences that matter most and can stand alone, and their two to four numbers where they have some. A
 * sentence without numbers that matters more stands before them.
 */
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
    .flatMap((quote) => [quote, ...firstOf(quote)])
    .filter((quote) => !countsOut(quote, survey.lang) && !isTitle(quoteText(quote, survey.lang), survey))
    .map((quote, at) => ({
      quote,
      at,
      rate: prominence(quote.pieces.at(-1)!.sentence.index) * substance(quote, survey),
    }))
    .toSorted((a, b) => b.rate - a.rate || a.at - b.at)
  const [best, ...others] = quotes
  const claim = wordyClaim(paragraphs, prominence, survey)
  const rateOfClaim = claim ? WORDY * prominence(claim.sentence.index) : 0
  if (!best || (claim && FAR * prominence(claim.sentence.index) > best.rate)) {
    const own = quotes.find(({ quote }) => quote.pieces[0]!.sentence === claim?.sentence)
    return own ? { quotes: [own.quote], claim: null } : { quotes: [], claim }
  }
  if (rateOfClaim > best.rate) {
    const bearing = quotes.map(({ quote, rate }) => ({
      quote,
      own: rate,
      rate: rate * bears(quote, claim, survey.lang),
    }))
    const [first] = bearing.toSorted((a, b) => b.rate - a.rate)
    // Its own next sentence may give its numbers.
    const own = quotes.find(({ quote }) => quote.pieces[0]!.sentence === claim!.sentence)
    if (own) return { quotes: [own.quote], claim: null }
    const isFar = FAR * prominence(claim!.sentence.index) > first!.own
    return { quotes: isFar ? [] : [first!.quote], claim }
  }
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

/** Whether a text is the title once more: the cover says that. */
export function isTitle(text: string, { article }: Survey): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[\s\p{P}]+/gu, '')
  // A title that is the text's own beginning is not said by anything else.
  return bare(text) === bare(article.meta.title) && bare(article.text).lastIndexOf(bare(text)) > 0
}

/** From so many things on a sentence that counts them out is a list, and no message. */
const fewestCounted = 3

function countsOut({ pieces }: Quote, lang: LanguageTag): boolean {
  return pieces.some(({ sentence }) => (countedPoints([sentence], lang)?.items.length ?? 0) >= fewestCounted)
}

/** The first sentence of a quote of several, where that has numbers of its own: what follows it only adds to it. */
function firstOf({ pieces, statistics }: Quote): Quote[] {
  const first = pieces.filter(({ sentence }) => sentence === pieces[0]!.sentence)
  const own = statistics.filter(({ sentence }) => sentence === pieces[0]!.sentence.index)
  return first.length < pieces.length && own.length > 0 ? [{ pieces: first, statistics: own }] : []
}

/** How much more a quote weighs beside a claim of which it says every word. */
const BEARING = 6

/** A quote with numbers bears a claim by what both speak of. */
function bears(quote: Quote, claim: Message['claim'], lang: LanguageTag): number {
  if (!claim) return 1
  const said = new Set(themeWords(quoteText(quote, lang)))
  const words = [...new Set(themeWords(claim.text))]
  return 1 + (BEARING * words.filter((word) => said.has(word)).length) / (words.length || 1)
}

/** Numbers that matter so much less than a claim do not stand beside it. */
const FAR = 0.4

/** A claim without numbers counts so much of its prominence. */
const WORDY = 0.55

/** How much a quote's numbers say: counts of people in a hall say less than what grew, by how much and of what. */
function substance(quote: Quote, survey: Survey): number {
  const [{ sentence, end }] = quote.pieces.slice(-1) as [Quote['pieces'][number]]
  // A stretch cut out of a long count of things is not what it is all about.
  const isCut = end < sentence.text.length - 1 || quote.pieces[0]!.start > sentence.text.length / 4
  const isJoined = new Set(quote.pieces.map((piece) => piece.sentence.index)).size > 1
  return (isCut ? 0.75 : isJoined ? 0.8 : 1) * (0.6 + 0.1 * Math.min(weightyIn(quote, survey), mostNumbers))
}

function weightyIn({ pieces }: Quote, { places }: Survey): number {
  const statistics = pieces.flatMap(({ sentence }) => places.get(sentence.index)?.statistics ?? [])
  const weighty = statistics.filter((statistic) => plainKind(statistic) !== 'count')
  return isCourse(weighty) ? 0 : weighty.length
}

/** From so many numbers on, one thing at several times is a course. */
const fewestTimes = 3

/** Whether numbers are one thing at several times: that is drawn, and no message. */
function isCourse(statistics: Statistic[]): boolean {
  const things = statistics.map((statistic) => {
    const { measure, subject, unit } = statistic
    return [measure, subject, unit?.name, plainKind(statistic)].join('|')
  })
  return statistics.length >= fewestTimes && statistics[0]!.measure !== null && new Set(things).size === 1
}

function sharesNumbers(a: Quote, b: Quote): boolean {
  return a.statistics.some(({ value, unit }) =>
    b.statistics.some((other) => other.value === value && other.unit?.name === unit?.name),
  )
}

function wordyClaim(
  paragraphs: Part['paragraphs'],
  prominence: Prominence,
  survey: Survey,
): Message['claim'] {
  const { lang, places } = survey
  const claims = paragraphs
    .filter(({ kind }) => kind !== 'item')
    .flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => {
        const text = places.get(sentence.index)?.statistics.length ? null : claimIn(sentence, lang)
        return text && !isTitle(text, survey) ? [{ text, sentence }] : []
      }),
    )
  return claims.toSorted((a, b) => prominence(b.sentence.index) - prominence(a.sentence.index))[0] ?? null
}

/** A sentence's claim, or all of it where that has no more words than a quote may have. */
function claimIn(sentence: Sentence, lang: LanguageTag): string | null {
  const whole = sentence.text.replace(/[。.]$/, '')
  const isShort = lengthIn(whole, lang) <= longestClaim * languages[lang].draft.longest.quote
  const claim = claimOf(sentence, lang)
  // With a spotlight on carts is no claim.
  const isAdverbial = claim !== null && languages[lang].draft.headings.limits.test(claim)
  if (claim && (!isAdverbial || standsAlone(claim, lang))) return claim
  if (isShort) return standsAlone(whole, lang) ? whole : null
  // Of a long sentence the first whole clauses.
  const opening = shortened(whole, languages[lang].draft.longest.quote, lang)
  return opening && standsAlone(opening, lang) ? opening : null
}

/** A claim may be so many times as long as a quote. */
const longestClaim = 1.3

/** The sentences that a message is made of: indices. */
function sentencesOf({ quotes, claim }: Message): number[] {
  const quoted = quotes.flatMap(({ pieces }) => pieces.map(({ sentence }) => sentence.index))
  return [...new Set([...quoted, ...(claim ? [claim.sentence.index] : [])])]
}

/** The sentences of which a message says all: indices. */
export function wholeIn({ quotes, claim }: Message): number[] {
  const told = new Map<Sentence, number>()
  for (const { sentence, start, end } of quotes.flatMap(({ pieces }) => pieces))
    told.set(sentence, (told.get(sentence) ?? 0) + end - start)
  const whole = [...told].filter(([{ text }, length]) => length >= WHOLE * text.length)
  return [...whole.map(([{ index }]) => index), ...(claim ? [claim.sentence.index] : [])]
}

/** The stretches of sentences that a message tells. */
export function piecesIn({ quotes, claim }: Message): QuotePiece[] {
  const quoted = quotes.flatMap(({ pieces }) => pieces)
  if (!claim) return quoted
  const { sentence, text } = claim
  // A claim may begin with another letter than in its sentence.
  const at = sentence.text.indexOf(text.slice(1))
  return [
    ...quoted,
    { sentence, start: Math.max(0, at - 1), end: at < 0 ? sentence.text.length : at + text.length - 1 },
  ]
}

/** Of so much of a sentence only a word that joins it, and its stop, are left out. */
const WHOLE = 0.85

/** The sentences of a message, as a slide says them. */
export function saidIn({ quotes, claim }: Message, lang: LanguageTag): string[] {
  return [...(claim ? [claim.text] : []), ...quotes.map((quote) => quoteText(quote, lang))]
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
  const below = saidIn(message, lang)
  if (below.length === 0) return null
  const named = headlinesIn(title, lang)
  const isTelling = !isHeralding(title, lang)
  const own = [...quotes.map((quote) => quoteText(quote, lang)), ...sayingAgain(message, survey)].flatMap(
    (text) => opensWith(text, lang),
  )
  const announced = sentencesOf(message).flatMap(
    (index) => announcedIn(survey.places.get(index)!.sentence.text, lang) ?? [],
  )
  // A heading that says all that stands below says nothing.
  const lone = below.length === 1 ? below : []
  const heading =
    headings.take(
      [...(isTelling ? named : []), ...own],
      lone,
      announced[0],
      survey.words.untitled,
      Infinity,
      decidedUnder(message, survey),
    ) ??
    headings.take([...named, title], lone, null, survey.words.untitled) ??
    headings.name(title) ??
    phrase(survey.words.untitled)
  const isList = below.length > 1
  const mark = isList ? '- ' : ''
  return {
    from: sourcesOf(sentencesOf(message), survey),
    layout: isList ? 'list' : 'statement',
    heading,
    body: [
      ...(claim ? [phrase(mark + escapeMarkdown(claim.text))] : []),
      ...quotes.map((quote) => quotePhrase(quote, mark, lang)),
    ],
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

/** What a decision is about: what its section is called. */
function decidedUnder(message: Message, survey: Survey): Topic | null {
  const { lang, places } = survey
  const [index] = sentencesOf(message)
  const heading = sectionOf(index, survey)
  const isDecided = languages[lang].draft.standing.decides.test(places.get(index!)!.sentence.text)
  const name = isDecided && heading ? nameOf(heading, lang) : null
  return name === null ? null : { name, isFirst: true }
}

/** What a sentence claims up to its first semicolon: what stands behind may be said of the other side. */
function opensWith(text: string, lang: LanguageTag): string[] {
  return headlinesIn(text.split(/[；;]/)[0]!, lang)
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

/** Whether a title only says what is published; what stands in brackets behind it aside. */
function isHeralding(title: string, lang: LanguageTag): boolean {
  return languages[lang].draft.standing.heralds.test(title.replace(/\s*[（(][^（()）]*[)）]$/, ''))
}

/** The most clauses of a long message that are said again. */
const mostReminders = 3

/** The message once more: its claim, and its numbers, each with what it is of; no others. */
export function reminders(message: Message, figures: Figure[], survey: Survey, title: string): Phrase[] {
  const { lang } = survey
  // A title that claims something says a long message best.
  const titled = isHeralding(title, lang) || !isClaim(title, lang) ? [] : [title]
  const claim = message.claim ? [phrase(escapeMarkdown(message.claim.text))] : []
  // Behind all slides nobody knows any more of whom one speaks that leans on the title.
  const own = message.quotes.filter((quote) => !leansBack(quoteText(quote, lang), lang))
  const quotes = own.length > 0 ? own : message.quotes
  const numbers = quotes.flatMap((quote) => {
    const whole = quoteText(quote, lang)
    const [opening] = whole.split(/[；;]/) as [string]
    const fitting = [whole, opening].find(
      (text) => lengthIn(text, lang) <= languages[lang].draft.longest.quote,
    )
    if (fitting) return [phrase(escapeMarkdown(fitting))]
    const said = [whole, ...sayingAgain({ quotes: [quote], claim: null }, survey)]
      .flatMap((text) => opensWith(text, lang))
      .filter((text) => /\d/.test(text))
    const claims = [...titled, ...said]
    if (claims.length > 0) return [phrase(...claims.slice(0, 2).map(escapeMarkdown))]
    const clauses = quote.statistics
      .flatMap(({ id }) => figures.find(({ statistic }) => statistic.id === id)?.alone ?? [])
      .filter((clause) => isClaim(clause, lang))
    if (clauses.length === 0) return [phrase(escapeMarkdown(whole))]
    return [...new Set(clauses)].slice(0, mostReminders).map((clause) => phrase(escapeMarkdown(clause)))
  })
  return [...claim, ...numbers]
}

import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import { clausesOf, lengthIn, withoutLoneMarks, type Clause } from './clause.ts'
import { escapeMarkdown } from './escape.ts'
import type { Survey } from './survey.ts'
import { phrase, type Phrase } from './slide.ts'
import {
  isClaim,
  isFragment,
  isSubordinate,
  isWhole,
  leansOverColon,
  withoutConnective,
  withoutOpening,
} from './standing.ts'
import { sharingTheme } from './themeWords.ts'
import { withoutBrackets } from '../withoutBrackets.ts'

/** An English heading of eight long words would not fit. */
const mostLetters = 64
/** Nor would a claim on two lines. */
const mostHeadlineLetters = 84

/** What numbers a heading in digits, or marks it. */
const numbering = /^(?:[（(]\d+[)）]|\d{1,2}(?:[.．、)）]|(?:\.\d+)+)\s*(?!\d)|#+\s)/

/** With a capital first letter; Chinese is left as it is. */
export function capitalised(words: string): string {
  return words.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** A heading from words of the article, shortened to whole clauses; null where it has none short enough. */
function shortHeading(words: string, lang: LanguageTag): string | null {
  const text = bare(words, lang)
  if (fits(text, lang)) return text
  const cut = text.replace(/[（(][^（()）]*[)）]/g, '').trim()
  if (fits(cut, lang)) return cut
  const clauses = clausesOf(languages[lang].draft.headings.pausedTitle(cut), lang)
  const all = clauses.map(({ text: clause }) => bare(clause, lang))
  const pieces = all.filter((clause) => fits(clause, lang))
  return (
    // What a title begins with says more of it than what it adds.
    [text, cut, all[0] ?? ''].find((whole) => fitsHeadline(whole, lang) && !fits(whole, lang)) ??
    pieces.find((piece) => isGood(piece, lang)) ??
    pieces.find((piece) => !languages[lang].draft.headings.timeOnly.test(piece)) ??
    null
  )
}

/** The clauses of a sentence that can stand alone as a heading, best first. */
export function headingsIn(sentence: string, lang: LanguageTag): string[] {
  const paused = languages[lang].draft.headings.paused(sentence)
  const clauses = clausesOf(paused, lang)
  return clauses
    .filter(({ end }, at) => !countedBehind(paused, clauses, at) && !isAsked(paused, end))
    .map(({ text }) => bare(text, lang))
    .filter((text) => isGood(text, lang) && !/\d/.test(text))
    .slice(0, languages[lang].draft.headings.most)
    .toSorted((a, b) => goodness(b, lang) - goodness(a, lang))
}

/** Clauses of what somebody said; in speech one may begin with We. */
export function spokenHeadings(words: string, lang: LanguageTag): string[] {
  const { standing } = languages[lang].draft
  const paused = languages[lang].draft.headings.paused(words)
  const clauses = clausesOf(paused, lang)
  const isOrder = ordersIn(clauses[0]?.text ?? '', lang)
  return (
    clauses
      .filter((_, at) => !countedBehind(paused, clauses, at))
      .filter(({ end }) => !languages[lang].draft.headings.lists.test(paused.slice(end)))
      // 具有重要意义 does not say what has; what is asked of all says of nobody who is to do it.
      .filter(({ text }, at) => at === 0 || isOrder || standing.subjectOf(text) !== '')
      .map(({ text }) => bare(text.replace(/[“”"]/g, ''), lang))
      .filter(
        (text) =>
          fits(text, lang) &&
          withoutConnective(text, lang) === text &&
          !languages[lang].draft.badEnd.test(text) &&
          languages[lang].draft.standing.hasPredicate(text) &&
          !languages[lang].draft.headings.timeOnly.test(text) &&
          !/\d/.test(text),
      )
      .filter((text) => lengthIn(text, lang) >= languages[lang].draft.headings.shortestSpoken)
      .slice(0, 2)
  )
}

/**
 * What a sentence claims, in words short enough for a heading: its first whole clauses, with their number or without,
 * best first; empty where every such stretch leans on others or lacks its verb.
 */
export function headlinesIn(sentence: string, lang: LanguageTag): string[] {
  const { headings } = languages[lang].draft
  const main = withoutBrackets(withoutOpening(withoutConnective(sentence, lang), lang)).replace(
    headings.between,
    '',
  )
  const told = headings.told.exec(main)
  // Behind that stands a whole sentence.
  const rest = told ? headings.asFact(main.slice(told[0].length).replace(headings.afterClaim, '')) : ''
  const found = capitalised(bare(rest, lang))
  const isSaid = told?.groups?.['whole'] ? !isFragment(found, lang) : isClaim(found, lang)
  const isTold = fitsHeadline(found, lang) && isSaid && isWhole(found, lang)
  return [...(isTold ? [found] : []), ...claimsIn(main, lang)]
}

/** The whole first clauses of a text that are claims, and those cut before what only adds to them, best first. */
function claimsIn(main: string, lang: LanguageTag): string[] {
  const { headings, standing } = languages[lang].draft
  const clauses = clausesOf(main, lang)
  const isOrder = ordersIn(clauses[0]?.text ?? '', lang)
  const runs = clauses.flatMap(({ start, text: opening }, from) => {
    const mark = from === 0 ? '' : main.slice(clauses[from - 1]!.end, start)
    // What only leads up to the claim is left to the slide; what limits it is not.
    const isLed = clauses.slice(0, from).every(({ text }) => leadsUp(text, lang))
    // What leads up to it names nobody who does it.
    const isOpen = clauses.slice(0, from).every(({ text }) => standing.subjectOf(text) === '')
    if (from > 0 && !isLed && !headings.restarts.test(mark)) return []
    if (from > 0 && !isLed && isSubordinate(clauses[from - 1]!.text, lang)) return []
    // Behind a dash the sentence goes on, unless it begins anew.
    if (/—\s*$/.test(mark) && !headings.stands(opening)) return []
    if (leansOverColon(mark, opening, lang)) return []
    // Of what is counted out behind a colon, one alone is not what the sentence says.
    if (from > 0 && countedBehind(main, clauses, from)) return []
    if (leadsUp(opening, lang)) return []
    // 现金、存款，债券和股票总额为2亿元: the last of a list alone is not what all come to.
    if (from > 0 && headings.goesOnWithList(clauses[from - 1]!.text, opening)) return []
    const ends = clauses.slice(from, from + 3).filter(({ text }, i) => {
      const next = clauses[from + i + 1]
      return !isSubordinate(text, lang) && !(next && headings.goesOnWithList(text, next.text))
    })
    return (
      ends
        .map(({ end }) => end)
        .filter((end) => !announcesAt(main, end, lang) && !headings.lists.test(main.slice(end)))
        .filter((end) => !isAsked(main, end) && !headings.parted.test(main.slice(start, end + 1)))
        .map((end) => main.slice(start, end))
        // 一年内翻番 says of nobody what he does; what does not begin a sentence leans on what does.
        .map((text) => text.replace(headings.exists, ''))
        .filter((text) => from === 0 || (isLed && isOpen) || hasSubject(text, lang) || isOrder)
        .filter((text) => !headings.parts.test(text))
        .map((text) => ({ text: capitalised(bare(text, lang)), from }))
    )
  })
  const first = clauses.find(({ text }) => !leadsUp(text, lang))
  const trimmed =
    first && !isSubordinate(first.text, lang) && !isAsked(main, first.end)
      ? trims(first.text, lang).map((text) => ({ text: capitalised(text), from: 0 }))
      : []
  const found = [...runs, ...trimmed]
    .filter(({ text }) => fitsHeadline(text, lang) && isClaim(text, lang))
    .toSorted((a, b) => merit(b, lang) - merit(a, lang))
  return [...new Set(found.map(({ text }) => text))]
}

/** Whether a clause has a verb and nobody who does it, as what is to be done is told. */
export function ordersIn(clause: string, lang: LanguageTag): boolean {
  const { hasPredicate, subjectOf } = languages[lang].draft.standing
  return hasPredicate(clause) && subjectOf(clause) === ''
}

/** Whether a text says of what it tells something: 2020年同期为2亿元 names a time only. */
function hasSubject(text: string, lang: LanguageTag): boolean {
  const { headings, standing } = languages[lang].draft
  const subject = standing.subjectOf(text)
  return subject !== '' && !headings.timeOnly.test(subject)
}

/**
 * A clause of a sentence that says something by itself, for the heading of a slide that shows the sentence: what the
 * clause leaves out stands below it. It may be `room` times as long as a heading. Null where none fits.
 */
export function clauseOf(sentence: string, lang: LanguageTag, room = 1): string | null {
  const main = withoutConnective(sentence, lang)
  const clauses = clausesOf(main, lang)
  const first = clauses.findIndex(({ text }) => !isSubordinate(text, lang))
  const said = bare(withoutBrackets(clauses[first]?.text ?? ''), lang)
  const found = [said, ...trims(said, lang)].map(capitalised)
  return found.find((text) => fitsHeadline(text, lang, room) && isClaim(text, lang)) ?? null
}

/** Whether a clause only leads up to what follows, which says the same without it. */
function leadsUp(clause: string, lang: LanguageTag): boolean {
  return isSubordinate(clause, lang) && !languages[lang].draft.headings.limits.test(clause)
}

/** Whether what ends at a place of a text is asked: that is no claim. */
const isAsked = (text: string, end: number) => /^[”"]?[?？]/.test(text.slice(end))

/** Clauses in a row behind a colon are a list. */
const fewestCounted = 3

function countedBehind(main: string, clauses: Clause[], from: number): boolean {
  const colon = main.slice(0, clauses[from]!.start).search(/[:：](?!\d)/)
  return colon >= 0 && clauses.filter(({ start }) => start > colon).length >= fewestCounted
}

/** Whether a colon stands at a place, behind which is counted out what stands before it. */
function announcesAt(main: string, end: number, lang: LanguageTag): boolean {
  const rest = main.slice(end)
  if (!/^\s*[:：]/.test(rest)) return false
  const { announces } = languages[lang].draft.headings
  return (
    announces.test(main.slice(0, end)) ||
    clausesOf(rest, lang).length >= fewestCounted ||
    !/\p{L}/u.test(rest)
  )
}

/** What a sentence announces before the list behind its colon, without the verb that leads to it; null for none. */
export function announcedIn(text: string, lang: LanguageTag): string | null {
  const sentence = withoutBrackets(text)
  const colon = sentence.search(/[:：](?!\d)/)
  const listed = clausesOf(sentence.slice(colon + 1), lang)
  const isInBrackets = /[（(][^）)]*$/.test(sentence.slice(0, Math.max(0, colon)))
  if (colon < 0 || isInBrackets || listed.length < fewestCounted) return null
  const clause = clausesOf(sentence.slice(0, colon), lang).at(-1)?.text ?? ''
  return clause.replace(languages[lang].draft.headings.announces, '') || null
}

/** A claim is better where it stands first in its sentence, has a number, and as many words as fit. */
function merit({ text, from }: { text: string; from: number }, lang: LanguageTag): number {
  return (/\d/.test(text) ? 1 : 0) - from / 2 + lengthIn(text, lang) / languages[lang].draft.longest.headline
}

/** A verb and what it does have so many words. */
const leastSaid = 3

/**
 * A clause cut before each of the phrases at its end that only add to it; its verb keeps its object, a number what it is said of,
 * and what is told apart by a relative clause keeps that.
 */
function trims(clause: string, lang: LanguageTag): string[] {
  const { headings, standing } = languages[lang].draft
  return [...clause.matchAll(headings.trims)]
    .map(({ index }) => ({ cut: bare(clause.slice(0, index), lang), rest: clause.slice(index) }))
    .filter(({ cut, rest }) => !headings.amount.test(cut) || headings.adds.test(rest))
    .filter(({ rest }) => !headings.joins.test(rest) || isClause(rest.replace(headings.joins, ''), lang))
    .filter(({ cut }) => !standing.endsOpen(cut) && !headings.relative.test(cut))
    .map(({ cut }) => cut)
    .filter((cut) => lengthIn(cut, lang) - lengthIn(standing.subjectOf(cut), lang) >= leastSaid)
}

/** Whether what stands behind an and says what another thing does. */
function isClause(rest: string, lang: LanguageTag): boolean {
  const { standing, badStart } = languages[lang].draft
  const isOpen = !badStart.test(rest) || rest.search(standing.pronoun) === 0
  return isOpen && standing.hasPredicate(rest) && standing.subjectOf(rest) !== ''
}

/** Whether words fit the heading of a slide, or one that has so many times its room. */
export function fitsHeadline(text: string, lang: LanguageTag, room = 1): boolean {
  return (
    text !== '' &&
    lengthIn(text, lang) <= room * languages[lang].draft.longest.headline &&
    text.length <= room * mostHeadlineLetters
  )
}

/** Of so much of an item, a heading only says it twice. */
const again = 0.7

/** Two headings of which one begins with so many letters of the other say the same. */
const TWIN = 12

/** A slide tries so many headings before those without numbers, and its last. */
const mostTries = 3

/** What a part is called, and whether that heads what it says before a claim alone does. */
export interface Topic {
  name: string
  isFirst: boolean
}

/** How much worse a heading is that speaks of nothing that stands below it: of profit above a chart of cash. */
export const OF_OTHERS = 2.6

/** A claim under a topic is worse than one that most of a slide shares, and better than the topic's name. */
const UNDER = 0.7

/** What numbers a name has so many characters. */
const NUMBERED = 3

/** Hands out headings, each once: claims before names, and what shares its words with half of what stands below. */
export class Headings {
  readonly #used = new Set<string>()
  readonly #numbers = new Set<string>()
  readonly #lang: LanguageTag

  constructor({ lang }: Pick<Survey, 'lang'>) {
    this.#lang = lang
  }

  /** Another that has handed out the same. */
  copy(): Headings {
    const other = new Headings({ lang: this.#lang })
    for (const key of this.#used) other.#used.add(key)
    for (const number of this.#numbers) other.#numbers.add(number)
    return other
  }

  /** Words for a slide that nothing else heads, once; null where another slide has them. */
  once(words: string): Phrase | null {
    if (this.#used.has(keyOf(words))) return null
    this.reserve(words)
    return phrase(escapeMarkdown(words))
  }

  /** Whether a slide is headed by these words, or says them alone. */
  has(words: string): boolean {
    return this.#used.has(keyOf(words))
  }

  /** Keeps words from being handed out. */
  reserve(words: string): void {
    this.#used.add(keyOf(words))
    for (const number of numbersOf(words)) this.#numbers.add(number)
  }

  /** A part's own heading, as the article gives it; null where it is too long for one. */
  name(heading: string): Phrase | null {
    const words = nameOf(heading, this.#lang)
    if (words === null || this.#used.has(keyOf(words))) return null
    this.reserve(words)
    return phrase(escapeMarkdown(capitalised(words)))
  }

  /**
   * The best of the candidates that no slide has yet, the others standing by in case that it does not trace; null where
   * none will do. What the article itself gives as a heading goes before all; `last` stands by behind them. What is rated
   * above `worst` is not taken. Of `topic`, a name that claims nothing, it may be said what the candidates do.
   */
  take(
    candidates: (string | null)[],
    below: string[] = [],
    given: string | null = null,
    last: string | null = null,
    worst = Infinity,
    topic: Topic | null = null,
  ): Phrase | null {
    const lang = this.#lang
    const own = given === null ? null : headingOf(given, lang)
    const short = [given, ...candidates].flatMap((words) => (words ? (headingOf(words, lang) ?? []) : []))
    const open = [...new Set(short)].filter(
      (words) =>
        !this.#hasTwin(words) &&
        !isFragment(words, lang) &&
        // What stands alone below is not said above it as well.
        !(below.length === 1 && isAgain(words, below)),
    )
    const rated = open.map((words, i) => ({
      words,
      rate: words === own ? -1 : this.#rate(words, below) + i * 0.01,
    }))
    const led = topic === null ? [] : this.#under(topic, candidates, below)
    const ordered = [...rated, ...led]
      .filter(({ rate }) => rate < worst)
      .toSorted((a, b) => a.rate - b.rate)
      .map(({ words }) => words)
    if (ordered.length === 0) return null
    this.reserve(ordered[0]!)
    const tries = ordered.filter((words, i) => i < mostTries || (i < 2 * mostTries && !/\d/.test(words)))
    return phrase(...[...tries, last ?? ''].map((words) => escapeMarkdown(capitalised(words))))
  }

  /** What claims say of a topic: Jobs: services added 5,100. */
  #under(
    { name, isFirst }: Topic,
    claims: (string | null)[],
    below: string[],
  ): { words: string; rate: number }[] {
    const lang = this.#lang
    const { marks, standing } = languages[lang].draft
    const { colon } = marks
    const isOpen = (claim: string) =>
      (isClaim(claim, lang) || (isFirst && standing.decides.test(claim))) &&
      // A name is no claim of itself.
      !(keyOf(claim).endsWith(keyOf(name)) && claim.length <= name.length + NUMBERED) &&
      (isFirst || !this.#hasTwin(claim)) &&
      !(below.length === 1 && isAgain(claim, below))
    return claims.flatMap((claim, i) => {
      if (!claim || !isOpen(claim)) return []
      const words = name + colon + claim
      if (!fitsHeadline(words, lang) || this.#used.has(keyOf(words))) return []
      // Numbers that stand nowhere below are of another slide.
      if (below.length > 1 && isElsewhere(numbersOf(claim), [...below, '0'])) return []
      return [{ words, rate: (isFirst ? -0.5 : UNDER) + (this.#isOld(claim) ? 2 : 0) + i * 0.01 }]
    })
  }

  #isOld(words: string): boolean {
    const numbers = numbersOf(words)
    return numbers.length > 0 && numbers.every((number) => this.#numbers.has(number))
  }

  /** Whether a slide is headed by these words, or by more or fewer of the same sentence. */
  #hasTwin(words: string): boolean {
    const key = keyOf(words)
    if (this.#used.has(key)) return true
    return [...this.#used].some((used) => {
      const [short, long] = used.length < key.length ? [used, key] : [key, used]
      return short.length >= TWIN && long.startsWith(short)
    })
  }

  #rate(words: string, below: string[]): number {
    const lang = this.#lang
    // What it is said of is what the others are said of as well, not what it says.
    const isOfMany = below.length > 1 && isClaim(words, lang)
    const subject = isOfMany ? languages[lang].draft.standing.subjectOf(words) : ''
    const sharing = sharingTheme(subject === '' ? words : subject, below)
    // That numbers were published is none of them.
    const isTelling = isClaim(words, lang) && !isNews(words, lang)
    return (
      (isTelling ? 0 : 1.5) +
      (sharing.length * 2 >= below.length ? 0 : sharing.length > 0 ? 1 : OF_OTHERS) +
      (isAgain(words, below) ? 2 : stretchOf(words, below)) +
      (this.#isOld(words) ? 2 : isElsewhere(numbersOf(words), below) ? 1 : 0)
    )
  }
}

/** Whether words say only that something was published or held, without a number. */
function isNews(words: string, lang: LanguageTag): boolean {
  const [first] = clausesOf(words, lang)
  const isNumbered = /\d/.test(words.replace(/(?:19|20)\d\d/g, ''))
  return !isNumbered && languages[lang].draft.standing.heralds.test(first?.text ?? '')
}

/** Whether a heading's numbers stand below it nowhere, where others do. */
function isElsewhere(numbers: string[], below: string[]): boolean {
  const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number)
  const shown = new Set(below.flatMap(numbersOf).filter((number) => !isYear(number)))
  const own = numbers.filter((number) => !isYear(number))
  return own.length > 0 && shown.size > 0 && !own.some((number) => shown.has(number))
}

/** How much worse a heading is for being a stretch of all that stands below it. */
function stretchOf(words: string, [text, ...others]: string[]): number {
  if (text === undefined || others.length > 0) return 0
  return !text.includes(words) ? 0 : words.length > HALF * text.length ? 1 : 0.5
}

/** Of more of a text, a heading says little that is not below it. */
const HALF = 0.5

function isAgain(words: string, below: string[]): boolean {
  return below.some((text) => text.includes(words) && words.length >= again * text.length)
}

/** A heading of the article without what numbers it, whole where it fits; null where nothing of it does, or its end is missing. */
export function nameOf(heading: string, lang: LanguageTag): string | null {
  const whole = bare(heading, lang)
  if (languages[lang].script !== 'Han' && languages[lang].draft.badEnd.test(whole)) return null
  return fitsHeadline(whole, lang) ? whole : headingOf(heading, lang)
}

/** The same with a capital letter. */
export function headlineOf(heading: string, lang: LanguageTag): string | null {
  const name = nameOf(heading, lang)
  return name && capitalised(name)
}

/** Words as they are where they are a claim that fits, else cut to what does. */
function headingOf(given: string, lang: LanguageTag): string | null {
  // 图 1.2 is what a heading is called by, and nothing that it says.
  const words = given.replace(languages[lang].draft.standing.reference, '')
  const text = bare(words, lang)
  return fitsHeadline(text, lang) && isClaim(text, lang) ? text : shortHeading(words, lang)
}

function numbersOf(words: string): string[] {
  return words.match(/\d(?:[\d.,]*\d)?/g) ?? []
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[\s\p{P}]+/gu, '')
}

function goodness(text: string, lang: LanguageTag): number {
  const length = lengthIn(text, lang)
  const [low, high] = languages[lang].draft.headings.best
  return length < low ? length - low : length > high ? high - length : 0
}

function isGood(text: string, lang: LanguageTag): boolean {
  const length = lengthIn(text, lang)
  if (length < languages[lang].draft.shortestHeading || !fits(text, lang)) return false
  if (
    languages[lang].draft.badStart.test(text) ||
    languages[lang].draft.badEnd.test(text) ||
    languages[lang].draft.headings.timeOnly.test(text)
  )
    return false
  return languages[lang].draft.headings.stands(text)
}

function fits(text: string, lang: LanguageTag): boolean {
  return (
    text !== '' && lengthIn(text, lang) <= languages[lang].draft.longest.heading && text.length <= mostLetters
  )
}

/** Words without numbering, dashes and marks at their ends. */
export { bare as unnumbered }

function bare(words: string, lang: LanguageTag): string {
  const rules = languages[lang].draft.headings
  const plain = words.replace(/\s+/g, ' ').trim()
  const numbers = rules.numbering.exec(plain) ?? numbering.exec(plain)
  const text = plain
    .slice(numbers?.[0].length ?? 0)
    .replace(/^[\s—–\-·,，;；:：、。.*_]+|[\s—–\-·,，;；:：、。…*_]+$/g, '')
    .replace(rules.end, '')
  return withoutLoneMarks(text, lang).trim()
}

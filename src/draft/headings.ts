import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import { clausesOf, lengthIn, withoutLoneMarks } from './clause.ts'
import { escapeMarkdown } from './escape.ts'
import type { Ground } from './ground.ts'
import { phrase, type Phrase } from './slide.ts'

/** An English heading of eight long words would not fit. */
const mostLetters = 64

/** What numbers a heading in digits, or marks it. */
const numbering = /^(?:[（(]\d+[)）]|\d{1,2}(?:[.．、)）]|(?:\.\d+)+)\s*(?!\d)|#+\s)/

/** With a capital first letter; Chinese is left as it is. */
export function capitalised(words: string): string {
  return words.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** A heading from words of the article, shortened to whole clauses; null where it has none short enough. */
export function shortHeading(words: string, lang: LanguageTag): string | null {
  const text = bare(words, lang)
  if (fits(text, lang)) return text
  const cut = text.replace(/[（(][^（()）]*[)）]/g, '').trim()
  if (fits(cut, lang)) return cut
  const pieces = clausesOf(languages[lang].draft.headings.pausedTitle(cut), lang)
    .map(({ text: clause }) => bare(clause, lang))
    .filter((clause) => fits(clause, lang))
  return (
    pieces.find((piece) => isGood(piece, lang)) ??
    pieces.find((piece) => !languages[lang].draft.headings.timeOnly.test(piece)) ??
    cutHeading(cut, lang)
  )
}

/** The clauses of a sentence that can stand alone as a heading, best first. */
export function headingsIn(sentence: string, lang: LanguageTag): string[] {
  const clauses = clausesOf(languages[lang].draft.headings.paused(sentence), lang)
  return clauses
    .map(({ text }) => bare(text, lang))
    .filter((text) => isGood(text, lang) && !/\d/.test(text))
    .slice(0, languages[lang].draft.headings.most)
    .toSorted((a, b) => goodness(b, lang) - goodness(a, lang))
}

/** Clauses of what somebody said; in speech one may begin with We. */
export function spokenHeadings(words: string, lang: LanguageTag): string[] {
  return clausesOf(languages[lang].draft.headings.paused(words), lang)
    .map(({ text }) => bare(text.replace(/[“”"]/g, ''), lang))
    .filter(
      (text) =>
        fits(text, lang) &&
        !languages[lang].draft.badEnd.test(text) &&
        !languages[lang].draft.headings.timeOnly.test(text) &&
        !/\d/.test(text),
    )
    .filter((text) => lengthIn(text, lang) >= languages[lang].draft.headings.shortestSpoken)
    .slice(0, 2)
}

/** Hands out headings, each once as long as there are others. */
export class Headings {
  readonly #used = new Set<string>()
  readonly #lang: LanguageTag
  readonly #last: string

  constructor({ lang, words }: Ground) {
    this.#lang = lang
    this.#last = words.untitled
  }

  /** Keeps words from being handed out as long as there are others. */
  reserve(words: string): void {
    this.#used.add(words)
  }

  /** The first candidate that no slide has yet; the others stand by in case that it does not trace. */
  take(candidates: (string | null)[]): Phrase {
    const short = candidates.flatMap((words) => (words ? (shortHeading(words, this.#lang) ?? []) : []))
    const open = short.filter((words) => !this.#used.has(words))
    const isWhole = (words: string) => !words.endsWith('…')
    const ordered = [...new Set([...open.filter(isWhole), ...open, ...short, this.#last])]
    this.#used.add(ordered[0]!)
    return phrase(...ordered.map((words) => escapeMarkdown(capitalised(words))))
  }
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

/** A text without any pause cut where a word seems to end. */
function cutHeading(text: string, lang: LanguageTag): string | null {
  const { headings, longest, badEnd } = languages[lang].draft
  let cut = headings.cut(text, longest.heading)
  // Words that want something behind them go as well.
  for (let shorter = cut; / /.test(shorter); shorter = shorter.slice(0, shorter.lastIndexOf(' '))) {
    cut = shorter
    if (!badEnd.test(cut) && cut.length <= mostLetters) break
  }
  const words = withoutLoneMarks(cut, lang)
  return words.length > mostLetters ? `${words.slice(0, mostLetters - 1)}…` : words || null
}

import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import { clausesOf, lengthIn, withoutLoneMarks } from './clause.ts'
import { escapeMarkdown } from './escape.ts'
import type { Ground } from './ground.ts'
import { phrase, type Phrase } from './slide.ts'

/** An English heading of eight long words would not fit. */
const mostLetters = 64

const timeOnly = /^[“”\d一二三四五六七八九十上下前本年月日末初底半季度期间时以来、\s]+$/

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
  const pieces = clausesOf(lang === 'en' ? parted(cut) : cut.replace(/\s+(?=\p{Script=Han})/gu, '，'), lang)
    .map(({ text: clause }) => bare(clause, lang))
    .filter((clause) => fits(clause, lang))
  return (
    pieces.find((piece) => isGood(piece, lang)) ??
    pieces.find((piece) => !timeOnly.test(piece)) ??
    cutHeading(cut, lang)
  )
}

/** The clauses of a sentence that can stand alone as a heading, best first. */
export function headingsIn(sentence: string, lang: LanguageTag): string[] {
  const clauses = clausesOf(lang === 'en' ? parted(sentence) : sentence, lang)
  return clauses
    .map(({ text }) => bare(text, lang))
    .filter((text) => isGood(text, lang) && !/\d/.test(text))
    .slice(0, lang === 'en' ? 1 : 3)
    .toSorted((a, b) => goodness(b, lang) - goodness(a, lang))
}

/** Clauses of what somebody said; in speech one may begin with We. */
export function spokenHeadings(words: string, lang: LanguageTag): string[] {
  return clausesOf(lang === 'en' ? parted(words) : words, lang)
    .map(({ text }) => bare(text.replace(/[“”"]/g, ''), lang))
    .filter(
      (text) =>
        fits(text, lang) &&
        !languages[lang].draft.badEnd.test(text) &&
        !timeOnly.test(text) &&
        !/\d/.test(text),
    )
    .filter((text) => lengthIn(text, lang) >= (lang === 'en' ? 3 : 6))
    .slice(0, 2)
}

/** English text with a pause before the words that open a further clause. */
function parted(text: string): string {
  return text.replace(
    /,?\s(?=(?:but|while|because|although|which|who|after|as|and (?:the|its|it|they|that))\s)/g,
    '; ',
  )
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
  const [low, high] = lang === 'en' ? [3, 8] : [6, 14]
  return length < low ? length - low : length > high ? high - length : 0
}

function isGood(text: string, lang: LanguageTag): boolean {
  const length = lengthIn(text, lang)
  if (length < languages[lang].draft.shortestHeading || !fits(text, lang)) return false
  if (
    languages[lang].draft.badStart.test(text) ||
    languages[lang].draft.badEnd.test(text) ||
    timeOnly.test(text)
  )
    return false
  return lang === 'en' ? /^["“‘]?\p{Lu}/u.test(text) : (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4
}

function fits(text: string, lang: LanguageTag): boolean {
  return (
    text !== '' && lengthIn(text, lang) <= languages[lang].draft.longest.heading && text.length <= mostLetters
  )
}

/** Words without numbering, dashes and marks at their ends. */
function bare(words: string, lang: LanguageTag): string {
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:第[一二三四五六七八九十]+[章节部分]*[、.．:：\s]|[一二三四五六七八九十](?:、|是(?=.{4}))|其[一二三四五六七八九十][，,]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:[.．、)）]|(?:\.\d+)+)\s*(?!\d)|#+\s)/,
      '',
    )
    .replace(/^[\s—–\-·,，;；:：、。.*_]+|[\s—–\-·,，;；:：、。…*_]+$/g, '')
    .replace(lang === 'en' ? /\.+$/ : /$^/, '')
  return withoutLoneMarks(text, lang).trim()
}

/** A text without any pause cut where a word seems to end. */
function cutHeading(text: string, lang: LanguageTag): string | null {
  if (lang === 'en') {
    let cut = text.split(/\s+/).slice(0, languages[lang].draft.longest.heading)
    while (
      cut.length > 1 &&
      (languages[lang].draft.badEnd.test(cut.join(' ')) || cut.join(' ').length > mostLetters)
    )
      cut = cut.slice(0, -1)
    const words = withoutLoneMarks(cut.join(' '), lang)
    return words.length > mostLetters ? words.slice(0, mostLetters - 1) + '…' : words || null
  }
  const most = languages[lang].draft.longest.heading
  const letters = Array.from(text)
  const head = letters.slice(0, most - 1).join('')
  if (head === '') return null
  const pause = Math.max(head.lastIndexOf('、'), head.lastIndexOf(' '))
  const phrase = head.lastIndexOf('的')
  const cut = pause >= 6 ? head.slice(0, pause) : `${phrase >= 7 ? head.slice(0, phrase) : head}…`
  return withoutLoneMarks(cut, lang) || null
}

import type { LanguageTag } from '../model.ts'
import { clausesOf, lengthIn, withoutLoneMarks } from './clause.ts'
import { escapeMarkdown } from './escape.ts'
import type { Ground } from './ground.ts'
import { phrase, type Phrase } from './slide.ts'

/** The longest heading: Chinese characters, English words. */
export const longestHeading: Record<LanguageTag, number> = { 'zh-CN': 16, en: 8 }
const shortest: Record<LanguageTag, number> = { 'zh-CN': 5, en: 2 }
/** An English heading of eight long words would not fit. */
const mostLetters = 64

const badStart: Record<LanguageTag, RegExp> = {
  'zh-CN':
    /^(?:其中|同时|但|而|并|还|也|据|在|对|从|把|将|因|为|以|由|与|和|及|等|这|那|其|该|上述|他|她|它|我|你|让|使|用|于|按|凡|就|又|更|越|只|不仅|不断|即|或|较|比|占|同比|环比|年均|累计|实现|达到|增长|下降|会上|目前|近日|记者|了|的|比如|例如|根据|截至|随着|通过|当|当天|当日|此外|另外|一年|窗外|是|都|会|可|已|被|所|之|有|没|各|地|得|着|这是|新年伊始|年初以来|[今去]年|近年来|如今|当前|日前|由此|因此|所以|其次|首先)/,
  en: /^(?:and|but|or|so|yet|that|which|who|while|although|though|because|as|if|when|he|she|it|they|we|i|this|these|those|there|however|meanwhile|also|with|by|of|to|in|on|at|for|from|up|down|said|according|including|due|after|before|during|among|than)\b/i,
}
const badEnd: Record<LanguageTag, RegExp> = {
  'zh-CN':
    /(?:的|了|(?<!所)在|和|与|及|为|于|中|时|后|前|说|道|称|表示|指出|介绍|认为|获悉|显示|来|等|提出|强调|要求|发出|号召|是|有|将|到|对|把|被|从|向|让|使|地|得|并|而|着|据了解)$/,
  en: /\b(?:and|or|the|a|an|of|to|in|on|at|for|from|by|with|that|which|as|is|are|was|were|be|been|has|have|had|its|their|his|her|than|more|less|about|over|nearly|up|down|said|says|will|would|could|but|not|both|between|into|until|since|per)$/i,
}

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
      (text) => fits(text, lang) && !badEnd[lang].test(text) && !timeOnly.test(text) && !/\d/.test(text),
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
  if (length < shortest[lang] || !fits(text, lang)) return false
  if (badStart[lang].test(text) || badEnd[lang].test(text) || timeOnly.test(text)) return false
  return lang === 'en' ? /^["“‘]?\p{Lu}/u.test(text) : (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4
}

function fits(text: string, lang: LanguageTag): boolean {
  return text !== '' && lengthIn(text, lang) <= longestHeading[lang] && text.length <= mostLetters
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
    let cut = text.split(/\s+/).slice(0, longestHeading.en)
    while (cut.length > 1 && (badEnd.en.test(cut.join(' ')) || cut.join(' ').length > mostLetters))
      cut = cut.slice(0, -1)
    const words = withoutLoneMarks(cut.join(' '), lang)
    return words.length > mostLetters ? words.slice(0, mostLetters - 1) + '…' : words || null
  }
  const most = longestHeading['zh-CN']
  const letters = Array.from(text)
  const head = letters.slice(0, most - 1).join('')
  if (head === '') return null
  const pause = Math.max(head.lastIndexOf('、'), head.lastIndexOf(' '))
  const phrase = head.lastIndexOf('的')
  const cut = pause >= 6 ? head.slice(0, pause) : `${phrase >= 7 ? head.slice(0, phrase) : head}…`
  return withoutLoneMarks(cut, lang) || null
}

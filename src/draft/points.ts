import { languages } from '../language/languages.ts'
import type { LanguageTag, Paragraph, Sentence } from '../model.ts'
import { clausesOf, lengthIn, shortened } from './clause.ts'

/** Several things of one kind that a text names one after the other. */
export interface Points {
  /** What they are points of, from the words before them. */
  head: string | null
  items: { lead: string | null; text: string }[]
  sentences: number[]
}

const mostItems = 6

/** A list's items as the article gives them. */
export function itemPoints(items: Paragraph[], lang: LanguageTag): Points | null {
  const sentences = items.flatMap((item) => item.sentences.slice(0, 1))
  const texts = sentences.flatMap(({ text }) => itemOf(text, lang) ?? [])
  return texts.length < 2
    ? null
    : {
        head: null,
        items: texts.slice(0, mostItems),
        sentences: sentences.slice(0, mostItems).map(({ index }) => index),
      }
}

/** Points counted out in running text: 一是…；二是…, or the same at the heads of sentences or paragraphs. */
export function countedPoints(sentences: Sentence[], lang: LanguageTag): Points | null {
  const text = sentences.map((sentence) => sentence.text).join(languages[lang].prose.joint)
  const marks = [...text.matchAll(languages[lang].draft.ordinal)].filter(
    ({ index }) => index === 0 || /[。；！？，：:,;.\s]/.test(text[index - 1]!),
  )
  if (marks.length < 2) return null
  const items = marks.flatMap(({ 0: mark, index }, i) => {
    const rest = text.slice(index + mark.length, marks[i + 1]?.index ?? text.length)
    return itemOf(rest.split(/[。！？]|\.\s/)[0]!.replace(/[；;，,]\s*$/, ''), lang) ?? []
  })
  const head = clausesOf(text.slice(0, marks[0]!.index), lang).at(-1)?.text ?? null
  return items.length < 2
    ? null
    : { head, items: items.slice(0, mostItems), sentences: sentences.map(({ index }) => index) }
}

/** Parts of one sentence between semicolons. */
export function parallelPoints({ text, index }: Sentence, lang: LanguageTag): Points | null {
  const colon = /[:：]\s*/.exec(text)
  const first = text.search(/[；;]/)
  const start = colon && colon.index < first ? colon.index + colon[0].length : 0
  const pieces = text.slice(start).split(/[；;]/)
  if (pieces.length < 3) return null
  const items = pieces.flatMap((piece) => itemOf(piece, lang) ?? [])
  if (items.length < 3) return null
  const head = start > 0 ? (clausesOf(text.slice(0, start), lang).at(-1)?.text ?? null) : null
  return { head, items: items.slice(0, mostItems), sentences: [index] }
}

/** One line of a list: what names it first, where it does, and no more than a line or two. */
export function itemOf(words: string, lang: LanguageTag): Points['items'][number] | null {
  const text = words.trim().replace(/[。；;，,.]+$/, '')
  const short = shortened(text, languages[lang].draft.longest.item, lang)
  if (!short || lengthIn(short, lang) < 2) return null
  const clauses = clausesOf(short, lang)
  const [first] = clauses
  const isNamed = clauses.length > 1 && lengthIn(first!.text, lang) <= languages[lang].draft.claim.lead
  if (!isNamed) return { lead: null, text: short }
  return { lead: first!.text, text: short.slice(clauses[1]!.start) }
}

/** How much of a sentence must remain for its first clauses to say what it says. */
const leastOfSentence = 0.45

/** The first whole clauses of a sentence that a slide can show large; null where they would say too little. */
export function claimOf({ text }: Sentence, lang: LanguageTag): string | null {
  return mainWords(text, languages[lang].draft.claim.longest, lang)
}

/** The first clauses of a long sentence, for want of one that is short. */
export function beginningOf({ text }: Sentence, lang: LanguageTag): string | null {
  const cut = shortened(
    text.replace(languages[lang].draft.opening, ''),
    languages[lang].draft.claim.longest,
    lang,
  )
  return cut && cut !== '' ? cut.replace(/[，,；;：:、]$/, '') : null
}

/** A sentence cut to so many characters or words, without what only leads up to it. */
export function mainWords(text: string, most: number, lang: LanguageTag): string | null {
  const main = text.replace(languages[lang].draft.opening, '')
  const cut = shortened(main, most, lang)
  if (
    !cut ||
    lengthIn(cut, lang) < languages[lang].draft.claim.shortest ||
    cut.length < leastOfSentence * main.length
  )
    return null
  return cut.replace(/[，,；;：:、]$/, '').replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

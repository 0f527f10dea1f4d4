import { languages } from '../language/languages.ts'
import type { LanguageTag, Paragraph } from '../model.ts'
import { clausesOf, hasLoneQuote, lengthIn, shortened } from './clause.ts'
import type { Survey } from './survey.ts'
import { leansBack } from './standing.ts'

/** What somebody is reported to have said, in the article's words. */
export interface Position {
  name: string
  /** As the article gives it with the name; null where it does not. */
  office: string | null
  /** What was said; within quotation marks where it is quoted. */
  words: string
  /** Indices of its sentences. */
  sentences: number[]
  /** Whether a slide of it says all that its sentences do. */
  isWholly: boolean
}

/** The reported positions of a paragraph. */
export function positionsIn({ sentences }: Paragraph, { lang, article, places }: Survey): Position[] {
  const texts = sentences.map(({ text }) => text)
  return languages[lang].draft.positions.find(texts, article.text).flatMap((found) => {
    const words = fitting(found.words, lang)
    const indices = sentences.slice(found.from, found.to + 1).map(({ index }) => index)
    if (!words || !isTold(found, words, lang)) return []
    const statistics = indices.flatMap((index) => places.get(index)?.statistics ?? [])
    const isWholly = statistics.every(({ text }) => words.includes(text))
    return [{ name: found.name, office: found.office, words, sentences: indices, isWholly }]
  })
}

/** Whether what somebody said is worth a slide: quoted, or enough of it, and not leaning on what is not shown. */
function isTold({ office }: { office: string | null }, words: string, lang: LanguageTag): boolean {
  const bare = words.replace(/^[“"]|[”"]$/g, '')
  const isQuoted = bare !== words
  if (!isQuoted && leansBack(bare, lang)) return false
  if (isQuoted) return true
  const { least } = languages[lang].draft.positions
  const isCut = bare.endsWith(languages[lang].draft.marks.left)
  return lengthIn(bare, lang) >= (office ? least / 2 : least) && !isCut && !/\d/.test(bare)
}

/** As much of the words as a slide holds, in whole clauses; null for too little. */
function fitting(words: string, lang: LanguageTag): string | null {
  const text = words.trim()
  const { longest, shortest } = languages[lang].draft.positions
  if (lengthIn(text, lang) < shortest) return null
  if (lengthIn(text, lang) <= longest) return closed(text)
  const clauses = clausesOf(text, lang)
  let end = 0
  for (const clause of clauses) {
    if (lengthIn(text.slice(0, clause.end), lang) > longest - 2) break
    end = clause.end
  }
  const cut = end > 0 ? text.slice(0, end) : shortened(text, longest, lang)
  return cut ? closed(cut + languages[lang].draft.marks.left) : null
}

/** With the quotation mark that a cut has lost, and first letter and stop as at a sentence's ends. */
function closed(text: string): string {
  const opens = text.split('“').length - text.split('”').length
  const quoted = text + (opens > 0 ? '”' : hasLoneQuote(text) ? '"' : '')
  const stopped = /[。！？.!?…”"]$/.test(quoted)
    ? quoted
    : quoted.replace(/[，,；;]$/, '') + (/\p{Script=Han}/u.test(text) ? '。' : '.')
  return stopped.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

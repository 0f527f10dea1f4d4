import { holdsPlace } from '../language/engine/spans.ts'
import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'

/** A stretch of a text between two marks that part clauses. */
export interface Clause {
  text: string
  start: number
  end: number
}

/** The clauses of a sentence, without the marks between them. */
export function clausesOf(text: string, lang: LanguageTag): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  const add = (end: number) => {
    const raw = text.slice(start, end)
    const shown = raw.trim()
    if (shown !== '') {
      const first = start + raw.length - raw.trimStart().length
      clauses.push({ text: shown, start: first, end: first + shown.length })
    }
  }
  for (const { 0: mark, index } of text.matchAll(languages[lang].draft.stops)) {
    add(index)
    start = index + mark.length
  }
  add(text.length)
  return clauses
}

/** The clause around a place of a sentence. */
export function clauseAt(text: string, at: number, lang: LanguageTag): Clause {
  const found = clausesOf(text, lang).find((clause) => holdsPlace(clause, at))
  return found ?? { text, start: 0, end: text.length }
}

/** Words without quotation marks and brackets that only open, or only close. */
export function withoutLoneMarks(text: string, lang: LanguageTag): string {
  let result = text
  for (const [open, close] of languages[lang].draft.pairs) {
    if (result.split(open).length === result.split(close).length) continue
    result = result.replaceAll(open, '').replaceAll(close, '')
  }
  return hasLoneQuote(result) ? result.replaceAll('"', '') : result
}

/** Whether a straight quotation mark opens in a text and closes nowhere in it, or closes only. */
export function hasLoneQuote(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1
}

/** How long a text reads: characters in Chinese, words in English. */
export function lengthIn(text: string, lang: LanguageTag): number {
  return languages[lang].draft.lengthOf(text)
}

/** The first whole clauses of a text that are at most so long; null where not even the first is. */
export function shortened(text: string, most: number, lang: LanguageTag): string | null {
  const whole = text.trim()
  if (lengthIn(whole, lang) <= most) return whole
  let best: string | null = null
  for (const { end } of clausesOf(text, lang)) {
    const cut = text.slice(0, end).trim()
    if (lengthIn(cut, lang) > most) break
    // Behind a bracket the clause goes on.
    if (/^\s*[(（]/.test(text.slice(end))) continue
    // What is set against a claim belongs to it: sales rose 2%, but profits fell.
    if (isBalanced(cut, lang) && !languages[lang].draft.contrast.test(text.slice(end))) best = cut
  }
  return best
}

/** Whether every mark that opens in a text is closed in it; a ‘ may be an apostrophe's. */
export function isBalanced(text: string, lang: LanguageTag): boolean {
  return languages[lang].draft.pairs.every(
    ([open, close]) => open === '‘' || text.split(open).length === text.split(close).length,
  )
}

import { languages } from '../language/languages.ts'
import type { LanguageTag } from '../model.ts'
import { clausesOf, hasLoneQuote, isBalanced, lengthIn } from './clause.ts'

/** Whether a text speaks of something that stands before it: He said, Of those, 其中. */
export function leansBack(text: string, lang: LanguageTag): boolean {
  return languages[lang].draft.standing.anaphor.test(withoutConnective(text, lang).replace(/^[“"‘]/, ''))
}

/** A sentence without the word that only joins it to the one before. */
export function withoutConnective(text: string, lang: LanguageTag): string {
  const { connective } = languages[lang].draft.standing
  const rest = text.replace(connective, '')
  return rest === text ? text : rest.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** A text without what only leads up to what it says; a purpose that takes several clauses goes as a whole. */
export function withoutOpening(text: string, lang: LanguageTag): string {
  const { opening, purpose, standing } = languages[lang].draft
  let rest = text.replace(opening, '')
  if (rest === text || !purpose.test(text)) return rest
  for (;;) {
    const [first, second] = clausesOf(rest, lang)
    if (!first || !second || standing.subjectOf(first.text) !== '') return rest
    rest = rest.slice(second.start)
  }
}

/**
 * Whether a text is no statement of the article but what it is furnished with: links in brackets, the name of a
 * figure, a note to a mark, a question, a reference, a row of a table without its cells, a call to click or to look at
 * something that no slide shows.
 */
export function isFurniture(text: string, lang: LanguageTag): boolean {
  const { pointer, reference } = languages[lang].draft.standing
  const words = text.replace(/\\?\[[^\][]*\\?\]/g, '').trim()
  // What only a bracket points at is said all the same.
  const told = withoutConnective(words, lang).replace(/\s?[（(][^()（）]*[)）](?=.*\p{L})/gu, '')
  return (
    !/\p{L}/u.test(words) ||
    /^[（(][^（()）]*[)）]$/.test(words) ||
    /[?？]$|^\\?(?:\*(?=\s)|[†‡§])|\|\s*\|/.test(words) ||
    reference.test(text.trim()) ||
    pointer.test(told)
  )
}

/** Whether a clause only says when, where, whence or on what condition. */
export function isSubordinate(clause: string, lang: LanguageTag): boolean {
  const { subordinate, adverbial, hasPredicate } = languages[lang].draft.standing
  return subordinate.test(clause) || (adverbial.test(clause) && !hasPredicate(clause))
}

/** Whether every mark that opens in a text is closed in it, straight ones too. */
export function isWhole(text: string, lang: LanguageTag): boolean {
  return isBalanced(text, lang) && !hasLoneQuote(text)
}

/** Whether words go on from a colon: they are those that are named before it. */
export function leansOverColon(before: string, words: string, lang: LanguageTag): boolean {
  return /[:：]\s*$/.test(before) && languages[lang].draft.standing.pronoun.test(words)
}

/** A text without the clauses that only lead up to what it says. */
function mainClauses(text: string, lang: LanguageTag): string {
  const clauses = clausesOf(text, lang).map((clause) => clause.text)
  return clauses.filter((clause) => !isSubordinate(clause, lang)).join(languages[lang].draft.words.comma)
}

/** Whether a text can be read on a slide without what stands around it in the article. */
export function standsAlone(text: string, lang: LanguageTag): boolean {
  const { badEnd, standing } = languages[lang].draft
  const words = text.trim().replace(/[。.！!；;，,]+$/, '')
  return (
    isWhole(words, lang) &&
    !leansBack(words, lang) &&
    !isFurniture(words, lang) &&
    !badEnd.test(words) &&
    standing.hasPredicate(mainClauses(words, lang))
  )
}

/** Whether words say something of something, so that they can head a slide as its claim. */
export function isClaim(text: string, lang: LanguageTag): boolean {
  const { badStart, shortestHeading } = languages[lang].draft
  const words = sayingOf(text.replace(/^[“"]/, ''), lang)
  return (
    standsAlone(text, lang) &&
    lengthIn(text, lang) > shortestHeading &&
    !badStart.test(words) &&
    !languages[lang].draft.standing.endsOpen(words) &&
    languages[lang].draft.headings.stands(text)
  )
}

/** A text from its first clause on that does more than to say when, where or of whom. */
function sayingOf(text: string, lang: LanguageTag): string {
  const clauses = clausesOf(text, lang)
  const main = clauses.find((clause) => !isSubordinate(clause.text, lang))
  return text.slice(main?.start ?? 0)
}

/** A name may be so much shorter than a claim. */
const leastOfHeading = 0.8

/** Whether words name nothing in particular, want an end, or lean on something before: no heading. */
export function isFragment(text: string, lang: LanguageTag): boolean {
  const { badStart, badEnd, standing, headings, shortestHeading } = languages[lang].draft
  const words = text.replace(/^[“"]/, '')
  return (
    lengthIn(words, lang) < leastOfHeading * shortestHeading ||
    badEnd.test(words) ||
    standing.endsOpen(words) ||
    leansBack(words, lang) ||
    isFurniture(words, lang) ||
    standing.general.test(words) ||
    headings.timeOnly.test(words) ||
    ((badStart.test(words) || standing.quantity.test(words)) && !standing.hasPredicate(words)) ||
    isSubordinate(words, lang) ||
    !isWhole(words, lang) ||
    /^[%％]/.test(words)
  )
}

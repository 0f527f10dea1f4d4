import type { Article, Quantity, Statistic } from '../model.ts'
import { cellNamesOf } from './around.ts'
import type { MentionDraft } from './findMentions.ts'
import { normaliseWidth } from '../width.ts'
import { covers } from '../number/bound.ts'
import { countsThings } from '../number/unit.ts'
import { isNumeral, otherSpellings, spellingsOf, withOneJoin } from '../language/deckWords.ts'
import { bindsNumber } from '../language/leftovers.ts'
import { boundBefore } from '../language/bounds.ts'
import { saysGrowthBefore } from '../language/claims.ts'
import { textBefore, textBehind } from '../language/engine/beside.ts'
import { meet } from '../language/engine/spans.ts'

/** Text without blanks and in half width, in which printed words can be looked for. */
export function normalised(text: string): string {
  return normaliseWidth(text).replace(/\s+/g, '')
}

/** As many characters before a number may bound it. */
const LONGEST_QUALIFIER = 24

/**
 * Where the article prints a mention's words though the finder took them for no statistic there (接近两个小时), as an
 * offset; null where it prints them nowhere, only as a part of another number, counting other things than the slide
 * names behind, or claims less of them.
 */
export function findPrinted(mention: MentionDraft, article: Article, statistics: Statistic[]): number | null {
  const text = textOf(article)
  const behind = alike(mention.source.text).slice(mention.at.end)
  const compound = findCompound(mention, behind, text)
  if (compound !== null) return compound
  // The first of two may leave what it counts to the second: 48 to 39 minutes.
  const second = /^\D{1,5}\d[\d.,]*(?=\D)/.exec(behind)?.[0] ?? ''
  const behinds = [behind, behind.slice(second.length)]
  for (const wanted of spellings(mention)) {
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      const isPart = isNumeral(text[at - 1] ?? '') || (/\d$/.test(wanted) && goesOnInDigits(text, end))
      if (isPart || statistics.some((one) => meet(one, { start: at, end }))) continue
      const printed = textBehind(text, end, 4)
      const says = behinds.some((words) => goesOn(mention, words, printed)) || isOfRow(mention, text, at)
      if (!says) continue
      if (saysNoMore(mention, text, at)) return at
    }
  }
  return null
}

/** Five counties, where the article says five-county; what it bounds nothing may bound otherwise. */
function findCompound({ text, unit, bound }: MentionDraft, behind: string, article: string): number | null {
  const thing = /^ ([a-z]{3,})/.exec(behind)?.[1]
  if (unit !== null || bound !== 'exact' || !thing) return null
  const one = thing.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
  const at = article.toLowerCase().indexOf(`${normaliseWidth(text).toLowerCase()}-${one}`)
  return at < 0 || isNumeral(article[at - 1] ?? '') ? null : at
}

/** Whether the words right before a mention claim no more, and no growth, than those before its words as printed. */
function saysNoMore({ lead, bound }: MentionDraft, article: string, at: number): boolean {
  const printed = textBefore(article, at, LONGEST_QUALIFIER)
  if (saysGrowthBefore(lead) && !saysGrowthBefore(printed)) return false
  return covers(boundBefore(printed) ?? 'exact', boundBefore(lead.slice(-LONGEST_QUALIFIER)) ?? bound)
}

/** Whether the article goes on as the slide does, where a number alone does not say what it counts. */
function goesOn({ text, unit }: Quantity, behind: string, printed: string): boolean {
  if (!countsThings(unit) || (unit === null && /\d\.\d|\d{3}/.test(text))) return true
  const length = unit === null ? 4 : 2
  return behind !== '' && printed.slice(0, length) === behind.slice(0, length)
}

/** Whether a number goes on: 44 of 44.5, not of one that a sentence ends with. */
function goesOnInDigits(text: string, end: number): boolean {
  const next = text[end] ?? ''
  return isNumeral(/[.,]/.test(next) ? (text[end + 1] ?? '') : next)
}

/** As much before a number may name whose it is. */
const LONGEST_NAMING = 80

/** Whether the article names a cell's row before the number, behind the one before: 甲店36小时，乙店40. */
function isOfRow(mention: MentionDraft, article: string, at: number): boolean {
  const [, row = ''] = cellNamesOf(mention)
  const before = /[^\d.!?。！？；;\n]*$/.exec(textBefore(article, at, LONGEST_NAMING))![0]
  return row !== '' && before.toLowerCase().includes(normaliseWidth(row).trim().toLowerCase())
}

/** A number's words as printed, and as a small number is written in Chinese: 2小时, 两个小时, 二小时. */
function spellings({ text, value, unit: counted }: Quantity): string[] {
  const printed = normaliseWidth(text)
  const unit = counted?.word ?? null
  if (unit === null || value > 10 || !Number.isInteger(value) || value < 1) return [printed]
  return [...new Set([printed, ...spellingsOf(value, unit)])]
}

/**
 * Where the article prints the words that a slide says a number in, with a neighbour where they are short (图3,
 * Python 3.11): an offset, or null.
 */
export function findWords(mention: MentionDraft, article: Article): number | null {
  const { source, at } = mention
  const slide = alike(source.text)
  const word = slide.slice(at.start, at.end)
  const before = /(?:\d[\d.,]* ?(?:to|[-–]) ?|[A-Za-z][\w.-]*|\d[\d.,]*|\p{Script=Han}|[^\s\w])?\s?$/u.exec(
    slide.slice(0, at.start),
  )![0]
  const after = /^[\s-]?(?:[A-Za-z%‰°²³]+|\p{Script=Han}{1,2})?/u.exec(slide.slice(at.end))![0]
  const range = /(?<![\d.])\d[\d.]*-$/.exec(slide.slice(0, at.start))?.[0]
  const text = textOf(article)
  const isLong = /^\p{Script=Han}{2,}$/u.test(word)
  const wanted = [
    ...(isLong ? [word] : []),
    ...otherSpellings(word),
    ...(range ? [range + word] : []),
    ...(after.trim() ? [word + after] : before.trim() ? [before + word] : []),
    // 18 to 34, whatever stands behind.
    ...(/^\d.*\D$/.test(before.trim()) || bindsNumber(before) ? [before + word] : []),
  ]
  for (const words of wanted) {
    for (let found = text.indexOf(words); found !== -1; found = text.indexOf(words, found + 1)) {
      const isPart =
        (/^\d/.test(words) && /[\d.]/.test(text[found - 1] ?? '')) ||
        (/\d$/.test(words) && /\d/.test(text[found + words.length] ?? ''))
      if (!isPart && saysNoMore(mention, text, found + words.indexOf(word))) return found
    }
  }
  return null
}

/** Words in half width, with one sign between the ends of a range: 18至25岁 and 18—25岁 are one. */
function alike(text: string): string {
  return withOneJoin(normaliseWidth(text))
}

/** An article's text in half width. */
function textOf(article: Article): string {
  const known = texts.get(article) ?? alike(article.text)
  texts.set(article, known)
  return known
}

const texts = new WeakMap<Article, string>()

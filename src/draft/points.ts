import { languages } from '../language/languages.ts'
import type { LanguageTag, Paragraph, Sentence } from '../model.ts'
import { clausesOf, lengthIn, shortened } from './clause.ts'
import { capitalised } from './headings.ts'
import { isHerald } from './prominence.ts'
import { joint } from './quotes.ts'
import {
  isClaim,
  isFurniture,
  isSubordinate,
  isWhole,
  leansBack,
  standsAlone,
  withoutConnective,
  withoutOpening,
} from './standing.ts'

/** Several things of one kind that a text names one after the other. */
export interface Points {
  /** What they are points of, from the words before them. */
  head: string | null
  items: { lead: string | null; text: string }[]
  sentences: number[]
}

/** The most items of a list that slides show. */
const mostItems = 15
/** How many items of a list may be none of its points, so that it is still shown. */
const mostLost = 0.25

/** A list's items as the article gives them. */
export function itemPoints(items: Paragraph[], lang: LanguageTag): Points | null {
  const list = items.filter(({ sentences: [first] }) => first && !isFurniture(first.text, lang))
  const named = list.flatMap(({ sentences }) => leadOf(sentences, lang) ?? [])
  const isNamed = named.length === list.length && list.length > 1
  const shown = list.slice(0, mostItems)
  const sentences = shown.flatMap((item) =>
    item.sentences.slice(0, isNamed ? 2 : 1).map(({ index }) => index),
  )
  if (isNamed) return { head: null, items: named.slice(0, mostItems), sentences }
  const found = itemsOf(
    list.map(({ sentences: [first] }) => first!.text),
    lang,
  )
  return found && { head: null, items: found, sentences }
}

/** An item whose first sentence, of a few words, names what the second says; null for others. */
function leadOf([first, second]: Sentence[], lang: LanguageTag): Points['items'][number] | null {
  const lead = first!.text.replace(/[。.：:]$/, '')
  if (!second || lengthIn(lead, lang) > languages[lang].draft.claim.lead) return null
  const text = second.text.replace(/[。；;，,.]+$/, '')
  const cut = isWhole(text, lang) ? cutItem(text, lang) : null
  return cut === null ? null : { lead, text: cut }
}

/** The points of a list, all of them or nearly all; null for too few, or for a list that would lose its members. */
function itemsOf(texts: string[], lang: LanguageTag, least = 2): Points['items'] | null {
  const shown = texts.slice(0, mostItems)
  const items = shown.flatMap((text) => itemOf(text, lang) ?? [])
  return items.length < least || items.length < (1 - mostLost) * shown.length ? null : items
}

/** Points counted out in running text: 一是…；二是…, or the same at the heads of sentences or paragraphs. */
export function countedPoints(sentences: Sentence[], lang: LanguageTag): Points | null {
  const text = sentences.map((sentence) => sentence.text).join(languages[lang].prose.joint)
  const marks = [...text.matchAll(languages[lang].draft.ordinal)].filter(
    ({ index }) => index === 0 || /[。；！？，：:,;.\s]/.test(text[index - 1]!),
  )
  if (marks.length < 2) return null
  const items = itemsOf(
    marks.map(({ 0: mark, index }, i) => {
      const rest = text.slice(index + mark.length, marks[i + 1]?.index ?? text.length)
      return rest.split(/[。！？]|\.\s/)[0]!.replace(/[；;，,]\s*$/, '')
    }),
    lang,
  )
  const head = headOf(text.slice(0, marks[0]!.index), lang)
  return items && { head, items, sentences: sentences.map(({ index }) => index) }
}

/** As many parts of a whole are shown by their numbers. */
const mostParts = 4

/** Parts of one sentence between semicolons. */
export function parallelPoints({ text, index }: Sentence, lang: LanguageTag): Points | null {
  const colon = /[:：]\s*/.exec(text)
  const first = text.search(/[；;]/)
  const start = colon && colon.index < first ? colon.index + colon[0].length : 0
  // Each of them is one of the whole, not the first alone.
  const { ofWhich } = languages[lang].draft.series
  const told = text.slice(start).trim()
  const pieces = told.replace(ofWhich, '').split(/[；;]/)
  // The parts of a whole are numbers, as long as they make a row.
  if (pieces.length < 3 || (pieces.length <= mostParts && ofWhich.test(told))) return null
  // None of what stands beside each other is left out.
  const items = itemsOf(pieces, lang, Math.min(pieces.length, mostItems))
  if (!items) return null
  const head = start > 0 ? headOf(text.slice(0, start), lang) : null
  return { head, items, sentences: [index] }
}

/** The most sentences of a part that are told one by one. */
const mostSteps = 8

/** What a step weighs: what was decided stays, and numbers before words alone. */
const weightOf = ({ text, isDecision }: ToldStep) => (isDecision ? 2 : /\d/.test(text) ? 1 : 0)

interface ToldStep {
  text: string
  index: number
  /** The last of its sentences. */
  last: number
  isDecision: boolean
}

/**
 * The sentences of paragraphs, each whole or, where it is long, by what stands between its semicolons; one that leans back
 * only behind the one that it leans on, and none that only says what was held or heard.
 */
export function sentencePoints(paragraphs: Sentence[][], lang: LanguageTag): Points | null {
  const found: ToldStep[] = []
  const firsts = new Set(paragraphs.map(([first]) => first?.index))
  for (const { text, index } of paragraphs.flat()) {
    const words = text.trim().replace(/[。.；;]$/, '')
    const before = found.at(-1)
    const isNext = before?.last === index - 1
    if (isNext && !firsts.has(index) && isRest(words, lang)) {
      before.text += joint(lang) + words
      before.last = index
      continue
    }
    const isTold = /[。.！!]["”]?$/.test(text) && !isFurniture(words, lang) && isWhole(words, lang)
    if (!isTold || isHerald(words, lang) || (!isNext && leansBack(words, lang))) continue
    const isDecision = languages[lang].draft.standing.decides.test(words)
    for (const step of stepsIn(words, isDecision, lang))
      found.push({ text: step, index, last: index, isDecision })
  }
  const kept = new Set(found.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, mostSteps))
  const steps = found.filter((one) => kept.has(one) || one.isDecision)
  if (steps.length < 2) return null
  return {
    head: null,
    items: steps.map(({ text }) => ({ lead: null, text })),
    sentences: steps.map(({ index }) => index),
  }
}

/** Whether a few words say of nobody what they do: carried, five to one. They end what stands before them. */
function isRest(words: string, lang: LanguageTag): boolean {
  const { draft } = languages[lang]
  const [first] = words.split(/[；;]/) as [string]
  if (/[:：]$/.test(words)) return false
  return lengthIn(first, lang) <= draft.claim.shortest && draft.standing.subjectOf(first) === ''
}

/** A sentence as steps; a decision is one, whole. */
function stepsIn(words: string, isDecision: boolean, lang: LanguageTag): string[] {
  if (isDecision) return [words]
  const pieces = words.split(/[；;]\s*/)
  const isLong = lengthIn(words, lang) > patience * languages[lang].draft.longest.item
  const parts = isLong && pieces.every((piece) => isWhole(piece, lang)) ? pieces : [words]
  // What is to be done is told to its end.
  const longest = PATIENCE_WITH_NUMBERS * languages[lang].draft.longest.item
  return parts.flatMap((piece) => (lengthIn(piece, lang) <= longest ? [piece] : (cutItem(piece, lang) ?? [])))
}

/** What a list is of, by the last clause before it, without the verb that leads to the list. */
function headOf(before: string, lang: LanguageTag): string | null {
  const whole = before.trim().replace(/[:：]$/, '')
  if (lengthIn(whole, lang) <= languages[lang].draft.longest.headline && isClaim(whole, lang)) return whole
  const clause = clausesOf(before, lang).at(-1)?.text
  return clause?.replace(languages[lang].draft.headings.announces, '') || null
}

/** Of so many times the length a text is shown whole rather than cut to what says nothing. */
const patience = 1.7

/**
 * One item of a list: what names it first, where it does, and no more than a few lines. Null for what cannot stand:
 * links, what leans on words before it, what a cut would leave without its verb.
 */
function itemOf(words: string, lang: LanguageTag): Points['items'][number] | null {
  const text = withoutConnective(words.trim(), lang).replace(/[。；;，,.]+$/, '')
  if (text === '' || leansBack(text, lang) || isFurniture(text, lang) || !isWhole(text, lang)) return null
  const short = cutItem(text, lang)
  return short === null ? null : named(short, lang)
}

/** What has numbers behind where it would be cut is shown whole up to so many times the length. */
const PATIENCE_WITH_NUMBERS = 2.6

/** A text cut to whole clauses that say something by themselves; whole where it is short enough, and no number is lost. */
function cutItem(text: string, lang: LanguageTag): string | null {
  const { item } = languages[lang].draft.longest
  if (lengthIn(text, lang) <= patience * item) return text
  const cuts = [item, patience * item].flatMap((room) => {
    const cut = cutAt(text, room, lang)?.replace(/[，,；;：:、]$/, '')
    return cut && standsAlone(cut, lang) ? [cut] : []
  })
  const whole = cuts.find((cut) => !/\d/.test(text.slice(cut.length)))
  if (whole || cuts.length === 0) return whole ?? null
  return lengthIn(text, lang) <= PATIENCE_WITH_NUMBERS * item ? text : null
}

/** What comes before a line's first pause names it, where that is short and an own piece. */
function named(text: string, lang: LanguageTag): Points['items'][number] {
  const [first, second] = clausesOf(text, lang)
  const isShort = second !== undefined && lengthIn(first!.text, lang) <= languages[lang].draft.claim.lead
  if (!isShort || !languages[lang].draft.headings.named.test(text.slice(first!.end, second.start)))
    return { lead: null, text }
  const rest = text.slice(second.start)
  return isWhole(rest, lang) ? { lead: first!.text, text: rest } : { lead: null, text }
}

/** The first whole clauses of a text, without one at their end that only leads up to the next, where such ones come first. */
function cutAt(text: string, most: number, lang: LanguageTag): string | null {
  const cut = shortened(text, most, lang)
  if (!cut || cut.length >= text.trim().length || languages[lang].script !== 'Han') return cut
  const clauses = clausesOf(cut, lang)
  const last = clauses.findLastIndex((clause) => !isSubordinate(clause.text, lang))
  return last < 0 || last === clauses.length - 1 ? cut : cut.slice(0, clauses[last]!.end)
}

/** How much of a sentence must remain for its first clauses to say what it says. */
const leastOfSentence = 0.45

/** The first whole clauses of a sentence that a slide can show large; null where they would say too little. */
export function claimOf({ text }: Sentence, lang: LanguageTag): string | null {
  return mainWords(text, languages[lang].draft.claim.longest, lang)
}

/** A sentence that can stand alone and fills a slide by itself may be so many times as long as a claim. */
const ROOMY_CLAIM = 1.6

/** All that a sentence says, where a slide holds that; null for a longer one. */
export function wholeClaim({ text }: Sentence, lang: LanguageTag): string | null {
  const whole = withoutOpening(withoutConnective(text, lang), lang).replace(/[。.]$/, '')
  if (/[:：]$/.test(whole)) return null
  const { shortest, longest } = languages[lang].draft.claim
  const length = lengthIn(whole, lang)
  const isOfLength = shortest <= length && length <= ROOMY_CLAIM * longest
  return isOfLength && standsAlone(whole, lang) ? capitalised(whole) : null
}

/** The first clauses of a long sentence, for want of one that is short. */
export function beginningOf({ text }: Sentence, lang: LanguageTag): string | null {
  const cut = cutAt(withoutOpening(text, lang), languages[lang].draft.claim.longest, lang)
  const claim = cut?.replace(/[，,；;：:、]$/, '')
  return claim && standsAlone(claim, lang) ? claim : null
}

/** Whether a text is a sentence of its own as the article ends it: it has a verb, whether or not a table knows that. */
function isSentence(text: string, lang: LanguageTag): boolean {
  const isEnded = /\p{L}[)）”"]?[.。]$/u.test(text) && !/^\p{Ll}/u.test(text)
  return (
    isEnded &&
    !languages[lang].draft.badEnd.test(text.slice(0, -1)) &&
    isWhole(text, lang) &&
    !leansBack(text, lang) &&
    !isFurniture(text.slice(0, -1), lang)
  )
}

/** A sentence cut to so many characters or words, without what only leads up to it. */
export function mainWords(text: string, most: number, lang: LanguageTag): string | null {
  const main = withoutOpening(withoutConnective(text, lang), lang)
  const cut = cutAt(main, most, lang)
  if (
    !cut ||
    lengthIn(cut, lang) < languages[lang].draft.claim.shortest ||
    cut.length < leastOfSentence * main.length ||
    !(standsAlone(cut, lang) || (cut === main && isSentence(cut, lang))) ||
    /^["“][^"“”]*["”]$/.test(cut)
  )
    return null
  return capitalised(cut.replace(/[，,；;：:、。.]$/, ''))
}

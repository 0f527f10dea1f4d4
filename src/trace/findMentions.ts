import { splitUnit } from '../headUnit.ts'
import { languages } from '../language/languages.ts'
import { everyMatch } from '../everyMatch.ts'
import type { Deck, LanguageTag, Mention, NumberNote, Quantity, Span } from '../model.ts'
import { findQuantities } from '../statistics/find.ts'
import { normaliseWidth } from '../width.ts'
import { mayHoldNumber } from '../language/deckWords.ts'
import { calendarOf } from '../language/engine/calendar.ts'
import { timesIn } from '../language/times.ts'
import { unreadIn } from './unread.ts'
import { cellQuantity } from './cellQuantity.ts'
import { signed, unsigned } from '../number/signed.ts'
import { grouped } from '../number/grouped.ts'
import { beginsFrom, endsBy, firstFrom, liesIn, meet } from '../language/engine/spans.ts'
import { placesBehind } from '../source/attached.ts'
import { findTexts, type DeckText } from './texts.ts'

/** A mention before it is traced, with what its audience reads around it. */
export interface MentionDraft extends Omit<Mention, 'verdict' | 'statistics' | 'formula' | 'reason'> {
  source: DeckText
  /** Its place in `source.text`. */
  at: Span
  /** The sentence around it, with the label and head that belong to it. */
  sentence: string
  /** What of the sentence stands before it. */
  lead: string
  /** What of that stands behind the number before it. */
  since: string
  note: NumberNote | null
  /** The finder has left it over: it says a number, and which is not known. */
  isUnread: boolean
}

export interface FindMentionsOptions {
  /** Relative words (今年) are counted from this date: the article's; the deck's own by default. */
  date?: string | null
  lang?: LanguageTag
  /** The year that the article's title gives to parts of a year that name none. */
  titleYear?: number | null
}

/** Every number that a deck shows or has its speaker say, in the order of deck.md. */
export function findMentions(deck: Deck, options: FindMentionsOptions = {}): MentionDraft[] {
  const { titleYear = null } = options
  const finder = { lang: options.lang ?? deck.meta.lang, date: options.date ?? deck.meta.date, titleYear }
  const place = placesBehind(deck.text, deck.attached)
  const calendar = { ...calendarOf(finder.date), titleYear }
  const drafts = findTexts(deck).flatMap((source) => {
    const read = quantitiesIn(source, finder)
    const unread = source.cell
      ? []
      : unreadIn(source, [...read, ...source.code], timesIn(source.text, finder.lang, calendar))
    return [...read, ...unread].map((quantity, index): MentionDraft => {
      const at = { start: quantity.start, end: quantity.end }
      const start = source.cell?.start ?? source.offsets[at.start]!
      const end = source.cell?.end ?? source.offsets[at.end - 1]! + 1
      const [sentence, lead] = sentenceAround(source, at)
      const before = read[firstFrom(read, at.start) - 1]
      return {
        ...quantity,
        id: '',
        slide: source.slide?.id ?? null,
        where: source.where,
        start,
        end,
        ...place(start),
        source,
        at,
        sentence,
        lead,
        since: before ? lead.slice(Math.max(0, lead.length - (at.start - before.end))) : lead,
        note: source.cell?.note ?? null,
        isUnread: index >= read.length,
      }
    })
  })
  giveNotes(drafts)
  drafts.sort((a, b) => a.start - b.start)
  drafts.forEach((draft, index) => (draft.id = `m${index + 1}`))
  return drafts
}

/** The quantities of one text; offsets are into it, never into the words that are read with it. */
function quantitiesIn(source: DeckText, finder: { lang: LanguageTag; date: string | null }): Quantity[] {
  if (source.cell) return [cellQuantity(source, source.cell, finder)]
  const { text, before, after } = source
  if (!mayHoldNumber(text)) return []
  const [sign, unit] = splitUnit(/^\s*[^a-z\u4e00-\u9fff\p{Sc}]*$/iu.test(text) ? after : '')
  const from = before.length + sign.length
  const cell = before && !isYearText(text) ? grouped(text) : { text, at: (index: number) => index }
  const { start: first, end: last, isNegative } = sign ? signed(cell.text) : unsigned(cell.text)
  const to = from + last - first
  return findQuantities(before + sign + cell.text.slice(first, last) + unit, finder)
    .filter((one) => beginsFrom(one, before.length) && meet(one, { start: from, end: to }))
    .map((quantity) => {
      const start = cell.at(Math.max(quantity.start, from) - from + first)
      const end = cell.at(Math.min(quantity.end, to) - from + first)
      const words = cell.text === text ? quantity.text : text.slice(start, end)
      const direction = isNegative ? { direction: 'down' as const } : {}
      return { ...quantity, ...direction, text: words, start, end }
    })
    .map((quantity) => withSign(quantity, text))
    .filter((quantity) => quantity.unit !== null || !source.code.some((code) => isInside(quantity, code)))
    .filter(
      (one) => !isYear(one) || source.notes.some(({ at }) => at === one.end) || isCount(one, text, finder),
    )
}

/** Of 2000 jobs the language reads no time. */
function isCount(
  { kind, start, end }: Quantity,
  text: string,
  { lang, date }: { lang: LanguageTag; date: string | null },
): boolean {
  const times = () => languages[lang].statistics.findTimes(text, calendarOf(date))
  return kind === 'count' && !times().some((one) => meet(one, { start, end }))
}

/** A plus behind a number leaves it open, as a word does. */
function withSign(quantity: Quantity, text: string): Quantity {
  if (quantity.qualifier || !/^\s*[+＋](?!\s*[\d=])/.test(text.slice(quantity.end))) return quantity
  return { ...quantity, qualifier: '+', bound: 'over', interval: { low: quantity.value, high: Infinity } }
}

function isInside(inner: Span, outer: Span): boolean {
  return liesIn(inner, outer)
}

function isYearText(text: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(normaliseWidth(text))
}

/** A bare 2022 is a date. */
function isYear({ text, unit, magnitude, qualifier }: Quantity): boolean {
  return unit === null && magnitude === null && qualifier === null && isYearText(text)
}

const sentenceEnd = /[。！？；!?\n]|[.;](?=\s|$)/g
/** As much of a sentence is read on each side of a number. */
const LONGEST_SENTENCE = 600

/** The sentence of a text around a place, and what of it comes before the place. */
function sentenceAround(source: DeckText, { start, end }: Span): [string, string] {
  const { text, before, after } = source
  const ends = endsOf(source)
  const next = ends[firstFrom(ends, end)]
  const last = ends[firstFrom(ends, start) - 1]
  const from = Math.max(last ? last.start + 1 : 0, start - LONGEST_SENTENCE)
  const to = Math.min(next ? next.start : text.length, end + LONGEST_SENTENCE)
  const lead = (from === 0 ? before : '') + text.slice(from, start)
  const rest = text.slice(start, to)
  return [lead + (after && rest.trimEnd().endsWith(after) ? rest : rest + after), lead]
}

/** Where the sentences of a text end. */
function endsOf(source: DeckText): { start: number }[] {
  const known =
    ends.get(source) ?? everyMatch(source.text, sentenceEnd).map(({ index }) => ({ start: index }))
  ends.set(source, known)
  return known
}

const ends = new WeakMap<DeckText, { start: number }[]>()

/** Hands each note to the number before it. */
function giveNotes(drafts: MentionDraft[]): void {
  const byText = new Map<DeckText, MentionDraft[]>()
  for (const draft of drafts) byText.set(draft.source, [...(byText.get(draft.source) ?? []), draft])
  for (const [source, mentions] of byText) {
    for (const { at, note } of source.notes) {
      const before = mentions.filter((mention) => endsBy(mention.at, at))
      const last = before.reduce<MentionDraft | null>(
        (best, one) => (best && best.at.end >= one.at.end ? best : one),
        null,
      )
      if (last) last.note = note
    }
  }
}

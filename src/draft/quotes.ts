import { saysIf } from '../language/claims.ts'
import { languages } from '../language/languages.ts'
import type { LanguageTag, Paragraph, Sentence, Statistic } from '../model.ts'
import { clausesOf, lengthIn, shortened } from './clause.ts'
import { escapeInline, escapeMarkdown } from './escape.ts'
import type { Figure } from './figure.ts'
import { announcedIn } from './headings.ts'
import { spanIn, type Survey } from './survey.ts'
import { notesFor } from './notes.ts'
import type { Material, Proposal } from './partSlides.ts'
import type { Part } from './parts.ts'
import { phrase, type Phrase, type SlideDraft } from './slide.ts'
import {
  isClaim,
  isFurniture,
  isSubordinate,
  isWhole,
  leansBack,
  leansOverColon,
  standsAlone,
  withoutConnective,
} from './standing.ts'
import { themeWords } from './themeWords.ts'

/** A stretch of a sentence, as printed. */
export interface QuotePiece {
  sentence: Sentence
  start: number
  end: number
}

/** Where words stand in a sentence; nowhere for those that it does not print. */
export function stretchIn(sentence: Sentence, words: string): QuotePiece[] {
  const start = sentence.text.indexOf(words)
  return start < 0 ? [] : [{ sentence, start, end: start + words.length }]
}

/** What a slide quotes in one go: a stretch of a sentence, behind the sentences that it needs, with its numbers. */
export interface Quote {
  pieces: QuotePiece[]
  statistics: Statistic[]
}

/** How many quotes a slide lists, and how much of what one alone may hold. */
const mostQuotes = 4
const roomy = 2.4
/** A sentence that is longer is cut into runs of clauses. */
const longestWhole = 1.8
/** A quote with the sentences that it needs is no longer. */
const longestJoined = 2.1

/**
 * The quotes of sentences in a row that `open` takes, each able to stand alone on a slide, and only those with numbers
 * unless all are asked for. What holds in a case only is shown large by none.
 */
export function quotesIn(
  sentences: Sentence[],
  survey: Survey,
  open: (statistics: Statistic[], sentence: Sentence) => boolean,
  least: 0 | 1 = 1,
): Quote[] {
  const { places, lang } = survey
  const quotes: Quote[] = []
  const isOpen = (sentence: Sentence | undefined) =>
    sentence === undefined || open(places.get(sentence.index)?.statistics ?? [], sentence)
  for (const [at, sentence] of sentences.entries()) {
    const statistics = places.get(sentence.index)?.statistics ?? []
    if (statistics.length < least || !isOpen(sentence) || (statistics.length > 0 && saysIf(sentence.text)))
      continue
    const before = sentences[at - 1]
    // What leans on a sentence that is told elsewhere is not told without it.
    if (least === 0 && leansBack(sentence.text, lang) && !isOpen(before)) continue
    const [first, ...others] = piecesOf(sentence, lang).map((piece) => ({
      pieces: [piece] as [QuotePiece],
      statistics: statistics.filter((statistic) => isIn(statistic, piece)),
    }))
    const isBegun = first !== undefined && begin(quotes, first, before, least, survey, isOpen(before))
    // Without numbers a sentence is told from its beginning.
    if (least > 0 || isBegun) for (const quote of others) goOn(quotes, quote, least, lang)
  }
  return quotes.filter(({ statistics }) => statistics.length >= least)
}

/** Puts what a sentence begins with among the quotes, with the one before where it needs that; whether it did. */
function begin(
  quotes: Quote[],
  quote: Quote & { pieces: [QuotePiece] },
  before: Sentence | undefined,
  least: number,
  survey: Survey,
  isNew: boolean,
): boolean {
  const { lang } = survey
  const [piece] = quote.pieces
  const last = quotes.at(-1)
  // What the article begins with leans on its title, which stands above.
  const isFirst = piece.sentence === survey.article.sections[0]?.paragraphs[0]?.sentences[0]
  if (!isFirst && needs(before, piece.sentence, quote.statistics, survey)) {
    const joined = joinedTo(last, before, quote, survey, isNew)
    if (joined && joined !== last) quotes.push(joined)
    return joined !== null
  }
  const isShown = quote.statistics.length >= least && canStand(piece, lang)
  if (isShown) quotes.push(quote)
  return isShown
}

/** Puts a further stretch of a sentence among the quotes: behind the last where it cannot open one. */
function goOn(
  quotes: Quote[],
  quote: Quote & { pieces: [QuotePiece] },
  least: number,
  lang: LanguageTag,
): void {
  const [piece] = quote.pieces
  if (!opens(piece, lang)) extend(quotes.at(-1), quote, lang)
  else if (quote.statistics.length >= least && canStand(piece, lang)) quotes.push(quote)
}

/**
 * Whether a sentence says too little without the one before: it speaks of that, or its numbers are of the name that
 * leads that in (“South: Sales fell 1%. Price: $3.”).
 */
function needs(
  before: Sentence | undefined,
  { text }: Sentence,
  [first]: Statistic[],
  { lang, article }: Survey,
): boolean {
  const lead = before && languages[lang].names.lead(before.text, false)?.text
  const isLed = lead !== undefined && first?.subject?.endsWith(lead) && !text.includes(lead)
  return (leansBack(text, lang) && !isOfTitle(text, article.meta)) || isLed === true
}

/** Whether a sentence speaks of what the article is called by: 该调查覆盖30个城市 in a report on 调查. */
function isOfTitle(text: string, { lang, title }: Survey['article']['meta']): boolean {
  const rest = text.replace(languages[lang].draft.standing.demonstrative, '')
  const [named] = rest === text ? [] : themeWords(rest)
  return named !== undefined && themeWords(title).includes(named)
}

/** A sentence, or, of a long one, runs of its clauses: nothing inside is left out. */
function piecesOf(sentence: Sentence, lang: LanguageTag): QuotePiece[] {
  const { quote: longest } = languages[lang].draft.longest
  const whole = sentence.text.replace(/[。.；;]$/, '')
  const lead = sentence.text.length - withoutConnective(sentence.text, lang).length
  if (lengthIn(whole, lang) <= longestWhole * longest) return [{ sentence, start: lead, end: whole.length }]
  const [opening, ...others] = stretchesOf(sentence.text)
  // Where each stands alone, the first is not told apart by 其中.
  const ofWhich = languages[lang].draft.series.ofWhich.exec(wordsOf({ sentence, ...opening! }))?.[0] ?? ''
  const stretches = [{ ...opening!, start: opening!.start + ofWhich.length }, ...others]
  const cut = runsOf(sentence, stretches, longest, lang).flatMap((run) =>
    // A stretch between semicolons that is too long by itself is cut between its clauses.
    lengthIn(wordsOf(run), lang) <= longestWhole * longest
      ? [run]
      : runsOf(
          sentence,
          wholeClauses(wordsOf(run), lang).map(({ start, end }) => ({
            start: run.start + start,
            end: run.start + end,
          })),
          longest,
          lang,
        ),
  )
  const runs = cut.filter(({ start, end }) => lengthIn(sentence.text.slice(start, end), lang) <= 2 * longest)
  // Of what one slide holds, nothing is left out that cannot stand by itself.
  const isLoss = runs.length < cut.length || runs.some((run, i) => i > 0 && !opens(run, lang))
  const isOfOne = lengthIn(whole, lang) <= roomy * longest
  return isLoss && isOfOne ? [{ sentence, start: lead, end: whole.length }] : runs
}

/** What stands between a sentence's semicolons. */
function stretchesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^；;。]+/g)].map(({ 0: words, index }) => ({
    start: index + words.length - words.trimStart().length,
    end: index + words.length,
  }))
}

/** The clauses of a text, each with what leads up to it: 1至6月，投资增长3%. */
function wholeClauses(text: string, lang: LanguageTag): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = []
  let from: number | null = null
  for (const { text: words, start, end } of clausesOf(text, lang)) {
    from ??= start
    if (isSubordinate(words, lang)) continue
    clauses.push({ start: from, end })
    from = null
  }
  const last = clauses.at(-1)
  if (last && from !== null) last.end = text.length
  return clauses
}

/** Stretches of a sentence joined as long as they are no longer together than a quote. */
function runsOf(
  sentence: Sentence,
  stretches: { start: number; end: number }[],
  longest: number,
  lang: LanguageTag,
): QuotePiece[] {
  const runs: QuotePiece[] = []
  for (const { start, end } of stretches) {
    const last = runs.at(-1)
    if (last && lengthIn(sentence.text.slice(last.start, end), lang) <= longest) last.end = end
    else runs.push({ sentence, start, end })
  }
  return runs
}

const wordsOf = ({ sentence, start, end }: QuotePiece) => sentence.text.slice(start, end)

function isIn(statistic: Statistic, { sentence, start, end }: QuotePiece): boolean {
  const span = spanIn(sentence, statistic)
  return span !== null && start <= span.from && span.to <= end
}

/** Whether a run in the middle of a sentence may open a quote. */
function opens(piece: QuotePiece, lang: LanguageTag): boolean {
  const text = wordsOf(piece)
  const { badStart, headings } = languages[lang].draft
  // 1至6月，投资增长3% begins behind the time.
  const main = clausesOf(text, lang).find((clause) => !isSubordinate(clause.text, lang))
  const saying = text.slice(main?.start ?? 0)
  // 超过全国平均水平的50% does not say who does.
  if (languages[lang].draft.standing.subjectOf(saying) === '') return false
  if (leansOverColon(piece.sentence.text.slice(0, piece.start), saying, lang)) return false
  return headings.stands(saying) && !badStart.test(saying) && standsAlone(text, lang)
}

function canStand(piece: QuotePiece, lang: LanguageTag): boolean {
  const text = wordsOf(piece)
  const isCut = piece.end < piece.sentence.text.replace(/[。.；;]$/, '').length
  // Words of somebody are no words of the article: they want a name.
  if (/^["“][^"“”]*["”]$/.test(text) || /[:：]$/.test(text)) return false
  return isCut ? standsAlone(text, lang) : isWhole(text, lang) && !isFurniture(text, lang)
}

/** A quote that speaks of what stands before it, behind that; the last quote where that is it. Null for too much. */
function joinedTo(
  last: Quote | undefined,
  before: Sentence | undefined,
  quote: Quote,
  { lang, places }: Survey,
  isNew: boolean,
): Quote | null {
  const [own] = quote.pieces
  if (!before || !isWhole(wordsOf(own!), lang)) return null
  if (last?.pieces.at(-1)!.sentence === before) return extend(last, quote, lang)
  const [lead, ...others] = piecesOf(before, lang)
  // What a paragraph begins with leans on all of a sentence of the one before.
  if (others.length > 0 && places.get(before.index)?.paragraph !== places.get(own!.sentence.index)?.paragraph)
    return null
  if (!lead || !canStand(lead, lang) || leansBack(before.text, lang)) return null
  const begun = begunOf(lead, lang)
  // Of what another slide tells, the beginning is enough to lean on.
  const joined = (isNew ? [lead, ...begun] : [...begun, lead]).map((piece) => ({
    pieces: [piece, ...quote.pieces],
    statistics: quote.statistics,
  }))
  return joined.find((one) => isShort(one, lang)) ?? null
}

/** Puts a quote behind the last one, where both together are short enough; null where they are not. */
function extend(last: Quote | undefined, { pieces, statistics }: Quote, lang: LanguageTag): Quote | null {
  if (!last) return null
  const end = last.pieces.at(-1)!
  const [next] = pieces
  const follows = end.sentence === next!.sentence && end.end <= next!.start
  const longer: Quote = {
    pieces: follows ? [...last.pieces.slice(0, -1), { ...end, end: next!.end }] : [...last.pieces, ...pieces],
    statistics: [...last.statistics, ...statistics],
  }
  if (!isShort(longer, lang)) return null
  Object.assign(last, longer)
  return last
}

function isShort(quote: Quote, lang: LanguageTag): boolean {
  return lengthOf(quote, lang) <= longestJoined * languages[lang].draft.longest.quote
}

/** Of so much of a quote that does not trace its first clauses are tried. */
const BEGINNING = 0.6

/** What a piece begins with, where that can stand alone; nothing where it cannot. */
function begunOf(piece: QuotePiece, lang: LanguageTag): QuotePiece[] {
  const words = wordsOf(piece)
  const begun = shortened(words, BEGINNING * lengthIn(words, lang), lang)
  return begun !== null && standsAlone(begun, lang) ? [{ ...piece, end: piece.start + begun.length }] : []
}

/** A quote as Markdown, its numbers set apart; plain, and for want of both without; last what it begins with. */
export function quotePhrase({ pieces, statistics }: Quote, mark: string, lang: LanguageTag): Phrase {
  const markedOf = (all: QuotePiece[]) =>
    mark + all.map((piece) => markedText(piece, statistics)).join(joint(lang))
  return phrase(
    markedOf(pieces),
    mark + pieces.map((piece) => escapeMarkdown(shown(piece))).join(joint(lang)),
    ...begunOf(pieces.at(-1)!, lang).map((begun) => markedOf([...pieces.slice(0, -1), begun])),
  )
}

/** The words of a quote, as a slide says them. */
export function quoteText({ pieces }: Quote, lang: LanguageTag): string {
  return pieces.map(shown).join(joint(lang))
}

/** What stands between the sentences of a quote. */
export const joint = (lang: LanguageTag) => languages[lang].draft.marks.stop + languages[lang].prose.joint

/** A piece begins with a capital letter where its sentence did. */
function shown(piece: QuotePiece): string {
  return capital(wordsOf(piece), piece)
}

const capital = (text: string, { sentence }: QuotePiece) =>
  /^["“]?\p{Lu}/u.test(sentence.text) ? text.replace(/^[a-z]/, (letter) => letter.toUpperCase()) : text

/** A stretch of a sentence as Markdown, the numbers that stand wholly in it set apart. */
export function markedText(piece: QuotePiece, statistics: Statistic[]): string {
  const text = shown(piece)
  const spans = statistics
    .filter((statistic) => statistic.sentence === piece.sentence.index && isIn(statistic, piece))
    .flatMap((statistic) => spanIn(piece.sentence, statistic) ?? [])
    .map(({ from, to }) => ({ from: from - piece.start, to: to - piece.start }))
    .toSorted((a, b) => a.from - b.from)
  let marked = ''
  let done = 0
  for (const { from, to } of spans) {
    if (from < done) continue
    marked += `${inline(text.slice(done, from), done === 0)}**${escapeInline(text.slice(from, to))}**`
    done = to
  }
  return marked + inline(text.slice(done), false)
}

/** A piece of a line, the blanks at its ends kept. */
function inline(text: string, isStart: boolean): string {
  const words = isStart ? escapeMarkdown(text) : escapeInline(text)
  return `${/^\s/.test(text) && !isStart ? ' ' : ''}${words}${words !== '' && /\s$/.test(text) ? ' ' : ''}`
}

/** Slides that quote the sentences whose numbers no other slide shows. */
export function quoteProposals(
  { paragraphs, heading }: Part,
  shownIds: ReadonlySet<string>,
  material: Material,
): Proposal[] {
  const { survey, said, positioned } = material
  const { lang } = survey
  const quotes = quotesIn(
    paragraphs.flatMap(({ sentences }) => sentences),
    survey,
    (statistics) =>
      !statistics.some(({ sentence }) => positioned.has(sentence)) &&
      statistics.filter(({ id }) => !shownIds.has(id)).length * 2 > statistics.length,
  ).filter((quote) => said.add(quote))
  const slides = blocksOf(quotes, survey).flatMap((block) => slidesOf(block, lang))
  return slides.map((slide) => quotesProposal(slide, heading, material))
}

/** What the sentences say that nothing else of their part tells, where there is room for that. */
export function restProposals(
  { paragraphs, heading }: Part,
  told: ReadonlySet<number>,
  begun: ReadonlyMap<number, number>,
  material: Material,
): Proposal[] {
  const { survey, positioned } = material
  const sentences = paragraphs
    .filter(({ kind }) => kind !== 'item')
    .flatMap((paragraph) => paragraph.sentences)
  const whole = quotesIn(
    sentences,
    survey,
    (_, { index, text }) =>
      !told.has(index) &&
      !begun.has(index) &&
      !positioned.has(index) &&
      isTold(text, survey.lang) &&
      !isFurniture(text.replace(/[。.；;]$/, ''), survey.lang),
    0,
  )
  const ends = sentences
    .filter(({ index }) => !told.has(index) && begun.has(index))
    .flatMap((sentence) => endsOf(sentence, begun.get(sentence.index)!, survey))
  const { claim } = languages[survey.lang].draft
  const quotes = [...whole, ...ends]
    .filter((quote) => lengthOf(quote, survey.lang) >= claim.shortest)
    .toSorted((a, b) => indexOf(a) - indexOf(b))
  const slides = blocksOf(quotes, survey).flatMap((block) => slidesOf(block, survey.lang))
  const least = languages[survey.lang].draft.longest.item / 2
  return slides
    .filter((slide) => sum(slide.map((one) => lengthOf(one, survey.lang))) >= least)
    .map((slide) => ({
      ...quotesProposal(slide, heading, material),
      isWords: true,
      isRest: true,
      worth: REST,
    }))
}

/** What a sentence says behind a place up to which it is told, as far as that can stand alone. */
function endsOf(sentence: Sentence, from: number, { lang, places }: Survey): Quote[] {
  const pieces = piecesOf(sentence, lang).filter(({ start }) => start >= from)
  const statistics = places.get(sentence.index)?.statistics ?? []
  return pieces
    .filter((piece) => opens(piece, lang) && canStand(piece, lang))
    .map((piece) => ({ pieces: [piece], statistics: statistics.filter((one) => isIn(one, piece)) }))
}

/** What the rest is worth: less than all that was chosen for what it says. */
const REST = 1

/** Whether a sentence is told to its end, and not only up to what somebody said. */
function isTold(text: string, lang: LanguageTag): boolean {
  return /[。.；;]["”]?$/.test(text) && !languages[lang].draft.badEnd.test(text.replace(/[。.；;]$/, ''))
}

/**
 * Quotes that are told together: those of a paragraph, and of neighbours that open with no claim of their own, in one
 * section.
 */
function blocksOf(quotes: Quote[], { places, lang }: Survey): Quote[][] {
  const blocks: Quote[][] = []
  for (const quote of quotes) {
    const last = blocks.at(-1)
    const [before, own] = [last?.at(-1), quote].map((one) => one && places.get(indexOf(one)))
    const isOfOne = before?.paragraph === own!.paragraph
    const isNear = before?.section === own!.section && indexOf(quote) - indexOf(last!.at(-1)!) <= farthest
    const isFull = last && slidesOf([...last, quote], lang).length > 1
    const isOpen = isNear && !hasTopic(before!.paragraph, lang) && !hasTopic(own!.paragraph, lang)
    if (last && (isOfOne || (isOpen && !isFull))) last.push(quote)
    // A few words alone fill no slide.
    else if (
      last &&
      isOpen &&
      last.length > 1 &&
      lengthOf(quote, lang) <= FEW * languages[lang].draft.longest.quote
    )
      blocks.push([last.pop()!, quote])
    else blocks.push([quote])
  }
  return blocks
}

/** So much of a quote's length is too little for a slide. */
const FEW = 0.6

/** Whether a paragraph opens with a name that leads it in, or with a short sentence that heads the others. */
function hasTopic({ kind, sentences: [first, ...others] }: Paragraph, lang: LanguageTag): boolean {
  if (kind !== 'item' && languages[lang].names.lead(first!.text, false) !== null) return true
  return others.length > 0 && !/\d/.test(first!.text) && isShortClaim(first!.text, lang)
}

function isShortClaim(text: string, lang: LanguageTag): boolean {
  const words = text.replace(/[。.]$/, '')
  return lengthIn(words, lang) <= languages[lang].draft.longest.headline && isClaim(words, lang)
}

/** A block on as many slides as it needs, each about as full, and none longer than one may be. */
function slidesOf(block: Quote[], lang: LanguageTag): Quote[][] {
  const room = roomy * languages[lang].draft.longest.quote
  const sizes = block.map((one) => lengthOf(one, lang))
  const count = Math.ceil(Math.max(block.length / mostQuotes, sum(sizes) / room))
  const each = Math.ceil(block.length / Math.max(count, 1))
  const slides: Quote[][] = []
  let length = 0
  for (const [i, quote] of block.entries()) {
    const last = slides.at(-1)
    length += sizes[i]!
    if (last && last.length < each && length <= room) last.push(quote)
    else {
      slides.push([quote])
      length = sizes[i]!
    }
  }
  return slides
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

/** A slide of quotes, whose heading is still to be chosen. */
export function quotesProposal(slide: Quote[], heading: string | null, material: Material): Proposal {
  const { lang } = material.survey
  const pieces = slide.flatMap((quote) => quote.pieces)
  const count = slide.reduce((sum, { statistics }) => sum + statistics.length, 0)
  const sentences = [...new Set(pieces.map(({ sentence }) => sentence.index))]
  return {
    at: sentences[0]! + pieces[0]!.start / 1000,
    sentences,
    isWords: false,
    isStatement: slide.length === 1,
    // One number in one sentence fills no slide that others could have.
    worth: count < 2 ? LONE : 3 + Math.min(count, 6) * 0.9,
    below: slide.map((quote) => quoteText(quote, lang)),
    headings: [...pieces.map(({ sentence }) => announcedIn(sentence.text, lang)), heading],
    names: namesOf(slide, material.survey),
    pieces,
    make: (words) => quotesSlide(slide, words, material)!,
  }
}

/** What a slide of one number is worth. */
const LONE = 2.6

/** A lone quote without what heads it already, up to its colon: 困难不少：投资下降4.3%. */
function withoutHeading(quote: Quote, { tries: [head] }: Phrase): Quote {
  const [first, ...others] = quote.pieces
  const colon = wordsOf(first!).search(/[：:](?!\d)/)
  if (colon < 0 || escapeMarkdown(wordsOf(first!).slice(0, colon)) !== head?.text) return quote
  const rest = wordsOf(first!).slice(colon + 1)
  const start = first!.start + colon + 1 + rest.length - rest.trimStart().length
  return { ...quote, pieces: [{ ...first!, start }, ...others] }
}

/** From so many numbers on, a sentence is read in its parts. */
const MANY = 5

/** The parts of a sentence of many numbers, each with some of them, in their order: between semicolons, or before 其中. */
function partsOf({ pieces, statistics }: Quote, lang: LanguageTag): Quote[] {
  const [piece] = pieces
  if (pieces.length > 1 || statistics.length < MANY) return []
  const { sentence, start } = piece!
  const text = wordsOf(piece!)
  const ofWhich = clausesOf(text, lang).filter(({ text: clause }) =>
    languages[lang].draft.series.ofWhich.test(clause),
  )
  const stretches = stretchesOf(text)
  const spans =
    stretches.length > 1
      ? stretches
      : [0, ...ofWhich.map((clause) => clause.start)].map((from, i) => ({
          start: from,
          end: ofWhich[i]?.start ?? text.length,
        }))
  const parts = spans
    .filter(({ end }) => end > 0)
    .map((span) => {
      const said = text.slice(span.start, span.end).replace(/[，,\s]+$/, '')
      const own = { sentence, start: start + span.start, end: start + span.start + said.length }
      return { pieces: [own], statistics: statistics.filter((statistic) => isIn(statistic, own)) }
    })
  const isWholly = parts.every(
    (part) => part.statistics.length > 0 && isWhole(wordsOf(part.pieces[0]!), lang),
  )
  return isWholly && parts.length <= mostQuotes ? parts : []
}

/** The sentences of figures, quoted, where nothing may be made of their numbers; null for none. */
export function quotedInstead(
  figures: Figure[],
  most: number,
  heading: Phrase,
  material: Pick<Material, 'survey' | 'checks'>,
): SlideDraft | null {
  const sentences = [...new Set(figures.map(({ place }) => place.sentence))]
  return quotesSlide(quotesIn(sentences, material.survey, () => true).slice(0, most), heading, material)
}

/** Quotes on a slide: one shown large, several as a list; null for none. */
function quotesSlide(
  quotes: Quote[],
  heading: Phrase,
  { survey, checks }: Pick<Material, 'survey' | 'checks'>,
): SlideDraft | null {
  if (quotes.length === 0) return null
  const parts = quotes.length === 1 ? partsOf(quotes[0]!, survey.lang) : []
  if (parts.length > 1) return quotesSlide(parts, heading, { survey, checks })
  const isAlone = quotes.length === 1
  const statistics = quotes.flatMap((quote) => quote.statistics)
  const sentences = quotes.flatMap(({ pieces }) => pieces.map(({ sentence }) => sentence.index))
  return {
    layout: isAlone ? 'statement' : 'list',
    heading,
    body: quotes.map((quote) =>
      isAlone
        ? quotePhrase(withoutHeading(quote, heading), '', survey.lang)
        : quotePhrase(quote, '- ', survey.lang),
    ),
    least: 1,
    notes: notesFor([...new Set(sentences)], statistics, survey, checks),
    otherwise: null,
  }
}

/** A sentence as one quote with all its numbers. */
export function wholeQuote(sentence: Sentence, { places }: Survey): Quote {
  const end = sentence.text.replace(/[。.；;]$/, '').length
  return { pieces: [{ sentence, start: 0, end }], statistics: places.get(sentence.index)?.statistics ?? [] }
}

/** What quotes have said, so that none says it again. */
export class Said {
  readonly #facts = new Map<string, Set<string>>()

  /** Takes a quote in; false where each of its numbers has been said of the same things. */
  add(quote: Quote): boolean {
    const words = themeWords(quote.pieces.map(shown).join(' '))
    const isNew = quote.statistics.some((statistic) => {
      const before = this.#facts.get(factOf(statistic))
      return !before || words.filter((word) => before.has(word)).length < sameWords
    })
    for (const statistic of quote.statistics) {
      const before = this.#facts.get(factOf(statistic)) ?? new Set()
      this.#facts.set(factOf(statistic), new Set([...before, ...words]))
    }
    return isNew
  }
}

/** Two sentences with the same number and so many words in common say the same. */
const sameWords = 2

function factOf({ value, unit }: Statistic): string {
  return `${value}|${unit?.name}`
}

/** Sentences that stand farther apart speak of different things. */
const farthest = 6

const indexOf = ({ pieces }: Quote) => pieces.at(-1)!.sentence.index

function lengthOf({ pieces }: Quote, lang: LanguageTag): number {
  return pieces.reduce((sum, piece) => sum + lengthIn(wordsOf(piece), lang), 0)
}

/** What most numbers of quotes measure, with whose it is where the article prints both together. */
function namesOf(slide: Quote[], { article }: Survey): string[] {
  const counts = new Map<string, number>()
  const all = slide.flatMap(({ statistics }) => statistics)
  for (const { subject, measure } of all) {
    const joined = [subject, measure].filter(Boolean).join(languages[article.meta.lang].prose.joint)
    const names = [subject && measure && article.text.includes(joined) ? joined : null, measure]
    for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  // What one of several numbers measures is no name of them all.
  const found = [...counts].filter(([, count]) => 2 * count >= all.length)
  return found.toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}

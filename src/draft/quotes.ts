import { languages } from '../language/languages.ts'
import type { LanguageTag, Sentence, Statistic } from '../model.ts'
import { clausesOf, lengthIn } from './clause.ts'
import { escapeInline, escapeMarkdown } from './escape.ts'
import { spanIn, type Ground } from './ground.ts'
import { headingsIn } from './headings.ts'
import { notesFor } from './notes.ts'
import type { Material, Proposal } from './partSlides.ts'
import type { Part } from './parts.ts'
import { phrase, type Phrase } from './slide.ts'

/** A stretch of a sentence, as printed, with the numbers in it. */
export interface Quote {
  sentence: Sentence
  start: number
  end: number
  statistics: Statistic[]
}

/** How many quotes a slide lists, and how much of what one alone may hold. */
const mostQuotes = 4
const roomy = 2.5
/** A sentence that is longer is cut into runs of clauses. */
const longestWhole = 1.8

/**
 * A sentence's numbers in its own words: the whole sentence, or, of a long one, runs of its clauses. Nothing is added
 * and nothing inside is left out.
 */
export function quotesOf(sentence: Sentence, statistics: Statistic[], lang: LanguageTag): Quote[] {
  const { quote: longest } = languages[lang].draft.longest
  const whole = sentence.text.replace(/[。.]$/, '')
  if (lengthIn(whole, lang) <= longestWhole * longest)
    return statistics.length > 0 ? [{ sentence, start: 0, end: whole.length, statistics }] : []
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of clausesOf(sentence.text, lang)) {
    const last = runs.at(-1)
    if (last && lengthIn(sentence.text.slice(last.start, end), lang) <= longest) last.end = end
    else runs.push({ start, end })
  }
  return runs.flatMap(({ start, end }) => {
    const own = statistics.filter((statistic) => {
      const span = spanIn(sentence, statistic)
      return span !== null && start <= span.from && span.to <= end
    })
    const isShort = lengthIn(sentence.text.slice(start, end), lang) <= 2 * longest
    return own.length > 0 && isShort ? [{ sentence, start, end, statistics: own }] : []
  })
}

/** A quote as Markdown, its numbers set apart; plain, and for want of both without. */
export function quotePhrase({ sentence, start, end, statistics }: Quote, mark: string): Phrase {
  const text = sentence.text.slice(start, end)
  const spans = statistics
    .flatMap((statistic) => spanIn(sentence, statistic) ?? [])
    .map(({ from, to }) => ({ from: from - start, to: to - start }))
    .toSorted((a, b) => a.from - b.from)
  let marked = ''
  let done = 0
  for (const { from, to } of spans) {
    if (from < done) continue
    marked += `${inline(text.slice(done, from), done === 0)}**${escapeInline(text.slice(from, to))}**`
    done = to
  }
  marked += inline(text.slice(done), false)
  return phrase(mark + marked, mark + escapeMarkdown(text))
}

/** A piece of a line, the blanks at its ends kept. */
function inline(text: string, isStart: boolean): string {
  const words = isStart ? escapeMarkdown(text) : escapeInline(text)
  return `${/^\s/.test(text) && !isStart ? ' ' : ''}${words}${words !== '' && /\s$/.test(text) ? ' ' : ''}`
}

/** Slides that quote the sentences whose numbers no other slide shows. */
export function quoteProposals(
  { paragraphs, heading }: Part,
  shown: ReadonlySet<string>,
  { ground, checks }: Material,
): Proposal[] {
  const { lang, places } = ground
  const quotes = paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const statistics = places.get(sentence.index)?.statistics ?? []
      const open = statistics.filter(({ id }) => !shown.has(id))
      return open.length * 2 > statistics.length ? quotesOf(sentence, statistics, lang) : []
    }),
  )
  const slides: Quote[][] = []
  for (const quote of quotes) {
    const last = slides.at(-1)
    const near = last && quote.sentence.index - last.at(-1)!.sentence.index <= farthest
    const length = [...(last ?? []), quote].reduce((sum, one) => sum + lengthOf(one, lang), 0)
    if (near && last.length < mostQuotes && length <= roomy * languages[lang].draft.longest.quote)
      last.push(quote)
    else slides.push([quote])
  }
  return slides.map((slide): Proposal => {
    const statistics = slide.flatMap((quote) => quote.statistics)
    const sentences = [...new Set(slide.map(({ sentence }) => sentence.index))]
    const isAlone = slide.length === 1
    const mark = isAlone ? '' : '- '
    return {
      at: slide[0]!.sentence.index + slide[0]!.start / 1000,
      sentences,
      isWords: false,
      worth: 3 + Math.min(statistics.length, 6) * 0.9,
      headings: [
        heading,
        ...slide.flatMap((quote) => headingsIn(quote.sentence.text, lang).slice(0, 1)),
        ...headsOf(slide, ground),
      ],
      make: (words) => ({
        layout: isAlone ? 'statement' : 'list',
        heading: words,
        body: slide.map((quote) => quotePhrase(quote, mark)),
        least: 1,
        notes: notesFor(sentences, statistics, ground, checks),
        otherwise: null,
      }),
    }
  })
}

/** Sentences that stand farther apart speak of different things. */
const farthest = 3

function lengthOf({ sentence, start, end }: Quote, lang: LanguageTag): number {
  return lengthIn(sentence.text.slice(start, end), lang)
}

/** What a slide of quotes is about: what most of its numbers measure, with whose it is; a name alone says nothing. */
function headsOf(slide: Quote[], { article }: Ground): string[] {
  const counts = new Map<string, number>()
  for (const { subject, measure } of slide.flatMap(({ statistics }) => statistics)) {
    const joined = [subject, measure].filter(Boolean).join(languages[article.meta.lang].prose.joint)
    const names = [subject && measure && article.text.includes(joined) ? joined : null, measure]
    for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}

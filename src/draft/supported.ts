import { parseDeck } from '../deck/parse.ts'
import type { Article, DeckMeta, Mention, Problem, Statistic } from '../model.ts'
import { traceDeck } from '../trace/trace.ts'
import type { Phrase, SlideDraft } from './slide.ts'
import { writeDeck, type Again, type Choices, type Written } from './write.ts'

/** How often single phrases are tried anew before whole slides are given up. */
const patience = 8

/** A deck in which every number is supported by the article, and what its numbers are. */
export interface Supported {
  deck: string
  mentions: Mention[]
  shown: SlideDraft[]
  /** What heads each of them. */
  titles: string[]
}

/**
 * Writes slides so that the deck parses and every number in it traces: a phrase with a problem is said in the next
 * of its ways, or left out, until there is none. `retitle` is called where the front matter itself has one.
 */
export function writeSupported(
  article: Article,
  statistics: Statistic[],
  slides: SlideDraft[],
  meta: Partial<DeckMeta>,
  retitle: () => Partial<DeckMeta>,
  again: Again,
): Supported {
  const choices: Choices = new Map()
  let open = slides
  let head = meta
  for (let round = 0; ; round++) {
    const { deck, written, shown } = writeDeck(head, open, choices, again)
    const parsed = parseDeck({ file: 'deck.md', text: deck })
    const traced = traceDeck(article, statistics, parsed.value)
    const problems = [...parsed.problems, ...traced.problems]
    if (problems.length === 0) {
      const titles = parsed.value.slides.map(({ title }) => title)
      return { deck, mentions: traced.mentions, shown, titles }
    }
    const { wrong, inHead } = placesOf(problems, deck, written)
    if (inHead) head = retitle()
    const dropped = sayOtherwise(wrong, choices, round >= patience)
    open = open.flatMap((slide) => withoutDropped(slide, dropped) ?? [])
    // Only a deck that cannot be mended in any way would come here; it is better short than wrong.
    if (wrong.size === 0 && (!inHead || round > patience)) open = open.slice(0, -1)
    if (open.length === 0) return { deck, mentions: [], shown: [], titles: [] }
  }
}

/** What of a deck its problems are in, and whether one is in its front matter. */
function placesOf(problems: Problem[], deck: string, written: Written[]) {
  const lines = lineStarts(deck)
  const wrong = new Set<Written>()
  let inHead = false
  for (const { line, column } of problems) {
    const offset = lines[line - 1]! + column - 1
    const where = written.find(({ start, end, phrase }) => phrase && start <= offset && offset < end)
    const around = where ?? written.find(({ start, end }) => start <= offset && offset <= end)
    if (around) wrong.add(around)
    else inHead = true
  }
  return { wrong, inHead }
}

/** Chooses another way for each phrase, or none where patience is at its end; gives the slides that cannot be mended. */
function sayOtherwise(wrong: Set<Written>, choices: Choices, isLast: boolean): Set<SlideDraft> {
  const dropped = new Set<SlideDraft>()
  const renamed = new Set<Phrase>()
  for (const { phrase, slide } of wrong) {
    if (!phrase) dropped.add(slide)
    else if (isLast) choices.set(phrase, Infinity)
    else if (phrase.essential && hasOther(slide.heading, choices)) {
      // A table or a chart says what the article says; what stands above it names another thing.
      if (!renamed.has(slide.heading)) next(slide.heading, choices)
      renamed.add(slide.heading)
    } else next(phrase, choices)
  }
  return dropped
}

/** Whether a phrase can be said in a further way. */
function hasOther(phrase: Phrase, choices: Choices): boolean {
  return (choices.get(phrase) ?? 0) + 1 < phrase.tries.length
}

function next(phrase: Phrase, choices: Choices): void {
  choices.set(phrase, (choices.get(phrase) ?? 0) + 1)
}

function withoutDropped(slide: SlideDraft, dropped: Set<SlideDraft>): SlideDraft | null {
  if (dropped.has(slide)) return slide.otherwise && withoutDropped(slide.otherwise, dropped)
  if (!slide.otherwise || !dropped.has(slide.otherwise)) return slide
  return { ...slide, otherwise: withoutDropped(slide.otherwise, dropped) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

import type { Provenance, SourceSentence } from '../model.ts'
import { markedIn } from './markedIn.ts'

export type SourceStatistic = SourceSentence['statistics'][number]

/** A number on paper: its mention, and the slide that shows it. */
export interface PrintedNumber {
  id: string
  slide: { id: string; page: string }
}

/** One entry of the appendix: a sentence with all numbers that are from it, or how a number was reckoned. */
export interface AppendixEntry {
  /** The numbers as they are shown, each once. */
  numbers: Set<string>
  verdicts: Set<Provenance['verdict']>
  /** Mentions that lead here. */
  ids: string[]
  /** Slides that show them, by their ids, with their page numbers. */
  slides: Map<string, string>
  /** The sentence, and which of its characters are numbers. */
  sentence: { text: string; marked: boolean[]; statistics: Map<string, SourceStatistic> } | null
  /** How it was reckoned, or why it stands there. */
  said: string | null
  /** Sentences that it is reckoned from. */
  from: AppendixEntry[]
}

/** Where the numbers of a deck are from: each sentence once, in the order of the slides; what is reckoned behind them. */
export function appendixEntries(
  numbers: PrintedNumber[],
  sources: Readonly<Record<string, Provenance | undefined>>,
): AppendixEntry[] {
  const quoted = new Map<string, AppendixEntry>()
  const reckoned = new Map<string, AppendixEntry>()
  const placed = new Set<string>()
  for (const { id, slide } of numbers) {
    const source = sources[id]
    if (!source) continue
    const sentences = source.sentences.map((one) => sentenceEntry(one, quoted))
    const said = source.formula === null ? source.reason : `= ${source.formula}`
    const direct = said === null ? sentences : [reckonedEntry(source.text, said, sentences, reckoned)]
    for (const entry of direct) {
      entry.numbers.add(source.text)
      entry.verdicts.add(source.verdict)
      entry.slides.set(slide.id, slide.page)
    }
    if (direct[0] && !placed.has(id)) direct[0].ids.push(id)
    placed.add(id)
  }
  return [...quoted.values(), ...reckoned.values()]
}

function newEntry(part: Partial<AppendixEntry>): AppendixEntry {
  return {
    numbers: new Set(),
    verdicts: new Set(),
    ids: [],
    slides: new Map(),
    sentence: null,
    said: null,
    from: [],
    ...part,
  }
}

function sentenceEntry(sentence: SourceSentence, entries: Map<string, AppendixEntry>): AppendixEntry {
  const text = sentence.pieces.join('')
  const entry = entries.get(text) ?? newEntry({ sentence: { text, marked: [], statistics: new Map() } })
  entries.set(text, entry)
  const own = entry.sentence!
  own.marked = markedIn(sentence, own.marked)
  for (const one of sentence.statistics) own.statistics.set(one.id, one)
  return entry
}

function reckonedEntry(
  text: string,
  said: string,
  from: AppendixEntry[],
  entries: Map<string, AppendixEntry>,
): AppendixEntry {
  const key = `${text} ${said}`
  const entry = entries.get(key) ?? newEntry({ said, from })
  entries.set(key, entry)
  return entry
}

import { sources } from 'virtual:deck/sources'
import type { Provenance } from '../model.ts'
import { element } from './renderSource.ts'

/** The sentences behind numbers, each once, and how derived ones were reckoned. */
export function renderSentences(ids: readonly string[]): HTMLElement[] {
  const shown = ids.flatMap((id) => sources[id] ?? [])
  const formulas = [...new Set(shown.flatMap(sayFormula))].map((line) => element('p', 'formula', line))
  const quotes = mergeSentences(shown).map((pieces) => {
    const quote = element('blockquote')
    quote.append(...pieces)
    return quote
  })
  return [...formulas, ...quotes]
}

function sayFormula({ text, formula, reason }: Provenance): string[] {
  if (formula) return [`${text} = ${formula}`]
  return reason ? [`${text}: ${reason}`] : []
}

/** Each sentence once, with all that any of its mentions marks in it. */
function mergeSentences(shown: Provenance[]): (string | HTMLElement)[][] {
  const marks = new Map<string, boolean[]>()
  for (const { pieces } of shown.flatMap(({ sentences }) => sentences)) {
    const sentence = pieces.join('')
    const marked = marks.get(sentence) ?? Array<boolean>(sentence.length).fill(false)
    marks.set(sentence, marked)
    let at = 0
    for (const [i, piece] of pieces.entries()) {
      if (i % 2 === 1) marked.fill(true, at, at + piece.length)
      at += piece.length
    }
  }
  return [...marks].map(([sentence, marked]) => markedPieces(sentence, marked))
}

/** A sentence with what is marked in it, by its characters. */
export function markedPieces(sentence: string, marked: readonly boolean[]): (string | HTMLElement)[] {
  const pieces: { text: string; marked: boolean }[] = []
  for (let i = 0; i < sentence.length; i++) {
    const last = pieces.at(-1)
    if (last?.marked === marked[i]) last!.text += sentence[i]
    else pieces.push({ text: sentence[i]!, marked: marked[i]! })
  }
  return pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text))
}

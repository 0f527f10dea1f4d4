import { sources } from 'virtual:deck/sources'
import type { Provenance } from '../model.ts'
import { markedIn } from './markedIn.ts'
import { element, renderQuote } from './renderSource.ts'

/** The sentences behind numbers, each once, and how derived ones were reckoned. */
export function renderSentences(ids: readonly string[]): HTMLElement[] {
  const shown = ids.flatMap((id) => sources[id] ?? [])
  const formulas = [...new Set(shown.flatMap(sayFormula))].map((line) => element('p', 'formula', line))
  const marks = new Map<string, boolean[]>()
  for (const sentence of shown.flatMap(({ sentences }) => sentences)) {
    const text = sentence.pieces.join('')
    marks.set(text, markedIn(sentence, marks.get(text)))
  }
  const quotes = [...marks].map(([text, marked]) => renderQuote(text, marked))
  return [...formulas, ...quotes]
}

function sayFormula({ text, formula, reason }: Provenance): string[] {
  if (formula) return [`${text} = ${formula}`]
  return reason ? [`${text}: ${reason}`] : []
}

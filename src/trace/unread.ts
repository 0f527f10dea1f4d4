import { meet, spansOf } from '../language/engine/spans.ts'
import type { Quantity, Span } from '../model.ts'
import { lineNumber, namedTimes, numbersIn } from '../language/leftovers.ts'
import type { PlacedPeriod } from '../language/times.ts'
import { normaliseWidth } from '../width.ts'
import { plainQuantity } from './plainQuantity.ts'
import type { DeckText } from './texts.ts'

/**
 * The numbers of a text that the finder has left over, as quantities without a value: whatever says a number in any form
 * and is no time, no line's number and no part of a number that was found.
 */
export function unreadIn({ text, index }: DeckText, read: Span[], times: PlacedPeriod[]): Quantity[] {
  const shown = normaliseWidth(text)
  const numbers = numbersIn(shown)
  if (numbers.length === 0) return []
  const taken: Span[] = [...read, ...times, ...spansOf(shown, namedTimes)]
  const line = lineNumber.exec(shown)
  if (line && index !== null) taken.push({ start: 0, end: line[0].length })
  return numbers
    .filter((span) => index === null || !isAloneIn(shown, span))
    .filter((span) => !taken.some((one) => meet(one, span)))
    .map(({ start, end }) => unreadQuantity(text, start, end))
}

/** Whether an item of a list is a word such as `half` and nothing else: it does not say of what. */
function isAloneIn(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end)
  return !/\d/.test(word) && !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end))
}

function unreadQuantity(text: string, start: number, end: number): Quantity {
  return {
    start,
    end,
    text: text.slice(start, end),
    value: Number.parseFloat(normaliseWidth(text.slice(start, end)).replace(/[^\d.]/g, '')) || 0,
    high: null,
    unit: null,
    magnitude: null,
    qualifier: null,
    bound: 'exact',
    interval: { low: 0, high: 0 },
    kind: 'count',
    ...plainQuantity(),
  }
}

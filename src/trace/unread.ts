import type { Quantity, Span } from '../model.ts'
import { numbersIn } from '../language/leftovers.ts'
import type { Time } from '../language/times.ts'
import { normaliseWidth } from '../width.ts'
import type { DeckText } from './texts.ts'

/** Digits that only name a time, an address or the number of a line. */
const datelike =
  /(?:19|20)\d\d(?:年|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)?|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号]|\d{1,2}:\d\d|https?:\S+|\b\d{1,2}(?:st|nd|rd|th)\b|(?:\d{1,2} )?\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{1,2})?|[“"]?十[一二三四五六]五[”"]?|二十大/g

/** What stands in the way of a text that begins a line: `1.`, `2、`, `03`. */
const lineNumber = /^\s*(?:\d{1,2}(?=[.、)）:：·|\s]|$)|[一二三四五六七八九十]{1,3}(?=、))/

/**
 * The numbers of a text that the finder has left over, as quantities without a value: whatever says a number in any form
 * and is no time, no line's number and no part of a number that was found.
 */
export function unreadIn({ text, index }: DeckText, read: Span[], times: Time[]): Quantity[] {
  const shown = normaliseWidth(text)
  const taken: Span[] = [...read, ...times]
  for (const match of shown.matchAll(datelike))
    taken.push({ start: match.index, end: match.index + match[0].length })
  const line = lineNumber.exec(shown)
  if (line && index !== null) taken.push({ start: 0, end: line[0].length })
  return numbersIn(shown)
    .filter((span) => !taken.some(({ start, end }) => start < span.end && span.start < end))
    .map(({ start, end }) => unreadQuantity(text, start, end))
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
    sub: null,
    direction: null,
    annualised: false,
    measure: null,
    subject: null,
    scope: null,
    base: null,
    period: null,
    inherited: {},
  }
}

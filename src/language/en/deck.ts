import { alternation, table } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import type { DeckCues } from '../engine/deck.ts'
import { MONTH } from './months.ts'

const YEAR = '(?:19|20)\\d\\d'

const money = /^(?:[A-Z]{0,3}[£$€¥])?/

export const deck: DeckCues = {
  agenda: /^(?:agenda|contents|outline)$/i,
  notes: ['note', 'notes'],
  minutes: ['min', 'mins', 'minute', 'minutes'],
  times: [
    `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}\\.?(?:\\s+\\d{1,2})?(?:,?\\s+${YEAR})?`,
    `(?:q[1-4]|h[12]|fy|early|mid|late|end of)[\\s-]*${YEAR}`,
  ],
  spelled: never,
  to: [' to '],
  withYear: (label) => label,
  stateOne: (unit) => `It was ${unit.replace(money, '$&1')}`.replace(/\d\s+(?=[a-z]{1,2}$)/, '1'),
  beside: 'a-z',
  numerals: '',
  spellings: () => [],
  goal: new RegExp(`\\b(?:${alternation(table('target goal plan planned forecast'))})\\b`, 'i'),
  priced:
    /\b(?:interest|mortgages?|yields?|coupons?|inflation|growth|returns?|discounts?|dividends?|(?:lending|borrowing|deposit|policy|base|key|swap|exchange|bank|loan|tax|savings) rates?)\b/i,
  yearMark: '',
  date: new RegExp(`^(?:(?<day>\\d{1,2})\\s+)?(?<month>${MONTH})\\.?,?\\s+(?<year>${YEAR})$`, 'i'),
}

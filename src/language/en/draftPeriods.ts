import { partsOf } from '../engine/draftPeriods.ts'
import type { PeriodWords } from '../engine/draft.ts'
import { monthNames, months } from './months.ts'

export const periods: PeriodWords = {
  printed: `\\b\\d{1,2}(?=\\s+(?:${monthNames})\\b)|\\bQ[1-4]\\b|\\bH[12]\\b`,
  lead: /^(?:by|in|during)\s*/i,
  shown: new RegExp(`\\d{4}|quarter|half|${monthNames}`, 'i'),
  tooFine: /(?!)/,
  name: (iso) =>
    partsOf(iso, {
      year: (year) => year,
      month: (year, month) => `${months[month - 1]} ${year}`,
      quarter: (year, quarter) => `Q${quarter} ${year}`,
      half: (year, half) => `H${half} ${year}`,
      monthsTo: (year, month) => `January to ${months[month - 1]} ${year}`,
    }),
}

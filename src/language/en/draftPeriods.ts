import { partsOf } from '../engine/draftPeriods.ts'
import type { PeriodWords } from '../engine/draft.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const anyMonth = months.join('|')

export const periods: PeriodWords = {
  printed: `\\b\\d{1,2}(?=\\s+(?:${anyMonth})\\b)|\\bQ[1-4]\\b|\\bH[12]\\b`,
  lead: /^(?:by|in|during)\s*/i,
  shown: new RegExp(`\\d{4}|quarter|half|${anyMonth}`, 'i'),
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

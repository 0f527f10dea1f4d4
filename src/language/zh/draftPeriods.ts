import { partsOf } from '../engine/draftPeriods.ts'
import type { PeriodWords } from '../engine/draft.ts'

const YEAR = '(?:19|20)\\d\\d'
const TO = '\\s*[-—–~至到～/]\\s*'
const quarters = ['一', '二', '三', '四']

export const periods: PeriodWords = {
  printed: [
    `${YEAR}${TO}(?:19|20)?\\d\\d(?:年|(?!\\d))`,
    `${YEAR}年?(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?!\\d)`,
    `\\d{1,2}${TO.replace('/', '')}\\d{1,2}月`,
    '\\d{1,2}月(?:\\d{1,2}日)?',
    '\\d{1,2}日(?!元)',
  ].join('|'),
  lead: /^(?:力争)?(?:截至|到|在)\s*/,
  shown: /年|半年|季度|月|十.五|\d{4}/,
  tooFine: /日/,
  name: (iso) =>
    partsOf(iso, {
      year: (year) => `${year}年`,
      month: (year, month) => `${year}年${month}月`,
      quarter: (year, quarter) => `${year}年${quarters[quarter - 1]}季度`,
      half: (year, half) => `${year}年${half === 1 ? '上' : '下'}半年`,
      monthsTo: (year, month) => `${year}年1—${month}月`,
    }),
}

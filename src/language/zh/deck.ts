import { alternation, table } from '../engine/alternation.ts'
import type { DeckCues } from '../engine/deck.ts'

const YEAR = '(?:19|20)\\d\\d'
const numerals = '〇零一二两三四五六七八九十百千万亿半'
const small = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

export const deck: DeckCues = {
  agenda: /^(?:目\s*录|议\s*程|提\s*纲)$/,
  notes: ['备注'],
  minutes: ['分', '分钟'],
  times: [
    `(?:截至|到|至)?${YEAR}(?:\\s*[-–—~至到]\\s*(?:19|20)?\\d\\d)?(?:年.{0,6}|\\s*目标)`,
    '\\d{1,2}月(?:\\d{1,2}日)?',
    '(?:今年|去年|明年|[“"]?十[一二三四五]五[”"]?).{0,4}',
  ],
  spelled: /[一二两三四五六七八九十百千万亿]{2,}|百分之/,
  to: ['至', '到'],
  withYear: (label) => label.replace(new RegExp(`(?<!\\d)(${YEAR})(?!\\d|年|[-/.])`, 'g'), '$1年'),
  stateOne: (unit) => `共1${unit}`,
  beside: '约超近过逾突破达到力争预计不足低于高以上下左右万亿千百元美余多倍个点分之，．％～＜＞',
  numerals,
  spellings: (value, unit) =>
    [small[value - 1]!, ...(value === 2 ? ['两'] : []), String(value)].flatMap((one) => [
      `${one}${unit}`,
      `${one}个${unit}`,
    ]),
  goal: new RegExp(alternation(table('目标 力争 计划 规划 预计'))),
  priced: /利率|利息|收益率|回报率|通胀|通货膨胀|增长率|增速|[增涨降跌]幅|折扣|税率|费率|汇率|股息/,
  yearMark: '年',
  date: /^(?<year>\d{4})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?$/,
}

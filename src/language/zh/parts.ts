import * as calendar from '../engine/calendar.ts'
import type { Fields } from '../engine/periodForm.ts'

const HAN = '[一二三四五六七八九十]'
const N = `(?:\\d{1,2}|${HAN}{1,2})`
/** How analysts write a quarter or a half. */
export const LETTER = 'Q[1-4]|H[12]'
export const TO = '\\s?[-—~–－至到、]{1,2}\\s?'

/** A part of a year: how it is written, what it is in a year, and by which month one knows whether it is over. */
interface YearPart {
  name: string
  pattern: string
  example: [words: string, iso: string]
  /** Which group tells that this part was matched. */
  by: string
  iso(fields: Fields, year: number): string
  month(fields: Fields): number | null
}

const upTo = (year: number, months: number) =>
  calendar.spanIso(calendar.monthIso(year, 1), calendar.monthIso(year, months))

export const parts: YearPart[] = [
  {
    name: 'half',
    pattern: '(?<half>[上下])半年',
    example: ['2022年上半年', '2022-H1'],
    by: 'half',
    iso: ({ half }, year) => calendar.halfIso(year, half === '上' ? 1 : 2),
    month: ({ half }) => (half === '上' ? 1 : 7),
  },
  {
    name: 'half-yearly report',
    pattern: '(?<halfYear>半年度)',
    example: ['2022年半年度', '2022-H1'],
    by: 'halfYear',
    iso: (_fields, year) => calendar.halfIso(year, 1),
    month: () => 1,
  },
  {
    name: 'first quarters',
    pattern: '[前首](?<quarters>[二两三23])个?季(?!节)度?',
    example: ['2022年前三季度', '2022-01/2022-09'],
    by: 'quarters',
    iso: ({ quarters }, year) => upTo(year, numberOf(quarters!) * 3),
    month: ({ quarters }) => numberOf(quarters!) * 3,
  },
  {
    name: 'quarter',
    pattern: '第?(?<quarter>[一二三四1-4])季(?:度|(?<=第.季)(?!节))',
    example: ['2022年第三季度', '2022-Q3'],
    by: 'quarter',
    iso: ({ quarter }, year) => calendar.quarterIso(year, numberOf(quarter!)),
    month: ({ quarter }) => numberOf(quarter!) * 3 - 2,
  },
  {
    name: 'quarter or half by its letter',
    pattern: `(?<![A-Za-z.])(?<letter>${LETTER})(?![A-Za-z\\d])`,
    example: ['2022年Q3', '2022-Q3'],
    by: 'letter',
    iso: ({ letter }, year) => letterIso(letter!, year),
    month: ({ letter }) =>
      letter!.startsWith('Q') ? Number(letter![1]) * 3 - 2 : Number(letter![1]) * 6 - 5,
  },
  {
    name: 'first months',
    pattern: `(?<![先之此目])[前头首](?<months>${N}|两)个?月`,
    example: ['2022年前11个月', '2022-01/2022-11'],
    by: 'months',
    iso: ({ months }, year) => upTo(year, numberOf(months!)),
    month: ({ months }) => numberOf(months!),
  },
  {
    name: 'months from to',
    pattern: `(?<from>\\d{1,2})月?${TO}(?<to>\\d{1,2})月(?:份|底|末)?`,
    example: ['2022年1—5月', '2022-01/2022-05'],
    by: 'from',
    iso: ({ from, to }, year) =>
      calendar.spanIso(calendar.monthIso(year, Number(from)), calendar.monthIso(year, Number(to))),
    month: ({ to }) => Number(to),
  },
  {
    name: 'month',
    pattern: [
      `(?<month>\\d{1,2}|十[一二]|${HAN}(?=月份))月(?:份|底|末|初)?`,
      `(?:(?<day>\\d{1,2})[日号](?:${TO}(?<monthTo>\\d{1,2}月)?(?<dayTo>\\d{1,2})[日号])?)?`,
    ].join(''),
    example: ['2022年8月15日', '2022-08-15'],
    by: 'month',
    iso: monthIso,
    month: ({ month }) => numberOf(month!),
  },
  {
    name: 'whole year',
    pattern: '(?<whole>全年|年末|年底|年初|年终|年内|以来)',
    example: ['今年以来', '2023'],
    by: 'whole',
    iso: (_fields, year) => calendar.yearIso(year),
    month: () => null,
  },
]

function monthIso({ month, day, dayTo, monthTo }: Fields, year: number): string {
  const of = numberOf(month!)
  if (!day) return calendar.monthIso(year, of)
  const first = calendar.dayIso(year, of, Number(day))
  if (!dayTo) return first
  const last = monthTo ? Number.parseInt(monthTo) : of
  return calendar.spanIso(first, calendar.dayIso(year, last, Number(dayTo)))
}

/** Q3 of a year, H1 of a year. */
export function letterIso(letter: string, year: number): string {
  const number = Number(letter[1])
  return letter.startsWith('Q') ? calendar.quarterIso(year, number) : calendar.halfIso(year, number)
}

/** The part of a year that was matched. */
export function partIn(fields: Fields): YearPart | undefined {
  return parts.find(({ by }) => fields[by] !== undefined)
}

/** What was matched, in a year. */
export function inYear(fields: Fields, year: number): string {
  return partIn(fields)?.iso(fields, year) ?? calendar.yearIso(year)
}

/** Up to ninety-nine, in digits or characters. */
export function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  if (text === '两') return 2
  const digit = (char: string) => '一二三四五六七八九'.indexOf(char) + 1
  if (!text.includes('十')) return digit(text)
  const [tens, ones] = text.split('十')
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0)
}

import { expect, test } from 'vitest'
import { overlap, parsePeriod, periodsIn, yearsOf } from './period.ts'

const shown = (text: string, date: string | null = '2023-02-17') =>
  periodsIn(text, date).map(({ from, to }) => {
    const month = (m: number) => `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`
    return from === to ? month(from) : `${month(from)}/${month(to)}`
  })

test.each([
  ['2022年', ['2022-01/2022-12']],
  ['2025 目标', ['2025-01/2025-12']],
  ['2017—2022年', ['2017-01/2022-12']],
  ['2022年上半年', ['2022-01/2022-06']],
  ['一季度', ['2023-01/2023-03']],
  ['2021年前三季度', ['2021-01/2021-09']],
  ['1～5月', ['2023-01/2023-05']],
  ['“十四五”末', ['2025-01/2025-12']],
  ['十二五', ['2011-01/2015-12']],
  ['去年完成', ['2022-01/2022-12']],
  ['2023年2月17日', ['2023-02']],
  ['in November 2004', ['2004-11']],
  ['2011-01/2011-05', ['2011-01/2011-05']],
  ['2011-H1', ['2011-01/2011-06']],
  ['2600亿元、2000亿元', []],
])('%s names %j', (text, periods) => {
  expect(shown(text)).toEqual(periods)
})

test('relative words without a date name nothing', () => {
  expect(shown('今年', null)).toEqual([])
})

test('a year lies in its plan', () => {
  expect(overlap(parsePeriod('2022')!, parsePeriod('2021/2025')!)).toBe(true)
  expect(yearsOf(parsePeriod('2017/2019')!)).toEqual([2017, 2018, 2019])
})

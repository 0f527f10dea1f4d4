import { expect, test } from 'vitest'
import {
  isSamePeriod,
  isTwoMonths,
  isWithin,
  isYearTo,
  lastYearOf,
  overlaps,
  parsePeriod,
  runsOn,
  yearsOf,
} from './period.ts'

const period = (iso: string) => parsePeriod(iso)!

test.each([
  '2022',
  '2011-H1',
  '2011-Q4',
  '2011-05',
  '2011-01/2011-05',
  '2021/2025',
  '2023-02-17',
  '--Q1',
  '--01/--05',
])('%s is a period', (iso) => {
  expect(period(iso).iso).toBe(iso)
})

test.each(['', '-', 'Q1', '2022-13-', '2022/2021', '2022/--Q1', '2020/2021/2022', '2022-Q1/x'])(
  '%j is none',
  (iso) => {
    expect(parsePeriod(iso)).toBeNull()
  },
)

test.each([
  ['2011-01/2011-06', '2011-H1', true],
  ['2011-Q1', '2011-01/2011-03', true],
  ['2011-Q1', '2011-H1', false],
  ['--Q1', '2011-Q1', true],
  ['--Q1', '2011-Q2', false],
])('%s and %s: one stretch %s', (a, b, same) => {
  expect(isSamePeriod(period(a), period(b))).toBe(same)
})

test('knows what lies in what', () => {
  expect(isWithin(period('2011-Q1'), period('2011'))).toBe(true)
  expect(isWithin(period('2011'), period('2011'))).toBe(false)
  expect(overlaps(period('2022'), period('2021/2025'))).toBe(true)
  expect(overlaps(period('2022-12'), period('2023-01'))).toBe(false)
  expect(yearsOf(period('2017/2019'))).toEqual([2017, 2018, 2019])
})

test.each([
  ['2022-06/2023-05', true, false],
  ['2022-07/2023-05', false, false],
  ['2022', false, false],
  ['2022-05/2022-06', false, true],
  ['2022-05/2022-07', false, false],
  ['2022-05', false, false],
])('%s: the year to a month %s, two months %s', (iso, isYear, isTwo) => {
  expect([isYearTo(period(iso)), isTwoMonths(period(iso))]).toEqual([isYear, isTwo])
})

test.each([
  ['2022', 12, false],
  ['2022', 11, true],
  ['2022-Q3', 9, false],
  ['2022-Q3', 8, true],
  ['2022-02-27', 2, false],
])('%s goes on when month %i of 2022 is over: %s', (iso, month, goesOn) => {
  expect(runsOn(period(iso), 2022, month)).toBe(goesOn)
})

test.each([
  ['2022-H1', '2022-02', true],
  ['2022-H2', '2022-06', false],
  ['2022-Q2', '2022-04', true],
  ['2022-Q2', '2022-03', false],
  ['2022-01-31', '2022-01', false],
  ['2022-02', '2022-02-01', true],
  ['--11/--01', '--12', true],
  ['--11/--01', '--02', false],
  ['2021-12', '--Q4', false],
  ['--Q4', '2021-12', true],
])('%s holds %s: %s', (outer, inner, holds) => {
  expect(isWithin(period(inner), period(outer))).toBe(holds)
})

test('knows the years of what it is told', () => {
  expect(yearsOf(period('--Q1'))).toEqual([])
  expect(lastYearOf(period('--Q1'))).toBeNull()
  expect(lastYearOf(period('2017/2019'))).toBe(2019)
  expect(overlaps(period('2022-01'), period('2022-02'))).toBe(false)
  expect(overlaps(period('2022-02-01'), period('2022-02'))).toBe(true)
})

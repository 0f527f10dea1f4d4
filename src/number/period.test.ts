import { expect, test } from 'vitest'
import { isSamePeriod, isWithin, overlaps, parsePeriod, yearsOf } from './period.ts'

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

test.each(['', 'Q1', '2022-13-', '2022/2021', '2022/--Q1'])('%j is none', (iso) => {
  expect(parsePeriod(iso)).toBeNull()
})

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

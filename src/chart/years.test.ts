import { expect, it } from 'vitest'
import { labelled } from '../deck/chart.ts'
import { findTimes, findYears } from './years.ts'

const years = (...labels: string[]) =>
  findYears(labels.map((label) => ({ label, labelStart: 0, ...labelled(label) })))

const times = (...labels: string[]) =>
  findTimes(labels.map((label) => ({ label, labelStart: 0, ...labelled(label) })))?.map((time) =>
    time.toFixed(2),
  )

it('finds months and days', () => {
  expect(times('2024-01-01', '2024-01-15', '2024-07-01')).toEqual(['2024.00', '2024.04', '2024.50'])
  expect(times('2023年12月', '2024年6月', '2024年7月1日')).toEqual(['2023.91', '2024.42', '2024.50'])
  expect(times('Dec 2023', '1 July 2024')).toEqual(['2023.91', '2024.50'])
  expect(times('2020', '2024')).toEqual(['2020.00', '2024.00'])
  expect(times('2024-13', '2024-14')).toBeUndefined()
})

it('finds the years of labels', () =>
  expect(years('2012', '2017年', '2025 目标')).toEqual([2012, 2017, 2025]))
it('finds none where one label has none', () => expect(years('2012', '一季度')).toBeNull())
it('finds none where a label says more than its year', () =>
  expect(years('2022年1月', '2022年2月')).toBeNull())
it('finds none where years do not rise', () => expect(years('2022', '2021')).toBeNull())

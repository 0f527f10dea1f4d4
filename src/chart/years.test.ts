import { expect, it } from 'vitest'
import { labelled } from '../deck/chart.ts'
import { findYears } from './years.ts'

const years = (...labels: string[]) =>
  findYears(labels.map((label) => ({ label, labelStart: 0, ...labelled(label) })))

it('finds the years of labels', () =>
  expect(years('2012', '2017年', '2025 目标')).toEqual([2012, 2017, 2025]))
it('finds none where one label has none', () => expect(years('2012', '一季度')).toBeNull())
it('finds none where a label says more than its year', () =>
  expect(years('2022年1月', '2022年2月')).toBeNull())
it('finds none where years do not rise', () => expect(years('2022', '2021')).toBeNull())

import { expect, it } from 'vitest'
import { findYears } from './years.ts'

it('finds the years of labels', () =>
  expect(findYears(['2012', '2017年', '2025 目标'])).toEqual([2012, 2017, 2025]))
it('finds none where one label has none', () => expect(findYears(['2012', '一季度'])).toBeNull())
it('finds none where a label says more than its year', () =>
  expect(findYears(['2022年1月', '2022年2月'])).toBeNull())
it('finds none where years do not rise', () => expect(findYears(['2022', '2021'])).toBeNull())

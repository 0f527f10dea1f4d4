import { expect, test } from 'vitest'
import { randomOf } from '../fuzz/random.ts'
import { printNumber } from './printNumber.ts'

test.each([
  [1234.5, 1, true, '1,234.5'],
  [1234.5, 1, false, '1234.5'],
  [999.95, 1, true, '1,000.0'],
  [1.005, 2, true, '1.01'],
  [-2.5, 0, true, '-3'],
  [-0.004, 2, true, '0.00'],
  [1e-7, 3, true, '0.000'],
  [1e-7, 7, true, '0.0000001'],
  [1e20, 2, true, '100,000,000,000,000,000,000.00'],
  [0, 1, true, '0.0'],
])('prints %d with %d decimals', (value, places, isGrouped, text) => {
  expect(printNumber(value, places, isGrouped)).toBe(text)
})

test('prints as the language of numbers in browsers does', () => {
  const random = randomOf(7)
  for (let i = 0; i < 2000; i++) {
    const places = random.below(5)
    const value = ((random.below(2e6) - 1e6) * 10 ** (random.below(15) - 6)) / (1 + random.below(8))
    const isGrouped = i % 2 === 0
    const format = new Intl.NumberFormat('en', {
      useGrouping: isGrouped,
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      signDisplay: 'negative',
    })
    expect(printNumber(value, places, isGrouped)).toBe(format.format(value))
  }
})

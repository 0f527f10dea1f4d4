import { expect, it } from 'vitest'
import { intervalOf } from './interval.ts'

it.each([
  ['2000亿元', 2e11, null, '突破', { low: 2e11, high: Infinity }],
  ['30%', 30, null, '不到', { low: -Infinity, high: 30 }],
  ['200', 200, null, '约', { low: 190, high: 210 }],
  ['100', 100, null, 'nearly', { low: 90, high: 100 }],
  ['2600亿元', 2.6e11, null, null, { low: 2.5995e11, high: 2.6005e11 }],
  ['5.0%', 5, null, null, { low: 4.95, high: 5.05 }],
  ['5000—6300亿元', 5e11, 6.3e11, null, { low: 5e11, high: 6.3e11 }],
  ['三成', 30, null, null, { low: 30, high: 30 }],
])('%s allows what its digits and its qualifier say', (printed, value, high, qualifier, interval) => {
  const { low, high: top } = intervalOf(printed, value, high, qualifier)
  expect(low).toBeCloseTo(interval.low, 5)
  expect(top).toBeCloseTo(interval.high, 5)
})

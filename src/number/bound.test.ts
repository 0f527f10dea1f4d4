import { expect, it, test } from 'vitest'
import { boundOf } from '../language/bounds.ts'
import { covers, intervalOf } from './bound.ts'
import { lastDigit } from './interval.ts'

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
  const bound = boundOf(qualifier, high !== null)
  const { low, high: top } = intervalOf(bound, value, high, lastDigit(printed, value))
  expect(low).toBeCloseTo(interval.low, 5)
  expect(top).toBeCloseTo(interval.high, 5)
})

test('a slide never claims more than the article', () => {
  expect(covers('over', 'over')).toBe(true)
  expect(covers('exact', 'about')).toBe(true)
  expect(covers('over', 'exact')).toBe(false)
  expect(covers('exact', 'over')).toBe(false)
  expect(covers('about', 'exact')).toBe(false)
  expect(covers('at-least', 'under')).toBe(false)
  expect(covers('at-most', 'over')).toBe(false)
})

const bounds = ['exact', 'about', 'near', 'over', 'at-least', 'under', 'at-most', 'range'] as const

test('what may be said of a number is this, and nothing else', () => {
  const said = (given: (typeof bounds)[number]) => bounds.filter((bound) => covers(given, bound)).join(' ')
  expect(Object.fromEntries(bounds.map((given) => [given, said(given)]))).toEqual({
    exact: 'exact about',
    about: 'about',
    near: 'near under at-most',
    over: 'over at-least',
    'at-least': 'at-least',
    under: 'under at-most',
    'at-most': 'at-most',
    range: 'range',
  })
})

test.each(
  bounds.flatMap((given) => bounds.filter((said) => covers(given, said)).map((said) => [given, said])),
)('all that %s allows, %s allows as well', (given, said) => {
  const [inner, outer] = [given, said].map((bound) => intervalOf(bound as 'exact', 100, 120, 1))
  expect(outer!.low).toBeLessThanOrEqual(inner!.low)
  expect(outer!.high).toBeGreaterThanOrEqual(inner!.high)
})

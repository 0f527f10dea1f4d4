import { expect, test } from 'vitest'
import { claimOf, isCovered, isRounding, stepOf } from './bounds.ts'

const number = (text: string, value: number, qualifier: string | null = null) => ({
  text,
  value,
  high: null,
  qualifier,
  interval: { low: value, high: value },
})

test.each([
  ['2598.7亿元', 2598.7e8, 0.1e8],
  ['2.6千亿元', 2.6e11, 1e10],
  ['1,877件', 1877, 1],
  ['三成', 30, 10],
])('the last digit of %s is worth %d', (text, value, step) => {
  expect(stepOf({ text, value })).toBeCloseTo(step, 6)
})

test.each([
  ['突破', 'over'],
  ['不超过', 'under'],
  ['接近', 'near'],
  ['左右', 'about'],
  ['more than', 'over'],
  ['nearly', 'near'],
] as const)('%s claims %s', (qualifier, claim) => {
  expect(claimOf(number('1', 1, qualifier))).toBe(claim)
})

test('a slide never claims more than the article', () => {
  expect(isCovered('over', 'over')).toBe(true)
  expect(isCovered('about', 'exact')).toBe(true)
  expect(isCovered('exact', 'over')).toBe(false)
  expect(isCovered('over', 'exact')).toBe(false)
  expect(isCovered('exact', 'about')).toBe(false)
})

const article = number('2598.7亿元', 2598.7e8)
test.each([
  [number('2600亿元', 2600e8, '约'), true],
  [number('2.6千亿元', 2.6e11), true],
  [number('2599亿元', 2599e8), true],
  [number('2500亿元', 2500e8, '超'), true],
  [number('2600亿元', 2600e8, '近'), true],
  [number('2600亿元', 2600e8), false],
  [number('2598亿元', 2598e8), false],
  [number('2500亿元', 2500e8, '约'), false],
  [number('2600亿元', 2600e8, '超'), false],
])('2598.7亿元 shown as $text with $qualifier', (slide, rounded) => {
  expect(isRounding(slide, article)).toBe(rounded)
})

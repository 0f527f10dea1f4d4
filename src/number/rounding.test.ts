import { expect, test } from 'vitest'
import type { Bound } from './bound.ts'
import { isRounding, stepOf } from './rounding.ts'

const number = (text: string, value: number, bound: Bound = 'exact') => ({ text, value, high: null, bound })

test.each([
  ['2598.7亿元', 2598.7e8, 0.1e8],
  ['2.6千亿元', 2.6e11, 1e10],
  ['1,877件', 1877, 1],
  ['三成', 30, 10],
])('the last digit of %s is worth %d', (text, value, step) => {
  expect(stepOf({ text, value })).toBeCloseTo(step, 6)
})

const article = number('2598.7亿元', 2598.7e8)
test.each([
  [number('2600亿元', 2600e8, 'about'), true],
  [number('2.6千亿元', 2.6e11), true],
  [number('2599亿元', 2599e8), true],
  [number('2500亿元', 2500e8, 'over'), true],
  [number('2600亿元', 2600e8, 'near'), true],
  [number('2600亿元', 2600e8), false],
  [number('2598亿元', 2598e8), false],
  [number('2500亿元', 2500e8, 'about'), false],
  [number('2600亿元', 2600e8, 'over'), false],
])('2598.7亿元 shown as $text, $bound', (slide, rounded) => {
  expect(isRounding(slide, article)).toBe(rounded)
})

test('a number is rounded by a fifth of itself at the most', () => {
  const over = number('100', 100, 'over')
  expect(isRounding(over, number('125', 125))).toBe(true)
  expect(isRounding(over, number('126', 126))).toBe(false)
})

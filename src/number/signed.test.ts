import { expect, test } from 'vitest'
import { signed } from './signed.ts'

test.each([
  ['45.2', '45.2', false],
  ['(45.2)', '45.2', true],
  ['（45.2）', '45.2', true],
  ['−45.2', '45.2', true],
  ['- 45.2 ', '45.2', true],
  ['+45.2', '45.2', false],
  ['', '', false],
])('%s is %s, below zero: %s', (text, digits, isNegative) => {
  const { start, end, ...sign } = signed(text)
  expect(text.slice(start, end)).toBe(digits)
  expect(sign.isNegative).toBe(isNegative)
})

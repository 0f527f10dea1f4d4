import { expect, it } from 'vitest'
import { unicodeRange } from './range.ts'

it('joins neighbours, in the order of code points', () => {
  expect(unicodeRange(['9', '8', 'z', '7', '𠮷', '一'])).toBe('U+37-39,U+7a,U+4e00,U+20bb7')
})

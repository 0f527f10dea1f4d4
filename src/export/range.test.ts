import { expect, test } from 'vitest'
import { parseRange } from './range.ts'

test.each([
  ['1', [0]],
  ['1,4-6', [0, 3, 4, 5]],
  ['6-6, 2', [1, 5]],
  ['5-', [4, 5]],
  ['-2', [0, 1]],
  ['2-3,3-4', [1, 2, 3]],
])('%s names its slides, each once and in order', (range, indices) => {
  expect(parseRange(range, 6)).toEqual(indices)
})

test.each([
  ['0', 'no slide 0'],
  ['7', 'slides 1 to 6'],
  ['4-9', 'no slide 9'],
  ['5-2', 'ends before it begins'],
  ['a', 'expected such as 1,4-6'],
  ['1,,2', 'expected'],
  ['', 'expected'],
  ['-', 'expected'],
  ['1.5', 'expected'],
])('%s is refused, and said why', (range, message) => {
  expect(parseRange(range, 6)).toContain(message)
})

import { expect, test } from 'vitest'
import { cutLong, longestSentence } from './cutLong.ts'

const cut = (text: string) => cutLong(text).map(({ start, end }) => text.slice(start, end))

test('a sentence is one piece', () => expect(cut('产值增长，利润下降。')).toEqual(['产值增长，利润下降。']))

test.each([
  ['at its marks', '产值2,600亿元，利润1,488亿元；', /；$/],
  ['at its commas', '产值2,600亿元，利润1,488亿元，', /，$/],
  ['between words', 'output of 2,600.5 tonnes ', / $/],
  ['beside what is no number', '产值2,600.25', /[^\d.,]$|\d$/],
])('what is longer is cut %s', (_, words, end) => {
  const text = words.repeat(500)
  const pieces = cut(text)
  expect(pieces.join('')).toBe(text)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longestSentence)
  for (const piece of pieces) expect(piece).toMatch(end)
  const numbers = (part: string) => part.match(/\d[\d.,]*\d/g) ?? []
  expect(pieces.flatMap(numbers)).toEqual(numbers(text))
})

test('no character is cut in two', () => {
  for (const piece of cut(`a${'😀'.repeat(2000)}`)) expect(piece).not.toMatch(/[\uD800-\uDFFF]/u)
})

test('a text without any seam is cut all the same', () => expect(cut('9'.repeat(2500))).toHaveLength(3))

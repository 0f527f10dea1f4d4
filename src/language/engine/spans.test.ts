import { expect, test } from 'vitest'
import { textBefore, textBehind } from './beside.ts'
import { beginsFrom, holdsPlace, endsBy, liesIn, meet, precedes } from './spans.ts'

const span = (start: number, end: number) => ({ start, end })
const middle = span(4, 7)

test.each([
  [span(1, 4), false],
  [span(1, 5), true],
  [span(5, 6), true],
  [span(6, 9), true],
  [span(7, 9), false],
])('whether 4–7 meets %o', (other, expected) => {
  expect([meet(middle, other), meet(other, middle)]).toEqual([expected, expected])
})

test.each([
  [span(4, 7), true],
  [span(5, 6), true],
  [span(3, 7), false],
  [span(4, 8), false],
])('whether %o lies within 4–7', (inner, expected) => expect(liesIn(inner, middle)).toBe(expected))

test('a stretch covers its start, and not its end', () => {
  expect([3, 4, 6, 7].map((place) => holdsPlace(middle, place))).toEqual([false, true, true, false])
})

test('what ends at a place is over there, and what begins at it begins from there', () => {
  expect([6, 7, 8].map((place) => endsBy(middle, place))).toEqual([false, true, true])
  expect([3, 4, 5].map((place) => beginsFrom(middle, place))).toEqual([true, true, false])
  expect([3, 4, 5].map((start) => precedes({ start }, middle))).toEqual([true, false, false])
})

test('so much of a text before a place, and from it on', () => {
  expect([0, 2, 5].map((at) => textBefore('abcdef', at, 3))).toEqual(['', 'ab', 'cde'])
  expect([0, 5].map((at) => textBehind('abcdef', at, 3))).toEqual(['abc', 'f'])
})

import { expect, it } from 'vitest'
import { sideOf } from './lineSides.ts'

const sides = (...lines: (number | null)[][]) =>
  lines.map((values, series) =>
    values.map((value, row) => (value === null ? '' : sideOf(lines, series, row)[0])).join(''),
  )

it('labels the highest of several lines above and the others below, row by row', () => {
  expect(sides([5, 4, 9], [5, 7, 3], [1, 2, 4])).toEqual(['aba', 'aab', 'bbb'])
})

it('labels a single line above, but for its valleys, over gaps as well', () => {
  expect(sides([5, 3, 4, 2])).toEqual(['abaa'])
  expect(sides([5, 3, null, 4])).toEqual(['aba'])
})

import { expect, test } from 'vitest'
import { areFree, thin } from './thin.ts'

const measure = (text: string) => text.length * 10
const years = Array.from({ length: 64 }, (_, i) => [String(1960 + i)])
const places = years.map((_, i) => i * 17)

test('names that run into each other are thinned out evenly', () => {
  const kept = thin(years, places, measure)
  expect(areFree(years, places, measure)).toBe(false)
  expect(areFree(kept, places, measure)).toBe(true)
  expect(kept.flatMap((lines, i) => (lines.length > 0 ? i : [])).slice(0, 3)).toEqual([0, 4, 8])
})

test('names that have room stay', () => {
  const few = years.slice(0, 4)
  expect(thin(few, [0, 100, 200, 300], measure)).toEqual(few)
})

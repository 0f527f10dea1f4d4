import { expect, it } from 'vitest'
import { roundStep, scaleOf } from './scale.ts'

const ends = { from: 0, to: 100 }

it('steps by 1, 2 or 5', () =>
  expect([0.7, 3, 12, 4700].map((stretch) => roundStep(stretch, 5))).toEqual([0.2, 1, 5, 1000]))
it('ends at round numbers beyond its values', () =>
  expect(scaleOf([1488, 6300], ends, true)).toMatchObject({
    min: 0,
    max: 8000,
    ticks: [0, 2000, 4000, 6000, 8000],
  }))
it('holds what is negative', () => expect(scaleOf([-12, 7], ends, true)).toMatchObject({ min: -15, max: 10 }))
it('holds very small and very large values', () => {
  expect(scaleOf([0.001], ends, true).max).toBeCloseTo(0.001)
  expect(scaleOf([0.001, 1e12], ends, true).max).toBe(1e12)
})
it('has a stretch where there is one value, or none', () => {
  for (const values of [[], [0], [5]]) expect(scaleOf(values, ends, false).of(0)).not.toBeNaN()
  expect(scaleOf([5], ends, false).of(5)).toBe(50)
})

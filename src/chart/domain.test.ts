import { expect, it } from 'vitest'
import { fitDomain, leavesRoom } from './domain.ts'

it('leaves a label its pixels beyond the longest bar', () => {
  const { min, max } = fitDomain([{ value: 100, beyond: 50 }], 250)
  expect(min).toBeCloseTo(0)
  expect(max).toBeCloseTo(125)
})

it('lets a shorter bar with a longer label decide', () => {
  const { max } = fitDomain(
    [
      { value: 100, beyond: 0 },
      { value: 80, beyond: 100 },
    ],
    200,
  )
  expect(200 / max).toBeCloseTo(100 / 80)
})

it('leaves room on both sides of zero', () => {
  const { min, max } = fitDomain(
    [
      { value: 100, beyond: 50 },
      { value: -50, beyond: 50 },
    ],
    400,
  )
  expect([min, max].map(Math.round)).toEqual([-75, 125])
})

it('draws zeros', () => expect(fitDomain([{ value: 0, beyond: 30 }], 300)).toEqual({ min: 0, max: 1 }))

it.each([0, -30])('has ends where names leave %i pixels', (room) => {
  const { min, max } = fitDomain([{ value: 100, beyond: 50 }], room)
  expect([min, max].every(Number.isFinite)).toBe(true)
  expect(max).toBeGreaterThan(min)
})

it('knows when labels on both sides of zero leave marks no room', () => {
  const labelled = (beyond: number) => [
    { value: 100, beyond },
    { value: -100, beyond },
  ]
  expect(leavesRoom(labelled(100), 400)).toBe(true)
  expect(leavesRoom(labelled(101), 400)).toBe(false)
})

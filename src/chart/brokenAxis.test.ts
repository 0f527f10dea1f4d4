import { expect, test } from 'vitest'
import { brokenAxisOf } from './brokenAxis.ts'
import { chartOf } from './testing/chartOf.ts'

const outlier = { 甲: ['12'], 乙: ['20'], 丙: ['1000'] }

test('an axis is broken only where that was asked for', () => {
  expect(brokenAxisOf(chartOf(outlier))).toBeNull()
  expect(brokenAxisOf(chartOf(outlier, { broken: true }))).toMatchObject({ from: 20, to: 1000 })
})

test('a broken axis keeps the order of values, and what stands outside the break to scale', () => {
  const { place } = brokenAxisOf(chartOf(outlier, { broken: true }))!
  expect([0, 12, 20].map(place)).toEqual([0, 12, 20])
  expect(place(1000)).toBeCloseTo(28)
  expect(place(510)).toBeCloseTo(24)
})

test('bars that are all nearly as long are cut above zero', () => {
  const { from, to, place } = brokenAxisOf(chartOf({ 甲: ['9800'], 乙: ['10100'] }, { broken: true }))!
  expect([from, to]).toEqual([0, 9800])
  expect(place(10100) - place(9800)).toBeCloseTo(300)
})

test.each([
  ['values below zero', { 甲: ['-12'], 乙: ['1000'] }],
  ['bars of one length', { 甲: ['12'], 乙: ['12'] }],
  ['lengths that follow each other', { 甲: ['10'], 乙: ['20'], 丙: ['30'] }],
])('%s leave an axis whole', (_, rows) => {
  expect(brokenAxisOf(chartOf(rows as never, { broken: true }))).toBeNull()
})

test('a level that a note draws is not cut out', () => {
  const level = {
    kind: 'line' as const,
    label: '目标',
    labelStart: 0,
    cell: { value: 500, high: null } as never,
  }
  expect(brokenAxisOf(chartOf(outlier, { broken: true, notes: [level] }))).toMatchObject({
    from: 500,
    to: 1000,
  })
})

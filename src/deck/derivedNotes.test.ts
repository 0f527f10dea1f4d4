import { expect, it } from 'vitest'
import { chartOf } from '../chart/testing/chartOf.ts'
import { gapOf, wholeOf } from './derivedNotes.ts'

const span = { start: 3, end: 7 }

it('reckons how far two lines are apart, with what one of them is reckoned from itself', () => {
  const rows = { 2020: ['90 = 100 − 10', '90 = 100 − 10'], 2024: ['120.5', '150 = 100 × 1.5'] }
  const lines = chartOf(rows, { type: 'line', names: ['own', 'plan'] })
  expect(gapOf(lines, 1, span)).toMatchObject({
    kind: 'gap',
    row: 1,
    cell: { value: 29.5, text: '29.5', formula: '(100 × 1.5) − 120.5', start: 3 },
  })
  expect(gapOf(lines, 0, span)).toBeNull()
  expect(gapOf(chartOf({ 2020: ['90'] }, { type: 'line' }), 0, span)).toBeNull()
  const open = chartOf({ 2020: ['>90', '80'] }, { type: 'line', names: ['own', 'plan'] })
  expect(gapOf(open, 0, span)).toBeNull()
})

it('reckons what the parts of a ring come to, where they are amounts that are all known', () => {
  const ring = (rows: Record<string, string[]>, unit: string | null = 'kt') =>
    wholeOf(chartOf(rows, { type: 'doughnut', unit }), 0)
  expect(ring({ wood: ['12.5'], coal: ['30'] })).toMatchObject({
    cell: { text: '42.5', formula: '12.5 + 30' },
  })
  expect(ring({ wood: ['40'], coal: ['60'] }, '%')).toBeNull()
  expect(ring({ wood: ['12'], coal: ['>30'] })).toBeNull()
  expect(ring({ wood: ['12'], coal: ['—'] })).toBeNull()
  expect(ring({ wood: ['12'] })).toBeNull()
})

import { expect, it } from 'vitest'
import { focusOf, isFocus } from './focus.ts'
import { chartOf } from './testing/chartOf.ts'

it.each([
  ['the latest of a time', chartOf({ 2021: ['9'], 2022: ['7'], 2023: ['8'] }), 2],
  ['the latest that is known', chartOf({ 2021: ['9'], 2022: ['7'], 2023: ['—'] }), 1],
  ['the largest of what has no order', chartOf({ North: ['3'], South: ['8'], East: ['5'] }), 1],
  ['the largest fall', chartOf({ North: ['-3'], South: ['2'], East: ['-9'] }), 2],
  ['none of two that are alike', chartOf({ North: ['8'], South: ['8'], East: ['5'] }), null],
  ['none of several series', chartOf({ 2021: ['9', '1'], 2022: ['7', '2'] }, { names: ['a', 'b'] }), null],
  ['none of one', chartOf({ North: ['3'] }), null],
  ['none of a line', chartOf({ 2021: ['9'], 2022: ['7'] }, { type: 'line' }), null],
])('looks at %s', (_, chart, row) => expect(focusOf(chart)).toBe(row))

it('says loudest what is highlighted, and the one change between two levels', () => {
  const rows = { North: ['3'], South: ['8'], East: ['5'] }
  const lit = chartOf(rows, { notes: [{ kind: 'highlight', rows: [2], series: [] }] })
  expect([0, 1, 2].map((row) => isFocus(lit, 0, row))).toEqual([false, false, true])
  const all = chartOf(rows, { notes: [{ kind: 'highlight', rows: [0, 1, 2], series: [] }] })
  expect([0, 1, 2].some((row) => isFocus(all, 0, row))).toBe(false)
  const bridge = (changes: object) =>
    chartOf({ before: ['10'], ...changes, after: ['15'] }, { type: 'waterfall' })
  expect([0, 1, 2].map((row) => isFocus(bridge({ more: ['+5'] }), 0, row))).toEqual([false, true, false])
  const two = bridge({ more: ['+7'], less: ['-2'] })
  expect([0, 1, 2, 3].some((row) => isFocus(two, 0, row))).toBe(false)
})

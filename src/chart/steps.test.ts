import { expect, it } from 'vitest'
import { isShown, steps } from './steps.ts'
import { chartOf } from './testing/chartOf.ts'

const table = { 一季度: ['1', '2'], 二季度: ['3', '4'], 三季度: ['5', '6'] }
const names = ['工业', '投资']

it('has a step for each row or each series but the first, and none where it is shown at once', () => {
  expect(steps(chartOf(table, { names }))).toBe(0)
  expect(steps(chartOf(table, { names, step: 'row' }))).toBe(2)
  expect(steps(chartOf(table, { names, step: 'series' }))).toBe(1)
})

it('shows the first row at once, and one more with each step', () => {
  const spec = chartOf(table, { names, step: 'row' })
  expect([0, 1, 2].map((row) => isShown(spec, 0, 1, row))).toEqual([true, false, false])
  expect([0, 1, 2].map((row) => isShown(spec, 1, 1, row))).toEqual([true, true, false])
})

it('shows everything without a step', () => {
  expect(isShown(chartOf(table, { names, step: 'series' }), null, 1, 2)).toBe(true)
  expect(isShown(chartOf(table, { names }), 0, 1, 2)).toBe(true)
})

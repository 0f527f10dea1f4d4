import { expect, test } from 'vitest'
import { evaluate } from './evaluate.ts'

test.each([
  ['2600 − 1112', 1488],
  ['(2600 ÷ (2600 − 1112)) ^ (1 ÷ 5) − 1', 0.1181],
  ['1,200 × 19%', 228],
  ['2 ^ 3 ^ 0', 2],
  ['（3 + 4）× 2', 14],
  ['-3 + 5', 2],
  ['-2 ^ 2', -4],
  ['2 ^ -1', 0.5],
])('%s is %d', (formula, value) => {
  expect(evaluate(formula)?.value).toBeCloseTo(value, 3)
})

test.each(['', '2600 −', '总产值', '(1 + 2', '1 ÷ 0', '1 2'])('%j is no formula', (formula) => {
  expect(evaluate(formula)).toBeNull()
})

test('amounts of money are operands', () => {
  expect(evaluate('£312m − £287m')?.operands.map(({ unit }) => unit)).toEqual(['£m', '£m'])
  expect(evaluate('$1.2 billion ÷ $3 billion')?.operands.map(({ unit }) => unit)).toEqual([
    '$ billion',
    '$ billion',
  ])
})

test('operands know their place and their unit', () => {
  expect(evaluate('2600亿元 − 1112亿元', () => 1e8)).toEqual({
    value: 148800000000,
    operands: [
      { text: '2600亿元', value: 2600, unit: '亿元', start: 0, end: 6 },
      { text: '1112亿元', value: 1112, unit: '亿元', start: 9, end: 15 },
    ],
  })
})

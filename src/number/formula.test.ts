import { describe, expect, test } from 'vitest'
import { magnitudeOfUnit } from '../language/units.ts'
import { evaluateFormula as evaluate } from './formula.ts'

const evaluateFormula = (formula: string) => evaluate(formula, magnitudeOfUnit)

describe('a formula', () => {
  test.each([
    ['2600 − 1112', 1488, null],
    ['2600亿元 − 1112亿元', 1488, '亿元'],
    ['2600亿元 - 1112', 1488, '亿元'],
    ['２６００ － １１１２', 1488, null],
    ['1,877 + 132', 2009, null],
    ['2 + 3 × 4', 14, null],
    ['(2 + 3) × 4', 20, null],
    ['2 ^ 3 ^ 2', 512, null],
    ['-2 ^ 2', -4, null],
    ['100% − 43%', 0.57, null],
    ['1112亿元 ÷ 1488亿元', 1112 / 1488, null],
    ['（2600亿元 ÷ 1488亿元）^（1 ÷ 5）− 1', (2600 / 1488) ** 0.2 - 1, null],
    ['1500亿元 ÷ 23%', 1500 / 0.23, '亿元'],
    ['£4.72bn − £0.5bn', 4.22, '£bn'],
    ['30 tonnes − 12 tonnes', 18, 'tonnes'],
    ['$1.2 billion ÷ $3 billion', 0.4, null],
    ['2 ^ -1', 0.5, null],
  ])('%s gives %d', (formula, value, unit) => {
    const reckoned = evaluateFormula(formula)
    expect(reckoned).toMatchObject({ unit })
    expect('value' in reckoned && reckoned.value).toBeCloseTo(value, 9)
  })

  test.each([
    ['', 0, 'breaks off'],
    ['2600 −', 6, 'breaks off'],
    ['约2600', 0, 'does not begin with a number'],
    ['(2600 − 1112', 12, 'not closed'],
    ['2600 1112', 5, 'no part of a formula'],
    ['2600亿元 − 1112万元', 9, 'stands beside 亿元'],
    ['2600亿元 − 132家', 6, 'cannot be added'],
    ['12家 + 3个', 3, 'cannot be added'],
    ['1500万元 + 1亿元', 8, 'stands beside 万元'],
    ['1 ÷ 0', 0, 'no value'],
    [`${'('.repeat(1000)}1`, 50, 'too many brackets'],
  ])('%s is an error at %d', (formula, at, message) => {
    const reckoned = evaluateFormula(formula)
    expect(reckoned).toMatchObject({ error: expect.stringContaining(message) })
    expect('at' in reckoned && Math.abs(reckoned.at - at)).toBeLessThanOrEqual(1)
  })

  test('knows the place of each number', () => {
    const formula = '(2600亿元 ÷ 1488 亿元) ^ (1 ÷ 5)'
    const reckoned = evaluateFormula(formula)
    const operands = 'operands' in reckoned ? reckoned.operands : []
    expect(operands.map(({ text }) => text)).toEqual(['2600亿元', '1488 亿元', '1', '5'])
    for (const { text, start, end } of operands) expect(formula.slice(start, end)).toBe(text)
  })
})

import { describe, expect, test } from 'vitest'
import { clauseOf } from './around.ts'
import { sinceLast } from '../sinceLast.ts'
import { sinceLastNumber } from './sinceLastNumber.ts'
import { traced } from './testing/traced.ts'

// What stands before a number, and which numbers a deck makes itself.

test.each([
  ['甲，乙', '乙'],
  ['甲乙', '甲乙'],
  ['，甲', '甲'],
  ['甲，', ''],
  ['', ''],
  ['Sales, of 1,234', ' of 1,234'],
  ['甲，乙1,234', '乙1,234'],
  ['1,234', '1,234'],
  ['Costs: 5,a', 'a'],
])('the clause of %j is %j', (lead, clause) => {
  expect(clauseOf(lead)).toBe(clause)
})

test.each([
  ['甲，乙', '乙'],
  ['甲乙', '甲乙'],
  ['，', ''],
  ['', ''],
])('since the last comma of %j is %j', (text, since) => {
  expect(sinceLast(/，/, text)).toBe(since)
})

test.each([
  ['产值5家', '家'],
  ['里程5号线', '5号线'],
  ['里程15号线', '15号线'],
  ['4号线', '4号线'],
])('since the last number of %j is %j', (text, since) => {
  expect(sinceLastNumber(/\d/, text)).toBe(since)
})

describe('of the deck’s own making', () => {
  const { verdicts } = traced('全市产值80亿元。')
  const three = '1. 产值\n2. 出口\n3. 投资\n'
  test.each([
    [`3个要点：\n\n${three}`, 'own'],
    [`4个要点：\n\n${three}`, 'unsupported'],
    [`2–3个要点：\n\n${three}`, 'unsupported'],
    [`约3个要点：\n\n${three}`, 'unsupported'],
    ['4个方面：产值、出口、投资、就业', 'own'],
    ['4个方面：产值、出口、投资', 'unsupported'],
  ])('%j: %s', (slide, verdict) => {
    expect(verdicts(slide)[0]).toBe(verdict)
  })
})

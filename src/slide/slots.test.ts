import { expect, test } from 'vitest'
import type { Mention } from '../model.ts'
import { slotsTold } from './slots.ts'
import { told as mention } from './testing/told.ts'

const level = (text: string, measure = '总产值') => mention(text, { magnitude: '亿', measure })
const count = (text: string, value: number, more: Partial<Mention> = {}) =>
  mention(text, { kind: 'count', value, unit: null, ...more })
const rank = (value: number, scope: string) =>
  mention(`第${value}`, { kind: 'rank', value, scope, unit: null })

test('what tells levels of one measure tells each as a share of the highest', () => {
  const told = slotsTold([[level('1000亿元')], [], [mention('19%', { kind: 'rate' }), level('2600亿元')]])
  expect(told).toMatchObject([{ kind: 'level' }, null, { kind: 'level', share: 1 }])
  expect(slotsTold([[level('2600亿元')], [level('2000亿元', '投资')]])).toBeNull()
})

test('a place among so many is drawn beside levels, and alone', () => {
  const placed = [count('9', 9), rank(1, '全国9个开发区')]
  expect(slotsTold([[level('1000亿元')], placed, [level('2600亿元')]])).toMatchObject([
    { kind: 'level' },
    { kind: 'place', among: { value: 9 } },
    { kind: 'level' },
  ])
  expect(slotsTold([placed, []])).toMatchObject([{ kind: 'place' }, null])
  expect(slotsTold([[rank(1, '全州')], []])).toBeNull()
  expect(slotsTold([[count('90', 90), rank(1, '90个县')], []])).toBeNull()
})

test('small counts are drawn where several are told', () => {
  expect(slotsTold([[count('3', 3)], [count('5', 5)]])).toMatchObject([{ kind: 'count' }, { kind: 'count' }])
  expect(slotsTold([[count('3', 3)], []])).toBeNull()
  expect(slotsTold([[count('3', 3)], [count('500', 500)]])).toBeNull()
  expect(slotsTold([[count('3', 3)], [count('5', 5, { bound: 'over' })]])).toBeNull()
})

test('counts of one thing that are too many for marks are bars to scale', () => {
  const many = (text: string, measure: string | null) =>
    count(text, Number(text), { magnitude: null, measure })
  expect(slotsTold([[many('310', '企业')], [many('450', '企业')]])).toMatchObject([
    { kind: 'level' },
    { share: 1 },
  ])
  expect(slotsTold([[many('310', '企业')], [many('450', '学校')]])).toBeNull()
  expect(slotsTold([[many('310', null)], [many('450', null)]])).toBeNull()
})

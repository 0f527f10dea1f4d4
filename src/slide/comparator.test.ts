import { expect, test } from 'vitest'
import type { Mention } from '../model.ts'
import { parsePeriod } from '../number/period.ts'
import { comparatorOf, wholeOf } from './comparator.ts'
import { told, unit } from './testing/told.ts'

const mention = (text: string, year: string, more: Partial<Mention> = {}) =>
  told(text, {
    magnitude: '亿',
    measure: '总产值',
    period: parsePeriod(year),
    start: 1,
    end: 2,
    ...more,
  })
const bars = (own: Mention, ...others: Mention[]) =>
  comparatorOf('a', own, others, (iso) => `${iso}年`)?.rows.map(({ label }) => label)

const own = mention('2600亿元', '2022')

test('levels of one measure stand in the order of their times', () =>
  expect(bars(own, mention('2000亿元', '2021', { bound: 'over' }))).toEqual(['2021年', '2022年']))

test.each([
  ['nothing', []],
  ['another unit', [mention('2000亿元', '2021', { unit: { ...unit, name: 't' } })]],
  ['another magnitude', [mention('2000万元', '2021', { magnitude: '万' })]],
  ['another measure', [mention('2000亿元', '2021', { measure: '投资' })]],
  ['a rate', [mention('19%', '2021', { kind: 'rate' })]],
  ['the same time', [mention('2000亿元', '2022')]],
  ['what the article does not say', [mention('2000亿元', '2021', { verdict: 'unsupported' })]],
])('is compared with no %s', (_, others) => expect(bars(own, ...others)).toBeUndefined())

test('dollars are compared as euros or yuan are', () => {
  const dollars = { unit: { ...unit, name: 'USD' }, magnitude: 'million', measure: 'revenue' }
  const own = mention('$48.6 million', '2025', dollars)
  const compared = comparatorOf('a', own, [mention('$43.2 million', '2024', dollars)], (iso) => iso)
  expect(compared).toMatchObject({ unit: '$ million', rows: [{ label: '2024' }, { label: '2025' }] })
})

const percent = { kind: 'share', value: 71, unit: { ...unit, name: '%' } } as Partial<Mention>

test('a share is so many of a hundred cells', () => {
  expect(wholeOf('a', mention('71%', '2022', percent), [])).toMatchObject({
    type: 'waffle',
    series: [{ cells: [{ value: 71 }] }],
  })
})

test.each([
  ['growth', { kind: 'rate' as const }],
  ['more than the whole', { value: 171 }],
  ['a range', { high: 80 }],
  ['what the article does not say', { verdict: 'unsupported' as const }],
])('%s is no part of a whole', (_, more) =>
  expect(wholeOf('a', mention('71%', '2022', { ...percent, ...more }), [])).toBeNull(),
)

const place = { kind: 'rank', value: 3, scope: '全省14个市州', measure: null } as Partial<Mention>
const among = mention('14个', '2022', { kind: 'count', value: 14, measure: '市州' })

test('a place is shown among as many as its own words say that there are', () => {
  const third = mention('第3位', '2022', place)
  expect(wholeOf('a', third, [third, among])?.series.map(({ cells }) => cells[0]!.value)).toEqual([3, 14])
  expect(wholeOf('a', third, [third])).toBeNull()
  const elsewhere = mention('第3位', '2022', { ...place, scope: '全省' })
  expect(wholeOf('a', elsewhere, [elsewhere, among])).toBeNull()
})

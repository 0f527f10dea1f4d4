import { expect, test } from 'vitest'
import type { Mention } from '../model.ts'
import { parsePeriod } from '../number/period.ts'
import { comparatorOf, levelsTold } from './comparator.ts'

const unit = { word: '元', name: 'CNY', scale: 1, class: 'money' as const }
const mention = (text: string, year: string, more: Partial<Mention> = {}) =>
  ({
    text,
    kind: 'level',
    sub: null,
    bound: 'exact',
    high: null,
    verdict: 'quoted',
    unit,
    magnitude: '亿',
    measure: '总产值',
    period: parsePeriod(year),
    start: 1,
    end: 2,
    ...more,
  }) as Mention
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

test('what tells levels of one measure tells each as a share of the highest', () => {
  const told = levelsTold([
    [mention('1000亿元', '2021')],
    [],
    [mention('19%', '2022', { kind: 'rate' }), own],
  ])
  expect(told?.map((level) => level && level.share.toFixed(2))).toEqual(['0.38', null, '1.00'])
  expect(levelsTold([[own], [mention('2000亿元', '2021', { measure: '投资' })]])).toBeNull()
})

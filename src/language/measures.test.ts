import { expect, test } from 'vitest'
import { findQuantities } from '../statistics/find.ts'

test.each([
  ['zh-CN', '累计实现进出口总额50亿元。', '进出口总额'],
  ['zh-CN', '实现增加值50亿元。', '增加值'],
  ['zh-CN', '增加值50亿元。', '增加值'],
  ['zh-CN', '新建合作社50家。', '合作社'],
  ['zh-CN', '完成生产总值50亿元。', '生产总值'],
  ['zh-CN', '发送旅客50万人。', '旅客'],
  ['zh-CN', '销售收入50亿元。', '销售收入'],
  ['zh-CN', '产值由2009年的7.2亿元增加到9亿元。', '产值'],
  ['en', 'Revenue was $6m.', 'Revenue'],
  ['en', 'There were 60 new people.', 'new people'],
] as const)('%s: %s is of %s', (lang, text, measure) => {
  expect(findQuantities(text, { lang, date: '2023-02-17' })[0]!.measure).toBe(measure)
})

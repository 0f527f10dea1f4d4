import { expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findStatistics } from './find.ts'
import { toJson } from './json.ts'

it('gives the records of the command line, with null where nothing is known', () => {
  const text = '标题\n\n2022年，全市出口突破65亿元。'
  const article = parseArticle({ file: 'a.txt', text }).value
  expect(toJson(findStatistics(article), article)).toEqual([
    {
      text: '65亿元',
      start: 16,
      end: 20,
      value: 6.5e9,
      high: null,
      unit: '元',
      kind: 'level',
      sub: null,
      direction: null,
      qualifier: '突破',
      metric: '出口',
      subject: '全市',
      scope: null,
      base: null,
      period: '2022',
      inherited: null,
      sentence: '2022年，全市出口突破65亿元。',
    },
  ])
})

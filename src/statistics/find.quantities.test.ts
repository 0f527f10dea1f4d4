import { expect, it } from 'vitest'
import type { LanguageTag } from '../model.ts'
import { findQuantities } from './find.ts'

const find = (text: string, lang: LanguageTag = 'zh-CN') => findQuantities(text, { lang, date: '2023-02-17' })

it('reads lone cells, bare numbers and bounds included', () => {
  expect(find('2600')[0]).toMatchObject({ text: '2600', value: 2600, unit: null, start: 0, end: 4 })
  expect(find('2600亿元')[0]).toMatchObject({ value: 2.6e11, unit: { word: '元' }, kind: 'level' })
  expect(find('>2000')[0]).toMatchObject({
    value: 2000,
    qualifier: '>',
    interval: { low: 2000, high: Infinity },
  })
  expect(find('5000–6300')[0]).toMatchObject({ value: 5000, high: 6300 })
  expect(find('２６００亿元')[0]).toMatchObject({ text: '２６００亿元', value: 2.6e11 })
})

it('leaves years and page numbers out', () => {
  expect([...find('2017'), ...find('2017年'), ...find('第 4 页')]).toEqual([])
})

it('keeps offsets in the text it was given, over several lines', () => {
  const text = '增长19%\n居全疆第二'
  expect(find(text).map((q) => [q.text, text.slice(q.start, q.end)])).toEqual([
    ['19%', '19%'],
    ['第二', '第二'],
  ])
})

it('reads English in a Chinese deck', () => {
  expect(find('profits rose 12% to $1.2bn').map((q) => [q.value, q.kind])).toEqual([
    [12, 'rate'],
    [1.2e9, 'level'],
  ])
})

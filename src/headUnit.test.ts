import { expect, test } from 'vitest'
import { headUnit, unitOfSeries } from './headUnit.ts'

test.each([
  ['总产值（亿元）', '总产值', '亿元'],
  ['总产值（单位：亿元）', '总产值', '亿元'],
  ['Revenue ($m)', 'Revenue', '$m'],
  ['面积 [km²]', '面积', 'km²'],
  ['产量（万吨）2023年', '产量 2023年', '万吨'],
  ['人口（常住）（万人）', '人口（常住）', '万人'],
  ['增速（2022）', '增速（2022）', null],
  ['人口（万人）（2022）', '人口 （2022）', '万人'],
  ['Change, %', 'Change', '%'],
  ['总产值（）', '总产值（）', null],
  [' 总产值 ', '总产值', null],
])('the head %s is named %s, in %s', (head, name, unit) => {
  expect(headUnit(head)).toEqual({ name, unit })
})

test('a series has the unit of its chart, save per cent', () => {
  expect(unitOfSeries({ unit: '亿元' }, '增速（％）')).toBe('%')
  expect(unitOfSeries({ unit: '亿元' }, '产值（万元）')).toBe('亿元')
  expect(unitOfSeries({ unit: null }, '产值（万元）')).toBe('万元')
  expect(unitOfSeries({ unit: null }, '产值')).toBeNull()
})

import { expect, test } from 'vitest'
import { numbersIn } from './leftovers.ts'

const found = (text: string) => numbersIn(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['raised digits', '增长⁹⁹⁹倍', ['⁹⁹⁹']],
  ['lowered digits', '增长₉₉₉倍', ['₉₉₉']],
  ['a raised percentage', '增长⁷⁷%', ['⁷⁷']],
  ['fractions of one sign', '占⅖和⅞', ['⅖', '⅞']],
  ['numbers of several forms, in reading order', '占⅖，共9个和⅞', ['⅖', '9', '⅞']],
  ['digits of other scripts', '产值٩٩٩亿元', ['٩٩٩']],
  ['digits of mathematical alphabets', '产值𝟗𝟗亿元', ['𝟗𝟗']],
])('%s say a number', (_, text, numbers) => expect(found(text)).toEqual(numbers))

test.each(['面积km²', 'CO₂排放', '利润增长。¹', '见注¹²', 'x⁻¹²³', 'H₂O'])(
  'what is a power, an index or the mark of a footnote does not: %s',
  (text) => expect(found(text)).toEqual([]),
)

test.each([
  ['占半壁江山', '半壁江山'],
  ['零事故', '零'],
  ['个位数下滑', '个位数'],
  ['上万家企业', '上万'],
  ['五折优惠', '五折'],
  ['参保率达百分百', '百分百'],
  ['壹佰万元', '壹佰万'],
  ['Top 3供应商', 'Top 3'],
  ['三连增', '三连增'],
  ['利润砍半', '砍半'],
  ['增幅逾倍', '倍'],
  ['十来家门店', '十来'],
  ['四十上下', '四十上下'],
  ['份额第一', '第一'],
  ['领先友商两年', '领先友商两年'],
])('%s says a number', (text, number) => expect(found(text)).toEqual([number]))

test.each(['零售与零件', '曲折与折叠', '第一个项目'])(
  'a word that only looks like one does not: %s',
  (text) => expect(found(text)).toEqual([]),
)

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

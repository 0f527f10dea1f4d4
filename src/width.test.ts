import { expect, it } from 'vitest'
import { normaliseWidth } from './width.ts'

it.each([
  ['１２．５％', '12.5%'],
  ['1\u202f234\u202f567 people', '1,234,567 people'],
  ['11 950', '11,950'],
  ['2023 | 11 950 | 9 710.5 | 82.2% | 16 028', '2023 | 11,950 | 9,710.5 | 82.2% | 16,028'],
  // Between words a blank may part two numbers.
  ['of table 3 120 rows', 'of table 3 120 rows'],
  ['2023 950', '2023 950'],
  // Marks typed narrow in Chinese text; English ones beside a Chinese name stay.
  ['一季度增长4.5%,二季度:6.3%;比上年', '一季度增长4.5%，二季度：6.3%；比上年'],
  ['70.1%,2019年为7亿', '70.1%，2019年为7亿'],
  ['the district (昌吉), which', 'the district (昌吉), which'],
  ['she said, “We sold 40%”', 'she said, “We sold 40%”'],
  ['他说,“卖了四成”', '他说，“卖了四成”'],
])('reads %j as %j', (text, read) => {
  expect(normaliseWidth(text)).toBe(read)
  expect(read).toHaveLength(text.length)
})

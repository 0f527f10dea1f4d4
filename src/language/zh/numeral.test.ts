import { expect, it } from 'vitest'
import { parseHan } from './numeral.ts'

it.each([
  ['三', 3],
  ['两', 2],
  ['十', 10],
  ['二十三', 23],
  ['一百零五', 105],
  ['三百', 300],
  ['两千三百', 2300],
  ['三万二千', 32_000],
  ['一亿三千万', 130_000_000],
  ['三千二百万', 32_000_000],
  ['五万亿', 5e12],
  ['千亿', 1e11],
  ['百万', 1e6],
  ['二〇二二', 2022],
  ['十四五', null],
  ['三五', null],
  ['', null],
  ['一'.repeat(1000), null],
])('%s is %s', (text, value) => {
  expect(parseHan(text)).toBe(value)
})

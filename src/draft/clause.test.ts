import { expect, it } from 'vitest'
import { shortened } from './clause.ts'

it.each([
  ['Sales rose 2% to 1.07 million in August, but were 11% below last year, he said', 10, 'en', null],
  [
    'Sales rose 2% to 1.07 million in August, a good month, but were 11% below last year',
    9,
    'en',
    'Sales rose 2% to 1.07 million in August',
  ],
  ['出口增长3%，但利润下降，企业承压', 8, 'zh-CN', null],
] as const)('a text is not cut before what is set against it: %s', (text, most, lang, cut) => {
  expect(shortened(text, most, lang)).toBe(cut)
})

import { expect, test } from 'vitest'
import { cutDigits } from './digits.ts'

test.each([
  ['1110万元', '', '1110', '万元'],
  ['$48.6 million', '', '$48.6', ' million'],
  ['about US$3,000', 'about ', 'US$3,000', ''],
  ['−5.1%', '', '−5.1', '%'],
  ['two-thirds', 'two-thirds', '', ''],
  ['NOK 4.85', 'NOK ', '4.85', ''],
])('%s has its digits apart', (number, ...parts) => {
  expect(cutDigits(number)).toEqual(parts)
})

import { describe, expect, test } from 'vitest'
import { parseCell } from './cell.ts'

describe('a cell', () => {
  test.each([
    ['2600', 2600, null, 'exact'],
    ['2,600', 2600, null, 'exact'],
    ['２６００', 2600, null, 'exact'],
    ['85.2', 85.2, null, 'exact'],
    ['-4.6', -4.6, null, 'exact'],
    ['−4.6', -4.6, null, 'exact'],
    ['2600亿元', 2600, null, 'exact'],
    ['2600 亿元', 2600, null, 'exact'],
    ['>2000', 2000, null, 'over'],
    ['&gt;2000', 2000, null, 'over'],
    ['突破2000亿元', 2000, null, 'over'],
    ['超过 2000', 2000, null, 'over'],
    ['逾2000', 2000, null, 'over'],
    ['2000多亿元', 2000, null, 'over'],
    ['≥5000', 5000, null, 'at-least'],
    ['>= 5000', 5000, null, 'at-least'],
    ['5000以上', 5000, null, 'at-least'],
    ['~2600', 2600, null, 'about'],
    ['≈2600', 2600, null, 'about'],
    ['约2600', 2600, null, 'about'],
    ['近2600亿元', 2600, null, 'near'],
    ['<100', 100, null, 'under'],
    ['不足100', 100, null, 'under'],
    ['<=100', 100, null, 'at-most'],
    ['≤100', 100, null, 'at-most'],
    ['5000–6300', 5000, 6300, 'range'],
    ['5000—6300', 5000, 6300, 'range'],
    ['5000-6300', 5000, 6300, 'range'],
    ['5000~6300亿元', 5000, 6300, 'range'],
    ['5000亿元至6300亿元', 5000, 6300, 'range'],
    ['', null, null, 'exact'],
    ['—', null, null, 'exact'],
    ['-', null, null, 'exact'],
  ])('%s is %s to %s, %s', (text, value, high, bound) => {
    expect(parseCell(text, 7, '亿元')).toMatchObject({
      text,
      start: 7,
      end: 7 + text.length,
      value,
      high,
      bound,
    })
  })

  test.each([
    ['1488 = 2600 − 1112', '亿元', 1488, '2600 − 1112', 7],
    ['= 2600 − 1112', '亿元', 1488, '2600 − 1112', 2],
    ['＝2600亿元 − 1112亿元', '亿元', 1488, '2600亿元 − 1112亿元', 1],
    ['>= 5 = 2 + 3', null, 5, '2 + 3', 7],
    ['11.8% = (2600 ÷ 1488) ^ (1 ÷ 5) − 1', '%', 11.8, '(2600 ÷ 1488) ^ (1 ÷ 5) − 1', 8],
    ['= 1488 ÷ 2600', '%', 57.2307692308, '1488 ÷ 2600', 2],
    ['= 1488 ÷ 2600 × 100', '%', 57.2307692308, '1488 ÷ 2600 × 100', 2],
    ['= 100% − 43%', '%', 57, '100% − 43%', 2],
    ['= 43 − 12', '%', 31, '43 − 12', 2],
  ])('%s in %s is derived', (text, unit, value, formula, at) => {
    expect(parseCell(text, 100, unit)).toMatchObject({ value, formula, formulaStart: 100 + at })
  })

  test.each([
    ['很多', '亿元', 'is no number', 0],
    ['2600件', '亿元', 'has the unit 件', 0],
    ['2600%', null, 'has the unit %', 0],
    ['26,00', '亿元', 'is no number', 0],
    ['2.6.1', '亿元', 'is no number', 0],
    ['6300–5000', '亿元', 'runs downwards', 0],
    ['1488 = 2600 − 约', '亿元', 'does not begin with a number', 14],
    ['= 2600万元 − 1112万元', '亿元', 'gives 万元', 2],
  ])('%s in %s is an error', (text, unit, message, at) => {
    expect(parseCell(text, 0, unit)).toMatchObject({ error: expect.stringContaining(message), at })
  })
})

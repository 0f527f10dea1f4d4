import { expect, test } from 'vitest'
import { traced } from './testing/traced.ts'

// What a formula may be reckoned from, and what may come of it: each row is a slide and the verdict on its first number.

const article = traced(
  '全市投资8亿元，企业30家，产值80亿元，占全省产值的20%。2021年出口5亿元，2022年出口12亿元。就业率90%，升学率超88%。',
)

test.each([
  ['其余 72亿元<!-- .number: = 80亿元 − 8亿元 -->', 'derived'],
  ['其余 7200百万元<!-- .number: = 80亿元 − 8亿元 -->', 'derived'],
  ['其余 72家<!-- .number: = 80亿元 − 8亿元 -->', 'contradicted'],
  ['其余 71亿元<!-- .number: = 80亿元 − 8亿元 -->', 'contradicted'],
  ['其余约 70亿元<!-- .number: = 80亿元 − 8亿元 -->', 'derived'],
  ['其余约 72亿元<!-- .number: = 80亿元 − 8亿元 -->', 'derived'],
  ['其余超 70亿元<!-- .number: = 80亿元 − 8亿元 -->', 'derived'],
  ['其余超 72亿元<!-- .number: = 80亿元 − 8亿元 -->', 'contradicted'],
  // What the article has not is no constant where it has a unit, or is added.
  ['其余 73亿元<!-- .number: = 80亿元 − 7亿元 -->', 'unsupported'],
  ['其余 73亿元<!-- .number: = 80 − 7 -->', 'unsupported'],
  ['其余 23家<!-- .number: = 30家 − 7家 -->', 'unsupported'],
  ['每年 16亿元<!-- .number: = 80亿元 ÷ 5年 -->', 'derived'],
  ['每年 16亿元<!-- .number: = 80亿元 ÷ 5 -->', 'derived'],
  ['每天 3.2亿元<!-- .number: = 80亿元 ÷ 25 -->', 'unsupported'],
  ['投资占 10%<!-- .number: = 8亿元 ÷ 80亿元 -->', 'derived'],
  ['投资占 10%<!-- .number: = 8 ÷ 80 × 100 -->', 'derived'],
  ['其余占 90%<!-- .number: = 1 − 8亿元 ÷ 80亿元 -->', 'derived'],
  ['其余占 80%<!-- .number: = 100% − 20% -->', 'derived'],
  ['其余占 79%<!-- .number: = 100% − 21% -->', 'unsupported'],
  ['投资占 11%<!-- .number: = 8亿元 ÷ 80亿元 -->', 'contradicted'],
  ['产值是投资的 10倍<!-- .number: = 80亿元 ÷ 8亿元 -->', 'derived'],
  ['产值是投资的 10家<!-- .number: = 80亿元 ÷ 8亿元 -->', 'contradicted'],
  ['高 2个百分点<!-- .number: = 90% − 88% -->', 'contradicted'],
  ['高 70个百分点<!-- .number: = 90% − 20% -->', 'derived'],
  ['高 70%<!-- .number: = 90% − 20% -->', 'derived'],
  ['2022年出口增加 7亿元<!-- .number: = 12亿元 − 5亿元 -->', 'derived'],
  ['2019年出口增加 7亿元<!-- .number: = 12亿元 − 5亿元 -->', 'contradicted'],
  ['出口增长 140%<!-- .number: = 12亿元 ÷ 5亿元 − 1 -->', 'derived'],
  ['出口增长约 140%<!-- .number: = 12亿元 ÷ 5亿元 − 1 -->', 'derived'],
  ['出口年均增长 55%<!-- .number: = (12亿元 ÷ 5亿元) ^ (1 ÷ 2) − 1 -->', 'derived'],
  ['出口年均增长 54%<!-- .number: = (12亿元 ÷ 5亿元) ^ (1 ÷ 2) − 1 -->', 'contradicted'],
  ['其余 72亿元 = 80亿元 − 8亿元', 'derived'],
  ['80亿元 − 8亿元 = 72亿元', 'quoted'],
  ['其余 71亿元 = 80亿元 − 8亿元', 'contradicted'],
  ['产值 + 投资 = 88亿元', 'unsupported'],
])('%s: %s', (slide, verdict) => {
  expect(article.verdicts(slide)[0]).toBe(verdict)
})

test('a level and a change make a level', () => {
  const { verdicts } = traced('产值80亿元，比上年增加8亿元。')
  expect(verdicts('上年产值 72亿元<!-- .number: = 80亿元 − 8亿元 -->')).toEqual(['derived'])
  expect(verdicts('产值增长 72亿元<!-- .number: = 80亿元 − 8亿元 -->')).toEqual(['contradicted'])
})

test('what a table is reckoned from is looked up cell by cell', () => {
  const table = (left: string) => `| 项目 | 产值（亿元） |\n|---|--:|\n| 投资 | 8 |\n| 其余 | ${left} |`
  expect(article.verdicts(table('72 = 80 − 8'))[1]).toBe('derived')
  expect(article.verdicts(table('73 = 80 − 7'))[1]).toBe('unsupported')
  expect(article.verdicts(table('71 = 80 − 8'))[1]).toBe('contradicted')
})

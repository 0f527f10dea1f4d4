import { expect, test } from 'vitest'
import { parseArticle } from '../../article/parse.ts'
import { findStatistics } from '../../statistics/find.ts'
import { checkArticle } from '../checkArticle.ts'

function verdicts(text: string, lang = 'zh-CN'): string[] {
  const { value } = parseArticle({
    file: 'a.md',
    text: `---\nlang: ${lang}\ndate: 2024-08-01\n---\n\n# T\n\n${text}`,
  })
  return checkArticle(findStatistics(value), value).map(({ rule, verdict }) => `${rule} ${verdict}`)
}

test.each([
  ['上半年净利润6.24亿元，上年同期为3.17亿元，同比增长96.8%。', 'growth consistent'],
  ['上半年净利润62.42亿元，上年同期为31.73亿元，同比增长56.7%。', 'growth inconsistent'],
  ['财政收入15.42亿元，其中税收收入9.17亿元，占比59.5%。', 'ratio consistent'],
  ['财政收入15.42亿元，其中税收收入9.17亿元，占比39.5%。', 'ratio inconsistent'],
  ['社会消费品零售总额98.25亿元，按经营地分，城镇零售额66.10亿元，乡村零售额32.15亿元。', 'sum consistent'],
  ['社会消费品零售总额68.25亿元，按经营地分，城镇零售额66.10亿元，乡村零售额32.15亿元。', 'sum inconsistent'],
  ['城镇居民收入38915元，农村居民收入18872元，城乡收入比为2.06。', 'ratio consistent'],
  ['问卷中女性占54.3%，男性占45.7%。', 'share consistent'],
])('%s', (text, told) => {
  expect(verdicts(text)).toContain(told)
})

test('what all have on average is no sum of what the parts have', () => {
  expect(
    verdicts(
      '全县居民人均可支配收入34218元，增长5.8%。全县城镇居民人均可支配收入43560元，全县农村居民人均可支配收入24876元。',
    ),
  ).toEqual([])
})

test('a part may have more than all have on average', () => {
  expect(verdicts('居民人均收入27640元，其中，城镇居民人均收入38915元。')).toEqual([])
})

test('what only agrees by chance is no misprint', () => {
  expect(verdicts('上半年扣非净利润4.61亿元，上年同期净利润2.49亿元，同比增长88.9%。')).not.toContain(
    'growth inconsistent',
  )
})

test.each([
  [
    'The firm returned $64 million to shareholders, including $40 million of buybacks and $24 million of dividends.',
    'sum consistent',
  ],
  [
    'Revenue was $812.4 million. Sales of pumps rose 3% to $455 million and accounted for 56% of revenue.',
    'ratio consistent',
  ],
  [
    'Revenue was $812.4 million. Sales of pumps rose 3% to $455 million and accounted for 66% of revenue.',
    'ratio inconsistent',
  ],
])('%s', (text, told) => {
  expect(verdicts(text, 'en')).toContain(told)
})

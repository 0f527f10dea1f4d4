import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { joinArticles } from '../article/join.ts'
import { parseArticle } from '../article/parse.ts'
import type { Article } from '../model.ts'
import { findStatistics } from '../statistics/find.ts'
import { checkArticle } from './checkArticle.ts'

function checksOf(text: string, lang: 'zh-CN' | 'en' = 'zh-CN', file = 'article.md') {
  const head = file.endsWith('.md') ? `---\ntitle: 报告\nlang: ${lang}\ndate: 2024-03-08\n---\n\n` : ''
  const { value } = parseArticle({ file, text: head + text })
  return checkArticle(findStatistics(value), value)
}

const verdicts = (text: string, lang?: 'zh-CN' | 'en') =>
  checksOf(text, lang).map(({ rule, verdict }) => `${rule} ${verdict}`)

describe('an article that contradicts itself is told', () => {
  test.each([
    ['2023年全市工业总产值3260亿元，较2018年末增加1140亿元，年均增长15%。', 'growth inconsistent'],
    [
      '2023年全市工业总产值3260亿元，较2018年末增加1140亿元。2018年全市工业总产值2320亿元。',
      'difference inconsistent',
    ],
    ['全市财政收入由100亿元增加到120亿元，增长30%。', 'growth inconsistent'],
    ['城镇化率由52.1%提高到56.3%，提高5.2个百分点。', 'difference inconsistent'],
    ['全市新开工项目50个，其中制造业项目62个。', 'part inconsistent'],
    ['全年进出口总额300亿元，其中出口210亿元，进口120亿元。', 'sum inconsistent'],
    ['三次产业结构为12.3∶45.6∶48.1。', 'share inconsistent'],
    ['2023年全港营业收入47.65亿元，比上年增加5.25亿元，增长22.4%。', 'growth inconsistent'],
  ])('%s', (text, told) => {
    expect(verdicts(text)).toContain(told)
  })
})

describe('an article that agrees with itself raises no alarm', () => {
  test.each([
    ['2023年全市工业总产值3260亿元，较2018年末增加1140亿元，年均增长9%。', 'growth consistent'],
    [
      '2023年全市工业总产值3260亿元，较2018年末增加1140亿元。2018年全市工业总产值2120亿元。',
      'difference consistent',
    ],
    ['全市财政收入由100亿元增加到120亿元，增长20%。', 'growth consistent'],
    ['城镇化率由52.1%提高到56.3%，提高4.2个百分点。', 'difference consistent'],
    ['全年进出口总额330亿元，其中出口210亿元，进口120亿元。', 'sum consistent'],
    ['三次产业结构为12.3∶45.6∶42.1。', 'share consistent'],
    ['2023年全港营业收入47.65亿元，比上年增加5.25亿元，增长12.4%。', 'growth consistent'],
  ])('%s', (text, told) => {
    const all = verdicts(text)
    expect(all).toContain(told)
    expect(all.filter((one) => one.endsWith('inconsistent'))).toEqual([])
  })

  test.each([
    '2023年全市地区生产总值5210亿元，比上年增长6.1%。2022年全市地区生产总值5080亿元。',
    '2023年规模以上工业增加值从800亿元增加到1000亿元，按可比价格计算增长8.1%。',
    '2023年全市固定资产投资820亿元，增长4.5%；2022年全市固定资产投资910亿元。',
    '到2027年，工业总产值力争达到4500亿元，年均增长8.5%。2023年工业总产值3260亿元。',
    '全年用电量100亿千瓦时，同比增长5%，其中工业用电量70亿千瓦时，增长6%。',
    '今年开工5个项目，其中3个光伏项目、1个风电项目。',
    '全年进出口总额417568亿元。其中，出口237726亿元；进口179842亿元。进出口顺差57883亿元，比上年增加1938亿元。',
    '全年进出口总额300亿元，其中一般贸易出口210亿元，加工贸易进口60亿元。',
    '甲县总产值突破100亿元，较2018年增加60亿元，年均增长12%。',
  ])('%s', (text) => {
    expect(verdicts(text).filter((one) => one.endsWith('inconsistent'))).toEqual([])
  })
})

describe('relations are found by their arithmetic', () => {
  test.each([
    ['云溪县产值300亿元，石桥县产值280亿元，云溪县高出石桥县20亿元。', 'difference consistent'],
    ['云溪县产值300亿元，石桥县产值280亿元，云溪县高出石桥县30亿元。', 'difference inconsistent'],
    ['青峰集团营业收入50.0亿元，其佣金收入20.0亿元，营收占比达到40%。', 'ratio consistent'],
    ['青峰集团营业收入50.0亿元，其佣金收入20.0亿元，营收占比达到45%。', 'ratio inconsistent'],
  ])('%s', (text, told) => {
    expect(verdicts(text)).toContain(told)
  })

  test.each([
    [
      '31.9% of women agreed, compared to 27.6% of men, a gap of more than 4 percentage points.',
      'consistent',
    ],
    [
      '31.9% of women agreed, compared to 27.6% of men, a gap of more than 5 percentage points.',
      'inconsistent',
    ],
  ])('%s', (text, verdict) => {
    expect(verdicts(text, 'en')).toEqual([`difference ${verdict}`])
  })

  test('the parts of whom a whole is of add up', () => {
    const text =
      '## Zenith’s results\n\nZenith reported net sales of $16.7 billion. Northern Freight segment sales were $10.1 billion, while Southern Air segment sales were $6.6 billion.\n\n## Acme’s results\n\nAcme reported net sales of $3 billion.'
    expect(verdicts(text, 'en')).toEqual(['sum consistent'])
  })
})

test('English growth between two levels is checked', () => {
  expect(verdicts('Sales rose from £200m to £250m, up 35%.', 'en')).toContain('growth inconsistent')
  expect(verdicts('Sales rose from £200m to £250m, up 25%.', 'en')).toContain('growth consistent')
})

test.each([
  ['Group revenue rose 12% to £336m, from £300m a year earlier.', 'growth consistent'],
  ['Group revenue rose 19% to £336m, from £300m a year earlier.', 'growth inconsistent'],
  ['Operating profit increased by £6m, or 15%, to £46m.', 'growth consistent'],
  ['Operating profit increased by £6m, or 35%, to £46m.', 'growth inconsistent'],
  ['Average pay rose from £587 to £612, an increase of 4.3%.', 'growth consistent'],
])('%s: %s', (text, told) => {
  expect(verdicts(text, 'en')).toEqual([told])
})

test.each([
  'Exports rose 7.5% year on year to £3.1bn from £3.0bn in October.',
  'The deficit narrowed to £1.9bn from £2.1bn in October, and exports rose 2%.',
  'Like-for-like sales rose 4.1%, to £336m from £300m.',
])('%s raises no alarm', (text) => {
  expect(verdicts(text, 'en').filter((one) => one.endsWith('inconsistent'))).toEqual([])
})

const shared = new URL('../../../shared/', import.meta.url).pathname
if (!existsSync(shared)) console.log('skipped: annotated articles are not beside the project')

test.runIf(existsSync(`${shared}report/changji-2023.txt`))(
  '19 % a year does not fit 1488 to 2600 in five years',
  () => {
    const checks = checksOf(
      readFileSync(`${shared}report/changji-2023.txt`, 'utf8'),
      'zh-CN',
      'changji-2023.txt',
    )
    const inconsistent = checks.filter(({ verdict }) => verdict === 'inconsistent')
    expect(inconsistent.map(({ formula }) => formula)).toEqual([
      '(2600 ÷ (2600 − 1112)) ^ (1 ÷ 5) − 1 = 11.8 %',
    ])
  },
)

test.runIf(existsSync(`${shared}statistics/articles`))('the annotated articles raise no alarm', () => {
  for (const file of readdirSync(`${shared}statistics/articles`)) {
    const checks = checksOf(readFileSync(`${shared}statistics/articles/${file}`, 'utf8'), 'zh-CN', file)
    expect(checks.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([])
  }
})

test('a file behind another is held against itself as it would be alone', () => {
  const parsed = (file: string, text: string) => parseArticle({ file, text }).value
  const rulesOf = (article: Article) =>
    checkArticle(findStatistics(article), article).map(({ rule, verdict }) => `${rule} ${verdict}`)
  const other = parsed('other.md', '# 年报\n\n2023年，甲省城镇化率60%。乙省城镇化率56%，低于甲省9个百分点。')
  expect(rulesOf(other)).toEqual(['difference inconsistent'])
  expect(rulesOf(joinArticles(parsed('article.md', '# 报告\n\n云溪县产值5亿元。'), [other]))).toEqual(
    rulesOf(other),
  )
})

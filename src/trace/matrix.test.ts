import { describe, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { expectPart } from '../testing/golden.ts'
import { traceDeck } from './trace.ts'

// Everything said of everything: what an article says in one way is said on a slide in every other way. A line a way of the article's,
// with the slide's ways behind each verdict. A golden file that is deleted is written anew.

/** What the slide's last number is judged, for each way of saying it. */
function judged(lang: string, given: string, said: string[]): string {
  const head = `---\ntitle: T\nlang: ${lang}\ndate: 2023-02-17\n---\n\n`
  const article = parseArticle({ file: 'a.md', text: `${head}${given}\n` }).value
  const slides = said.map((one) => `## S\n\n- ${one}`).join('\n\n---\n\n')
  const deck = parseDeck({ file: 'deck.md', text: `${head}${slides}\n` }).value
  const { mentions } = traceDeck(article, findStatistics(article), deck)
  const lines = deck.text.slice(0, deck.text.indexOf('- ')).split('\n').length
  const ways = new Map<string, string[]>()
  said.forEach((one, n) => {
    const last = mentions.findLast(({ line }) => line === lines + n * 6)
    const verdict = last?.verdict ?? 'none'
    ways.set(verdict, [...(ways.get(verdict) ?? []), one])
  })
  return [given, ...[...ways].map(([verdict, all]) => `  ${verdict}: ${all.join(' | ')}`)].join('\n')
}

const numbers = ['2598.7', '2599', '2598', '2600', '2590', '2500', '2000', '3000', '2600.0', '2598.70']
const bounds = {
  'zh-CN': ['', '约', '超过', '不低于', '不到', '不超过', '近', '最多', '至少'].map(
    (bound) => (number: string) => `产值${bound}${number}亿元`,
  ),
  en: ['', 'about ', 'more than ', 'at least ', 'less than ', 'up to ', 'nearly '].map(
    (bound) => (number: string) => `Sales were ${bound}$${number}m`,
  ),
}

const units = {
  'zh-CN':
    '亿元 万元 元 万美元 美元 万吨 吨 公斤 % 个百分点 倍 番 家 个 人 万人 亩 公顷 平方公里 公里 米 度 小时 天 项 ‰'.split(
      ' ',
    ),
  en: '%|percentage points|times|people|firms|tonnes|kg|km|miles|hectares|acres|hours|minutes|MWh|kWh|basis points'.split(
    '|',
  ),
}

/** One number said in every way that it may be meant. */
const kinds = {
  'zh-CN': [
    ...[
      '增长',
      '下降',
      '年均增长',
      '同比增长',
      '环比增长',
      '增速为',
      '占',
      '提高到',
      '比上年提高',
      '目标为',
    ].map((verb) => `产值${verb}12%`),
    ...['达到', '增加', '减少', '增加到', '累计', '平均', '每月', '日均', '计划达到', '未达到'].map(
      (verb) => `产值${verb}12亿元`,
    ),
    '产值提高12个百分点',
    '产值增长12倍',
    '产值是上年的12倍',
    '产值居第12位',
    '产值12亿元以上',
    '人均产值12元',
  ],
  en: [
    ...[
      'rose',
      'fell',
      'rose by',
      'were',
      'rose to',
      'grew an average of',
      'are expected to rise',
      'did not rise',
    ].map((verb) => `Sales ${verb} 12%`),
    ...[
      'reached',
      'rose by',
      'fell by',
      'rose to',
      'fell to',
      'averaged',
      'should reach',
      'failed to reach',
    ].map((verb) => `Sales ${verb} $12m`),
    'Sales rose 12 percentage points',
    'Sales rose 12 times',
    'Sales ranked 12th',
    'Sales were $12m a day',
  ],
}

const times = {
  'zh-CN': [
    '2022年',
    '2021年',
    '2022年上半年',
    '2022年下半年',
    '2022年一季度',
    '2022年四季度',
    '2022年3月',
    '去年',
    '今年',
    '前年',
    '2018—2022年',
    '近五年',
    '2022年底',
    '2022年1—6月',
    '2022年6月30日',
    '2022年前三季度',
    '',
  ].map((time) => `${time}产值12亿元`),
  en: [
    '2022',
    '2021',
    'the first half of 2022',
    'the second half',
    'the first quarter of 2022',
    'Q4 2022',
    'March 2022',
    'last year',
    'this year',
    '2018-2022',
    'the past five years',
    'the first six months of 2022',
    'June 30, 2022',
  ].map((time) => `In ${time}, sales were $12m`),
}

/** Two numbers of two owners, told in many ways. */
const told = {
  'zh-CN': [
    '甲县粮食产量50万吨，乙县粮食产量40万吨',
    '甲县、乙县粮食产量分别为50万吨和40万吨',
    '全市粮食产量90万吨，其中甲县50万吨、乙县40万吨',
    '甲县粮食产量50万吨，比乙县的40万吨多10万吨',
    '甲县粮食产量由40万吨增加到50万吨',
    '甲县完成粮食产量50万吨，茶叶产量40万吨',
    '粮食产量：甲县50万吨，乙县40万吨',
    '甲县粮食产量达50万吨，乙县仅40万吨',
    '甲县生产粮食50万吨。乙县生产粮食40万吨',
    '2021年甲县粮食产量40万吨，2022年50万吨',
  ],
  en: [
    'Ashby harvested 50 tonnes of wheat and Brook harvested 40 tonnes of wheat',
    'Ashby and Brook harvested 50 and 40 tonnes of wheat, respectively',
    'The county harvested 90 tonnes of wheat, of which Ashby harvested 50 tonnes and Brook 40 tonnes',
    "Ashby's wheat harvest was 50 tonnes, against Brook's 40 tonnes",
    "Ashby's wheat harvest rose to 50 tonnes from 40 tonnes",
    'Ashby harvested 50 tonnes of wheat and 40 tonnes of oats',
    'Wheat harvest: Ashby 50 tonnes, Brook 40 tonnes',
    'Ashby reported a wheat harvest of 50 tonnes. Brook reported 40 tonnes',
    "Ashby's wheat harvest was 40 tonnes in 2021 and 50 tonnes in 2022",
  ],
}

/** How a slide may name what the first of them is of, rightly or wrongly. */
const named = {
  'zh-CN': [
    '甲县粮食产量50万吨',
    '乙县粮食产量50万吨',
    '粮食产量50万吨',
    '甲县50万吨',
    '乙县50万吨',
    '50万吨',
    '甲县：50万吨',
    '乙县：50万吨',
    '全市粮食产量50万吨',
    '丙县产量50万吨',
    '甲县粮食产量40万吨',
    '乙县粮食产量40万吨',
    '甲县比乙县多10万吨',
    '甲县人均粮食产量50万吨',
    '50万吨粮食来自甲县',
    '2022年甲县粮食产量50万吨',
    '粮食两县共90万吨',
    '甲县粮食产量增长25%',
    '甲县占55.6%',
    '甲县产量是乙县的1.25倍',
    '甲镇粮食产量50万吨',
  ],
  en: [
    'Ashby harvested 50 tonnes of wheat',
    'Brook harvested 50 tonnes of wheat',
    '50 tonnes of wheat',
    'Ashby: 50 tonnes',
    'Brook: 50 tonnes',
    '50 tonnes',
    'The county harvested 50 tonnes',
    'Combe harvested 50 tonnes of wheat',
    'Ashby harvested 40 tonnes',
    'Brook harvested 40 tonnes',
    'Ashby harvested 10 tonnes more than Brook',
    '50 tonnes came from Ashby',
    'In 2022, Ashby harvested 50 tonnes',
    '90 tonnes together',
    'Wheat rose 25% in Ashby',
    'Ashby harvested 1.25 times as much as Brook',
    'Ashby had 55.6% of it',
  ],
}

const langs = ['zh-CN', 'en'] as const

describe.each(langs)('in %s', (lang) => {
  const end = lang === 'en' ? '.' : '。'
  const bounded = bounds[lang].flatMap((bound) => numbers.map(bound))
  const given = bounds[lang].flatMap((bound) => [bound('2598.7'), bound('2600')])
  test.each(given)('what is said of %s', (one) =>
    expectPart('verdicts/matrix.txt', `${lang} ${one}`, judged(lang, `${one}${end}`, bounded)),
  )

  const counted = (unit: string, number = '1200') =>
    lang === 'en' ? `The number was ${number} ${unit}` : `数量为${number}${unit}`
  const inUnits = units[lang].flatMap((unit) => [counted(unit), counted(unit, '0.12'), counted(unit, '12')])
  test.each(units[lang])('what is said of so many %s', (unit) =>
    expectPart('verdicts/matrix.txt', `${lang} ${unit}`, judged(lang, `${counted(unit)}${end}`, inUnits)),
  )

  test.each(kinds[lang])('what else is said of %s', (one) =>
    expectPart('verdicts/matrix.txt', `${lang} kinds ${one}`, judged(lang, `${one}${end}`, kinds[lang])),
  )

  test.each(times[lang])('when else is said of %s', (one) =>
    expectPart('verdicts/matrix.txt', `${lang} times ${one}`, judged(lang, `${one}${end}`, times[lang])),
  )

  test.each(told[lang])('of whom is said of %s', (one) =>
    expectPart('verdicts/matrix.txt', `${lang} whom ${one}`, judged(lang, `${one}${end}`, named[lang])),
  )
})

import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from '../trace/trace.ts'
import { detectLanguage, languageNamed, languageOf } from './languages.ts'

describe('Traditional Chinese', () => {
  const article = parseArticle({
    file: 'a.md',
    text: '---\ndate: 2023-02-17\n---\n\n# 青嵐市的產業\n\n2022年，青嵐市的產值超過1.2兆元，增長9.5%。\n\n全市企業為320家。\n',
  }).value
  const statistics = findStatistics(article)
  const traced = (words: string) =>
    traceDeck(
      article,
      statistics,
      parseDeck({ file: 'deck.md', text: `---\nlang: zh-TW\n---\n\n# 青嵐\n\n---\n\n## 產業\n\n${words}\n` })
        .value,
    ).mentions.map(({ verdict }) => verdict)

  it('is known by its characters, and by its tag', () => {
    expect(article.meta.lang).toBe('zh-TW')
    expect(['zh-TW', 'zh-Hant', 'zh-HK'].map(languageNamed)).toEqual(['zh-TW', 'zh-TW', 'zh-TW'])
    expect(languageNamed('zh-Hans')).toBe('zh-CN')
  })

  it('shows what is found as the text prints it', () => {
    expect(statistics[0]).toMatchObject({ text: '1.2兆元', value: 1.2e12, qualifier: '超過', bound: 'over' })
    expect(statistics.map(({ measure }) => measure).join()).not.toMatch(/[产业值]?产值/)
  })

  it.each([
    ['2022年產值超過1.2兆元', ['quoted']],
    ['產值超過1.3兆元', ['unsupported']],
    ['企業320家', ['quoted']],
    ['產值超過1.2兆元，增長9.5%', ['quoted', 'quoted']],
    ['企業330家', ['unsupported']],
  ])('is traced: %s', (words, verdicts) => {
    expect(traced(words)).toEqual(verdicts)
  })
})

describe('the language of an article', () => {
  it('is that of most of its letters', () => {
    expect(detectLanguage('云溪县去年新增企业120家')).toBe('zh-CN')
    expect(detectLanguage('Sales at Harrow rose 12%')).toBe('en')
    expect(detectLanguage('2600')).toBe('zh-CN')
  })

  it('is named in many ways', () => {
    expect(languageNamed('zh')).toBe('zh-CN')
    expect(languageNamed('en-GB')).toBe('en')
    expect(languageNamed('fr')).toBe(null)
  })

  it.each([
    ['en', 'Sales at Harrow Electric (和瑞电器) rose 12% to $3.2bn.', 'en'],
    ['zh-CN', '和瑞电器（Harrow Electric Holdings）销售额增长12%。', 'zh-CN'],
    ['zh-CN', 'Sales at Harrow Electric rose 12% to $3.2bn.', 'en'],
    ['en', '和瑞电器销售额增长12%，达32亿元。', 'zh-CN'],
    ['en', '12%', 'en'],
    ['zh-CN', 'GDP 12%', 'en'],
  ] as const)('decides who reads a sentence (%s: %s)', (article, sentence, tag) => {
    expect(languageOf(sentence, article).tag).toBe(tag)
  })

  it('reads an English sentence with a Chinese name as English', () => {
    const text = '---\nlang: en\n---\n\nSales at Harrow Electric (和瑞电器) rose 12% to $3.2bn in 2023.\n'
    const found = findStatistics(parseArticle({ file: 'a.md', text }).value)
    expect(found).toMatchObject([
      { value: 12, unit: { word: '%' }, kind: 'rate', direction: 'up', period: { iso: '2023' } },
      { value: 3.2e9, unit: { word: 'USD' }, kind: 'level', period: { iso: '2023' } },
    ])
  })
})

describe('where one language ends and another begins', () => {
  it('is at three Chinese characters among twenty letters, for a text', () => {
    expect(detectLanguage('产值高' + 'a'.repeat(17))).toBe('zh-CN')
    expect(detectLanguage('产值' + 'a'.repeat(18))).toBe('en')
  })

  it('is decided by more characters of the one Chinese than of the other', () => {
    expect(detectLanguage('產業值业产')).toBe('zh-CN')
    expect(detectLanguage('產業值业')).toBe('zh-TW')
  })

  it('is at a quarter of its words, for a sentence', () => {
    // Two characters are a word.
    expect(languageOf('Sales 产值增长很快', 'en').tag).toBe('en')
    expect(languageOf('Sales 产值增长很快了吗', 'en').tag).toBe('zh-CN')
  })

  it('is only asked within the first part of a text', () => {
    expect(detectLanguage('a'.repeat(20_000) + '产值'.repeat(9_000))).toBe('en')
    expect(detectLanguage('a'.repeat(10_000) + '产值'.repeat(9_000))).toBe('zh-CN')
  })
})

import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { detectLanguage, languageNamed, languageOf } from './languages.ts'

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

import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { wrapArticle } from './wrapArticle.ts'

const report = `河湾县召开工业大会

来源：河湾日报
本报记者 许小满

3月2日，河湾县召开工业大会，邀请了120位企业家。
去年，全县工业总产值*突破*200亿元，增长8.5%。

目标更加清晰

力争到2025年，工业总产值达到300亿元。
1. 新增投资50亿元。
# 不是标题 3万亩
`

const wrap = (text: string) => wrapArticle(parseArticle({ file: 'a.txt', text }).value)
const amounts = (file: string, text: string) =>
  findStatistics(parseArticle({ file, text }).value).map(
    ({ text: words, value, kind }) => `${words} ${value} ${kind}`,
  )

describe('a wrapped article', () => {
  it('has what is known of it in its front matter', () => {
    const { meta } = parseArticle({ file: 'article.md', text: wrap(report) }).value
    expect(meta).toMatchObject({
      title: '河湾县召开工业大会',
      lang: 'zh-CN',
      source: '河湾日报',
      authors: ['许小满'],
    })
  })

  it('has its sections as headings, and its title once', () => {
    const { sections } = parseArticle({ file: 'article.md', text: wrap(report) }).value
    expect(sections.map(({ heading }) => heading)).toEqual([null, '目标更加清晰'])
    expect(wrap(report).split('河湾县召开工业大会')).toHaveLength(3)
  })

  it('keeps every statistic', () => {
    expect(amounts('article.md', wrap(report))).toEqual(amounts('a.txt', report))
  })

  it('keeps every sentence as it reads', () => {
    const read = (file: string, text: string) =>
      parseArticle({ file, text }).value.sections.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ kind, sentences }) =>
          kind === 'text' ? sentences.map((one) => one.text) : [],
        ),
      )
    expect(read('article.md', wrap(report))).toEqual(read('a.txt', report))
  })
})

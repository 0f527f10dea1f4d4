import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from './article/parse.ts'
import { runPipeline } from './pipeline.ts'
import { openText } from './source/openText.ts'
import { findStatistics } from './statistics/find.ts'

/** Small articles and decks, each about a fault that two readers of one notion once had between them. */

interface Case {
  lang?: string
  article: string
  deck: string
  front?: string
}

/** Each number of a deck with its verdict, in the order of deck.md. */
function verdictsOf({ lang = 'zh-CN', article, deck, front = '' }: Case): string[] {
  const { traced } = runPipeline(
    {
      file: 'article.md',
      text: `---\ntitle: 云溪县年报\nlang: ${lang}\ndate: 2024-03-08\n---\n\n${article}\n`,
    },
    {
      file: 'deck.md',
      text: `---\ntitle: 云溪县年报\nlang: ${lang}\n${front}---\n\n# 云溪县年报\n\n---\n\n## 甲\n\n${deck}\n`,
    },
    { allowUnsupported: true },
  )
  return traced.mentions.map(({ text, verdict }) => `${text} ${verdict}`)
}

const said = (deck: string, article: string, lang = 'zh-CN') =>
  verdictsOf({ deck, article, lang }).map((one) => one.split(' ').at(-1))

describe('a qualifier is read once', () => {
  const article = '2023年全县粮食产量不低于50万吨，会议人数最多500人。'
  test.each([
    ['2023年全县粮食产量不到50万吨', 'contradicted'],
    ['会议人数超500人', 'contradicted'],
    ['2023年全县粮食产量至少50万吨', 'quoted'],
    ['2023年全县粮食产量不低于50万吨', 'quoted'],
    ['会议人数最多500人', 'quoted'],
  ])('%s: %s', (deck, verdict) => {
    expect(said(deck, article)).toEqual([verdict])
  })

  const english = 'Turnout was no less than 60% in 2023. Exports were not more than £50m in 2023.'
  test.each([
    ['Turnout was below 60% in 2023', 'contradicted'],
    ['Turnout was at least 60% in 2023', 'quoted'],
    ['Exports were more than £50m in 2023', 'contradicted'],
    ['Exports were at most £50m in 2023', 'quoted'],
  ])('%s: %s', (deck, verdict) => {
    expect(said(deck, english, 'en')).toEqual([verdict])
  })

  test('a limit is no growth', () => {
    const { value: article } = parseArticle({
      file: 'a.md',
      text: '---\ntitle: 甲\nlang: zh-CN\n---\n\n误差率不高于2%。\n',
    })
    expect(findStatistics(article).map(({ kind, bound }) => [kind, bound])).toEqual([['share', 'at-most']])
  })
})

test('spans of as many years are as long as they say', () => {
  const article = '近三年投资5亿元，近五年投资8亿元。'
  expect(said('近五年投资5亿元', article)).toEqual(['contradicted'])
  expect(said('近三年投资5亿元', article)).toEqual(['quoted'])
  expect(said('近五年投资8亿元', article)).toEqual(['quoted'])
})

describe('numbers of a front matter are traced, however it is written', () => {
  test.each([
    ['quotes in quotes', `subtitle: '一笔''大账'' 999亿元'\n`],
    ['an escape', `subtitle: "一笔\\"大账\\" 999亿元"\n`],
    ['a folded text', 'description: >-\n  全县产值\n  999亿元\n'],
    ['two blanks', 'subtitle:  产值  999亿元\n'],
    ['a speaker', 'speaker: 产值999亿元的周远\n'],
    ['keywords', 'keywords: [产值999亿元, 云溪]\n'],
    ['an event', 'event: 产值999亿元大会\n'],
  ])('%s', (_, front) => {
    expect(verdictsOf({ front, article: '2023年全县产值50亿元。', deck: '文' })).toEqual([
      '999亿元 unsupported',
    ])
  })

  test.each([
    ['a block of code', '```\n产值999亿元\n```'],
    ["a picture's title", '![甲](x.png "产值999亿元")'],
    ["a picture's description", '![产值999亿元](x.png)'],
    ["an axis's head", '<!-- .chart: type="bar" -->\n| 999亿元以上 | 户 |\n| --- | --- |\n| 甲 | — |'],
  ])('and %s', (_, deck) => {
    expect(verdictsOf({ article: '2023年全县产值50亿元。', deck })).toEqual(['999亿元 unsupported'])
  })
})

test("the article's language reads it, whatever a name is written in", () => {
  const article = 'Sales at Harrow Electric (和瑞电器) rose 12% to $3.2bn in 2023.'
  expect(said('Sales rose 12% to $3.2bn in 2023', article, 'en')).toEqual(['quoted', 'quoted'])
  const { value } = parseArticle({ file: 'a.md', text: `---\ntitle: T\nlang: en\n---\n\n${article}\n` })
  expect(
    findStatistics(value).map(({ value, direction, period }) => [value, direction, period?.iso]),
  ).toEqual([
    [12, 'up', '2023'],
    [3.2e9, null, '2023'],
  ])
})

describe('a formula is read once', () => {
  test('with units', () => {
    const article = 'Output was 30 tonnes in 2023 and 12 tonnes in 2022.'
    const deck = 'Output rose by 18 tonnes<!-- .number: = 30 tonnes − 12 tonnes -->'
    expect(said(deck, article, 'en')).toEqual(['derived'])
  })

  test.each([
    ['15家<!-- .number: = 12家 + 3个 -->', '企业12家，园区3个。'],
    ['1501万元<!-- .number: = 1500万元 + 1亿元 -->', '投资1500万元，贷款1亿元。'],
  ])('%s is none', (deck, article) => {
    expect(said(deck, article)).not.toEqual(['derived'])
  })
})

describe('a date is read once', () => {
  test('a month with a point is a month', () => {
    const { value } = parseArticle({
      file: 'a.md',
      text: '---\ntitle: 甲\nlang: zh-CN\ndate: 2023.10\n---\n\n1—9月，全县产值50亿元。\n',
    })
    expect(findStatistics(value).map(({ period }) => period?.iso)).toEqual(['2023-01/2023-09'])
  })

  test('a day that is none is one in no file', () => {
    const dated = (text: string) => `---\ntitle: 甲\ndate: 2023-02-30\n---\n\n${text}\n`
    const { problems } = runPipeline(
      { file: 'article.md', text: dated('产值50亿元。') },
      { file: 'deck.md', text: dated('# 甲') },
    )
    expect(problems.filter(({ message }) => message.includes('date')).map(({ file }) => file)).toEqual([
      'article.md',
      'deck.md',
    ])
  })
})

describe('a file is decoded by one door', () => {
  /** 产值50亿元 */
  const gb18030 = [0xb2, 0xfa, 0xd6, 0xb5, 0x35, 0x30, 0xd2, 0xda, 0xd4, 0xaa]
  const utf16 = [
    0xff,
    0xfe,
    ...[...'产值50亿元'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]

  test.each([
    ['GB 18030', gb18030],
    ['UTF-16', utf16],
  ])('%s', (_, bytes) => {
    const { text } = openText('a.txt', Buffer.from(bytes))
    const { value } = parseArticle({ file: 'a.txt', text })
    expect(findStatistics(value).map(({ text }) => text)).toEqual(['50亿元'])
  })
})

test.each(['city', 'company', 'health'])('the example %s is right', (name) => {
  const [article, deck] = ['article.md', 'deck.md'].map((file) => ({
    file,
    text: readFileSync(new URL(`../examples/${name}/${file}`, import.meta.url), 'utf8'),
  }))
  expect(runPipeline(article!, deck!).problems).toEqual([])
})

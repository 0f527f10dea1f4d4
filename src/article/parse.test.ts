import { describe, expect, it } from 'vitest'
import type { Article } from '../model.ts'
import { parseArticle } from './parse.ts'

const parse = (text: string, file = 'report.txt') => parseArticle({ file, text }).value
const sentences = (article: Article) =>
  article.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.sentences))
const shown = (article: Article) => sentences(article).map((sentence) => sentence.text)
const kinds = (article: Article) => article.sections.flatMap((s) => s.paragraphs.map((p) => p.kind))

/** Every character of every sentence stands where its offset says, but for its width. */
function expectOffsets(article: Article) {
  for (const sentence of sentences(article)) {
    expect(sentence.offsets).toHaveLength(sentence.text.length)
    expect(sentence.offsets[0]).toBe(sentence.start)
    expect(sentence.offsets.at(-1)! + 1).toBe(sentence.end)
    const printed = sentence.offsets.map((offset) => article.text[offset]!)
    printed.forEach((char, i) => {
      if (/[\p{Script=Han}A-Za-z0-9]/u.test(char) && char < '\uff00') expect(char).toBe(sentence.text[i])
    })
  }
}

describe('plain text', () => {
  it('rejoins a sentence that a caption breaks, and lifts the caption out', () => {
    const article = parse(
      '县里办起夜市\n\n五月以来，全县夜市摊位增加了三成，到了周末人来人往，一直热闹到深夜，附近的商铺也跟着开了门，县商务\n\n夜市一角。图为摊主招呼客人。 本报记者 王一 摄\n\n局局长李二介绍说，还要再建两处。\n',
    )
    expect(article.meta.title).toBe('县里办起夜市')
    expect(kinds(article)).toEqual(['text', 'caption'])
    expect(shown(article)[0]).toBe(
      '五月以来，全县夜市摊位增加了三成，到了周末人来人往，一直热闹到深夜，附近的商铺也跟着开了门，县商务局局长李二介绍说，还要再建两处。',
    )
    expectOffsets(article)
  })

  it('ends sentences at dots in Chinese that is typed with such, and leaves the dots of names', () => {
    const dotted = parse('夜市见闻\n\n街道办走访了320户住户.根据走访,七成人逛过夜市,占70%.其余的人在家.\n')
    expect(shown(dotted)).toEqual([
      '街道办走访了320户住户.',
      '根据走访，七成人逛过夜市，占70%.',
      '其余的人在家.',
    ])
    expectOffsets(dotted)
    expect(shown(parse('夜市见闻\n\n约翰.史密斯来了。他留了三天.\n'))[0]).toBe('约翰.史密斯来了。')
  })

  it('ends no sentence at what is asked in brackets in its midst', () => {
    const text =
      'Night market\n\nNext came 44% on their own carts (rented? borrowed? we will ask), then 33% on tables. (Why?) Nobody knows.\n'
    expect(shown(parse(text))[0]).toBe(
      'Next came 44% on their own carts (rented? borrowed? we will ask), then 33% on tables.',
    )
  })

  it('passes over the bars that a copied table leaves of its lines', () => {
    const article = parse('Night market\n\nResults follow.\n\n|\n\n| | |\n\nStalls sold 12 dishes each.\n')
    expect(shown(article)).toEqual(['Results follow.', 'Stalls sold 12 dishes each.'])
    expect(article.sections.map(({ heading }) => heading)).toEqual([null])
  })

  it('makes headings of short lines without a stop, and of lines that end with a dash', () => {
    const article = parse('新城见闻\n\n一、道路\n\n城里修了路。\n\n水更清了——\n\n河里有了鱼。\n')
    expect(article.sections.map((section) => section.heading)).toEqual(['一、道路', '水更清了——'])
  })

  it.each(['\n', '\n\n'])(
    'takes the line above who published it for the title, not what heads the first section',
    (between) => {
      const head = ['云溪县2024年统计公报', '云溪县统计局', '2025年3月18日'].join(between)
      const text = `---\ndate: 2025-03-18\n---\n\n${head}\n\n一、综合\n\n全年产值3亿元。\n`
      const article = parseArticle({ file: 'a.md', text }).value
      expect(article.meta.title).toBe('云溪县2024年统计公报')
      expect(article.sections.map(({ heading }) => heading)).toEqual([null, '一、综合'])
    },
  )

  it('takes a line above the report for the title, though no heading follows', () => {
    const text =
      '---\ndate: 2025-03-18\n---\n\n柳塘村会议纪要\n\n时间：12月26日\n\n会议听取了工作报告。全年收入3亿元。\n'
    expect(parseArticle({ file: 'a.md', text }).value.meta.title).toBe('柳塘村会议纪要')
  })

  it('takes no title from where a report was written', () => {
    const text = 'HARROW -- Zenith said that its sales rose 5%, to $3 million.\n'
    expect(parseArticle({ file: 'a.md', text }).value.meta.title).not.toContain('HARROW')
  })

  it('takes the line above a ——subtitle for the title', () => {
    const article = parse('春风送暖\n\n小城大变样\n\n——某地振兴侧记\n\n本报记者 张三\n\n小城变了样。')
    expect(article.meta.title).toBe('小城大变样')
  })

  it('joins hard-wrapped English with spaces', () => {
    const article = parse(
      'Shop sales rise\n\nSales at the chain rose by\n3% last month. Mr. Hill said the U.S. market\nhad grown.\n',
    )
    expect(article.meta.lang).toBe('en')
    expect(shown(article)).toEqual([
      'Sales at the chain rose by 3% last month.',
      'Mr. Hill said the U.S. market had grown.',
    ])
    expectOffsets(article)
  })

  it('normalises width one for one and keeps the offsets, with CRLF and a byte order mark', () => {
    const article = parse('\uFEFF标题一行\r\n\r\n投资３．５亿元，增长１２％。\r\n')
    expect(shown(article)).toEqual(['投资3.5亿元，增长12%。'])
    expect(sentences(article)[0]).toMatchObject({ line: 3, column: 1 })
    expectOffsets(article)
  })

  it('guesses the day of publication only where the text states one', () => {
    expect(parse('标题\n2011年4月18日 来源：晚报\n\n本市昨日下雨。').meta.date).toBe('2011-04-18')
    expect(parse('标题\n\n2011年4月18日，大会在本市召开，来了很多人。').meta.date).toBeNull()
    expect(parse('Title here\n\n12 March 2014\n\nIt rained in town.').meta.date).toBe('2014-03-12')
  })
})

describe('Markdown', () => {
  const text = `---
title: 年度报告
date: 2022-03-01
authors: [甲, 乙]
source: 晚报
---
# 年度报告

产值**达到[2600](https://a.b/c_d)亿元**，*增长*5%。

- 第一项有\`3\`个
- [ ] 第二项

> 引语一句。

| 年 | 值 |
| --- | --- |
| 2020 | 5亿元 |

\`\`\`
不读 99%
\`\`\`
<!-- 不读 -->
`
  it('reads authors that are named alone, or with more said of them', () => {
    const authorsOf = (yaml: string) =>
      parse(`---\nauthors: ${yaml}\n---\n# 一\n\n文。\n`, 'article.md').meta.authors
    expect(authorsOf('[{ name: 张三, title: 记者 }, 李四]')).toEqual(['张三', '李四'])
    expect(authorsOf('{ name: 张三 }')).toEqual(['张三'])
    expect(authorsOf('张三、李四')).toEqual(['张三', '李四'])
  })

  it('reads front matter, and passes over markup without losing a place', () => {
    const article = parse(text, 'article.md')
    expect(article.meta).toEqual({
      title: '年度报告',
      lang: 'zh-CN',
      source: '晚报',
      date: '2022-03-01',
      authors: ['甲', '乙'],
    })
    expect(shown(article)).toEqual([
      '产值达到2600亿元，增长5%。',
      '第一项有3个',
      '第二项',
      '引语一句。',
      '年 | 值',
      '2020 | 5亿元',
    ])
    expect(kinds(article)).toEqual(['text', 'item', 'item', 'quote', 'table', 'code'])
    expectOffsets(article)
  })

  it('reports broken front matter with its line, and reads on', () => {
    const { value, problems } = parseArticle({ file: 'a.md', text: '---\ntitle: "open\n---\n\n正文一句。' })
    expect(problems[0]).toMatchObject({
      code: 'front-matter',
      severity: 'error',
      file: 'a.md',
      line: expect.any(Number),
    })
    expect(shown(value)).toEqual(['正文一句。'])
    expect(parseArticle({ file: 'a.md', text: '---\ndate: soon\n---\nText.' }).problems[0]).toMatchObject({
      line: 2,
    })
  })

  it.each([
    ['date: 2023.10', { date: '2023-10' }],
    ['date: 1 May 2024', { date: '2024-05-01' }],
    ['authors: [{ name: 甲, at: 乙校 }, 丙]', { authors: ['甲', '丙'] }],
    ['author: 甲、乙', { authors: ['甲', '乙'] }],
    ['title: 上: 下', { title: '上: 下' }],
    ['title: 2024', { title: '2024' }],
  ])('%s', (yaml, meta) => expect(parse(`---\n${yaml}\n---\n正文一句。`, 'a.md').meta).toMatchObject(meta))

  it.each(['2023-02-30', '2023-13', 'soon', '[2023]'])('refuses the date %s at its place', (date) => {
    const { problems } = parseArticle({ file: 'a.md', text: `---\ntitle: x\ndate: ${date}\n---\n正文。` })
    expect(problems).toMatchObject([{ severity: 'error', line: 3, column: 7 }])
  })

  it('reads no blanks beside full-width marks', () => {
    const article = parse('# 报告\n\n上半年 , 产值增长6% 。 其中 , 𠮷川增长7%;其余持平 。', 'a.md')
    expect(shown(article)).toEqual(['上半年，产值增长6%。', '其中，𠮷川增长7%；其余持平。'])
    expectOffsets(article)
  })

  it('reads a separator of Unicode inside a sentence', () => {
    const article = parse('# 报告\n\n猪肉\u2028、牛肉价格上涨6%。', 'a.md')
    expect(shown(article)).toEqual(['猪肉、牛肉价格上涨6%。'])
    expectOffsets(article)
  })

  it('takes the first # heading as the title', () => {
    const article = parse('# One\n\nText here.\n\n## Two\n\nMore text.', 'a.md')
    expect(article.meta.title).toBe('One')
    expect(article.sections.map((section) => section.heading)).toEqual([null, 'Two'])
  })
})

it('never throws, whatever the text', () => {
  for (const text of [
    '',
    '\n\n',
    '---',
    '---\n',
    '# ',
    '[',
    '***',
    '。。。',
    '\uD800',
    '> ',
    '|',
    '---\n- a\n---\n',
  ]) {
    for (const file of ['a.md', 'a.txt']) expectOffsets(parse(text, file))
  }
})

it.each([
  '工业较快增长\n全市增加值50亿元。\n消费回暖\n零售额30亿元。',
  '工业较快增长\n\n全市增加值50亿元。\n\n消费回暖\n\n零售额30亿元。',
])('heads a full sentence with the short line before it: %j', (text) => {
  const { sections } = parseArticle({ file: 'a.md', text: `---\ndate: 2024-02-01\n---\n\n${text}` }).value
  expect(sections.map(({ heading, paragraphs }) => [heading, paragraphs[0]!.sentences[0]!.text])).toEqual([
    ['工业较快增长', '全市增加值50亿元。'],
    ['消费回暖', '零售额30亿元。'],
  ])
})

it.each(['<table><td><img src=x><table>', '<table></table>', '<table><table><table>', '<ul></ul>', '<p>'])(
  'HTML that holds nothing is no block: %s',
  (html) => {
    const { sections } = parseArticle({
      file: 'article.md',
      text: `# 甲\n\n${html}\n\n产值2600亿元。\n`,
    }).value
    const texts = sections.flatMap(({ paragraphs }) => paragraphs).flatMap(({ sentences }) => sentences)
    expect(texts.map(({ text }) => text)).toContain('产值2600亿元。')
  },
)

it.each([
  ['a heading full of blanks', `# 甲${' '.repeat(60_000)}乙`],
  ['tags around code without an end', '{% code x %}\n\n'.repeat(15_000)],
])('%s is read in a moment', { timeout: 10_000 }, (_, text) => {
  expect(parseArticle({ file: 'a.md', text }).value.isMarkdown).toBe(true)
})

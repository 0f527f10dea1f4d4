import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../model.ts'
import { parseArticle } from './parse.ts'

const parse = (text: string, file = 'a.md') => parseArticle({ file, text })
const paragraphs = (text: string, file?: string): Paragraph[] =>
  parse(text, file).value.sections.flatMap((section) => section.paragraphs)
const shown = (text: string, file?: string) =>
  paragraphs(text, file).map(({ kind, sentences }) => [kind, sentences.map((one) => one.text).join(' / ')])

describe('tables', () => {
  it('reads a table with bars: heads, cells and their places', () => {
    const text = '# A\n\n| Year | Output (t) |\n|:--|--:|\n| 2021 | **12** |\n| 2022 | a\\|b |\n\nText.'
    const [table] = paragraphs(text)
    expect(table!.table).toMatchObject({
      heads: 1,
      texts: [
        ['Year', 'Output (t)'],
        ['2021', '12'],
        ['2022', 'a|b'],
      ],
    })
    const row = table!.sentences[1]!
    const place = table!.table!.cells[1]![1]!
    expect(row.text.slice(place.start, place.end)).toBe('12')
    expect(text.slice(row.offsets[place.start]!, row.offsets[place.end - 1]! + 1)).toBe('12')
  })

  it('reads a table without outer bars, and one that is ragged', () => {
    const [table] = paragraphs('a | b\n--- | ---\n1 | 2 | 3\n4\n')
    expect(table!.table?.texts).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(shown('甲 | 乙\n没有线')).toEqual([['text', '甲 | 乙没有线']])
  })

  it('reads a table of HTML, merged cells in each place that they cover', () => {
    const [table] = paragraphs(
      '<table><thead><tr><th rowspan="2">Town</th><th colspan="2">2024</th></tr><tr><th>Men</th><th>Women</th></tr></thead>\n' +
        '<tbody><tr><td>Upton &amp; Hill</td><td>3</td><td>4</td></tr></tbody></table>',
    )
    expect(table!.table).toMatchObject({
      heads: 2,
      texts: [
        ['Town', '2024', '2024'],
        ['Town', 'Men', 'Women'],
        ['Upton & Hill', '3', '4'],
      ],
    })
  })

  it.each([
    [
      '表1 各县产值（单位：亿元）\n\n| 县 | 产值 |\n|--|--|\n| 甲县 | 12 |',
      '表1 各县产值(单位:亿元)',
      '亿元',
    ],
    [
      'Table 2. Output by town\n\n| Town | Output |\n|--|--|\n| Upton | 12 |',
      'Table 2. Output by town',
      null,
    ],
  ])('names a table by the line beside it: %j', (text, caption, unit) => {
    const all = paragraphs(text)
    expect(all.map(({ kind }) => kind)).toEqual(['caption', 'table'])
    expect(all[1]!.table).toMatchObject({ caption: expect.stringContaining(caption.slice(0, 5)), unit })
  })
})

describe('what is no running text', () => {
  it('reads code within a sentence as it is typed', () => {
    const [one] = paragraphs('Run `sift <file>...` or ``sift `a*b` `` now.')
    expect(one!.sentences[0]!.text).toBe('Run sift <file>... or sift `a*b`  now.')
  })

  it('keeps pictures with their captions, and code as it is', () => {
    const [one, two, three, code] = paragraphs(
      '![A fox](fox.png "The fox at dusk.")\n\n<figure><img src="b.png" alt="B"><figcaption>Below.</figcaption></figure>\n\n' +
        '[![](c.png)](https://x.example)\n\n```js\nlet a\n  b()\n```',
    )
    expect([one, two, three].map((each) => each!.picture)).toEqual([
      { src: 'fox.png', alt: 'A fox' },
      { src: 'b.png', alt: 'B' },
      { src: 'c.png', alt: '' },
    ])
    expect([one, two, three].map((each) => each!.sentences.map(({ text }) => text))).toEqual([
      ['The fox at dusk.'],
      ['Below.'],
      [],
    ])
    expect(code!.code).toEqual({ text: 'let a\n  b()', lang: 'js' })
  })

  it('drops styles, scripts and what other programs put there, and says so', () => {
    const text =
      '<style>\np { width: 16px }\n\nq { top: 3px }\n</style>\n<script>let a = 5</script>\n\n[TOC]\n\n{{< youtube 12 >}}\n\n' +
      'import X from "./x"\n\n:::note\n\nText stays.\n\n:::'
    expect(shown(text)).toEqual([['text', 'Text stays.']])
    expect(parse(text).problems.map(({ severity }) => severity)).toEqual(Array(4).fill('warning'))
  })

  it('reads the words of HTML, line breaks and characters', () => {
    expect(
      shown('<div>\n<h2>Head</h2>\n<p>One<br>two&nbsp;&lt;3.</p><ul><li>Item</li></ul>\n</div>'),
    ).toEqual([
      ['text', 'One two <3.'],
      ['item', 'Item'],
    ])
  })

  it.each([
    ['某某网讯（记者 张三）：全市产值5亿元。', '全市产值5亿元。'],
    ['新华社北京5月8日电 今年产值5亿元。', '今年产值5亿元。'],
    ['SANTA ROSA, Calif., Aug. 28, 2024 (NEWSWIRE) -- Sales rose 5%.', 'Sales rose 5%.'],
  ])('lifts the dateline out: %s', (text, rest) => {
    expect(shown(`标题\n\n${text}`, 'a.txt').at(-1)).toEqual(['text', rest])
  })

  it.each(['电动汽车销量5万辆。', '消息一出，销量增长5%。', 'Sales rose — by 5%.', 'GDP is 5% higher.'])(
    'leaves a sentence whole that only looks like it: %s',
    (text) => expect(shown(`标题\n\n${text}`, 'a.txt').at(-1)![1]).toBe(text),
  )
})

describe('lines of plain text', () => {
  it('keeps lines apart that end long before the width of the text', () => {
    expect(
      shown(
        'Acme reports results for its second quarter\nMay 4, 2024\nRevenue of $6.4 billion, up 12%\nCloud revenue of $2.1 billion, up 41%\n\nAcme makes tools.',
        'a.txt',
      ),
    ).toEqual([
      ['byline', 'May 4, 2024'],
      ['item', 'Revenue of $6.4 billion, up 12%'],
      ['item', 'Cloud revenue of $2.1 billion, up 41%'],
      ['text', 'Acme makes tools.'],
    ])
  })

  it('joins lines that are wrapped at a width', () => {
    const text =
      'The council met on Tuesday to talk about the bridge over the river, which\nhas been closed for two years. It will cost 5 million pounds and will open\nagain in spring.'
    expect(shown(text, 'a.txt')[0]![1]).toBe(
      text.replaceAll('\n', ' ').replace('years. ', 'years. / ').replace(/ \/ /, ' / '),
    )
  })

  it('takes a whole first line for the title', () => {
    const title = 'The council of the old town by the river has decided to open the bridge again next spring'
    expect(parse(`${title}\n\nIt cost 5 million pounds.`, 'a.txt').value.meta.title).toBe(title)
  })
})

it('heads paragraphs of English by the short line above each, where lines are as long as paragraphs', () => {
  const long =
    'Volunteers stand at the front desk, lead tours and look after the collection, the buildings and the gardens of most of the museums.'
  const { value } = parseArticle({
    file: 'a.txt',
    text: `A survey of museums\n\n${long}\n\nWho they are\n${long}\n\nWhat they do\n${long}\n`,
  })
  expect(value.sections.map(({ heading }) => heading)).toEqual([null, 'Who they are', 'What they do'])
})

it('puts a bold line below the heading that it stands under', () => {
  const text =
    '# 报告\n\n## 一、总体\n\n数量在增长。\n\n**1、地域分布**\n\n各地都有。\n\n## 二、企业\n\n企业在增长。\n'
  const { value } = parseArticle({ file: 'a.md', text })
  expect(value.sections.map(({ level }) => level)).toEqual([2, 3, 2])
})

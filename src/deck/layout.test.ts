import { describe, expect, test } from 'vitest'
import { readDeck } from './samples.ts'

const chart = '<!-- .chart: type="bar" -->\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |'
/** The slide between a cover and a closing. */
const second = (markdown: string) => readDeck(`# 题\n---\n${markdown}\n---\n# 完`)

describe('a slide without a layout', () => {
  test.each([
    ['# 第二章', 'section'],
    ['# 第二章\n\n一句话', 'section'],
    [`# 第二章\n\n${'字'.repeat(200)}`, 'text'],
    ['## 只有题', 'section'],
    ['## 题\n\n一段话。', 'statement'],
    ['## 题\n\n**2600亿元**\n\n全年工业总产值', 'number'],
    ['## 题\n\n**1110万元**<!-- .number: source="s1" -->\n', 'number'],
    ['# 题\n\n**2600亿元**', 'number'],
    ['## 题\n\n- **1877件** 诉求办结\n- **132家** 企业进入白名单', 'numbers'],
    ['## 题\n\n- **一千八百件** 诉求\n- **132家** 企业', 'numbers'],
    ['## 题\n\n- **简化**：一\n- **减税**：二', 'list'],
    ['## 题\n\n1. 一\n2. 二', 'list'],
    ['## 题\n\n- **2017年末** 一\n- **2021年** 二\n- **2025目标** 三', 'timeline'],
    ['## 题\n\n- **2021** 一\n- **2022** 二', 'timeline'],
    ['## 题\n\n- **2021–2025年** 一\n- **2022年2月17日** 二', 'timeline'],
    ['## 题\n\n- **17 February** one\n- **March 2023** two', 'timeline'],
    ['## 题\n\n- **“十四五”** 一\n- **2035年** 二', 'timeline'],
    [`## 题\n\n${chart}\n\n结论`, 'chart'],
    ['## 题\n\n### 甲\n\n一\n\n### 乙\n\n二', 'comparison'],
    ['## 题\n\n### 甲\n\n一\n\n### 乙\n\n二\n\n### 丙\n\n三', 'comparison'],
    ['## 题\n\n### 甲\n\n一\n\n### 乙\n\n二\n\n### 丙\n\n三\n\n### 丁\n\n四', 'text'],
    ['## 题\n\n### 甲\n\n### 乙\n\n二', 'text'],
    ['## 题\n\n```sh\nsurvey init\n```', 'code'],
    ['## 题\n\n```sh\nsurvey init\n```\n\n```sh\nsurvey run\n```', 'text'],
    ['## 题\n\n![图](a.png)\n\n图下的话', 'picture'],
    ['## 题\n\n话\n\n![图](a.png)', 'split'],
    ['## 题\n\n- 一\n- 二\n\n![图](a.png)', 'split'],
    ['## 题\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n来源：年报', 'table'],
    ['## 题\n\n> 说过的一句话。\n\n某人', 'quote'],
    [`## 题\n\n${chart}\n\n${chart}`, 'figures'],
    ['## 题\n\n- 一\n\n```sh\nsurvey init\n```', 'text'],
    ['## 题\n\n### 刘锡鸿\n\n职务\n\n> 说的话', 'position'],
    ['### 刘锡鸿\n\n> 说的话', 'position'],
    ['## 目录', 'agenda'],
    ['## Agenda', 'agenda'],
  ])('of %j is a %s', (markdown, layout) => {
    const { slides, problems } = second(markdown)
    expect(slides[1]!.layout).toBe(layout)
    expect(problems).toEqual([])
  })

  test('named a picture has one on it, or stands on one', () => {
    const named = (more: string) => second(`<!-- .slide: layout="picture"${more} -->\n\n## 题\n\n图下的话`)
    expect(named(' data-background-image="a.png"').slides[1]!.layout).toBe('picture')
    expect(named('').slides[1]!.layout).toBe('statement')
  })

  test('is the cover at the start and the closing at the end', () => {
    expect(readDeck('# 题\n\n一\n---\n## 谢谢\n\n再会').slides.map(({ layout }) => layout)).toEqual([
      'cover',
      'closing',
    ])
  })

  test('is no closing at the end if it says more', () => {
    expect(readDeck('# 题\n---\n## 二\n\n- 一\n- 二').slides[1]!.layout).toBe('list')
  })
})

describe('a layout that is named', () => {
  test.each([
    ['chart', '文字', 'a chart'],
    ['comparison', '### 甲\n\n一', 'two to four parts'],
    ['numbers', '文字', 'a list'],
    ['timeline', '文字', 'a list'],
    ['number', '2600亿元', 'in `**stars**`'],
    ['position', '### 刘锡鸿', 'behind `>`'],
  ])('%s above %j gives way to one that fits, with a warning', (layout, markdown, expected) => {
    const { slides, problems } = second(`## 题\n<!-- .slide: layout="${layout}" -->\n\n${markdown}`)
    expect(slides[1]!.layout).toBe(second(`## 题\n\n${markdown}`).slides[1]!.layout)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('deck.md:4:22 warning')
    expect(problems[0]).toContain(expected)
  })

  test.each([
    ['comparison', '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |'],
    ['comparison', '### 甲\n\n一\n\n### 乙\n\n二'],
    ['statement', chart],
    ['list', '文字'],
  ])('%s above %j is right', (layout, markdown) => {
    expect(second(`## 题\n<!-- .slide: layout="${layout}" -->\n\n${markdown}`).problems).toEqual([])
  })

  test('chart is blamed once for its chart', () => {
    const { problems } = second('## 题\n<!-- .slide: layout="chart" -->\n\n<!-- .chart: type="bar" -->\n文字')
    expect(problems).toHaveLength(1)
  })
})

test.each([
  ['# A\n---\n# Part\n## what it is about\n---\n# B', 'section'],
  ['# A\n---\n# 58.3%\n### booked in advance\n---\n# B', 'text'],
  ['# A\n---\n## Thanks\n\nme@example.org\n\nexample.org', 'closing'],
])('%j makes a slide of the layout %s', (text, layout) =>
  expect(readDeck(text.replaceAll('\n---\n', '\n\n---\n\n')).slides[1]!.layout).toBe(layout),
)

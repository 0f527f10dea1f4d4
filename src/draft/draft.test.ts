import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import type { Block } from '../model.ts'
import { findStatistics } from '../statistics/find.ts'
import { checkArticle } from '../trace/checkArticle.ts'
import { traceDeck } from '../trace/trace.ts'
import { draftDeck } from './draft.ts'
import { isClaim, isFragment } from './standing.ts'
import { county, hostile, threeSentences, trade, withoutStatistics } from './testing/articles.ts'
import { randomArticle } from './testing/randomArticle.ts'

function draft(text: string, { minutes = 15, title = null as string | null } = {}) {
  const article = parseArticle({ file: 'article.md', text }).value
  const statistics = findStatistics(article)
  const drafted = draftDeck(article, statistics, checkArticle(statistics, article), { minutes, title })
  const { value: deck, problems } = parseDeck({ file: 'deck.md', text: drafted.deck })
  const traced = traceDeck(article, statistics, deck)
  return { ...drafted, parsed: deck, problems: [...problems, ...traced.problems], mentions: traced.mentions }
}

const layoutsOf = (text: string, options = {}) =>
  draft(text, options).parsed.slides.map(({ layout }) => layout)
const chartsOf = (text: string) =>
  draft(text).parsed.slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'chart' ? [block.spec] : [])),
  )
const item = (blocks: Block[]) => blocks.flatMap((block) => (block.type === 'list' ? block.items : []))

const unheaded = new Set(['cover', 'agenda', 'section', 'closing', 'position'])

/** What stands behind the large number of each item, to the growth that goes with it. */
const labelsOf = (blocks: Block[]) =>
  item(blocks).flatMap(({ inlines }) =>
    inlines.flatMap((inline, i) =>
      i > 0 && inline.type === 'text' ? [inline.text.split('，')[0]!.replace(/\s/g, '')] : [],
    ),
  )

/** The share of headings that claim something: an editor's mark. */
const leastClaims = 0.45

describe('a draft', () => {
  it.each([
    ['a report with sections', county],
    ['an English report', trade],
    ['three sentences', threeSentences],
    ['a text without statistics', withoutStatistics],
    ['a text full of markup', hostile],
    ['one word', '通知'],
  ])('of %s parses, and every number of it traces', (_name, text) => {
    expect(draft(text).problems).toEqual([])
  })

  it('ends a motion with its vote, tells a long sentence whole, and says on the cover what stands under the title', () => {
    const { deck, parsed } = draft(
      '# Minutes of the harbour board\n\nA record of two motions and a plan.\n\nThe board met in Selby Quay with seven members.\n\n## Moorings\n\nMotion by Arne, second by Ruth, to raise mooring fees by $40. Carried 5-0.\n\nMotion by Ruth, second by Arne, to lower winter rates by $15. Carried 4-1.\n\n## Dredging\n\nThe plan of the board – a joint effort that the towns along the inlet began at the request of its fishers – has the aim of keeping open more than 14 channels for boats of every size, restoring 3 landings, protecting 120 moorings from silt and 88 slips from ice, and mending the two oldest of the locks by 2031.\n',
    )
    expect(deck).toMatch(/raise mooring fees by \$40\. Carried 5-0/)
    expect(deck).not.toMatch(/^- Carried/m)
    expect(deck.replaceAll('*', '')).toContain('restoring 3 landings, protecting 120 moorings')
    expect(JSON.stringify(parsed.slides[0])).toContain('A record of two motions and a plan')
  })

  it('says no title twice on its cover', () => {
    const { deck } = draft(
      'Ferry traffic rose 4% in May\n\nThe ferries carried 2,140 cars in May, 4% more.\n\nFares rose by 2%.\n',
    )
    // In the front matter, and as the heading.
    expect(deck.split('Note:')[0]!.match(/Ferry traffic rose/g)).toHaveLength(2)
  })

  it('heads no number with what a section is called by, where that tells a rank of something else', () => {
    const { parsed } = draft(
      '# 上半年云溪县生产总值增长6.4%\n\n记者从县统计局了解到，上半年全县生产总值140.5亿元，增长6.4%。\n\n## 工业增幅全市第二\n\n全县规模以上工业增加值57.9亿元，同比增长8.1%，增幅居全市第二。\n\n## 财税收入增幅全市第三\n\n去年冬天，全县大力建设农田水利，进一步推进良种改良，确保了农业生产稳步增长。1至6月全县农林牧渔业增加值25.3亿元，增长4.2%。\n\n今年上半年财税收入也有快速增长，增幅居全市第3位；居民消费价格上涨1.0%，涨幅回落1.8个百分点。\n',
    )
    const told = parsed.slides.filter(({ title }) => title === '财税收入增幅全市第三')
    expect(told.map(({ blocks }) => JSON.stringify(blocks)).join()).not.toContain('25.3')
  })

  it('of a text put together at random parses and traces, whatever its minutes', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { problems, parsed } = draft(randomArticle(seed), { minutes: 3 + (seed % 5) * 7 })
      expect(problems, `seed ${seed}`).toEqual([])
      const titles = parsed.slides.filter(({ layout }) => !unheaded.has(layout)).map(({ title }) => title)
      expect(new Set(titles).size, `seed ${seed}: ${titles.join(' | ')}`).toBe(titles.length)
      // A large number stands by words of its own clause.
      const text = randomArticle(seed).replace(/[\s*]/g, '')
      for (const { blocks } of parsed.slides.filter(({ layout }) => layout === 'numbers'))
        for (const label of labelsOf(blocks)) expect(text, `seed ${seed}`).toContain(label)
    }
  })

  it('opens with the cover and ends with the closing', () => {
    const layouts = layoutsOf(county)
    expect(layouts[0]).toBe('cover')
    expect(layouts.at(-1)).toBe('closing')
  })

  it('announces three sections or more, and no fewer', () => {
    const agenda = draft(county).parsed.slides.find(({ layout }) => layout === 'agenda')
    expect(item(agenda!.blocks)).toHaveLength(5)
    expect(layoutsOf(threeSentences)).not.toContain('agenda')
  })

  it('gives a section a slide of its own only where three others follow', () => {
    expect(layoutsOf(county)).not.toContain('section')
  })

  it('says the message on its second slide, and its numbers again on its last', () => {
    const { slides } = draft(trade).parsed
    expect(slides[1]!.title).toBe('Port of Aldmouth sees record year as exports climb')
    expect(draft(trade).deck.split('---').at(-1)).toContain('48.2 million tonnes')
  })

  it('fits the minutes', () => {
    expect(draft(county, { minutes: 15 }).parsed.slides.length).toBeLessThanOrEqual(21)
    expect(draft(county, { minutes: 5 }).parsed.slides.length).toBeLessThanOrEqual(7)
    expect(draft(county, { minutes: 1 }).parsed.slides).toHaveLength(4)
  })

  it('of a text without statistics has at least four slides', () => {
    expect(draft(withoutStatistics).parsed.slides.length).toBeGreaterThanOrEqual(4)
    expect(draft(threeSentences).parsed.slides.length).toBeGreaterThanOrEqual(4)
  })

  it('tells where there is room what no number and no claim has picked', () => {
    const text = `# Night market opens

The market opened on Friday with 40 stalls. The organisers acknowledge the lack of parking, and ask visitors to come on foot.

The council advocates several changes to the streets around the square, including a wider pavement on the northern side.
`
    const { deck } = draft(text)
    expect(deck).toMatch(
      /^(?:- )?The organisers acknowledge the lack of parking, and ask visitors to come on foot$/m,
    )
    expect(deck).toContain('including a wider pavement on the northern side')
    expect(draft(text, { minutes: 2 }).deck).not.toContain('wider pavement')
  })

  it('shows a table on two slides where one does not hold it, and of a longer one the largest rows and the total', () => {
    const table = (count: number) =>
      ['| Stall | Dishes | Guests |', '| --- | ---: | ---: |']
        .concat(
          Array.from(
            { length: count },
            (_, i) => `| Stall ${String.fromCharCode(97 + i)} | ${((i * 7) % 23) * 10 + 30} | ${i + 100} |`,
          ),
        )
        .concat(['| Total | 2990 | 9000 |'])
        .join('\n')
    const of = (count: number) =>
      draft(`# Night market\n\n## Dishes by stall\n\nThe stalls differ.\n\n${table(count)}\n`).deck
    const two = of(13)
    for (const stall of 'abcdefghijklm') expect(two).toContain(`| Stall ${stall} |`)
    expect(two).toContain('| Total | 2990 | 9000 |')
    const long = of(23)
    expect(long).toContain('| Total | 2990 | 9000 |')
    // Stall n sells 250 dishes, stall a 30.
    expect(long).toContain('| Stall n |')
    expect(long).not.toContain('| Stall a |')
  })

  it('shows a picture with the caption that stands below it', () => {
    const text = `# 夜市开张

夜市开张当晚来了3000人。

![入口](gate.png)

*图：开张当晚的夜市入口。*
`
    const article = parseArticle({ file: 'article.md', text }).value
    const statistics = findStatistics(article)
    const options = { minutes: 8, title: null, pictures: new Set(['gate.png']) }
    const { deck, outline } = draftDeck(article, statistics, [], options)
    expect(deck).toMatch(/!\[入口\]\(<gate\.png>\)\s+图：开张当晚的夜市入口/)
    const shown = outline.sections.flatMap(({ slides }) => slides)
    expect(shown.find(({ key }) => key.startsWith('text-'))?.says).toEqual(['图：开张当晚的夜市入口。 入口'])
  })

  it('tells of what the article is called by without the paragraph before', () => {
    const text = `# 夜市摊主调查发布

多数摊主认为租金偏高；三成摊主想换地方；雨天、停车和用电是摊主最常说起的难处。

该调查覆盖全市各个夜市，样本量为620名摊主。
`
    const { parsed } = draft(text)
    const sample = parsed.slides.find(({ blocks }) => JSON.stringify(blocks).includes('620'))
    expect(JSON.stringify(sample?.blocks)).not.toContain('租金')
  })

  it('gives somebody that a quotation follows the name without the office', () => {
    const text = `# Night market opens

Night Market Trust Chair and CEO Ada Lindqvist said, “We opened 40 stalls and nobody went home hungry.” The market is open on Fridays.
`
    const { deck } = draft(text)
    expect(deck).toMatch(/## Ada Lindqvist/)
    expect(deck).not.toContain('## CEO Ada')
    expect(deck).not.toContain('，')
  })

  it('tells what a message leaves out of its sentence', () => {
    const text = `# 夜市调查发布

去年有84%的摊主遇到过断电，“小吃街断电”“手工街断电”等问题较突出，摊主反映断电比较突出的地方主要集中在小吃街一带，尤其是靠河的一段，城东的摊主认为夜市应该先装好备用电源，再划出停车的地方，改善雨天的排水和照明，城西的摊主希望增加干净的座位和洗手的地方，延长公交夜线的时间。
`
    const { deck } = draft(text)
    expect(deck).toContain('**84%**')
    expect(deck.replace(/Note:[^]*?(?=\n---|$)/g, '')).toContain('延长公交夜线')
  })

  it('finds who said a quotation by the name behind the office', () => {
    const text = `# Night market opens

The market opened with 40 stalls.

“We sold every dish that we had cooked, and nobody went home hungry,” said chair and CEO Ada Lindqvist.
`
    expect(draft(text).deck).toMatch(/### Ada Lindqvist|## Ada Lindqvist/)
  })

  it('names a course by what is measured, not by who tells it', () => {
    const text = `# Harbourline results

Harbourline has announced third-quarter 2024 sales and revenues of $16.8 billion, compared with $15 billion in the third quarter of 2023.
`
    for (const { title } of chartsOf(text)) expect(title).not.toBe('Harbourline')
  })

  it('does not tell again what the cover says, and chooses no message without a verb', () => {
    const text = `---
title: Carts sold 40% more dishes
lang: en
---

Carts sold 40% more dishes

With a special spotlight on carts, tables and the weather of the season. The organisers expect 90 carts next year.

Most guests say they come by bus.
`
    const { deck } = draft(text)
    const slides = deck
      .replace(/Note:[^]*?(?=\n---|$)/g, '')
      .split('\n---\n')
      .slice(2)
    expect(slides.filter((slide) => slide.includes('**40%**'))).toEqual([])
    expect(slides[0]).not.toContain('With a special spotlight')
  })

  it('draws no bars whose names its numbers carry from elsewhere', () => {
    const text = `# Carts

Most traders own a Tuktuk. 54% of you are using Brackets, and 45% of you are using nails.

Rounding out the numbers, 25% are using glue (Pritt/Uhu), and roughly 13% are using tape.
`
    expect(chartsOf(text)).toEqual([])
  })

  it('is fuller where there is more time', () => {
    const [short, long] = [5, 30].map((minutes) => draft(county, { minutes }).parsed.slides.length)
    expect(long).toBeGreaterThan(short! + 5)
  })

  it('has short headings, each from the words of the article', () => {
    const own = ['目录', '最后，请记住', '谢谢聆听', '原文要点']
    const [cover, ...others] = draft(county).parsed.slides
    expect(cover!.title).toBe('青川县工业强县推进会：家底、目标与办法')
    for (const { title } of others.filter(({ title }) => !own.includes(title))) {
      // A claim takes two lines of a slide.
      expect(Array.from(title).length, title).toBeLessThanOrEqual(25)
    }
    for (const { title } of draft(trade).parsed.slides.slice(1)) {
      expect(title.split(' ').length, title).toBeLessThanOrEqual(16)
    }
  })

  it.each([
    ['county', county, 'zh-CN'],
    ['trade', trade, 'en'],
  ] as const)(
    'of the %s article heads its slides with claims, none with a fragment or twice',
    (_name, text, lang) => {
      const titles = draft(text)
        .parsed.slides.filter(({ layout }) => !unheaded.has(layout))
        .map(({ title }) => title)
      const given: string[] = text.match(/(?<=^## ).+$/gm) ?? []
      expect(new Set(titles).size).toBe(titles.length)
      expect(titles.filter((title) => isFragment(title, lang) && !given.includes(title))).toEqual([])
      const claims = titles.filter((title) => isClaim(title, lang))
      expect(claims.length / titles.length, titles.join(' | ')).toBeGreaterThanOrEqual(leastClaims)
    },
  )

  it('draws what grew as its base, its change and its end', () => {
    const [waterfall] = chartsOf(county).filter(({ type }) => type === 'waterfall')
    expect(waterfall?.rows.map(({ label }) => label)).toEqual(['2017年末', '较2017年末增长', '2022年'])
    expect(waterfall?.series[0]?.cells.map(({ text }) => text)).toEqual(['220 = 410 − 190', '190', '410'])
  })

  it('sets targets beside what was reached, with an open end and a stretch', () => {
    const chart = chartsOf(county).find(({ rows }) => rows.some(({ label }) => label.includes('目标')))
    expect(chart?.rows.map(({ label }) => label)).toEqual(['2021年', '2022年', '2025年目标'])
    expect(chart?.series[0]?.cells.map(({ text }) => text)).toEqual(['>300', '410', '700–800'])
  })

  it('draws two periods of one English measure, and says their difference', () => {
    const chart = chartsOf(trade).find(({ unit }) => unit === '£m')
    expect(chart?.rows.map(({ label }) => label)).toEqual(['2022', '2023'])
    expect(draft(trade).deck).toContain('Difference: **£25m**')
  })

  it('draws a course by the times that its sentence prints, where no date tells their year', () => {
    const text =
      '全县经济平稳开局\n\n一季度全县地区生产总值1250亿元，同比增长5.6%。\n分季度看，去年一季度增长5.1%，二季度增长4.8%，三季度增长5.0%，四季度增长5.5%。'
    const { problems, deck } = draft(text)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const [chart, ...others] = chartsOf(text)
    expect(others).toEqual([])
    expect(chart?.rows.map(({ label }) => label)).toEqual(['去年一季度', '二季度', '三季度', '四季度'])
    expect(chart?.title).toBe('全县地区生产总值增速')
    // What is drawn is not told on a slide of its own.
    expect(deck.match(/去年一季度增长\**5\.1/g)).toHaveLength(1)
  })

  it('shows what was before among no parts, and what holds in a case only on no slide', () => {
    const shares =
      'Of those who answered, 53% come weekly, up from 49% last year, and 38% come with children.'
    expect(chartsOf(`# Readers\n\n${shares}\n`)).toEqual([])
    expect(draft(`# Readers\n\n${shares}\n`).deck).toContain('up from **49%** last year')
    const seeds = 'If the bank stores 20% more, farmers grew 20% more.'
    expect(draft(`# Seeds\n\nThe bank stored 1.2 million samples. ${seeds}\n`).deck).not.toContain('20%')
  })

  it.each([
    [
      'What they value most',
      ['time saved', 'flexible hours', 'lower costs'],
      '# Remote work\n\nAsked what they value most, time saved came first (62 percent), followed by flexible hours (48 percent) and lower costs (29 percent).',
    ],
    [
      '受访者最关注的议题',
      ['民生', '环保', '教育'],
      '# 居民调查\n\n调查结果显示，受访者最关注的议题依次是“民生”（64.7%）、“环保”（26.6%）和“教育”（25.0%）。',
    ],
    [
      '平均班次較多的車站',
      ['運輸學院', '青嵐路', '南屏口'],
      '# 車站調查\n\n若以車站來看，平均班次較多的車站，分別有「運輸學院」的23.5班、「青嵐路」的21.2班、「南屏口」的18.6班。',
    ],
    [
      'Median price',
      ['West', 'North', 'South'],
      '# House sales\n\n- North: Sales fell 1.1%. Median price: $271,000.\n- South: Sales rose 2.4%. Median price: $184,000.\n- West: Sales rose 0.4%. Median price: $345,000.\n',
    ],
  ])('draws %s', (title, labels, text) => {
    const [chart] = chartsOf(text).filter((one) => one.title === title)
    expect(chart?.rows.map(({ label }) => label)).toEqual(labels)
  })

  it.each([
    [
      'what two sentences take over from others as one course',
      '# 年终奖金调查\n\n调查显示，有66.8%的企业会发年终奖金，去年则是64.7%。\n\n有67.8%的企业说奖金持平，另外有23%则认为是增加的。',
    ],
    [
      'what it was as a part beside what it is',
      '# 调查\n\n调查显示，74.7%的人能领到，领不到的占25.3%，比例低于去年的29.9%。',
    ],
    ['rates as parts beside each other', '# 公报\n\n饮用水达标率100%，空气优良率从92.1%提高到97.3%。'],
    [
      'a time of another sentence',
      '# Sales\n\nThe median was 31 days, up from 28 days in July and 26 days in August 2024. Cash sales accounted for 28% of transactions, down from 31% in July.',
    ],
    [
      'some of the lines in a row only',
      '# House sales\n\n- North: Sales fell 1.1%. Price: $271,000.\n- South: Sales rose 2.4%. Median price: $184,000.\n- East: Sales rose 2.0%. Median price: $194,000.\n- West: Sales rose 0.4%. Median price: $345,000.\n',
    ],
  ])('does not draw %s', (_what, text) => {
    const levels = chartsOf(text).filter(({ unit, rows }) => unit !== '%' || rows.length !== 4)
    expect(levels).toEqual([])
  })

  it.each([
    [
      'measures told one after the other',
      ['预计全县生产总值', '固定资产投资', '社会消费品零售总额', '城镇居民收入', '农村居民收入'],
      '# 云溪县城镇化率首次突破60%\n\n2022年，云溪县城镇化率首次突破60%，居全省第一。\n\n预计全县生产总值突破200亿元，增长8.8%；固定资产投资83.4亿元，增长15%；社会消费品零售总额57.7亿元，增长13.2%；城镇居民收入31561元，增长9%；农村居民收入14763元，增长9.5%。',
    ],
    [
      'subjects with their growth',
      ['青岚', '南屏', '云溪'],
      '# 澄川省外贸进出口首次突破8855亿元\n\n今年，澄川省外贸进出口首次突破8855亿元，增长6.2%。\n\n澄川省对青岚、南屏、云溪出口分别达216.3亿元、131.7亿元、41.9亿元，分别增长19.5%、16.4%、3.3%。',
    ],
  ])('sets a table of %s', (_what, names, text) => {
    const { parsed, problems } = draft(text)
    expect(problems).toEqual([])
    const tables = parsed.slides.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'))
    const rows = tables.flatMap((block) => (block.type === 'table' ? block.rows : []))
    expect(
      rows.map(([first]) => first!.map((inline) => ('text' in inline ? inline.text : '')).join('')),
    ).toEqual(names)
  })

  it('shows no number of another time large under a label that does not tell it', () => {
    const text =
      '# 云溪县2022年居民收入增长8%\n\n2022年，云溪县居民收入23400元，增长8%。\n\n2022年，农民收入14700元，增长9%。\n\n根据2011年的年鉴，全省居民收入为21810元。企业利润为12亿元。'
    const large = draft(text).parsed.slides.filter(({ layout }) => layout === 'numbers')
    expect(JSON.stringify(large)).not.toContain('21810')
  })

  it('heads what it shows of a sentence with nothing that it leaves out', () => {
    const text =
      '# 港口旅客\n\n南屏港旅客4万人次居冠，年增4.2%，而其中邮轮旅客占48.4%，近五成；其次为云溪港3.3万人次，增加69.2%，为近十二年同期新高，主因为邮轮增加，当中邮轮旅客0.8万人次（占23.1%），年增1.9倍。'
    expect(
      draft(text)
        .parsed.slides.map(({ title }) => title)
        .join(),
    ).not.toContain('当中')
  })

  it('calls bars of growth by that', () => {
    const text = '# 澄川省外贸\n\n家用电器、医疗仪器、光电产品出口分别增长26.6%、24.7%、20.7%。'
    expect(chartsOf(text).map(({ title }) => title)).toEqual(['出口增速'])
  })

  it('draws levels of which each is measured by what ends alike', () => {
    const [chart] = chartsOf(
      '# 青梧市工业运行情况\n\n上半年，装备制造业营业收入412亿元，食品加工业营业收入208亿元，建材行业营业收入176亿元。\n',
    )
    expect(chart?.title).toBe('营业收入')
    expect(chart?.rows.map(({ label }) => label)).toEqual(['装备制造业', '食品加工业', '建材行业'])
  })

  it('names bars of a traditional Chinese article by all that it prints', () => {
    const [chart] = chartsOf(
      '# 青梧市前三季度工業\n\n前三季度，分門類看，采礦業下降1.2%，制造業增長5.6%，電力、熱力、燃氣及水生產和供應業增長9%。\n',
    )
    expect(chart?.rows.map(({ label }) => label)).toEqual([
      '電力、熱力、燃氣及水生產和供應業',
      '制造業',
      '采礦業',
    ])
  })

  it('draws nothing that is told twice', () => {
    const text =
      '# 学生消费调查\n\n2013年，学生年消费总额占居民收入的50%。\n\n2011年，学生年消费总额占居民收入的50%。\n'
    expect(chartsOf(text)).toEqual([])
  })

  it('shows a sentence of many numbers in its parts', () => {
    const { parsed } = draft(
      '# 全市全年完成投资1220亿元\n\n全市全年完成投资1220亿元，同比增长8.2%，增速居全省第二位。\n\n本次集中开工项目90个、总投资82.3亿元、年度投资20.4亿元，其中产业项目53个、总投资43.3亿元、年度投资11.2亿元。\n',
    )
    const texts = parsed.slides.flatMap(({ blocks }) =>
      item(blocks).map(({ inlines }) => inlines.map((one) => JSON.stringify(one)).join('')),
    )
    expect(texts.some((text) => text.includes('90个') && !text.includes('53个'))).toBe(true)
    expect(texts.some((text) => text.includes('53个') && !text.includes('90个'))).toBe(true)
  })

  it('takes 今年前三季度 for a time, where no date tells the year', () => {
    const { mentions } = draft('# 外贸稳步增长\n\n今年前三季度全市外贸进出口总值为22.91亿元，增长2.8%。\n')
    expect(mentions.map(({ text }) => text)).not.toContain('前三')
    expect(mentions.map(({ text }) => text)).toContain('22.91亿元')
  })

  it('makes no chart of a lone value', () => {
    for (const text of [county, trade])
      for (const { rows } of chartsOf(text)) expect(rows.length).toBeGreaterThan(1)
  })

  it('quotes a sentence whose numbers cannot stand alone, with nothing added', () => {
    const text = '# Rain\n\nIn the north 41% of fields were wet in May, and 12% in the dry south.\n'
    const { deck, problems } = draft(text)
    expect(problems).toEqual([])
    expect(deck).toContain('In the north **41%** of fields were wet in May, and **12%** in the dry south')
  })

  it('shows a picture that lies beside the article with its caption, and code as code', () => {
    const text =
      '# Foxes\n\nFoxes come out at dusk.\n\n![A fox](fox.png "The fox at dusk.")\n\n![B](b.png)\n\n```js\nlet a = 5\n```\n'
    const article = parseArticle({ file: 'article.md', text }).value
    const { deck } = draftDeck(article, findStatistics(article), [], {
      minutes: 9,
      title: null,
      pictures: new Set(['fox.png']),
    })
    expect(deck).toContain('![A fox](<fox.png>)\n\nThe fox at dusk.')
    expect(deck).not.toContain('b.png')
    expect(deck).toContain('```js\nlet a = 5\n```')
  })

  it('draws a table that is counted in one unit, and sets another one', () => {
    const rows = ['Upton | 12 | 3%', 'Hill | 20 | 5%', 'Dale | 31 | 9%']
    const table = (heads: string, cut: number) =>
      `| ${heads} |\n|${'--|'.repeat(cut)}\n${rows.map((row) => `| ${row.split(' | ').slice(0, cut).join(' | ')} |`).join('\n')}\n`
    const text = `# Towns\n\nThe towns grew in May.\n\n${table('Town | Output (tonnes)', 2)}\nThey grew apart.\n\n${table('Town | Output (tonnes) | Share', 3)}`
    const { parsed, problems } = draft(text)
    expect(problems).toEqual([])
    const kinds = parsed.slides.flatMap(({ blocks }) => blocks.map(({ type }) => type))
    expect(kinds).toContain('chart')
    expect(kinds).toContain('table')
  })

  it('sets figures in groups, or with a unit, under each other', () => {
    const rows = ['| Upton | 11 950 | 2.5 万 | north |', '| Hill | 9 710 | 31 万 | south |']
    const { deck } = draft(
      `# Towns\n\nThe towns grew in May.\n\n| Town | Views | Homes | Side |\n|--|--|--|--|\n${rows.join('\n')}\n`,
    )
    expect(deck).toContain('| --- | ---: | ---: | --- |')
  })

  it('gives positions with name and office', () => {
    const { parsed } = draft(county)
    const positions = parsed.slides.filter(({ layout }) => layout === 'position')
    const people = positions.map(({ blocks }) =>
      blocks
        .slice(1, 3)
        .map((block) =>
          'inlines' in block && block.inlines[0]?.type === 'text' ? block.inlines[0].text : '',
        ),
    )
    expect(people).toEqual([
      ['周明远', '青川县工业和信息化局局长'],
      ['陈立', '青川高新区党工委副书记、管委会主任'],
    ])
  })

  it('lists what a sentence sets side by side', () => {
    const lists = draft(county).parsed.slides.filter(({ layout }) => layout === 'list')
    expect(lists.map(({ blocks }) => item(blocks).length)).toContain(3)
  })

  it('warns in the notes of a slide whose numbers do not fit each other', () => {
    const { deck } = draft(county)
    expect(deck).toContain('彼此对不上')
    expect(deck.split('Note:').slice(1).join()).toContain('核对算式')
  })

  it('never shows a bounded number without its bound', () => {
    const { deck } = draft(county)
    expect(deck).not.toMatch(/\*\*300亿元/)
    expect(deck).not.toMatch(/\*\*5600个/)
    expect(deck).toContain('约5600个')
  })

  it('has the sentences behind every slide in its notes', () => {
    for (const { layout, notes } of draft(county).parsed.slides)
      expect(notes.length, layout).toBeGreaterThan(0)
  })

  it('takes another title', () => {
    expect(draft(county, { title: '青川工业再出发' }).parsed.meta.title).toBe('青川工业再出发')
  })

  it('shortens a title whose number the article does not give, and says so', () => {
    const { parsed, leftOut, problems } = draft(county, { title: '青川工业：冲刺9999亿元' })
    expect(problems).toEqual([])
    expect(parsed.meta.title).toBe('青川工业')
    expect(leftOut[0]).toContain('青川工业')
  })

  it('says what it left out', () => {
    const { leftOut } = draft(county, { minutes: 3 })
    expect(leftOut.join('\n')).toContain('主要举措')
  })

  it('lets nothing of the article become markup', () => {
    const { parsed } = draft(hostile)
    const types = JSON.stringify(parsed.slides.map(({ blocks, notes }) => [blocks, notes]))
    expect(types).not.toMatch(/"type":"(?:link|image|deleted|table)"/)
    // Code is what the article itself sets as code, and nothing else.
    const code = parsed.slides.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'code')
    for (const { text } of code) expect(hostile).toContain(`\n${text}\n\`\`\``)
    expect(JSON.stringify(parsed.slides.filter(({ layout }) => layout === 'cover'))).not.toContain('"src"')
  })

  it('of thirty thousand characters is no longer than its minutes allow', () => {
    const long = Array.from({ length: 40 }, (_, i) =>
      randomArticle(100 + i).replace(/^---[^]*?\n---\n/, ''),
    ).join('\n')
    const { problems, parsed, leftOut } = draft(long.slice(0, 30_000))
    expect(problems).toEqual([])
    expect(parsed.slides.length).toBeLessThanOrEqual(21)
    expect(parsed.slides.length).toBeGreaterThanOrEqual(17)
    expect(leftOut.length).toBeGreaterThan(50)
  })
})

describe('the parts of a draft', () => {
  it('have lists of one section each, headed by what that is called', () => {
    const { parsed } = draft(`# 社区改造的做法

## 一、改造

### 1.1 道路怎么改

分析以后可以看到：

- 人行道全部拓宽到三米以上
- 过街路口都装上了红绿灯

### 1.2 绿地怎么改

改造以后可以看到：

- 口袋公园都由居民自己照看
- 老树一棵也没有移走
`)
    const lists = parsed.slides.map(({ blocks }) => item(blocks).length).filter((count) => count > 0)
    expect(Math.max(...lists)).toBe(2)
    expect(parsed.slides.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['道路怎么改', expect.stringMatching(/^绿地怎么改/)]),
    )
  })

  it('lend no sentence that opens a paragraph to the slide before', () => {
    const { parsed } = draft(
      '# 前三季度外贸\n\n前三季度，全市进出口增长2.8%，达到229亿元。\n\n一般贸易的作用更加显著。一般贸易进出口增长4.8%，占全市外贸总值的59.5%。\n\n民营企业的作用更加突出。在减税政策下，民营企业显示出较强的生命力，成为推动外贸增长的主要力量。民营企业进出口增长10.4%，占全市外贸总值的42.3%。\n',
    )
    const wrong = parsed.slides.filter(({ blocks }) => {
      const text = JSON.stringify(blocks)
      return text.includes('59.5%') && text.includes('更加突出')
    })
    expect(wrong).toEqual([])
  })

  it('are headed by the short sentence that opens their paragraph', () => {
    const { parsed } = draft(`# 区政府工作报告

一年来，全区实现地区生产总值862亿元，增长6.2%。

产业升级步伐加快。集成电路产业产值突破200亿元，增长28%。国家高新技术企业达到386家，净增52家。研发投入强度由2.9%提高到3.3%。

城市面貌持续改善。改造老旧小区37个，惠及居民1.9万户。新增公共停车位4200个，打通断头路6条。
`)
    const titles = parsed.slides.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['产业升级步伐加快', '城市面貌持续改善']))
  })

  it('show growth by what each clause says that grew', () => {
    const [chart] = chartsOf(`# 宁州市统计公报

2024年，宁州市居民消费价格比上年上涨0.4%。分类别看，食品烟酒价格上涨0.7%，衣着上涨1.2%，居住下降0.3%，交通和通信下降1.8%。
`)
    expect(chart?.rows.map(({ label }) => label)).toEqual(['衣着', '食品烟酒价格', '居住', '交通和通信'])
  })
})

describe('what is said once', () => {
  it('a list of which the message says every item', () => {
    const { parsed, leftOut } = draft(
      '# Brackley reports its second quarter\n\n- Record revenue of $6.4 billion, up 12% from a year ago\n- Record cloud revenue of $2.1 billion, up 41% from a year ago\n',
    )
    expect(parsed.slides.map(({ layout }) => layout)).toEqual(['cover', 'list', 'closing'])
    expect(leftOut).toEqual([])
  })

  it('a sentence that counts out many things is a list with all of them', () => {
    const { parsed } = draft(
      '# 明年的六项重点工作\n\n会议提出，明年要抓好六项工作：一是扩大内需，稳定投资；二是改造老旧小区；三是培育新产业；四是扩大开放；五是深化改革；六是振兴乡村。\n',
    )
    const items = parsed.slides
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'list' ? block.items : []))
    expect(items).toHaveLength(6)
    expect(parsed.slides.some(({ layout }) => layout === 'statement')).toBe(false)
  })
})

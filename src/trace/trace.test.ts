import { describe, expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

const chinese = `---
title: 云溪市年度报告
lang: zh-CN
source: 云溪日报
date: 2024-03-08
---

# 云溪市年度报告

2021年，全市工业总产值突破2000亿元，居全省第二位；2023年达到2598.7亿元，较2018年末增加1110.7亿元。

全市财政收入由85.2亿元提高到96.4亿元，增长13.1%。规模以上工业利润总额214.7亿元，同比下降4.6%。

2023年新认定高新技术企业217家。外贸出口占全省的18.5%，比上年提高1.2个百分点。

到2027年，全市工业总产值力争达到4500亿元，年均增长8.5%。
`

const english = `---
title: The year in Harwick
lang: en
source: The Harwick Courier
date: 2024-02-12
---

# The year in Harwick

Exports rose by 6.4% to £4.72bn in 2023, and about 21% of the workforce is in manufacturing.

The council expects to spend £185m on the docks by 2027. More than 1,264 vessels called in 2023.
`

function trace(slide: string, article = chinese, options = {}) {
  const lang = article.includes('lang: en') ? 'en' : 'zh-CN'
  const { value } = parseArticle({ file: 'article.md', text: article })
  const text = `---\ntitle: 云溪\nlang: ${lang}\ndate: 2024-03-08\n---\n\n${slide}\n`
  return traceDeck(value, findStatistics(value), parseDeck({ file: 'deck.md', text }).value, options)
}

const verdicts = (slide: string, article?: string) =>
  trace(slide, article).mentions.map(({ verdict }) => verdict)

test('words that no statistic was read from are not told of a growth, nor of more than is printed', () => {
  const article = `${chinese}\n高新区建成千亿产业园区，新建高标准农田348.8万亩。\n`
  expect(verdicts('建成千亿产业园区', article)).toEqual(['quoted'])
  expect(verdicts('产业园区要增长千亿', article)).not.toEqual(['quoted'])
  expect(verdicts('建成超千亿产业园区', article)).not.toEqual(['quoted'])
  expect(verdicts('高标准农田约350万亩', article)).toEqual(['rounded'])
})

test('what the article has neither of nor from is said of somebody else', () => {
  const article = `---
title: Results
lang: en
date: 2024-02-01
---

Acme reported revenue of $3.2 billion in 2023. Zenith reported revenue of $2.1 billion in 2023.
`
  const said = (text: string) => trace(text, article).mentions.map(({ verdict }) => verdict)
  expect(said('Acme reported revenue of $3.2 billion.')).toEqual(['quoted'])
  expect(said('Acme made a loss of $3.2 billion.')).toEqual(['contradicted'])
  expect(said('Acme reported net income of $3.2 billion.')).toEqual(['contradicted'])
  expect(said('Globex reported revenue of $3.2 billion.')).toEqual(['contradicted'])
})

test('a cell is printed where the article names its row before the number, though no statistic was read there', () => {
  const article = `${english}\nThe dock opens 36 hours a week, the market 40 and the mill 44.\n`
  const table = (dock: number, market: number) => `| Site | Hours |
|---|--:|
| The dock | ${dock} |
| The market | ${market} |
| The mill | 44 |`
  expect(verdicts(table(36, 40), article)).toEqual(['quoted', 'quoted', 'quoted'])
  expect(verdicts(table(40, 36), article)).toEqual(['unsupported', 'unsupported', 'quoted'])
})

test('a number of which the slide has no word is told to be of something else', () => {
  const { problems } = trace('- Fees: £185m', english)
  expect(problems.map(({ code }) => code)).toEqual(['contradicted'])
})

describe('what went from one number to another', () => {
  const article = `${english}
Turnover was £148.2m in 2023, up from £129.5m. Wages were 71% of turnover, against 78% a year earlier.

The new stand, due to open in August 2027, will lift the capacity from 28,600 to 34,000.
`
  test.each([
    ['Turnover: £148.2m, up from £129.5m', ['quoted', 'quoted']],
    ['Turnover rose from £129.5m to £148.2m', ['quoted', 'quoted']],
    ['Turnover: £129.5m, from £148.2m', ['contradicted', 'contradicted']],
    ['Wages: 71% of turnover, down from 78%', ['quoted', 'quoted']],
    ['Wages: 78% of turnover, up from 71%', ['contradicted', 'contradicted']],
    ['Wages: 71% → 78% of turnover', ['contradicted', 'contradicted']],
    ['The new stand: a capacity of 34,000 planned in 2027', ['quoted']],
  ])('%s', (slide, expected) => {
    expect(verdicts(slide, article)).toEqual(expected)
  })
})

test.each([
  ['净利润1.12亿元，上年同期亏0.35亿元', ['quoted', 'quoted']],
  ['净利润1.12亿元，上年同期盈0.35亿元', ['quoted', 'contradicted']],
  ['| 品牌 | 收入（亿元） | 同店 |\n|---|--:|--:|\n| 小馆 | 13.9 | +2.3% |', ['quoted', 'quoted']],
  ['客单价由92元降至88元', ['quoted', 'quoted']],
  ['人均消费由88元升至92元', ['contradicted', 'contradicted']],
])('%s of a half-year’s report', (slide, expected) => {
  const article = `---
title: 晨光2023年中期业绩
lang: zh-CN
date: 2023-08-28
---

# 晨光2023年中期业绩

上半年归母净利润1.12亿元，去年同期为亏损0.35亿元。

主品牌小馆收入13.9亿元，同店销售额增长2.3%。人均消费从去年的92元降到88元。
`
  expect(verdicts(slide, article)).toEqual(expected)
})

describe('a study', () => {
  const article = `---
title: Cycling to school in Norbury
lang: en
date: 2024-05-12
---

# Cycling to school in Norbury

We followed 1,240 pupils aged 9 to 14 at seventeen schools in Norbury.

At the start, 11% of pupils cycled to school. By the end of the year the share was 19%. Among girls it rose from 7% to 16%.

Car journeys fell by a quarter. The measures cost £38 per pupil, of which training took £17 and racks £14.
`
  test.each([
    ['1,240 pupils, 17 schools', ['quoted', 'quoted']],
    ['Pupils aged 9 to 14', ['quoted', 'quoted']],
    ['## More pupils cycle\n\n- Girls: from 7% to 16%', ['quoted', 'quoted']],
    ['## More pupils cycle\n\n19% by the end of the year', ['quoted']],
    ['A quarter fewer car journeys', ['quoted']],
    ['## Cost per pupil\n\n- Training: £17\n- Racks: £14', ['quoted', 'quoted']],
    ['## Cost per pupil\n\n- Training: £38', ['contradicted']],
  ])('%s', (slide, expected) => {
    expect(verdicts(slide, article)).toEqual(expected)
  })
})

test.each([
  ['玉米2180元/吨', 'quoted'],
  ['玉米每吨2180元', 'quoted'],
  ['玉米2180元/公斤', 'contradicted'],
  ['中晚籼稻2.68元/公斤', 'quoted'],
  ['中晚籼稻每公斤2.68元', 'quoted'],
  ['中晚籼稻每吨2.68元', 'contradicted'],
])('the price of one is %s: %s', (slide, expected) => {
  const article = `${chinese}\n玉米每吨2180元，较上月上涨40元。中晚籼稻价格为2.68元/公斤。\n`
  expect(verdicts(slide, article)).toEqual([expected])
})

describe('a table of the article', () => {
  const article = `---
title: Lumen 3.0
lang: en
date: 2024-09-08
---

# Lumen 3.0

It contains 1,480 changes by 212 contributors. A new build farm will cost $4m and open in 2025.

| Benchmark | 2.8 | 3.0 |
|---|--:|--:|
| Cold start (ms) | 410 | 180 |
| Full build (s) | 28.1 | 9.3 |
`
  test.each([
    ['| | 2.8 | 3.0 |\n|---|--:|--:|\n| Cold start | 410 | 180 |', ['quoted', 'quoted']],
    ['| | 2.8 | 3.0 |\n|---|--:|--:|\n| Cold start | 180 | 410 |', ['contradicted', 'contradicted']],
    ['| | Cold start | Full build |\n|---|--:|--:|\n| 3.0 | 180 | 9.3 |', ['quoted', 'quoted']],
    ['| | Cold start | Full build |\n|---|--:|--:|\n| 2.8 | 180 | 9.3 |', ['contradicted', 'contradicted']],
    ['1,480 changes by 212 people', ['quoted', 'quoted']],
    ['## What comes next\n\n- A build farm for $4m', ['quoted']],
    ['## What we did\n\n- A build farm for $4m', ['contradicted']],
  ])('%s', (slide, expected) => {
    const told = trace(slide, article).mentions.filter(({ text }) => !/^[23]\.\d$/.test(text))
    expect(told.map(({ verdict }) => verdict)).toEqual(expected)
  })
})

test('a cell is quoted that stands under the same heads in the article, read or not, and in another unit is not', () => {
  const article = `---\ntitle: 步行研究\nlang: zh-CN\n---\n\n# 步行研究\n\n| 指标 | 基线 | 两年后 |\n|---|--:|--:|\n| 每周活动（分钟） | 97 | 104 |\n`
  const table = (unit: string) =>
    `| 指标 | 基线 | 两年后 |\n|---|--:|--:|\n| 每周活动（${unit}） | 97 | 104 |`
  const verdictsOf = (slide: string) => trace(slide, article).mentions.map(({ verdict }) => verdict)
  expect(verdictsOf(table('分钟'))).toEqual(['quoted', 'quoted'])
  expect(verdictsOf(table('吨'))[0]).toBe('unsupported')
})

test('a bar is called by all that its number’s clause says of it', () => {
  const article = `---\ntitle: 宁州市统计公报\nlang: zh-CN\n---\n\n# 宁州市统计公报\n\n2024年，宁州市食品烟酒价格上涨0.7%，衣着上涨1.2%，居住下降0.3%。\n`
  const bars = (last: string) =>
    `<!-- .chart: type="bar" unit="%" title="2024年增速" -->\n| 指标 | 增速 |\n|---|--:|\n| 食品烟酒价格 | 0.7 |\n| ${last} | 1.2 |`
  const verdictsOf = (slide: string) => trace(slide, article).mentions.map(({ verdict }) => verdict)
  expect(verdictsOf(bars('衣着'))).toEqual(['quoted', 'quoted'])
  expect(verdictsOf(bars('居住'))).toContain('contradicted')
})

describe('a table of accounts', () => {
  const table = `| $m | 2023 | 2024 |
|---|--:|--:|
| Revenue | 310.5 | 402.1 |
| Operating loss | (45.2) | (12.8) |
| Net cash | −3.1 | 20.4 |
`
  const article = `---
title: Acme results
lang: en
date: 2025-02-01
---

# Acme results

Acme reported its year on Friday.

${table}`
  test.each([
    [table, Array.from({ length: 6 }, () => 'quoted')],
    ['Net cash of $20.4m in 2024, from −$3.1m', ['quoted', 'quoted']],
    ['Operating loss of $12.8m in 2024', ['quoted']],
    ['Operating profit of $12.8m in 2024', ['contradicted']],
    ['Net cash of $3.1m in 2023', ['contradicted']],
    ['Net cash of −$20.4m in 2024', ['contradicted']],
  ])('%s', (slide, expected) => {
    expect(verdicts(slide, article)).toEqual(expected)
  })
})

test.each([
  ['净利润为-0.35亿元', 'quoted'],
  ['净亏损0.35亿元', 'quoted'],
  ['净利润为0.35亿元', 'contradicted'],
])('below zero: %s is %s', (slide, expected) => {
  expect(verdicts(slide, `${chinese}\n2023年，云溪水务净利润为-0.35亿元。\n`)).toEqual([expected])
})

test('a column is of the money that its head is alone', () => {
  const table = '| | £bn | £m |\n|---|--:|--:|\n| Exports in 2023 | 4.72 | |\n| The docks by 2027 | | 185 |'
  expect(verdicts(table, english)).toEqual(['quoted', 'quoted'])
})

test('a growth is one in percent, in multiples and in doublings', () => {
  const article = `${chinese}\n2023年出口增长107%。\n`
  expect(verdicts('2023年出口增长1.07倍', article)).toEqual(['quoted'])
  expect(verdicts('2023年出口翻了一番多', article)).toEqual(['quoted'])
  expect(verdicts('2023年出口翻了两番多', article)).not.toEqual(['quoted'])
})

test('parts of a year are compared where nothing tells the year', () => {
  const article = '# 上半年\n\n上半年，全市工业增加值50亿元。一季度，全市工业增加值24亿元。\n'
  expect(verdicts('2023年上半年，工业增加值50亿元', article)).toEqual(['quoted'])
  expect(verdicts('一季度，工业增加值50亿元', article)).toEqual(['contradicted'])
})

describe('words around a number', () => {
  const article = `${chinese}\n全市出口没有增长5.5%。如果不限电，全市用电量达到77亿千瓦时。码头日均作业船舶17艘次。\n`
  test.each([
    ['全市出口没有增长5.5%', ['quoted']],
    ['全市出口增长5.5%', ['contradicted']],
    ['2023年利润总额没有下降4.6%', ['contradicted']],
    ['如果不限电，用电量达到77亿千瓦时', ['quoted']],
    ['用电量达到77亿千瓦时', ['contradicted']],
    ['码头日均作业船舶17艘次', ['quoted']],
    ['码头月均作业船舶17艘次', ['contradicted']],
    ['码头作业船舶17艘次', ['contradicted']],
  ])('%s: %j', (slide, wanted) => {
    expect(verdicts(slide, article)).toEqual(wanted)
  })
})

test('two rows that have each other’s number are told to be exchanged', () => {
  const rows = '| 谁 | 员工 |\n| --- | --- |\n| 男性 | 2874人 |\n| 女性 | 3120人 |'
  const { problems } = trace(rows, `${chinese}\n男性员工3120人，女性员工2874人。\n`)
  expect(problems.map(({ message }) => message)).toEqual([
    '2874人 contradicts the article: these two are exchanged: 2874人 and 3120人',
    '3120人 contradicts the article: these two are exchanged: 3120人 and 2874人',
  ])
})

test('a source settles what is not confirmed', () => {
  const article = '# 年报\n\n甲公司和乙公司公布年报。共有员工3120人。甲公司产值20亿元。乙公司产值30亿元。\n'
  const doubtful = trace('甲公司员工3120人', article).mentions
  const settled = trace('甲公司员工3120人<!-- .number: source="员工3120人" -->', article).mentions
  expect(doubtful.map(({ verdict }) => verdict)).not.toEqual(['quoted'])
  expect(settled.map(({ verdict }) => verdict)).toEqual(['quoted'])
})

describe('the words at a number', () => {
  const article = `---
title: 云溪市年度报告
lang: zh-CN
date: 2024-03-08
---

# 云溪市年度报告

2023年，全市第一产业增加值58亿元，第二产业增加值97亿元。全市用水量3.1亿吨。

日常保洁使用率为71.8%，家电清洗46.2%，宠物照看11.4%。

男性员工3120人，女性员工2874人；新增专利87项，带动就业6500人。

“五一”期间接待游客210万人次，9月的10%不算在内。
`
  test.each([
    ['第二产业增加值97亿元', ['quoted']],
    ['第一产业增加值97亿元', ['contradicted']],
    ['第二产业用水量3.1亿吨', ['contradicted']],
    ['云溪市第二产业增加值97亿元', ['quoted']],
    ['家电清洗使用率46.2%', ['quoted']],
    ['日常保洁使用率46.2%', ['contradicted']],
    ['带动就业3120人', ['contradicted']],
    ['| 谁 | 员工 |\n| --- | --- |\n| 男性 | 2874人 |\n| 女性 | 3120人 |', ['contradicted', 'contradicted']],
    ['| 谁 | 员工 |\n| --- | --- |\n| 男性 | 3120人 |\n| 女性 | 2874人 |', ['quoted', 'quoted']],
    ['新增专利87项，带动就业6500人。', ['quoted', 'quoted']],
  ])('%s: %j', (slide, wanted) => {
    expect(verdicts(slide, article)).toEqual(wanted)
  })
})

describe('in Chinese', () => {
  test.each([
    ['2021年工业总产值突破2000亿元', ['quoted']],
    ['2021年工业总产值超2000亿元', ['quoted']],
    ['2021年工业总产值 >2000亿元', ['quoted']],
    ['2021年工业总产值2000多亿元', ['quoted']],
    ['2021年工业总产值突破**2000**亿元', ['quoted']],
    ['2021年工业总产值突破２０００亿元', ['quoted']],
    ['2021年工业总产值突破两千亿元', ['quoted']],
    ['2021年工业总产值突破20000000万元', ['quoted']],
    ['2021年工业总产值2000亿元', ['contradicted']],
    ['2021年工业总产值接近2000亿元', ['contradicted']],
    ['2023年工业总产值2598.7亿元', ['quoted']],
    ['2023年工业总产值约2600亿元', ['rounded']],
    ['2023年工业总产值2.6千亿元', ['rounded']],
    ['2023年工业总产值2600亿元', ['unsupported']],
    ['2022年工业总产值2598.7亿元', ['contradicted']],
    ['2019年工业总产值2598.7亿元', ['contradicted']],
    ['2023年工业总产值增长2598.7亿元', ['contradicted']],
    ['2023年工业总产值较2018年末增加1110.7亿元', ['quoted']],
    ['2023年工业总产值达到1110.7亿元', ['contradicted']],
    ['2023年工业总产值较2017年末增加1110.7亿元', ['contradicted']],
    ['2023年工业总产值2650亿元', ['unsupported']],
    ['利润总额同比下降百分之四点六', ['quoted']],
    ['利润总额同比增长4.6%', ['contradicted']],
    ['出口占全省的18.5%，提高1.2个百分点', ['quoted', 'quoted']],
    ['出口占全省的18.5%，提高1.2%', ['quoted', 'unsupported']],
    ['到2027年，工业总产值力争达到4500亿元', ['quoted']],
    ['工业总产值已达到4500亿元', ['contradicted']],
    ['2027年工业总产值年均增长8.5%', ['quoted']],
    ['高新技术企业217家', ['quoted']],
    ['高新技术企业217个百分点', ['unsupported']],
    ['1488亿元 = 2598.7 − 1110.7', ['derived', 'quoted', 'quoted']],
    ['财政收入增加11.2亿元<!-- .number: formula="96.4 − 85.2" -->', ['derived']],
    ['财政收入增加11.3亿元<!-- .number: formula="96.4 − 85.2" -->', ['contradicted']],
    ['财政收入增加10亿元<!-- .number: formula="96.4 − 86.4" -->', ['unsupported']],
    ['请记住7组数字<!-- .number: own="本场演讲的安排" -->', ['own']],
    ['工业总产值2598.7亿元<!-- .number: source="达到2598.7亿元" -->', ['quoted']],
    ['工业总产值2598.7亿元<!-- .number: source="217家" -->', ['contradicted']],
    ['工业总产值2598.7亿元<!-- .number: source="999家" -->', ['unsupported']],
    ['2024年3月8日 · 云溪', []],
  ])('%s: %j', (text, expected) => {
    expect(verdicts(`# 云溪\n\n${text}`)).toEqual(expected)
  })

  test('a count of what the slide shows is its own', () => {
    expect(verdicts('# 三项重点\n\n- 港口\n- 工业\n- 民生')).toEqual(['own'])
    expect(verdicts('# 四项重点\n\n- 港口\n- 工业\n- 民生')).toEqual(['unsupported'])
  })

  test('a heading gives the period of its slide', () => {
    expect(verdicts('# 2023年\n\n工业总产值2598.7亿元')).toEqual(['quoted'])
    expect(verdicts('# 2021年\n\n工业总产值2598.7亿元')).toEqual(['contradicted'])
  })

  test('notes and alt text are looked through', () => {
    expect(verdicts('# 产值\n\n![产值2650亿元](a.png)\n\nNote:\n产值为2651亿元')).toEqual([
      'unsupported',
      'unsupported',
    ])
  })

  const chart = (rows: string, head = 'unit="亿元" title="工业总产值"') =>
    `# 产值\n\n<!-- .chart: type="bar" ${head} -->\n\n| 年份 | 工业总产值 |\n| --- | ---: |\n${rows}\n`

  test('cells are traced with their row, their series and the unit of their chart', () => {
    const rows =
      '| 2018年末 | 1488 = 2598.7 − 1110.7 |\n| 2021 | >2000 |\n| 2023 | 2598.7 |\n| 2027 目标 | 4500 |'
    const { mentions, problems } = trace(chart(rows))
    expect(problems).toEqual([])
    expect(mentions.map(({ verdict }) => verdict)).toEqual(['derived', 'quoted', 'quoted', 'quoted'])
    expect(mentions[0]!.statistics).toHaveLength(2)
  })

  test.each([
    ['| 2018年末 | 1487 = 2598.7 − 1110.7 |', 'contradicted'],
    ['| 2018年末 | 1488 = 2598.7 − 1109.7 |', 'contradicted'],
    ['| 2018年末 | 1588 = 2598.7 − 1010.7 |', 'unsupported'],
    ['| 2017年末 | 1488 = 2598.7 − 1110.7 |', 'contradicted'],
    ['| 2021 | 2000 |', 'contradicted'],
    ['| 2022 | 2598.7 |', 'contradicted'],
    ['| 2023 | 2598 |', 'unsupported'],
    ['| 2023 | 4500 |', 'contradicted'],
  ])('the cell %s is %s', (row, verdict) => {
    expect(verdicts(chart(row))).toEqual([verdict])
  })

  test('a cell that prints the unit of its chart has it once', () => {
    const { mentions } = trace(chart('| 2023 | 2598.7亿元 |'))
    expect(mentions[0]).toMatchObject({ text: '2598.7亿元', verdict: 'quoted' })
    const share =
      '# 目标\n\n<!-- .chart: type="progress" -->\n\n| 指标 | 完成率 |\n| --- | ---: |\n| 产值 | 98.5% |\n'
    expect(trace(share).mentions[0]!.text).toBe('98.5%')
  })

  test('a chart in another unit is converted', () => {
    expect(verdicts(chart('| 2021 | >0.2 |', 'unit="万亿元"'))).toEqual(['quoted'])
    expect(verdicts(chart('| 2021 | >2000 |', 'unit="万元"'))).toEqual(['unsupported'])
  })

  test('a derived number may be said again', () => {
    const slides = `${chart('| 2018年末 | 1488 = 2598.7 − 1110.7 |')}\n---\n\n# 推算\n\n2018年末约为1488亿元`
    expect(verdicts(slides)).toEqual(['derived', 'derived'])
  })

  test('a problem names place and nearest statistics', () => {
    const { problems } = trace('# 云溪\n\n2023年工业总产值2650亿元')
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'unsupported',
        severity: 'error',
        message: '2650亿元 is not in the article',
        file: 'deck.md',
        line: 9,
        column: 11,
      }),
    ])
    expect(problems[0]!.expected).toMatch(/^nearest: 2598\.7亿元 \(2023, .*\), line 10/)
  })

  test('numbers come as they stand on the slide, those that are not read among them', () => {
    const { mentions } = trace('# 云溪\n\n增长⁹⁹⁹倍，利润总额214.7亿元')
    expect(mentions.map(({ text }) => text)).toEqual(['⁹⁹⁹', '214.7亿元'])
  })

  test('what is unsupported may be let through as a warning', () => {
    const { problems } = trace('# 云溪\n\n工业总产值2650亿元', chinese, { allowUnsupported: true })
    expect(problems.map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('in English', () => {
  test.each([
    ['Exports rose by 6.4% to £4.72bn', ['quoted', 'quoted']],
    ['Exports fell by 6.4%', ['contradicted']],
    ['Exports of £4,720 million in 2023', ['quoted']],
    ['Exports of about £4.7bn', ['rounded']],
    ['Exports of $4.72bn', ['unsupported']],
    ['Exports of £4.72m', ['unsupported']],
    ['Exports were £4.72bn in 2022', ['contradicted']],
    ['About 21% of the workforce', ['quoted']],
    ['21% of the workforce', ['contradicted']],
    ['£185m for the docks by 2027, it is planned', ['quoted']],
    ['The council has spent £185m on the docks', ['contradicted']],
    ['More than 1,264 vessels called', ['quoted']],
    ['1,264 vessels called', ['contradicted']],
  ])('%s: %j', (text, expected) => {
    expect(verdicts(`# Harwick\n\n${text}`, english)).toEqual(expected)
  })
})

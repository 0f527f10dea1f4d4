import { describe, expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

const zh =
  '2023年，浙江省生产总值为82553亿元，同比增长6%。2023年，江苏省生产总值为128222亿元，同比增长5.8%。近三年，浙江省投资5亿元，近五年投资8亿元。全年粮食产量不低于50万吨，会议人数最多500人。'
const en =
  'In 2023 Acme reported revenue of $3.2 billion. Zenith reported revenue of $2.1 billion in 2023. Turnout was no less than 60%.'

/** The verdicts of a slide's numbers, in order. */
function verdicts(slide: string, article = zh, strict = false): string[] {
  const lang = /\p{Script=Han}/u.test(article) ? 'zh-CN' : 'en'
  const text = `---\ntitle: ${lang === 'en' ? 'A report' : '报告'}\ndate: 2024-02-01\nlang: ${lang}\n---\n\n${article}\n`
  const parsed = parseArticle({ file: 'article.md', text }).value
  const deck = parseDeck({
    file: 'deck.md',
    text: `---\ntitle: T\nlang: ${lang}\n---\n\n## H\n\n${slide}\n`,
  }).value
  return traceDeck(parsed, findStatistics(parsed), deck, { strict }).mentions.map(({ verdict }) => verdict)
}

describe('of whom and for when', () => {
  test.each([
    ['2023年，浙江省生产总值为82553亿元。', 'quoted'],
    ['2023年，江苏省生产总值为82553亿元。', 'contradicted'],
    ['2023年上半年，浙江省生产总值为82553亿元。', 'contradicted'],
    ['近三年，浙江省投资5亿元。', 'quoted'],
    ['近五年，浙江省投资5亿元。', 'contradicted'],
  ])('%s is %s', (slide, verdict) => {
    expect(verdicts(slide)).toEqual([verdict])
  })

  test.each([
    ['石桥县亏损2亿元。', ['quoted']],
    ['石桥县盈利2亿元。', ['contradicted']],
    ['云溪县利润3亿元。', ['quoted']],
    ['云溪县亏损3亿元。', ['contradicted']],
    ['云溪县减亏1亿元。', ['quoted']],
  ])('what is lost is not made: %s', (slide, expected) => {
    expect(verdicts(slide, '云溪县利润3亿元，减亏1亿元。石桥县亏损2亿元。')).toEqual(expected)
  })

  test.each([
    ['Unemployment rose 4% in May 2023.', ['quoted']],
    ['Unemployment rose to 4% in May 2023.', ['contradicted']],
    ['Acme ranked 12th.', ['quoted']],
    ['Acme ranked 13th.', ['unread']],
    ['Acme lost $41 million.', ['contradicted']],
    // A day pass is sold for it, not a day.
    ['A pass for one day costs $96.', ['quoted']],
  ])('%s', (slide, expected) => {
    const article =
      'Unemployment rose 4% in May 2023. Acme ranked 12th. Acme made a profit of $41 million. A day pass costs $96.'
    expect(verdicts(slide, article)).toEqual(expected)
  })

  test.each([
    // A number of one of several parts is not the whole's.
    ['云溪县增加值为48亿元。', ['contradicted']],
    ['云溪县第一产业增加值为48亿元。', ['quoted']],
    // Whom the article is about is no stranger to a number that names nobody.
    ['云溪县粮食产量为25万吨。', ['quoted']],
  ])('%s', (slide, expected) => {
    const article =
      '云溪县生产总值312亿元，其中第一产业增加值48亿元，第二产业增加值127亿元。云溪县粮食产量25万吨。'
    expect(verdicts(slide, article)).toEqual(expected)
  })

  test.each([
    // What opens another clause, and this one opens with something else.
    ['骨科介入手术1260台。', ['contradicted']],
    ['心血管内科介入手术1260台。', ['quoted']],
    ['全年介入手术1260台。', ['quoted']],
    // The label of another number, to the letter.
    ['省级课题12项。', ['contradicted']],
    ['课题12项。', ['quoted']],
    // A name that begins with a number.
    ['4号线客运量2135万人次。', ['contradicted']],
    ['- **2135万人次** 4号线客运量', ['contradicted']],
    ['- **2135万人次** 1号线客运量', ['quoted']],
    [
      '| 线 | 客运量 |\n| --- | ---: |\n| 1号线 | 1688万人次 |\n| 4号线 | 2135万人次 |',
      ['contradicted', 'contradicted'],
    ],
  ])('by the words before it: %s', (slide, expected) => {
    const article =
      '心血管内科全年完成介入手术1260台，骨科完成关节置换手术430台。获批省级课题5项、市级课题12项。1号线客运量2135万人次，4号线客运量1688万人次。'
    expect(verdicts(slide, article)).toEqual(expected)
  })

  test.each([
    // What heads a slide and has a number of its own is a claim, and tells of that number alone.
    ['## 总产值2068亿元，增长9.3%\n\n- 第二产业增长7.4%\n- 高新区完成860亿元，占41.6%\n- 46家医院', 6],
    ['工业总产值2068亿元，增长9.3%。', 2],
    ['临川市地区生产总值比上年增长6.2%。', 1],
    ['新增600张床位。', 1],
  ])('true in other words: %s', (slide, count) => {
    const article =
      '临川市地区生产总值842.6亿元，比上年增长6.2%。其中，第二产业增加值351.7亿元，增长7.4%。\n\n临川市规模以上工业总产值2068亿元，同比增长9.3%。其中，高新区完成860亿元，占41.6%。\n\n临川市共有医院46家，新增床位600张。'
    expect(verdicts(slide, article)).toEqual(Array(count).fill('quoted'))
  })

  test('what follows in a sentence is of what its beginning names, whatever heads it', () => {
    const article =
      'Northport handled 1.84 million containers in 2023, up 6.1%. Bulk cargo fell 3.2% to 12.7 million tonnes.'
    const slide =
      '## Northport handled 1.84 million containers\n\n- Bulk cargo: 12.7 million tonnes, down 3.2%'
    expect(verdicts(slide, article)).toEqual(['quoted', 'quoted', 'quoted'])
  })

  test.each([
    ['城镇新增就业3.2万人。', ['quoted']],
    ['城镇新增就业力争3.2万人。', ['contradicted']],
  ])('a plan that another clause names is none: %s', (slide, expected) => {
    expect(verdicts(slide, '2023年，城镇新增就业3.2万人，完成年度计划的106%。')).toEqual(expected)
  })

  test.each([
    // What the clause prints before its measure is whose it is, though nothing else tells so.
    ['云溪县生产汽车155万辆。', ['contradicted']],
    ['梁南生产汽车155万辆。', ['quoted']],
    // A verb behind a time is nobody.
    ['云溪县科研项目64项。', ['quoted']],
    ['云溪县规模以上投资20亿元。', ['quoted']],
    ['云溪县投资20亿元。', ['quoted']],
    // What is named behind a number owns none before it.
    ['豆制品规模以上投资20亿元。', ['contradicted']],
  ])('%s', (slide, expected) => {
    const article =
      '云溪县产量30万吨。云溪县出口9亿元。梁南生产汽车155万辆。云溪县规模以上投资20亿元。豆制品销量3万吨。全年承担科研项目64项。'
    expect(verdicts(slide, article)).toEqual(expected)
  })

  test.each([
    // Whose exports they are, the article says without a number.
    ["Norvale's exports rose 6%.", ['quoted']],
    ["Norvale's exports to Oakland rose 9%.", ['quoted']],
    ["Oakland's exports rose 6%.", ['contradicted']],
    ["Elmland's exports to Oakland rose 9%.", ['contradicted']],
  ])('the only one of whom a measure is told: %s', (slide, expected) => {
    const article =
      "Exports rose 6%. Exports to Oakland rose 9%. Imports from Elmland fell 4%. A clerk called Norvale's export performance a marvel."
    expect(verdicts(slide, article)).toEqual(expected)
  })

  test.each([
    ["Harwell's revenues were $639 million.", ['quoted']],
    ["Harwell's revenues were $214 million.", ['contradicted']],
    ["The Frozen Pies division's revenues were $214 million.", ['quoted']],
    ["The Frozen Pies division's revenues were $639 million.", ['contradicted']],
  ])('the number of a part is not of the whole: %s', (slide, expected) => {
    const article =
      "Harwell reported revenue of $639 million. Revenues at Harwell's Frozen Pies division were $214 million."
    expect(verdicts(slide, article)).toEqual(expected)
  })

  test.each([
    ['Harrow lost 17% of its riders.', ['quoted']],
    ['Harrow made up 17% of riders.', ['contradicted']],
    ['Elm lost 3 million riders.', ['quoted']],
    ['Elm had 3 million riders.', ['contradicted']],
  ])('what went is a fall: %s', (slide, expected) => {
    const article =
      'Ridership fell. The biggest drops were in Harrow (-17%) and Brackley (-12%), and in numbers in Elm (-3 million riders).'
    expect(verdicts(slide, article)).toEqual(expected)
  })

  test.each([
    ['The fair came to 12 towns.', ['quoted']],
    ['The fair came to 12 market towns.', ['quoted']],
    ['The fair came to 12 countries.', ['contradicted']],
    // Of another sort nothing tells that it is none of these.
    ['The fair came to 12 places.', ['quoted']],
  ])('what is counted: %s', (slide, expected) => {
    expect(verdicts(slide, 'The fair came to 12 towns.')).toEqual(expected)
  })

  test.each([
    ['The number of cards was down from 61,363 in 2021 to 50,273 in 2022.', ['quoted', 'quoted']],
    ['The number of cards was up from 50,273 to 61,363.', ['contradicted', 'contradicted']],
  ])('which number another went to: %s', (slide, expected) => {
    expect(verdicts(slide, 'The number of cards was down from 61,363 in 2021 to 50,273 in 2022.')).toEqual(
      expected,
    )
  })

  test.each([
    ['In May, prices rose 3%.', ['quoted']],
    ['In April, prices rose 3%.', ['contradicted']],
  ])('the year to a month is told of that month: %s', (slide, expected) => {
    expect(verdicts(slide, 'Prices rose 3% in the year to May 2023.')).toEqual(expected)
  })

  test.each([
    ['Westgate had sales of $12 billion.', ['contradicted']],
    ['Shirt sales were $7 million.', ['quoted']],
    ['Eastgate had sales of $7 million.', ['contradicted']],
  ])('%s', (slide, expected) => {
    const article =
      'Eastgate had sales of $12 billion. Shirt sales were $7 million and shoe sales were $5 million.'
    expect(verdicts(slide, article)).toEqual(expected)
  })

  test('the rows of a table are held against their names', () => {
    const table = (a: string, b: string) =>
      `| 省份 | 生产总值 |\n| --- | ---: |\n| 浙江省 | ${a}亿元 |\n| 江苏省 | ${b}亿元 |`
    expect(verdicts(table('82553', '128222'))).toEqual(['quoted', 'quoted'])
    expect(verdicts(table('128222', '82553'))).toEqual(['contradicted', 'contradicted'])
  })

  test('English names too', () => {
    expect(verdicts("Acme's revenue stood at $3.2 billion in 2023.", en)).toEqual(['quoted'])
    expect(verdicts("Zenith's revenue stood at $3.2 billion in 2023.", en)).toEqual(['contradicted'])
  })
})

test.each([
  ['粮食产量不到50万吨。', zh, 'contradicted'],
  ['粮食产量至少50万吨。', zh, 'quoted'],
  ['会议人数超500人。', zh, 'contradicted'],
  ['Turnout was less than 60%.', en, 'contradicted'],
  ['Turnout was at least 60%.', en, 'quoted'],
])('%s', (slide, article, verdict) => {
  expect(verdicts(slide, article)).toEqual([verdict])
})

describe('no number is left unread', () => {
  test.each(['四千万用户正在使用。', '投资几百亿元。', '稳居榜首。', '电池续航18小时。'])('%s', (slide) => {
    expect(verdicts(slide).filter((verdict) => verdict === 'quoted' || verdict === 'own')).toEqual([])
    expect(verdicts(slide)).not.toEqual([])
  })
  test.each(['Sales grew tenfold.', 'Dozens of stores closed.', 'It ranks third.'])('%s', (slide) => {
    expect(verdicts(slide, en)).toEqual(['unread'])
  })
  test('a word alone in a list says of nothing that it is half', () => {
    expect(verdicts('- whole\n- half', en)).toEqual([])
    expect(verdicts('- half the staff', en)).not.toEqual([])
  })
  test('how often something is done is in doubt, how much of it there is an error', () => {
    expect(verdicts('The crew went out twice as often as before.', en)).toEqual(['unconfirmed'])
    expect(verdicts('The crew caught twice as many fish as before.', en)).toEqual(['unsupported'])
  })
  test('a sentence of the article is its own', () => {
    expect(verdicts('Turnout was no less than 60%.', en)).toEqual(['quoted'])
  })
})

describe('a growth is no share', () => {
  const english = 'Revenue rose 14% in 2023. The operating margin was 43% in 2023.'
  const chinese = '2023年全市出口增长14%。服务业占比为43%。'
  test.each([
    ['Revenue rose 14%.', 'quoted', english],
    ['Revenue made up 14% of the total.', 'contradicted', english],
    ['The operating margin was 43%.', 'quoted', english],
    ['The operating margin rose 43%.', 'contradicted', english],
  ])('%s is %s', (slide, verdict, article) => {
    expect(verdicts(slide, article)).toEqual([verdict])
  })

  test.each([
    ['出口增长14%。', 'quoted'],
    ['出口占比14%。', 'contradicted'],
    ['服务业占全市的43%。', 'quoted'],
    ['服务业增长43%。', 'contradicted'],
  ])('%s is %s', (slide, verdict) => {
    expect(verdicts(slide, chinese)).toEqual([verdict])
  })
})

test.each([
  ['No. 2: revenue of $3.2 billion at Acme.', ['own', 'quoted']],
  ['Acme is the No. 2 maker of chips.', ['unread']],
])('%s: a rank is no number of order', (slide, expected) => {
  expect(verdicts(slide, en)).toEqual(expected)
})

import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import type { Statistic } from '../model.ts'
import { isWithin } from '../language/engine/calendar.ts'
import { findStatistics } from './find.ts'

/** With unit and period as they are printed. */
const shown = (one: Statistic) => ({ ...one, unit: one.unit?.word ?? null, period: one.period?.iso ?? null })
const find = (text: string, date: string | null = null) =>
  findStatistics(parseArticle({ file: 'a.txt', text }, { date }).value).map(shown)
const periods = (text: string, date: string | null = null) => find(text, date).map((s) => s.period)

it.each([
  ['2021-Q4', '2021', true],
  ['2021-09', '2021-01/2021-09', true],
  ['2021-06-22', '2021-06', true],
  ['2021-Q3', '2021-H2', true],
  ['2021-H1', '2021-H1', false],
  ['2021', '2021-H1', false],
  ['2020-12', '2021', false],
])('%s within %s: %s', (inner, outer, within) => {
  expect(isWithin(inner, outer)).toBe(within)
})

describe('the time of a report', () => {
  it('comes back behind a paragraph that strayed to a part of it', () => {
    const text = '某企业年报\n\n2021年，公司营收5亿元。四季度营收1亿元。\n\n研发投入3亿元。'
    expect(periods(text, '2022-03-20')).toEqual(['2021', '2021-Q4', '2021'])
  })

  it('is that of a half-yearly report, and of its counts only the day', () => {
    const text =
      '青峰集团半年报出炉\n\n8月21日晚，青峰集团披露2025年半年度报告。\n\n报告期内，营业收入63亿元，上年同期为50亿元。上半年研发投入4亿元。截至6月末，员工2300人。净利润5亿元，去年同期为-1亿元。'
    expect(periods(text, '2025-08-22')).toEqual([
      '2025-H1',
      '2024-H1',
      '2025-H1',
      '2025-06',
      '2025-H1',
      '2024-H1',
    ])
  })

  it('is not that of what a number before is compared with', () => {
    const text = 'Of those asked, 53% come weekly, up from 49% last year, and 38% come with children.'
    expect(periods(text, '2025-03-01')).toEqual([null, '2024', null])
  })

  it('is none in which a thing began that is spoken of', () => {
    expect(
      periods('某港专列加密\n\n港口很忙。去年底开通的专列累计发送9万吨。上半年吞吐量3亿吨。', '2025-07-15'),
    ).toEqual([null, '2025-H1'])
  })

  it('is the year of its title, whatever it plans for the next', () => {
    const text = '某院2024年度工作报告\n\n全年门诊量5万人次。收入3亿元。\n\n2025年，医院计划新增床位300张。'
    expect(periods(text)).toEqual(['2024', '2024', '2025'])
  })

  it('is the next June of what opens in June, and none in which a rival was relegated', () => {
    expect(periods('A museum\n\nIt opens in June and will cost $5 million.', '2026-02-10')).toEqual([
      '2026-06',
    ])
    expect(
      periods('A club\n\nElm Town, relegated in May, took £3m. The club spent £4m on players.', '2025-08-10'),
    ).toEqual([null, null])
  })

  it('stays where a paragraph begins with another', () => {
    const text = '某市动态\n\n2021年，产值5亿元。\n\n2022年，产值6亿元。\n\n投资3亿元。'
    expect(periods(text, '2023-03-20')).toEqual(['2021', '2022', '2022'])
  })

  it('is that of its title', () => {
    expect(periods('某港吞吐量首破亿吨\n\n2006年，某港吞吐量1.2亿吨。')).toEqual(['2006', '2006'])
  })

  it('comes back in every English paragraph that names none', () => {
    const text =
      'A title\n\nSales fell 1% in December 2004, after a 0.6% rise in November. Prices fell 2%.\n\nFor 2004 as a whole, sales rose 5%.\n\nProfits rose 3%.'
    expect(periods(text)).toEqual(['2004-12', '2004-11', '2004-12', '2004', '2004-12'])
  })
})

describe('the day of a report that does not print it', () => {
  it.each([
    ['2006年，某港完成吞吐量5亿吨。去年，投资3亿元。', '新华社某地1月5日电 ', '2006'],
    ['2006年上半年，某港完成吞吐量5亿吨。去年，投资3亿元。', '新华社某地7月5日电 ', '2005'],
  ])('is its dateline in the year it tells of: %s', (text, dateline, last) => {
    expect(periods(`标题\n\n${dateline}${text}`)[1]).toBe(last)
  })

  it.each([
    ['2023年，云溪县产量3万吨。去年，出口2万吨。', ['2023', '2023']],
    // Neither where the year runs, nor where a part of it is told.
    ['2023年，云溪县产量3万吨。今年计划投资9亿元。去年，出口2万吨。', ['2023', '2023', '2022']],
    ['2023年一季度，云溪县产量3万吨。去年，出口2万吨。', ['2023-Q1', '2022']],
  ])('is in the year after one that is told of as a whole and as the last: %s', (text, expected) => {
    expect(periods(`标题\n\n${text}`)).toEqual(expected)
  })

  it('is where reporters heard of it', () => {
    const text = '标题\n\n某报讯 1月18日，记者从某公司获悉，2022年，某省完成用电量5亿千瓦时。今年投资3亿元。'
    expect(periods(text)).toEqual(['2022', '2023'])
  })

  it('is not in a year that is to come, nor in one told behind it', () => {
    expect(
      periods('标题\n\n今年，投资3亿元。“到2018年底全部脱贫，2019年实现摘帽。”2016年产值1亿元。')[0],
    ).toBe('2016')
    expect(
      periods(
        'A title\n\nSales rose 3% in July. It should save £9m a year from 2007. Costs rose in 2004.',
      )[0],
    ).toBe('2004-07')
  })

  it('is the last whole day of an English text', () => {
    expect(
      periods('A title\n\nThe firm said on Friday, 7 January 2005 that sales rose 3% in December.')[0],
    ).toBe('2004-12')
  })

  it('stands beside a newspaper page', () => {
    expect(
      periods('标题\n\n本报记者 某某 《 某日报 》（ 2017年11月05日   09 版）\n\n今年，投资3亿元。')[0],
    ).toBe('2017')
  })
})

describe('Chinese times', () => {
  it.each([
    ['“十五”期间，投资5亿元。', ['2001/2005']],
    ['“九五”末，产值5亿元。', ['2000']],
    ['2021年、2022年和2023年，营收分别为1亿元、2亿元和3亿元。', ['2021', '2022', '2023']],
    ['2022至2024年营收分别为1亿元、2亿元和3亿元。', ['2022', '2023', '2024']],
    ['2021年一、二、三季度营收分别为1亿元、2亿元和3亿元。', ['2021-Q1', '2021-Q2', '2021-Q3']],
    ['2021年上半年营收5亿元，上年同期为4亿元。', ['2021-H1', '2020-H1']],
    ['2022年上半年营收5亿元，上年同期净利润4亿元。', ['2022-H1', '2021-H1']],
    ['2022年上半年营收5亿元，去年同期增长6%。', ['2022-H1', '2022-H1']],
    ['2021年上半年营收5亿元，上年同期为4亿元。投资3亿元。', ['2021-H1', '2020-H1', '2021-H1']],
    ['2021年产值5亿元，是2015年的2.5倍。', ['2021', '2021']],
    ['2021年产值5亿元。近年来，累计投资9亿元。', ['2021', null]],
    ['2021年产值5亿元。目前，全市有企业30家。', ['2021', null]],
    ['2023年接待5万人次，2019年为7万人次；收入3亿元。', ['2023', '2019', '2023']],
    ['2021年9月投产，预计2022年三季度建成，产能将达5万吨。', ['2022-Q3']],
  ])('reads %s', (text, expected) => {
    expect(periods(`标题\n\n${text}`, '2024-05-20')).toEqual(expected)
  })

  it('holds a deadline for its sentence among the tasks of a year', () => {
    const text = '二、2014年工作安排\n\n今年，投资5亿元。确保园区到2015年收入达到9亿元。新建住房1200套。'
    const found = find(`政府工作报告\n\n${text}`, '2014-01-08')
    expect(found.map((s) => [s.period, s.kind])).toEqual([
      ['2014', 'target'],
      ['2015', 'target'],
      ['2014', 'target'],
    ])
  })
})

describe('English times', () => {
  it.each([
    [
      'It plans to cut 1,200 jobs, or 13% of staff, by the end of 2006. In 2004 it lost £3m.',
      ['2006', '2006', '2004'],
    ],
    ['Jobs rose by 2m in 2004, the best since 1999, when 3m were created.', ['2004', '1999']],
    ['In 2004 sales rose 3%. Its shares closed up 2% at 340p.', ['2004', null, null]],
    ["In November 2004 sales rose to £5m from October's revised figure of £4m.", ['2004-11', '2004-10']],
    [
      'Rates were 6.6% in August 2004, down from 6.7% in July but higher than 6.5% a year ago.',
      ['2004-08', '2004-07', '2003-08'],
    ],
    [
      'Profit was $739m, or 65 cents a share, in 2003. Sales rose (-0.3% vs. 2002). Costs were $4m.',
      ['2003', '2003', '2003', '2003'],
    ],
    ['In 2004 sales rose 3%. It now has 77 million customers.', ['2004', null]],
    ['In 2004 sales rose 3%. It expects to invest £3m.', ['2004', null]],
    [
      'Inflation eased in November 2004 to 3% from 4% the previous month and a peak of 9% in July.',
      ['2004-11', '2004-10', '2004-07'],
    ],
  ])('reads %s', (text, expected) => {
    expect(periods(`A title\n\n${text}`)).toEqual(expected)
  })
})

it("takes a title's time over with its place in the title", () => {
  const text = '---\nlang: zh-CN\ndate: 2023-02-17\n---\n\n# 云溪县2022年工业\n\n全县工业产值为50亿元。\n'
  const { value: article } = parseArticle({ file: 'a.md', text })
  const { period } = findStatistics(article).at(-1)!.inherited
  expect(article.text.slice(period!.start, period!.end)).toBe('2022年')
})

import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import type { Statistic } from '../model.ts'
import { findStatistics } from './find.ts'

/** With unit and period as they are printed. */
const shown = (one: Statistic) => ({ ...one, unit: one.unit?.word ?? null, period: one.period?.iso ?? null })
const find = (text: string, date: string | null = '2023-02-17') =>
  findStatistics(parseArticle({ file: 'a.txt', text: `标题\n\n${text}` }, { date }).value).map(shown)
const table = (text: string, date?: string | null) =>
  find(text, date).map((s) => [
    s.text,
    s.value,
    s.unit,
    s.sub ? `${s.kind}/${s.sub}` : s.kind,
    s.period,
    s.measure,
  ])

describe('numbers and units', () => {
  it.each([
    ['全年产值达3.26亿元。', '3.26亿元', 3.26e8, '元'],
    ['全年产值达３．２６亿元。', '３．２６亿元', 3.26e8, '元'],
    ['总额1,234万元。', '1,234万元', 1.234e7, '元'],
    ['总额3亿5000万元。', '3亿5000万元', 3.5e8, '元'],
    ['发电量312.5亿千瓦时。', '312.5亿千瓦时', 3.125e10, '千瓦时'],
    ['接待游客210余万人次。', '210余万人次', 2.1e6, '人次'],
    ['吸纳就业三百多人。', '三百多人', 300, '人'],
    ['产值突破千亿元。', '千亿元', 1e11, '元'],
    ['中间价报6.1156，上调3个基点。', '6.1156', 6.1156, null],
    ['用电量突破千亿千瓦时。', '千亿千瓦时', 1e11, '千瓦时'],
    ['人口占三成五。', '三成五', 35, '%'],
    ['产量同比翻了两番。', '两番', 2, '番'],
    ['增长百分之十二点五。', '百分之十二点五', 12.5, '%'],
    ['占三分之一。', '三分之一', 100 / 3, '%'],
    ['开行班列1200车皮。', '1200车皮', 1200, '车皮'],
    ['均价每公斤，为12.5元/公斤。', '12.5元/公斤', 12.5, '元/公斤'],
    ['LPR下调35个基点。', '35个基点', 35, '个基点'],
    ['死亡率为7.87‰。', '7.87‰', 7.87, '‰'],
  ])('reads %s', (text, printed, value, unit) => {
    expect(find(text)[0]).toMatchObject({ text: printed, value, unit })
  })

  it('borrows the magnitude in a range, and makes no range of 由 A 到 B', () => {
    expect(find('总产值将达5000—6300亿元。')[0]).toMatchObject({ value: 5e11, high: 6.3e11 })
    expect(find('日照时数为2300至2600小时。')[0]).toMatchObject({ value: 2300, high: 2600, unit: '小时' })
    expect(find('由85亿元到112亿元。').map((s) => s.value)).toEqual([8.5e9, 1.12e10])
  })

  it('reads a:b:c behind 结构 as shares', () => {
    expect(find('三次产业结构为12.3∶45.6∶42.1。').map((s) => [s.value, s.kind])).toEqual([
      [12.3, 'share'],
      [45.6, 'share'],
      [42.1, 'share'],
    ])
  })
})

it.each([
  '2月17日，大会召开，本市代表与会。',
  '“十四五”规划和二十大精神。',
  '构建“12+3”现代服务体系。',
  '第一，坚持改革；第二，坚持开放。',
  '发展第三产业，办好第5届展会。',
  '推进三大工程和六大行动。',
  '5G基站和PM2.5监测，A4纸，C919客机。',
  '世界500强企业和百强县。',
  '零部件供应十分充足，千方百计统一思想。',
  '打造千亿级产业园区和亿元以上项目。',
  '千家万户一个不少，一次办好，各个方面。',
  '抓好三个方面工作，做到两个维护。',
  '拨打12345热线，24小时值班，7×24小时服务。',
  '10:30开会，8时30分结束，近两个小时。',
  '第 4 页，3A级景区，80后青年，改革开放40周年。',
  '〔2023〕15号文件，编号2023—15。',
])('finds no statistic in %s', (text) => {
  expect(find(text).map((s) => s.text)).toEqual([])
})

describe('kinds', () => {
  it.each([
    ['产值增长12亿元。', 'change', 'up'],
    ['产值增长至12亿元。', 'level', null],
    ['产值下降3%。', 'rate', 'down'],
    ['增速回落至4%。', 'rate', 'up'],
    ['降幅收窄2个百分点。', 'change', 'down'],
    ['失业率提高到5%。', 'share', null],
    ['占总量的15%。', 'share', null],
    ['客流恢复至上年同期的95%。', 'share', null],
    ['新增投资20亿元。', 'level', null],
    ['新增企业20家。', 'count', null],
    ['产量居全国第二位。', 'rank', null],
    ['汽车产量达45万辆。', 'level', null],
    ['是上年的2.3倍。', 'level', null],
    ['同比增长1.5倍。', 'rate', 'up'],
    ['自然增长率为-1.48‰。', 'rate', 'down'],
    ['5.2%的增速来之不易。', 'rate', 'up'],
    ['三成的受访者赞成。', 'share', null],
  ])('reads %s as %s', (text, kind, direction) => {
    expect(find(text)[0]).toMatchObject({ kind, direction })
  })

  it('makes targets of what is planned, across ；, and of what a later year governs', () => {
    expect(table('力争到2025年，产值达50亿元；年均增长9%。')).toEqual([
      ['50亿元', 5e9, '元', 'target/level', '2025', '产值'],
      ['9%', 9, '%', 'target/rate', '2025', '产值'],
    ])
    expect(table('今年预期目标是：生产总值增长6%左右。')[0]).toEqual([
      '6%',
      6,
      '%',
      'target/rate',
      '2023',
      '生产总值',
    ])
    expect(find('商定将45家企业列入名单。')[0]!.kind).toBe('count')
  })
})

it('reads what an index moved by', () => {
  expect(find('PMI为50.2，比上月微升0.1。').map((s) => [s.text, s.kind])).toEqual([
    ['50.2', 'level'],
    ['0.1', 'change'],
  ])
})

it('tells the qualifier before, within or behind a number', () => {
  expect(find('突破100亿元，约20家，300余人，5%以上，不足三成。').map((s) => s.qualifier)).toEqual([
    '突破',
    '约',
    '余',
    '以上',
    '不足',
  ])
})

describe('periods', () => {
  it.each([
    ['2021年产值5亿元。', '2021'],
    ['2021年上半年产值5亿元。', '2021-H1'],
    ['2021年一季度产值5亿元。', '2021-Q1'],
    ['2021年前三季度产值5亿元。', '2021-01/2021-09'],
    ['1—5月，产值5亿元。', '2022-01/2022-05'],
    ['1月份，产值5亿元。', '2023-01'],
    ['去年产值5亿元。', '2022'],
    ['“十二五”期间，投资5亿元。', '2011/2015'],
    ['“十一五”末，投资5亿元。', '2010'],
    ['2016—2020年，投资5亿元。', '2016/2020'],
    ['截至2021年6月底，贷款5亿元。', '2021-06'],
    ['截至12月31日，贷款5亿元。', '2022-12-31'],
    ['过去五年，投资5亿元。', '2018/2022'],
  ])('resolves %s', (text, period) => {
    expect(find(text)[0]!.period).toBe(period)
  })

  it('keeps apart what is told, its base and an annual average', () => {
    expect(
      table('2021年实现营收860亿元，较2016年末增长310亿元，年均增长9.4%。').map((row) => row[4]),
    ).toEqual(['2021', '2021', '2016/2021'])
    expect(find('2021年产值860亿元，较2016年末增长310亿元。')[1]!.base).toBe('2016年末')
    expect(table('产能由2009年的7亿吨提高到2015年的10亿吨。').map((row) => row[4])).toEqual(['2009', '2015'])
  })

  it('infers the year from the text alone where no date is given', () => {
    expect(find('7月，产值5亿元。2011年形势很好。', null)[0]!.period).toBe('2011-07')
    expect(find('去年产值5亿元。', null)[0]!.period).toBeNull()
    expect(find('到2025年，产值将达5亿元。今年投资3亿元。', null)[1]!.period).toBeNull()
  })

  it('marks what a clause takes over, with its place', () => {
    const [, second] = find('2022年，全市外贸出口65亿元。同比增长5%。')
    expect(second!.inherited.period).toMatchObject({ text: '2022年' })
    expect(second!.period).toBe('2022')
  })
})

describe('measures', () => {
  it('names the phrase before the number, and hands it on', () => {
    expect(table('全县粮食总产量23.3万吨，比上年增长2.1%，居全省第3位。').map((row) => row[5])).toEqual([
      '粮食总产量',
      '粮食总产量',
      '粮食总产量',
    ])
  })

  it('gives each of two things its own number', () => {
    expect(find('全县新增企业12家和门店5个。').map(({ measure }) => measure)).toEqual(['新增企业', '门店'])
  })

  it.each([
    ['全市生产总值(GDP)512亿元。', '生产总值'],
    ['年末资产总额为512亿元。', '资产总额'],
    ['届时总产能将达到20万吨。', '总产能'],
    ['小麦收购价每斤1.2元。', '收购价'],
  ])('names the measure of %s', (text, measure) => {
    expect(find(text)[0]!.measure).toContain(measure)
  })

  it.each([
    '钢材收入215亿元，占比60%。',
    '现金收入215亿元，扣除价格因素，实际增长6%。',
    '现金收入215亿元，按可比价格计算，增长6%。',
    '现金收入215亿元，恢复至2019年同期的95%。',
    '现金收入215亿元，完成年度目标任务的72%。',
    '现金收入215亿元，环比微涨0.2%。',
  ])('takes it over past what names none: %s', (text) => {
    expect(find(text)[1]!.measure).toContain('收入')
  })

  it('binds 分别 to the numbers before it, whatever stands between', () => {
    const bound = find('城镇居民收入和农民收入分别达到5万元和3万元，年均分别增长5%和6%。')
    expect(bound.map((s) => s.measure)).toEqual(['城镇居民收入', '农民收入', '城镇居民收入', '农民收入'])
  })

  it('names the things behind a classifier, past what describes them', () => {
    expect(find('邀请60位专家座谈。')[0]!.measure).toBe('专家')
    expect(find('购置12台单台功率为800千瓦的风机。')[0]!.measure).toBe('风机')
  })

  it('binds 分别 to as many parts as there are numbers', () => {
    const bound = find('工业增加值、利税总额、出口额分别增长5%、6%和7%。')
    expect(bound.map((s) => s.measure)).toEqual(['工业增加值', '利税总额', '出口额'])
    const parts = find('对东盟、欧盟、美国出口分别增长5%、6%和7%。')
    expect(parts.map((s) => [s.subject, s.measure])).toEqual([
      ['东盟', '出口'],
      ['欧盟', '出口'],
      ['美国', '出口'],
    ])
  })

  it('takes the whole of a share as its base', () => {
    expect(find('民间投资占总投资的69%。')[0]).toMatchObject({ measure: '民间投资', base: '总投资' })
  })
})

it('reads a statistical communiqué', () => {
  const text =
    '初步核算，全年全市生产总值1868.4亿元，比上年增长5.6%。其中，第一产业增加值121.7亿元，增长3.9%；第二产业增加值806.2亿元，增长6.1%。年末常住人口312.6万人，比上年末减少1.8万人，城镇化率为61.35%。'
  const article = parseArticle(
    { file: 'a.txt', text: `某市2022年国民经济和社会发展统计公报\n\n${text}` },
    { date: '2023-03-20' },
  ).value
  expect(
    findStatistics(article)
      .map(shown)
      .map((s) => [s.text, s.kind, s.period, s.measure]),
  ).toEqual([
    ['1868.4亿元', 'level', '2022', '生产总值'],
    ['5.6%', 'rate', '2022', '生产总值'],
    ['121.7亿元', 'level', '2022', '第一产业增加值'],
    ['3.9%', 'rate', '2022', '第一产业增加值'],
    ['806.2亿元', 'level', '2022', '第二产业增加值'],
    ['6.1%', 'rate', '2022', '第二产业增加值'],
    ['312.6万人', 'count', '2022', '常住人口'],
    ['1.8万人', 'change', '2022', '常住人口'],
    ['61.35%', 'share', '2022', '城镇化率'],
  ])
})

import { describe, expect, it } from 'vitest'
import { announcedIn, clauseOf, Headings, headlinesIn } from './headings.ts'

describe('what a sentence claims', () => {
  it.each([
    ['While new homes sold well, sales of old ones fell 2%.', 'Sales of old ones fell 2%'],
    ['In 2023, 52% worked mostly at home.', 'In 2023, 52% worked mostly at home'],
    [
      'Loneliness is named by 57% of those who work at home, up from 49%.',
      'Loneliness is named by 57% of those who work at home',
    ],
    ['Dimming is cheap: the towns saved 31%.', 'Dimming is cheap'],
    [
      'Resolved: that leave be granted by 4 votes to 1, on condition that the lane is kept.',
      'Leave to be granted',
    ],
    [
      'The report shows the ferry is losing passengers to the bridge.',
      'The ferry is losing passengers to the bridge',
    ],
    [
      'Resolved, by 4 votes to 1: fees rise by 3% from April; small boats are exempt.',
      'Fees rise by 3% from April',
    ],
    ['One in ten had two falls in a month and 4 percent had more.', 'One in ten had two falls in a month'],
    [
      'The atlas is in the May 3, 2031, issue of Fen Notes, a quarterly.',
      'The atlas is in the May 3, 2031, issue of Fen Notes',
    ],
    ['从年龄看，60岁以上居民信心最高，达到98%。', '60岁以上居民信心最高，达到98%'],
    ['如果不干预，患病率将升到3%。', '如果不干预，患病率将升到3%'],
    ['景气回暖，有67%的企业会发奖金。', '67%的企业会发奖金'],
  ])('%s', (sentence, claim) => {
    const lang = /\p{Script=Han}/u.test(sentence) ? 'zh-CN' : 'en'
    expect(headlinesIn(sentence, lang)).toContain(claim)
  })

  it.each([
    ['Is the ferry losing passengers?', /./],
    ['Fares were told by letter and the level of comfort and of noise was measured by a form.', /comfort$/],
    ['Asked of the ferries: 61% say they are late, against 40% of buses.', /they/],
    ['Shares of women — 44% — and men — 43% — expect to make a change this year.', /^Expect/],
    ['So far 611 farms have joined the scheme, which pays for hedges, ponds and crops.', /scheme ponds/],
    ['The trial was an online, randomised one.', /online$/],
  ])('is nothing that only looks like it: %s', (sentence, wrong) => {
    expect(headlinesIn(sentence, 'en').filter((words) => wrong.test(words))).toEqual([])
  })

  it('is a clause of what a slide says, where nothing else heads that', () => {
    const sentence = 'In May, 53% of the passengers departed within an hour; this rose to 66% in June'
    expect(clauseOf(sentence, 'en')).toBe('53% of the passengers departed within an hour')
    expect(clauseOf('Far fewer people than ever', 'en')).toBeNull()
  })

  it.each([
    ['Of the 410 managers in the survey, 27% plan to require more days in the office next year.', /^27%/],
    ['The sites made $52.5 million in food sales, and others less.', /million$/],
    ['全市农业总产值60亿元，按可比价格计算，同比增长10%，两年平均增长5%。', /^两年|计算$/],
    ['Managers are more often in the office: 44% work there.', /often$/],
    ['远图科技第三季度广告收入为3.2亿元，2020年同期为2.3亿元。', /^2020年同期/],
    ['远图科技持有现金、定期存款，债券和短期投资总额为76亿元。', /^债券|存款$/],
    ['研究者检阅了三座城市的档案，共40万人的饮食与健康记录。', /^共/],
    ['青岚网站“扩大就业与提高收入调查”，由本站完成。', /^青岚网站“[^”]+”$/],
  ])('keeps what limits it and what it is of: %s', (sentence, wrong) => {
    const lang = /\p{Script=Han}/u.test(sentence) ? 'zh-CN' : 'en'
    expect(headlinesIn(sentence, lang).filter((claim) => wrong.test(claim))).toEqual([])
  })
})

it('announces what is counted out by its whole clause, brackets aside', () => {
  expect(
    announcedIn('610 people (74.7%) responded: 94% said yes, 4% said no, 2% gave no answer.', 'en'),
  ).toBe('610 people responded')
})

describe('a heading', () => {
  const jobs = ['Services added 5,100 jobs', 'Factories added 2,300', 'Building sites lost 600']

  it('says a claim under the name of its part where most of the slide speaks of other things', () => {
    const heading = new Headings({ lang: 'en' }).take(['Services added 5,100 jobs'], jobs, null, null, 1, {
      name: 'Jobs',
      isFirst: false,
    })
    expect(heading?.tries[0]?.text).toBe('Jobs: Services added 5,100 jobs')
  })

  it('says above a lone sentence no claim that is all of it', () => {
    const said = 'Roads are the largest cause of death'
    const topic = { name: 'Introduction', isFirst: false }
    expect(new Headings({ lang: 'en' }).take([said], [said], null, null, 1, topic)).toBeNull()
  })

  it('names what is shown rather than claim something of what is not', () => {
    const chart = ['现金流量净额 上半年 去年同期']
    const heading = new Headings({ lang: 'zh-CN' }).take(
      ['净利润18.1亿元，同比增长17.9%', '现金流量净额'],
      chart,
    )
    expect(heading?.tries[0]?.text).toBe('现金流量净额')
  })
})

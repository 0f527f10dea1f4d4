import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import type { Statistic } from '../model.ts'
import { findStatistics } from './find.ts'

/** With unit and period as they are printed. */
const shown = (one: Statistic) => ({ ...one, unit: one.unit?.word ?? null, period: one.period?.iso ?? null })
const find = (text: string, date: string | null = null) =>
  findStatistics(parseArticle({ file: 'a.txt', text: `A short title\n\n${text}` }, { date }).value).map(shown)

describe('numbers and units', () => {
  it.each([
    ['Sales were $1.2bn.', '$1.2bn', 1.2e9, 'USD'],
    ['Sales were £3.5 million.', '£3.5 million', 3.5e6, 'GBP'],
    ['It cost 5.3bn euros.', '5.3bn euros', 5.3e9, 'EUR'],
    ['The rate fell by 0.25 percentage points.', '0.25 percentage points', 0.25, 'percentage points'],
    ['Yields rose 5 basis points.', '5 basis points', 5, 'basis points'],
    ['Prices rose 3 per cent.', '3 per cent', 3, '%'],
    ['One in five customers left.', 'One in five', 20, '%'],
    ['Sales grew by two-thirds.', 'two-thirds', 200 / 3, '%'],
    ['Output reached 30.4 million tonnes.', '30.4 million tonnes', 3.04e7, 'tonnes'],
    ['Shares closed at 278p.', '278p', 278, 'pence'],
    ['It has two million users.', 'two million', 2e6, null],
    ['It employs 15,000 people.', '15,000', 15_000, null],
    [
      'Rates rose by a quarter of a percentage point.',
      'a quarter of a percentage point',
      0.25,
      'percentage points',
    ],
  ])('reads %s', (text, printed, value, unit) => {
    const [first] = find(text)
    expect(first).toMatchObject({ text: printed, unit })
    expect(first!.value).toBeCloseTo(value, 6)
  })

  it('reads ranges, and makes two levels of from A to B', () => {
    expect(find('Growth will be between 3% and 4%.')[0]).toMatchObject({
      text: '3% and 4%',
      value: 3,
      high: 4,
    })
    expect(find('It will cost $10bn-$12bn.')[0]).toMatchObject({ value: 1e10, high: 1.2e10 })
    expect(find('Profit rose from $3m to $4m.').map((s) => s.value)).toEqual([3e6, 4e6])
  })
})

it.each([
  'The law was passed in 1998 and again on 12 January 2003.',
  'The Boeing 747 and the Airbus A380 flew at 10:30.',
  'Mr Hill, 45, has led it for six years.',
  'It was the fifth month in a row, and the third quarter.',
  'The FTSE 100 and the S&P 500 were little changed.',
  'A 24-hour, three-day strike began at 0900 GMT.',
  'Windows 98 and Article 6 of the G8 treaty.',
])('finds no statistic in %s', (text) => {
  expect(find(text).map((s) => s.text)).toEqual([])
})

describe('kinds', () => {
  it.each([
    ['profits rose 12% in May.', 'rate', 'up'],
    ['A 7.5% fall in exports.', 'rate', 'down'],
    ['Profits more than doubled.', 'rate', 'up'],
    ['Exports rose by £3bn.', 'change', 'up'],
    ['Exports were £3bn higher than before.', 'change', 'up'],
    ['Exports rose to £3bn.', 'level', null],
    ['Its stake is 12%.', 'share', null],
    ['The unemployment rate was 5.4%.', 'share', null],
    ['Europe accounted for 45% of revenues.', 'share', null],
    ['It cut 1,200 jobs.', 'count', null],
    ['The number of staff fell to 115,000.', 'count', null],
    ['Some 60% expect a cut.', 'share', null],
    ['The economy expanded at an annual rate of 4%.', 'rate', 'up'],
    ['The rise was due to oil: imports reached £3m.', 'level', null],
    ['The index gained, to close at 10,603.96.', 'level', null],
    ['The index fell 55 points.', 'change', 'down'],
    ['Oil rose above $70 a barrel.', 'level', null],
  ])('reads %s as %s', (text, kind, direction) => {
    expect(find(text)[0]).toMatchObject({ kind, direction })
  })

  it('reads "X points, or Y%, to Z" as change, rate and level', () => {
    expect(find('The index fell 94.45 points, or 0.25%, to 37,266.67.').map((s) => s.kind)).toEqual([
      'change',
      'rate',
      'level',
    ])
  })

  it('makes targets of what is planned or foretold', () => {
    expect(find('It will cut 300 jobs.')[0]).toMatchObject({ kind: 'target', sub: 'count' })
    expect(find('Growth of 3% is forecast.')[0]).toMatchObject({ kind: 'target', sub: 'rate' })
    expect(find('Growth was 3%, better than expected.')[0]).toMatchObject({ kind: 'rate' })
  })
})

describe('periods', () => {
  it.each([
    ['Sales rose 3% in 2004.', '2004'],
    ['Sales in the three months to December 2004 rose 3%.', '2004-10/2004-12'],
    ['Sales in the first quarter of 2004 rose 3%.', '2004-Q1'],
    ['Sales for the first half of 2004 rose 3%.', '2004-H1'],
    ['Sales in November 2004 rose 3%.', '2004-11'],
    ['Sales for the first eleven months of 2004 rose 3%.', '2004-01/2004-11'],
    ['Sales in the year to March 2005 rose 3%.', '2004-04/2005-03'],
  ])('resolves %s', (text, period) => {
    expect(find(text)[0]!.period).toBe(period)
  })

  it('gives each number the time right before it', () => {
    const text = 'In 2021 there were 550,000 guests, in 2022 610,000 and in 2023 640,000.'
    expect(find(text, '2024-03-10').map((one) => one.period)).toEqual(['2021', '2022', '2023'])
  })

  it.each([
    ['It beat the record of 5.8 million visitors, set in 2008.', ['2008']],
    ['Robberies fell to 120, in comparison to last year’s 133.', ['2011', '2010']],
  ])('%s', (text, periods) => {
    const found = find(`The year 2011 was a calm one. In 2011 there were 9 fires. ${text}`, '2011-12-30')
    expect(found.slice(1).map((one) => one.period)).toEqual(periods)
  })

  it('begins again with the time of its first number', () => {
    const text =
      'Sales rose 11% in August, to 16 million in the first eight months of the year.\n\nExports rose 6%.'
    expect(find(text, '2007-09-20').map((one) => one.period)).toEqual([
      '2007-08',
      '2007-01/2007-08',
      '2007-08',
    ])
  })

  it('takes "for the year" for the year that is named before', () => {
    const text = 'With its doors shut during much of 2021, the hall had 500 visits for the year.'
    expect(find(text, '2023-03-28')[0]!.period).toBe('2021')
  })

  it('knows no months of a year that begins some other month', () => {
    expect(
      find('Sales for the first six months of its financial year were $5m.', '2023-03-28')[0]!.period,
    ).toBe(null)
  })

  it('resolves relative times against the date', () => {
    expect(find('Sales rose 3% last month, and 2% last year.', '2024-01-17').map((s) => s.period)).toEqual([
      '2023-12',
      '2023',
    ])
  })

  it('steps back for what is compared with', () => {
    const [, , base] = find('In the fourth quarter of 2004 sales rose 3% to $5m from $4m a year earlier.')
    expect(base).toMatchObject({ text: '$4m', period: '2003-Q4', base: 'a year earlier' })
  })

  it('takes a conversion in brackets for the same fact', () => {
    expect(find('Profit fell to $3m (£2m) in 2004.').map((s) => [s.kind, s.period, s.measure])).toEqual([
      ['level', '2004', 'Profit'],
      ['level', '2004', 'Profit'],
    ])
  })
})

it.each([
  ['The survey counted 1200 fish at 14 stations, up from 900 in 2023.', ['fish', 'stations', 'fish']],
  ['It employs 300 people in 14 towns, up from 12 in 2022.', ['people', 'towns', 'towns']],
  ['It opened 12 shops in 3 countries, down from 15 a year earlier.', ['shops', 'countries', 'shops']],
  ['It sold 1,250 tickets at 12 matches, up from 980.', ['tickets', 'matches', 'tickets']],
])('takes what is compared with for the number that is nearest: %s', (text, measures) => {
  expect(find(text).map((s) => s.measure)).toEqual(measures)
})

it('names measures before the verb, behind a rise, and the things counted', () => {
  expect(find('Pre-tax profits rose 12% to £3m.').map((s) => s.measure)).toEqual([
    'Pre-tax profits',
    'Pre-tax profits',
  ])
  expect(find('The gap between imports and exports widened to £3m.')[0]!.measure).toBe('gap')
  expect(find('The average price of a barrel of crude was $41.').map((s) => s.measure)).toEqual([
    'average price',
  ])
  expect(find('The budget deficit was $4m, or 3% of output.')[1]!.measure).toBe('budget deficit')
  expect(find('Sales saw a 3% rise in November.')[0]!.measure).toBe('Sales')
  expect(find('A 3% rise in consumer spending helped.')[0]!.measure).toBe('consumer spending')
  expect(find('The firm opened 40 new stores.')[0]!.measure).toBe('new stores')
})

it('tells the qualifier', () => {
  expect(
    find('It lost more than $3m, about 4% of sales, and nearly 500 jobs.').map((s) => s.qualifier),
  ).toEqual(['more than', 'about', 'nearly'])
})

import { expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findStatistics } from './find.ts'

const read = (text: string) =>
  findStatistics(parseArticle({ file: 'a.md', text }).value).map((one) => [
    one.text,
    one.value,
    one.unit?.name ?? null,
    one.subject,
    one.measure,
    one.period?.iso ?? null,
  ])

it.each<[string, string, unknown[]]>([
  [
    'rows of years, heads of measures with units',
    '| 年份 | 产量（万辆） |\n|--|--|\n| 2021年 | 12.4 |\n| 2022年 | 18.9 |',
    [
      ['12.4', 124000, '辆', null, '产量', '2021'],
      ['18.9', 189000, '辆', null, '产量', '2022'],
    ],
  ],
  [
    'rows of measures, heads of years',
    '| Item | 2022 | 2023 |\n|--|--|--|\n| Revenue ($m) | 1,200 | 1,350 |',
    [
      ['1,200', 1.2e9, 'USD', null, 'Revenue', '2022'],
      ['1,350', 1.35e9, 'USD', null, 'Revenue', '2023'],
    ],
  ],
  [
    'rows of places, a unit for the whole table, a row of totals',
    '单位：亿元\n\n| 县 | 产值 |\n|--|--|\n| 甲县 | 12 |\n| 合计 | 12 |',
    [
      ['12', 1.2e9, 'CNY', '甲县', '产值', null],
      ['12', 1.2e9, 'CNY', null, '产值', null],
    ],
  ],
  [
    'a column of units, numbers of rows, cells without a number',
    '| 序号 | 指标 | 单位 | 2023年 |\n|--|--|--|--|\n| 1 | 粮食产量 | 万吨 | 30 |\n| 2 | 棉花产量 | 万吨 | — |',
    [['30', 300000, 'kg', null, '粮食产量', '2023']],
  ],
  [
    'units in the cells',
    '| Town | Share |\n|--|--|\n| Upton | 12% |',
    [['12%', 12, '%', 'Upton', 'Share', null]],
  ],
])('%s', (_name, text, expected) => expect(read(text)).toEqual(expected))

it.each(['Change', 'Annual change', 'Change, %', 'Change (%)', 'Difference', 'YoY', 'Growth'])(
  'a percentage in a column headed %s is a rate',
  (head) => {
    const sign = head.includes('%') ? '' : '%'
    const text = `| Item | 2022 | 2023 | ${head} |\n|--|--|--|--|\n| Grants | 1,204 | 1,310 | 8.8${sign} |\n| Gifts | 120 | 94 | -21.7${sign} |`
    const found = findStatistics(parseArticle({ file: 'a.md', text }).value)
    const rates = found.filter(({ unit }) => unit?.name === '%')
    expect(rates.map(({ kind, direction }) => [kind, direction])).toEqual([
      ['rate', 'up'],
      ['rate', 'down'],
    ])
  },
)

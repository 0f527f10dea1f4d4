import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../article/parse.ts'
import { findStatistics } from '../../statistics/find.ts'
import { checkArticle } from '../checkArticle.ts'

/** An article of one table, its statistics and its checks. */
function checked(table: string) {
  const rows = table
    .trim()
    .split('\n')
    .map(
      (row) =>
        `| ${row
          .trim()
          .split(/\s{2,}/)
          .join(' | ')} |`,
    )
  const width = rows[0]!.split('|').length - 2
  const text = [rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1), ''].join('\n')
  const { value } = parseArticle({ file: 'article.md', text: `# 报告\n\n${text}` })
  const statistics = findStatistics(value)
  return { statistics, checks: checkArticle(statistics, value) }
}

const checks = (table: string) => checked(table).checks

/** The checks of a table: rule, verdict, and the text and place of the cell that is held against the others. */
function checksOf(table: string): string[] {
  const { statistics, checks } = checked(table)
  const byId = new Map(statistics.map((one) => [one.id, one]))
  return checks.map(({ rule, verdict, statistics: ids }) => {
    const { text, line } = byId.get(ids.at(-1)!)!
    return `${rule} ${verdict}: ${text} in line ${line}`
  })
}

const wrong = (table: string) => checksOf(table).filter((one) => one.includes('inconsistent'))
const right = (table: string) => checksOf(table).filter((one) => one.includes(' consistent'))

describe('what a table reckons wrong is told at its cell', () => {
  test.each([
    [
      'a total below',
      '县区  产值（亿元）\n甲县  120\n乙县  80\n丙县  60\n合计  270',
      'sum inconsistent: 270 in line 8',
    ],
    [
      'a total of one column of two',
      '县区  企业（家）  产值（亿元）\n甲县  12  120\n乙县  8  80\n丙县  6  60\n合计  26  300',
      'sum inconsistent: 300 in line 8',
    ],
    [
      'a total above',
      '县区  企业（家）  产值（亿元）\n总计  26  280\n甲县  12  120\n乙县  8  80\n丙县  6  60',
      'sum inconsistent: 280 in line 5',
    ],
    [
      'a total at the right',
      'Office  Men  Women  Total\nNorth  120  130  250\nSouth  90  85  175\nEast  60  70  140',
      'sum inconsistent: 140 in line 7',
    ],
    [
      'a subtotal',
      '项目  数量（个）\n甲  10\n乙  20\n小计  30\n丙  5\n丁  6\n小计  12\n合计  42',
      'sum inconsistent: 12 in line 10',
    ],
    [
      'a share',
      'Region  Sales ($m)  Share\nNorth  120  48%\nSouth  80  32%\nEast  50  25%\nTotal  250  100%',
      'share inconsistent: 25% in line 7',
    ],
    [
      'growth between two columns',
      '县区  2021年产值（亿元）  2022年产值（亿元）  增长（%）\n甲县  100  112  12.0\n乙县  80  88  10.0\n丙县  50  60  35.0',
      'growth inconsistent: 35.0 in line 7',
    ],
    [
      'growth from row to row',
      'Year  Output (tonnes)  Growth\n2019  400  —\n2020  420  5.0%\n2021  462  10.0%\n2022  508.2  12.0%\n2023  559  10.0%',
      'growth inconsistent: 12.0% in line 8',
    ],
    [
      'a difference',
      '科目  上年（万元）  本年（万元）  增减（万元）\n工资  120  135  15\n房租  60  62  2\n差旅  30  25  -18',
      'difference inconsistent: 18 in line 7',
    ],
  ])('%s', (_, table, told) => {
    expect(wrong(table)).toEqual(expect.arrayContaining([told]))
  })
})

describe('what a table reckons right, and what it does not reckon, raises no alarm', () => {
  test.each([
    [
      'rounding',
      '县区  产值（亿元）  占比（%）\n甲县  33.3  33.3\n乙县  33.3  33.3\n丙县  33.3  33.3\n合计  100  100',
    ],
    ['parts of a part', '项目  金额（万元）\n收入  500\n其中：税收  300\n支出  400\n合计  900'],
    ['an average', 'Team  Age (years)\nA  31\nB  42\nC  38\nAll  36.5'],
    ['rates', '地区  增速（%）\n甲  7.1\n乙  6.2\n全国  5.2'],
    [
      'two ways to part one whole',
      'Group  People\nMen  480\nWomen  520\nUnder 40  600\nOver 40  400\nTotal  1000',
    ],
    [
      'growth in constant prices',
      '年份  总产值（亿元）  增速（%）\n2020  1000  2.1\n2021  1130  8.1\n2022  1180  3.0\n2023  1260  5.2',
    ],
    ['years', '指标  2020  2021  2022\n产值（亿元）  100  120  150\n利润（亿元）  10  12  20'],
    ['a table of one row', 'A  B  C\n1  2  4'],
    ['a selection of a whole', 'Country  Exports ($bn)\nTotal  900\nGermany  120\nFrance  90\nItaly  60'],
    ['a ranking', '名次  城市  得分（分）\n1  甲市  98.5\n2  乙市  97.2\n3  丙市  95.0'],
    [
      'a benchmark',
      'Runtime  Requests/s  Memory (MB)\nNode 20  48000  85\nNode 22  52000  83\nBun  61000  70',
    ],
    [
      'a cash flow',
      '项目  2022（亿元）  2023（亿元）\n经营  50  60\n投资  -40  -45\n筹资  5  -3\n合计  15  12',
    ],
  ])('%s', (_, table) => {
    expect(wrong(table)).toEqual([])
  })

  test.each([
    ['县区  产值（亿元）\n甲县  120\n乙县  80\n合计  210', '120 + 80 = 200'],
    ['县区  占比（%）\n甲县  60\n乙县  45\n合计  100', '60 + 45 = 105'],
    [
      '科目  上年（万元）  本年（万元）  增减（万元）\n工资  120  135  15\n房租  60  62  2\n差旅  30  25  -18',
      '25 − 30 = -5',
    ],
    [
      '县区  2021年产值（亿元）  2022年产值（亿元）  增长（%）\n甲县  100  112  12.0\n乙县  80  88  10.0\n丙县  50  60  35.0',
      '60 ÷ 50 − 1 = 20 %',
    ],
  ])('a formula reckons as its cells print', (table, formula) => {
    const wrong = checks(table).filter(({ verdict }) => verdict === 'inconsistent')
    expect(wrong.map((one) => one.formula)).toEqual([formula])
  })

  test('what comes out is known to', () => {
    expect(right('县区  产值（亿元）\n甲县  120\n乙县  80\n合计  200')).toEqual([
      'sum consistent: 200 in line 7',
    ])
  })
})

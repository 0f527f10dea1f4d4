import type { ChartSpec, ChartType } from '../../model.ts'
import { chartOf } from './chartOf.ts'

/** A table that is hard to draw, with the types that take it. */
export interface HardTable {
  name: string
  types: ChartType[]
  names: string[]
  rows: Record<string, string[]>
  unit?: string
  /** Whether its bars lie. */
  horizontal?: boolean
}

const one: ChartType[] = ['bar', 'line', 'area', 'pictogram', 'treemap', 'waffle', 'doughnut']
const signed: ChartType[] = ['bar', 'line', 'area']
const pair: ChartType[] = ['slope', 'dumbbell', 'bar', 'line', 'combo', 'bullet']
const several: ChartType[] = ['bar', 'line', 'area', 'combo']

const long = '新疆准东经济技术开发区煤电冶一体化循环经济产业链延伸与新材料基地建设项目（二期）工程'
const english = 'Integrated aluminium smelting, casting and downstream alloys project'
const count = (length: number, cell: (i: number) => string[], name = (i: number) => `第${i + 1}项`) =>
  Object.fromEntries(Array.from({ length }, (_, i) => [name(i), cell(i)]))

/** Negative, zero, missing; one row and sixty; long names; very small and very large values; years; many series. */
export const hardTables: HardTable[] = [
  { name: 'plain', types: one, names: ['产值'], rows: { 甲: ['12'], 乙: ['30'], 丙: ['21'] } },
  { name: 'one row', types: one, names: ['产值'], rows: { 甲: ['42'] } },
  { name: 'zero', types: one, names: ['产值'], rows: { 甲: ['0'], 乙: ['5'], 丙: ['0'] } },
  { name: 'missing', types: one, names: ['产值'], rows: { 甲: ['12'], 乙: ['—'], 丙: ['21'], 丁: ['9'] } },
  {
    name: 'negative',
    types: signed,
    names: ['增速'],
    rows: { 甲: ['-12.5'], 乙: ['30'], 丙: ['-1'], 丁: ['8'] },
    unit: '%',
  },
  {
    name: 'all negative',
    types: signed,
    names: ['增速'],
    rows: { 甲: ['-12.5'], 乙: ['-3'], 丙: ['-1'] },
    unit: '%',
  },
  {
    name: 'long names',
    types: one,
    names: ['产值'],
    rows: { [long]: ['12'], [`${long}配套`]: ['30'], 丙: ['21'] },
  },
  {
    name: 'English names',
    types: one,
    names: ['Output of the year'],
    rows: { [english]: ['12'], [`${english} II`]: ['30'], C: ['21'] },
  },
  {
    name: 'a stretch as a goal',
    types: ['bullet'],
    names: ['2022年', '2025年目标'],
    rows: { 工业总产值: ['2600', '5000–6300'], 规模以上工业增加值: ['—', '>1500'] },
  },
  { name: 'twenty rows', types: one, names: ['产值'], rows: count(20, (i) => [String(400 - i * 19)]) },
  {
    name: 'narrow figures beside bars that lie',
    types: ['bar'],
    names: ['值'],
    rows: count(10, (i) => [String(11711.17 - i * 1111)]),
    horizontal: true,
  },
  {
    name: 'tiny and huge',
    types: ['bar', 'line', 'area', 'treemap'],
    names: ['值'],
    rows: { 甲: ['0.001'], 乙: ['1'], 丙: ['1000000000000'] },
  },
  {
    name: 'huge',
    types: one,
    names: ['人数'],
    rows: { 甲: ['1400000000'], 乙: ['980000000'], 丙: ['1000000000000'] },
  },
  {
    name: 'both signs beside bars that lie',
    types: ['bar'],
    names: ['净增'],
    rows: { 甲: ['-1250'], 乙: ['3120'], 丙: ['-86'], 北部新区开发公司: ['2890'] },
    unit: '万吨标准煤',
    horizontal: true,
  },
  {
    name: 'both signs of two beside bars that lie',
    types: ['bar'],
    names: ['上年', '本年'],
    rows: { 甲: ['-1250.5', '>2118'], 乙: ['3120', '-4055.25'], 丙: ['-86', '-3.7'], 丁: ['2890', '—'] },
    unit: '亿千瓦时',
    horizontal: true,
  },
  {
    name: 'both signs of two',
    types: ['bar', 'line'],
    names: ['上年', '本年'],
    rows: { 甲: ['-1250.5', '>2118'], 乙: ['3120', '-4055.25'], 丙: ['-86', '-3.7'], 丁: ['2890', '—'] },
    unit: '亿千瓦时',
  },
  {
    name: 'both signs of two units',
    types: ['combo'],
    names: ['产值（万元）', '增速（%）'],
    rows: { 甲: ['-1250.5', '2118'], 乙: ['3120', '-4055.25'], 丙: ['-86', '-3.7'], 丁: ['2890', '—'] },
  },
  {
    name: 'an English unit',
    types: signed,
    names: ['Net change'],
    rows: { North: ['-1,250'], 'South and the islands': ['3,120'], East: ['-86'], West: ['2,890'] },
    unit: 'thousand tonnes of coal equivalent',
  },
  {
    name: 'years',
    types: signed,
    names: ['产值'],
    rows: { '1949': ['1.5'], '1978': ['12'], '2000': ['88'], '2021': ['>2000'], '2022': ['2600'] },
  },
  {
    name: 'qualified',
    types: signed,
    names: ['产值'],
    rows: { '2017': ['1488 = 2600 − 1112'], '2021': ['>2000'], '2022': ['2600'], '2025 目标': ['5000–6300'] },
  },
  {
    name: 'sixty years',
    types: signed,
    names: ['产值'],
    rows: count(
      60,
      (i) => [String(100 + i * i)],
      (i) => String(1960 + i),
    ),
  },
  {
    name: 'two',
    types: pair,
    names: ['2017', '2025 目标'],
    rows: { 甲: ['120', '300'], 乙: ['200', '180'], 丙: ['90', '95'] },
  },
  {
    name: 'two equal',
    types: pair,
    names: ['2017', '2025 目标'],
    rows: { 甲: ['100', '100'], 乙: ['100', '101'], 丙: ['101', '100'] },
  },
  {
    name: 'two with gaps',
    types: pair,
    names: ['2017', '2025 目标'],
    rows: { 甲: ['120', '—'], 乙: ['—', '180'], 丙: ['90', '95'] },
  },
  { name: 'two of one row', types: pair, names: ['2017', '2025 目标'], rows: { 甲: ['120', '5000–6300'] } },
  {
    name: 'two with long names',
    types: pair,
    names: ['“十三五”末的水平', '2025年规划目标'],
    rows: { [long]: ['120', '300'], [`${long}配套`]: ['200', '180'], 丙: ['90', '95'] },
  },
  {
    name: 'twelve pairs',
    types: ['slope', 'dumbbell'],
    names: ['2017', '2022'],
    rows: count(12, (i) => [String(40 + i * 3), String(90 - i * 4)]),
  },
  {
    name: 'two very far',
    types: ['dumbbell', 'slope', 'bar'],
    names: ['前', '后'],
    rows: { 甲: ['0.5', '1000000'], 乙: ['3', '90'] },
  },
  {
    name: 'eight series',
    types: several,
    names: ['煤电', '光伏', '风电', '水电', '化工', '冶金', '装备', '食品'],
    rows: count(
      5,
      (i) => [4, 9, 12, 3, 8, 7, 5, 2].map((value) => String(value * (i + 3))),
      (i) => String(2018 + i),
    ),
  },
  {
    name: 'three series',
    types: several,
    names: ['煤电', '新能源（亿元）', '增速（%）'],
    rows: count(
      6,
      (i) => [String(300 + i * 40), String(100 + i * 70), String(4 + i)],
      (i) => String(2017 + i),
    ),
  },
  {
    name: 'twenty-four rows of two',
    types: several,
    names: ['甲', '乙'],
    rows: count(
      24,
      (i) => [String(300 + i * 7), String(100 + i * 3)],
      (i) => String(1999 + i),
    ),
  },
  {
    name: 'points',
    types: ['scatter'],
    names: ['人均产值（万元）', '增速（%）'],
    rows: count(
      9,
      (i) => [String(6 + i * 2.5), String(((i * 7) % 11) - 3)],
      (i) => `县市${i + 1}`,
    ),
  },
  { name: 'one point', types: ['scatter'], names: ['横', '纵'], rows: { 甲: ['5', '7'] } },
  {
    name: 'forty points',
    types: ['scatter'],
    names: ['横', '纵'],
    rows: count(40, (i) => [String((i * 37) % 41), String((i * 17) % 29)]),
  },
  {
    name: 'bubbles',
    types: ['bubble'],
    names: ['人均（万元）', '增速（%）', '总量'],
    rows: count(8, (i) => [String(6 + i * 2.5), String((i * 7) % 11), String(10 + i * 30)]),
  },
  {
    name: 'huge bubbles',
    types: ['bubble'],
    names: ['人口', '产值', '面积'],
    rows: { 甲: ['1000000', '1000000000000', '0'], 乙: ['0.001', '1', '9'] },
  },
  {
    name: 'spread',
    types: ['range'],
    names: ['气温', '平均'],
    rows: { 昌吉: ['5–35', '7'], 奇台: ['12–33', '15'], 玛纳斯: ['8–8', '8'] },
    unit: '℃',
  },
  {
    name: 'spread of two columns',
    types: ['range'],
    names: ['最低', '最高', '平均'],
    rows: { 甲: ['-30', '35', '7'], 乙: ['-12', '33', '—'] },
  },
  {
    name: 'a narrow spread',
    types: ['range'],
    names: ['区间'],
    rows: { 甲: ['1–1000000'], [long]: ['5–6'] },
  },
  {
    name: 'places',
    types: ['ladder'],
    names: ['位次', '总数'],
    rows: { 准东: ['1', '9'], [long]: ['12', '40'], 末位: ['5', '5'] },
  },
  { name: 'one place', types: ['ladder'], names: ['位次', '总数'], rows: { 准东: ['1', '9'] } },
  {
    name: 'parts of one',
    types: ['waffle', 'doughnut', 'treemap'],
    names: ['占比'],
    rows: { 甲: ['33.3'], 乙: ['33.3'], 丙: ['33.4'] },
    unit: '%',
  },
  {
    name: 'parts that leave a rest',
    types: ['waffle', 'doughnut'],
    names: ['占比'],
    rows: { 甲: ['0.4'], 乙: ['12'] },
    unit: '%',
  },
  {
    name: 'twelve parts',
    types: ['waffle', 'treemap', 'doughnut'],
    names: ['产值'],
    rows: count(12, (i) => [String(2 ** (12 - i))]),
  },
  {
    name: 'a way',
    types: ['waterfall'],
    names: ['产值'],
    rows: {
      始: ['1488'],
      增: ['+700'],
      又增: ['+512'],
      小计: ['2700'],
      减: ['-300'],
      再增: ['+200'],
      终: ['2600'],
    },
  },
  {
    name: 'a way below zero',
    types: ['waterfall'],
    names: ['利润'],
    rows: { 始: ['10'], 减: ['-30'], 增: ['+5'], 终: ['-15'] },
  },
  {
    name: 'a long way',
    types: ['waterfall'],
    names: ['产值'],
    rows: { 始: ['100'], ...count(14, (i) => [i % 3 ? '+12' : '-5']), 终: ['183'] },
  },
]

/** A hard table as a chart. */
export function hardChart({ names, rows, unit, horizontal = false }: HardTable, type: ChartType): ChartSpec {
  return chartOf(rows, { type, names, unit: unit ?? null, horizontal })
}

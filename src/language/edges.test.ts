import { expect, test } from 'vitest'
import { findQuantities } from '../statistics/find.ts'
import { clauseEnd, clauseStart } from './en/clause.ts'
import { clauseOf } from './zh/clause.ts'
import { scan } from './zh/scan.ts'

// How far a reader looks: each holds up to its edge, and no longer one step beyond.

const read = (lang: 'zh-CN' | 'en', text: string) => findQuantities(text, { lang, date: '2023-02-17' })
const clause = (text: string) => clauseOf(text, scan(text, false), 0)
const good = (count: number) => '好'.repeat(count)
const long = (count: number) => 'a'.repeat(count)

const edges: [what: string, last: number, holds: (size: number) => boolean][] = [
  ['a Chinese clause before its number', 79, (n) => clause(`甲${good(n)}50万吨`).whole.length === n + 1],
  ['a Chinese clause behind its number', 79, (n) => clause(`50万吨${good(n)}甲`).right.length === n + 1],
  [
    'what stands before a Chinese clause',
    22,
    (n) => clause(`甲${good(n)}，产量50万吨`).earlier.includes('甲'),
  ],
  ['an acronym in brackets', 8, (n) => clause(`生产总值(${'G'.repeat(n)})512亿元`).start === 0],
  ['an English clause before its number', 120, (n) => clauseStart(`x,${long(n)}`, n + 2) === 2],
  ['an English clause behind its number', 120, (n) => clauseEnd(`${long(n)}, x`, 0) === n],
  ['a rate of a list', 56, (n) => read('en', `Sales grew 5%, ${long(n)} 6%.`).at(-1)!.kind === 'rate'],
  [
    'a Chinese rate of a list',
    38,
    (n) => read('zh-CN', `产值增长5%，${good(n)}6%。`).at(-1)!.kind === 'rate',
  ],
  ['a noun of growth', 82, (n) => read('en', `Growth ${long(n)} 6%.`)[0]!.kind === 'rate'],
  [
    'an English measure before its number',
    231,
    (n) => read('en', `Turnout ${long(n)} 6%.`)[0]!.measure !== null,
  ],
  [
    'an English measure behind its number',
    102,
    (n) => read('en', `There were 60 ${long(n)} people.`)[0]!.measure?.endsWith('people') === true,
  ],
  [
    'a modifier of an English measure',
    4,
    (n) =>
      read('en', `The${' new'.repeat(n)} output was $6m.`)[0]!.measure?.startsWith('new new new new') ===
        n > 3 &&
      read('en', `The${' new'.repeat(n)} output was $6m.`)[0]!.measure!.split(' ').length === n + 1,
  ],
  [
    'a time behind its number',
    54,
    (n) => read('en', `In 2020 sales were $6m ${long(n)} in 2019.`)[0]!.period?.iso === '2019',
  ],
  [
    'what leads in the time of a sentence',
    8,
    (n) => read('en', `${'A'.repeat(n)} in 2019, sales were $6m and costs $5m.`).at(-1)!.period !== null,
  ],
  [
    'a Chinese measure',
    14,
    (n) => read('zh-CN', `${'新'.repeat(n)}产值为6亿元。`)[0]!.measure!.length === n + 2,
  ],
  [
    'a measure of an earlier clause',
    74,
    (n) => read('zh-CN', `产值很好，${'新'.repeat(n)}，达6亿元。`)[0]!.measure === '产值',
  ],
  ['digits in Chinese', 18, (n) => read('zh-CN', `人口${'1'.repeat(n)}人`).length === 1],
  ['digits in English', 18, (n) => read('en', `It has ${'1'.repeat(n)} people`).length === 1],
]

test.each(edges)('%s is read as far as %i', (_, last, holds) => {
  expect([last - 1, last, last + 1].map(holds)).toEqual([true, true, false])
})

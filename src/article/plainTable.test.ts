import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'
import { plainBlocks } from './plain.ts'
import { splitLines } from './lines.ts'

function tablesIn(text: string): string[][][] {
  const { sections } = parseArticle({ file: 'a.txt', text: `工业增长。\n\n${text}\n` }).value
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ table }) => (table ? [table.texts] : [])))
}

test.each([
  ['tabs', '年份\t产值\n2020\t15\n2021\t16'],
  ['blanks', '年份    产值\n2020    15\n2021    16'],
  ['bars', '| 年份 | 产值 |\n|---|---|\n| 2020 | 15 |\n| 2021 | 16 |'],
  [
    'a drawn box',
    '+------+----+\n| 年份 | 产值 |\n+------+----+\n| 2020 | 15 |\n| 2021 | 16 |\n+------+----+',
  ],
])('columns between %s are a table', (_, text) => {
  expect(tablesIn(text)).toEqual([
    [
      ['年份', '产值'],
      ['2020', '15'],
      ['2021', '16'],
    ],
  ])
})

test('a cell between bars may be empty', () => {
  expect(tablesIn('│ 年份 │ 产值 │ 出口 │\n│ 2020 │  │ 5 │\n│ 2021 │ 16 │ 6 │')).toEqual([
    [
      ['年份', '产值', '出口'],
      ['2020', '', '5'],
      ['2021', '16', '6'],
    ],
  ])
})

test('a long list with gaps in its lines is read in a moment', { timeout: 10_000 }, () => {
  expect(plainBlocks(splitLines('图1  甲乙\n'.repeat(8000), 0), 'zh-CN')).toHaveLength(8000)
})

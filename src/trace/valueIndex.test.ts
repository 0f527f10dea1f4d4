import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findQuantities, findStatistics } from '../statistics/find.ts'
import { evidenceOf } from './evidence.ts'
import { ValueIndex } from './valueIndex.ts'

const lang = 'zh-CN' as const

function indexOf(text: string): ValueIndex {
  const { value } = parseArticle({ file: 'article.md', text: `# 表\n\n${text}` })
  return new ValueIndex(evidenceOf(value, findStatistics(value), []))
}

const near = (index: ValueIndex, words: string) =>
  findQuantities(words, { lang, date: null }).flatMap((one) =>
    index.near(one).map(({ quantity }) => quantity.text),
  )

test.each([
  ['约2600亿元', ['2598.7亿元']],
  ['25987000万元', ['2598.7亿元']],
  ['约350万亩', ['348.8万亩']],
  ['1.07倍', ['107%']],
  ['约三分之一', ['34.1%']],
  ['2700.1亿元', []],
])('%s may be %j', (words, wanted) => {
  const index = indexOf('总产值2598.7亿元，农田348.8万亩，出口增长107%，占比34.1%。')
  expect(near(index, `共${words}`)).toEqual(wanted)
})

test('each row of a long table is held against a few numbers only', () => {
  const tried = (rows: number) => {
    const lines = Array.from(
      { length: rows },
      (_, row) => `第${row}镇产值${1000 + row * 7}.${row % 10}亿元。`,
    )
    const index = indexOf(lines.join('\n\n'))
    return lines.reduce((sum, line) => sum + near(index, line).length, 0)
  }
  const once = tried(100)
  expect(once).toBeGreaterThanOrEqual(100)
  expect(tried(200)).toBeLessThan(once * 3)
})

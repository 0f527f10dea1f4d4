import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findStatistics } from './find.ts'

const article = (lang: string, title: string, text: string) =>
  parseArticle({
    file: 'a.md',
    text: `---\ntitle: ${title}\nlang: ${lang}\ndate: 2023-02-17\n---\n\n${text}\n`,
  }).value

test.each([
  [
    'a time of the title',
    'zh-CN',
    '云溪县2022年统计公报',
    '# 工业\n\n全县产值50亿元。',
    { period: '2022年' },
  ],
  ['a heading', 'zh-CN', '公报', '## 2021年的工业\n\n全县产值50亿元。', { period: '2021年的工业' }],
  ['a time of the sentence before', 'zh-CN', '公报', '2021年产值50亿元。出口20亿元。', { period: '2021年' }],
  ['a measure of the clause before', 'zh-CN', '公报', '产值50亿元，增长5%。', { measure: '产值' }],
  [
    'a measure of the clause before',
    'en',
    'Report',
    'Sales rose 5% in 2022, and by 6% in 2021.',
    { measure: 'Sales' },
  ],
])('what is taken over from %s stands where it says', (_, lang, title, text, wanted) => {
  const read = article(lang, title, text)
  const { inherited } = findStatistics(read).at(-1)!
  for (const [what, words] of Object.entries(wanted)) {
    const place = inherited[what as keyof typeof inherited]!
    expect(place.text).toBe(words)
    expect(read.text.slice(place.start, place.end)).toBe(words)
  }
})

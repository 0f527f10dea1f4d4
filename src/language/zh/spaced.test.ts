import { expect, it } from 'vitest'
import { findStatistics } from '../../statistics/find.ts'
import { parseArticle } from '../../article/parse.ts'

const read = (text: string) =>
  findStatistics(parseArticle({ file: 'a.md', text }, { date: '2024-05-03' }).value).map(
    ({ text: shown, period, measure, start, end }) => ({
      shown,
      period: period && `${period}`,
      measure,
      isInPlace: text.slice(start, end) === shown,
    }),
  )

it('reads blanks between characters and digits as none, each number in its place', () => {
  const spaced =
    '# 年报\n\n截至 2023 年底，全市户籍人口 312.5 万人，比 2022 年增长 5.6%；3 月 5 日新增 120 家企业。\n'
  const tight = spaced.replace(/(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu, '')
  const found = read(spaced)
  expect(found.map(({ shown, ...one }) => ({ ...one, shown: shown.replaceAll(' ', '') }))).toEqual(
    read(tight),
  )
  expect(found.map(({ shown }) => shown)).toEqual(['312.5 万人', '5.6%', '120 家'])
  expect(found.every(({ isInPlace }) => isInPlace)).toBe(true)
})

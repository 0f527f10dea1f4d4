import { expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { askForDate } from './askForDate.ts'

const asked = (text: string, date: string | null = null) =>
  askForDate(parseArticle({ file: 'a.md', text: `# T\n\n${text}` }, { date }).value).map(({ code, line }) => [
    code,
    line,
  ])

it('asks once for the date of an article whose times need one', () => {
  expect(asked('上半年，全市产值50亿元。一季度，全市产值24亿元。')).toEqual([['no-date', 3]])
  expect(asked('Sales rose 3% last year.')).toEqual([['no-date', 3]])
})

it.each([
  ['上半年，全市产值50亿元。', '2024-07-20'],
  ['2023年，全市产值50亿元。上半年产值24亿元。', null],
  ['全市产值50亿元。', null],
  ['Sales rose 3% in 2023.', null],
])('asks for none where it is told or not needed: %s', (text, date) => {
  expect(asked(text, date)).toEqual([])
})

import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

/** The verdict of a slide's first number against an article of bulletins and results. */
function verdict(article: string, slide: string, date: string | null = '2024-02-01'): string {
  const head = (more: string) => `---\ntitle: T\nlang: en\n${more}---\n\n`
  const parsed = parseArticle({
    file: 'article.md',
    text: `${head(date ? `date: ${date}\n` : '')}${article}\n`,
  }).value
  const deck = parseDeck({ file: 'deck.md', text: `${head('')}## H\n\n${slide}\n` }).value
  return traceDeck(parsed, findStatistics(parsed), deck).mentions[0]!.verdict
}

const port = `Highlights of the port of Melbury for January 2024:

- Travellers: 41.2 million, +6.3% year-on-year;
- By night: 30.1 million, +7.4%;
- By day: 11.1 million, +3.5%;
- Freight: 214,310 tonnes, +4.8%;
- By night: 120,417 tonnes, +9.6%;
- By day: 93,893 tonnes, -1.7%;
- Sailings: 18,204, +2.9%.`

test.each([
  ['Freight by night stood at 120,417 tonnes in January 2024.', 'quoted'],
  ['Travellers by night stood at 120,417 tonnes in January 2024.', 'contradicted'],
  ['Travellers by day rose 3.5%.', 'quoted'],
  ['Freight by day rose 3.5%.', 'contradicted'],
  ['Sailings numbered 18,204 in January 2024.', 'quoted'],
  ['Travellers numbered 18,204 in January 2024.', 'contradicted'],
])('a list whose parts come again: %s is %s', (slide, expected) => {
  expect(verdict(port, slide)).toBe(expected)
})

const digest = `Two firms told of their results on Tuesday after trading had ended.

ORLK Q2 FY24 (Consolidated)

Revenue up 12.4% at Rs 1,23,400 crore vs Rs 1,09,800 crore.

Margin at 31.6% vs 30.2%.

Thorne Fibres Q2 FY24 (Consolidated)

Revenue up 7.7% at Rs 880 crore vs Rs 817 crore.

Profit rose 2.4 times to Rs 96 crore.`

test.each([
  ["ORLK's revenue rose 12.4%.", 'quoted'],
  ["Thorne Fibres' revenue rose 12.4%.", 'contradicted'],
  ["Thorne Fibres' revenue stood at Rs 880 crore.", 'quoted'],
  ["ORLK's revenue stood at Rs 123,400 crore.", 'quoted'],
])('a name that a heading alone gives: %s is %s', (slide, expected) => {
  expect(verdict(digest, slide)).toBe(expected)
})

const lender = `Elmland Savings Bank doubled its first-half pretax profit to 3.5 billion shillings ($27 million).

The bank said its total income rose to 7.25 billion shillings from 5.81 billion in the same period last year. Fee income rose to 2.16 billion shillings from 1.78 billion. Earnings were N4.1 billion abroad. Net income was $8.9 million or earnings per diluted share of $1.26.`

test.each([
  ['Total income stood at 5.81 billion shillings in the first half of 2022.', 'quoted'],
  ['Fee income stood at 1.78 billion shillings in the first half of 2022.', 'quoted'],
  ['Fee income stood at 1.78 billion shillings in the second half of 2022.', 'contradicted'],
  ['Pretax profit stood at 7.25 billion shillings.', 'contradicted'],
  ['Earnings stood at N4.1 billion.', 'quoted'],
  ['Net income stood at $8.9 million.', 'quoted'],
])('%s is %s', (slide, expected) => {
  expect(verdict(lender, slide, '2023-07-28')).toBe(expected)
})

test('an undated article keeps the part of a year', () => {
  const undated = lender.replace(' in the same period last year', '')
  expect(verdict(undated, 'Pretax profit stood at $27 million in the first half.', null)).toBe('quoted')
  expect(verdict(undated, 'Pretax profit stood at $27 million in the second half.', null)).toBe(
    'contradicted',
  )
})

test.each([
  ['The number of listed homes fell about 9.9%.', 'quoted'],
  ['Homes numbered 1925.', 'quoted'],
  ['Homes numbered 1924.', 'unsupported'],
])('%s is %s', (slide, expected) => {
  const article =
    'A total of 1925 homes were listed. The number of listed homes fell by 212 (about 9.9%) against the week before.'
  expect(verdict(article, slide)).toBe(expected)
})

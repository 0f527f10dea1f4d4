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

const southern = `Trade rose by 21 000 jobs, from 8 310 000 in June 2023 to 8 331 000 in September 2023.

Norvale's output decreased by 1,6% in the fourth quarter of 2023, following a contraction of 0,7% in the third quarter. Norvale's jobless rate decreased by 0,3 of a percentage point to 27,2% in the fourth quarter of 2023. Norvale's councils spent R84,1 billion in the quarter.`

test.each([
  ["Norvale's output fell 1,6% in the fourth quarter of 2023.", 'quoted'],
  ["Norvale's output fell 1.6% in the fourth quarter of 2023.", 'quoted'],
  ['- **1,6%** Norvale output decline', 'quoted'],
  ["Norvale's jobless rate stood at 27,4%.", 'unsupported'],
  ['Jobs in trade numbered 8,331,000 in September 2023.', 'quoted'],
  ['Jobs in trade numbered 8 331 001 in September 2023.', 'unsupported'],
  ['Councils spent R84.1 billion.', 'quoted'],
])('blanks part thousands and commas decimals: %s is %s', (slide, expected) => {
  expect(verdict(southern, slide)).toBe(expected)
})

const grocer = `Harwell Grocers Group interim results for the 26 weeks ended 25 June 2023

Highlights:

- Total revenue up 5.4% to £612.3m (2022: £580.9m)
- Comparable sales up 0.9% in H1; comparable sales up 1.7% in Q2
- Adjusted EBITDA rose to £21.4m (2022: £20.2m)
- Profit before tax, burdened by £3.1m exceptional costs, was £8.2m (2022: £9.5m)`

test.each([
  ['Total revenue stood at £612.3m in the first half of 2023.', 'quoted'],
  ['Total revenue stood at £580.9m in the first half of 2022.', 'quoted'],
  ['Total revenue stood at £612.3m in the first half of 2022.', 'contradicted'],
  ['Total revenue stood at £612.3m in 2023.', 'contradicted'],
  ['Adjusted EBITDA stood at £21.4m in the first half of 2023.', 'quoted'],
  ['Adjusted EBITDA stood at £21.4m in the second quarter of 2023.', 'contradicted'],
  ['Profit before tax stood at £8.2m.', 'quoted'],
  ['Exceptional costs stood at £3.1m.', 'quoted'],
])(
  'a title tells the time, and what stands in brackets is of the year that leads it: %s is %s',
  (slide, expected) => {
    expect(verdict(grocer, slide, '2023-07-24')).toBe(expected)
  },
)

const arrivals = `Helped by a 21 per cent rise in visits from the Eastern States, the Norval recorded a 9 per cent increase in arrivals during the first quarter of 2023.

Between January and March this year there were 3.4 million trips to the region, up by 280,000 over the corresponding period last year.

While Oakland's 1.2 million calls to the Norval represented a 5 per cent rise, 230,000 came from Elmland. In the Norval there were 21,400 calls in May 2023; that's 1,300 more than May 2022's figure of 20,100.

Arrivals in the Norval for the whole of 2022 were 293,500 while calls for the same year stood at 818,900.`

test.each([
  ['Arrivals in the Norval rose 9 per cent in the first quarter of 2023.', 'quoted'],
  ['Trips to the Norval rose by 280,000 in the first quarter of 2023.', 'quoted'],
  ["Oakland's calls rose 5 per cent.", 'quoted'],
  ["Elmland's calls rose 5 per cent.", 'contradicted'],
  ['Calls in the Norval numbered 20,100 in May 2022.', 'quoted'],
  ['Calls in the Norval numbered 20,100 in May 2023.', 'contradicted'],
  ['Calls rose by 1,300 in May 2023.', 'quoted'],
  ['Calls in the Norval numbered 818,900 in 2022.', 'quoted'],
  ['Calls in the Norval numbered 818,900 in 2023.', 'contradicted'],
])('%s is %s', (slide, expected) => {
  expect(verdict(arrivals, slide, '2023-06-05')).toBe(expected)
})

test.each([
  ['Loans grew 23%.', 'quoted'],
  ['Earnings per share stood at N4.80 in 2023.', 'quoted'],
  ['Earnings per share stood at N4.60 in 2023.', 'unsupported'],
  ["Elm Bank's PAT stood at N51.7 billion.", 'quoted'],
  ['Cost-to-income ratio stood at 50.1%.', 'quoted'],
])('%s is %s', (slide, expected) => {
  const article =
    'In line with its forecast, loans of Elm Bank Plc grew by 23%. Elm Bank Plc posted a PAT of N51.7 billion. Its cost-to-income ratio was 50.1% in 2023 with earnings per share growing from N4.58 to N4.80 in 2023.'
  expect(verdict(article, slide)).toBe(expected)
})

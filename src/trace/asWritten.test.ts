import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

/** The numbers of a deck, each with its verdict, traced to an article of 2024. */
function verdicts(article: string, deck: string): string[] {
  const head = '---\ntitle: T\nlang: en\ndate: 2024-05-01\n---\n\n'
  const { value: read } = parseArticle({ file: 'article.md', text: `${head}${article}\n` })
  const { value: slides } = parseDeck({ file: 'deck.md', text: `${head}# T\n\n---\n\n## A\n\n${deck}\n` })
  const { mentions } = traceDeck(read, findStatistics(read), slides)
  return mentions.map(({ text, verdict }) => `${text} ${verdict}`)
}

test('what is counted one by one is no unit of a chart', () =>
  expect(
    verdicts(
      'The crew had 12 nurses in 2022 and 15 nurses in 2023.',
      '<!-- .chart: type="bar" unit="nurses" -->\n| Year | Crew |\n| --- | --- |\n| 2022 | 12 |\n| 2023 | 15 |',
    ),
  ).toEqual(['12 nurses quoted', '15 nurses quoted']))

test('a plus sign behind a number says the same on a slide', () =>
  expect(verdicts('The port serves 350+ ships.', '- serves 350+ ships')).toEqual(['350 quoted']))

test('a day by its numbers is no number', () =>
  expect(
    verdicts(
      'The level was 410 on 2023-03-09 and 520 on 2023-11-20.',
      '<!-- .chart: type="line" -->\n| Day | Level |\n| --- | --- |\n| 2023-03-09 | 410 |\n| 2023-11-20 | 520 |',
    ),
  ).toEqual(['410 quoted', '520 quoted']))

test('a span of years with a short end is a time, in every form', () => {
  const article = 'In 1988-94 the club won 12 cups, and in 2023/24 it had 1,450 members.'
  expect(verdicts(article, '- 12 cups in 1988–94\n- 1,450 members (2023/24)')).toEqual([
    '12 quoted',
    '1,450 quoted',
  ])
  expect(verdicts(article, '- 12 cups in 1988-95\n- 1,450 members in 1988-94')).toEqual([
    '12 contradicted',
    '1,450 contradicted',
  ])
})

test('a number of two digits is not printed where another begins with its digits', () =>
  expect(
    verdicts('Exports were worth 16.9bn and rose 20.5% on 2019.', '- a 16-bit chip\n- within 20ms'),
  ).toEqual(['16 unread', '20ms unsupported']))

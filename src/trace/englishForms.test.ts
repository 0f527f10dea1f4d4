import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

const article = `---
title: Ferries and fields
lang: en
date: 2023-04-20
---

# Ferries and fields

Across all lines 41.3 million tickets were sold in 2022, an increase of 12% over the 36.9 million sold during 2021.

Halden Lines came first by far. The operator carried 8.4 million passengers in 2022, up from 5.6 million a year ago.

Orrin, of course, followed Halden's early lead, selling 3.3 million tickets in 2022, up from 2.6 million.

Norvale and Elmland saw traffic growth of 6 and 9 percent, respectively, according to the review issued by the region's Tidewater Institute.

In need of repair, 243 ships in 75 harbours were laid up, up from 224 ships in 65 harbours in 2021.

Harbours with most freight in 2022

- Norvale — 86.9 million tonnes (+5.1%)
- Elmland — 58.3 million tonnes (+11.2%)
- Brack — 39.5 million tonnes (-3.8%)

Fares fell 5.4% month-to-month and 14.2% year-over-year. Of the calls to the help desk, 150 (75%) were answered.

The schools of Ashby, Thorne and Welby, which will be joined next year, had 247, 168 and 451 pupils, respectively.

As of July 30, 61 percent of this year's barley was in good condition. Oats were poorer, at 48 percent.

Most jobs were added in Carrow (+31,400) and lost in Denby (-16,100) and Ferrow (-14,200).

Net income was $53.1 million in 2022, compared to $50.8 million in 2021.

At the start, the mean load was 48 tonnes on all lines. After a year it was 39 tonnes on eastern lines, and 46 tonnes on western ones. A crossing took 52 minutes by steam, and 31 minutes later.
`

function verdicts(slide: string): string[] {
  const { value } = parseArticle({ file: 'article.md', text: article })
  const text = `---\ntitle: T\nlang: en\n---\n\n# T\n\n---\n\n## Point\n\n${slide}\n`
  const { mentions } = traceDeck(value, findStatistics(value), parseDeck({ file: 'deck.md', text }).value)
  return mentions.map(({ verdict }) => verdict)
}

test.each([
  ['41.3 million tickets sold, 12% more than a year before', ['quoted', 'quoted']],
  ['Halden: 8.4 million passengers in 2022', ['quoted']],
  ['Orrin sold 3.3 million tickets', ['quoted']],
  ['On eastern lines, the load fell from 48 to 39 tonnes in a year', ['quoted', 'quoted']],
  ['Crossings: 52 → 31 minutes', ['quoted', 'quoted']],
  ['Growth of 6% in Norvale and 9% in Elmland', ['quoted', 'quoted']],
  ['243 ships in need of repair in 75 harbours', ['quoted', 'quoted']],
  [
    '| Harbour | Freight, 2022 |\n| --- | ---: |\n| Norvale | 86.9 million tonnes |\n| Elmland | 58.3 million tonnes |',
    ['quoted', 'quoted'],
  ],
  ['Elmland: freight up 11.2%', ['quoted']],
  ['Fares: −5.4% on the month, −14.2% on the year', ['quoted', 'quoted']],
  ['150 calls answered, 75% of all', ['quoted', 'quoted']],
  ['| School | Pupils |\n| --- | ---: |\n| Ashby | 247 |\n| Thorne | 168 |', ['quoted', 'quoted']],
  ['| Town | Jobs |\n| --- | ---: |\n| Denby | -16,100 |\n| Ferrow | -14,200 |', ['quoted', 'quoted']],
  ['61% of barley in good condition at the end of July', ['quoted']],
  ['Net income: $53.1m, against $50.8m in 2021', ['quoted', 'quoted']],
])('what a stranger’s words say rightly passes: %s', (slide, expected) => {
  expect(verdicts(slide)).toEqual(expected)
})

test.each([
  ['Orrin carried 8.4 million passengers in 2022'],
  ['Growth of 9% in Norvale'],
  ['Norvale: freight up 11.2%'],
  ['Fares fell 14.2% month-on-month'],
  ['Ashby: 168 pupils'],
  ['Denby gained 31,400 jobs'],
  ['61% of oats in good condition'],
  ['Net income: $50.8m, against $53.1m in the year before'],
  ['Ticket sales made up 12% of turnover'],
])('what they say wrongly is told: %s', (slide) => {
  expect(verdicts(slide)).toContain('contradicted')
})

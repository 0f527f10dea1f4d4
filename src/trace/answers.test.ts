import { describe, expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

/** The verdicts of a slide's numbers, in their order. */
function verdictsOf(article: string, slide: string): string[] {
  const parsed = parseArticle({
    file: 'article.md',
    text: `---\ntitle: Report\nlang: en\ndate: 2023-06-01\n---\n\n${article}`,
  }).value
  const deck = parseDeck({
    file: 'deck.md',
    text: `---\ntitle: Report\nlang: en\n---\n\n## Key point\n\n${slide}\n`,
  }).value
  return traceDeck(parsed, findStatistics(parsed), deck).mentions.map(({ verdict }) => verdict)
}

const isRight = (verdict: string) => ['quoted', 'rounded'].includes(verdict)

describe('a poll', () => {
  const article = `The Vale Trust asked 1,460 parents and 310 teachers in Harrow.

Three-quarters of mothers (75%) agree that the school day is too long, and so do just over half of fathers (54%). Of the teachers, 38% disagree that it is too long while 57% say it is fine.

- 63% of parents want to keep the uniform, including 22% who would change its colour
- A majority of parents (51%) are in support of a longer lunch break, and 71 percent want the school to open its library in the evening
- 83% of the pupils asked do not eat breakfast at school
- Very few parents (12%) believe that the school answers letters quickly
- Homework was a worry for younger pupils (44 percent for those aged 11 to 13), followed by older pupils (29 percent for those aged 14 to 16)
- More girls (37 per cent) than boys (26 per cent) reported headaches

More than one-third of the staff plan to leave within 12 months.`

  test.each([
    '1,460 parents took part',
    '310 teachers were asked',
    '75% of mothers find the day too long',
    '54% of fathers agree that the school day is too long',
    'Fathers: 54%',
    '38% of teachers disagree',
    '57% of teachers think that it is fine',
    '63% of parents want to keep the uniform',
    '22% would change the colour',
    'More than half of parents (51%) support a longer lunch break',
    '71% want an open library in the evening',
    '83% of pupils do not eat breakfast at school',
    'Only 12% say that letters are answered quickly',
    'Younger pupils: 44%',
    '29% of those aged 14 to 16 worry about homework',
    '26% of boys reported headaches',
    'More than a third plan to leave',
    '75% of mothers agree, 54% of fathers',
  ])('gives %s', (slide) => {
    expect(verdictsOf(article, slide).filter((one) => !isRight(one))).toEqual([])
  })

  test.each([
    '1,460 teachers took part',
    '75% of fathers find the day too long',
    '54% of mothers agree',
    '38% of teachers agree that it is too long',
    '57% of mothers think that it is fine',
    '63% of parents want to scrap the uniform',
    '63% of teachers want to keep the uniform',
    '51% of parents oppose a longer lunch break',
    '71% support a longer lunch break',
    '83% of pupils eat breakfast at school',
    '12% of parents do not believe that the school answers letters quickly',
    'Younger pupils: 29%',
    '44% of those aged 14 to 16 worry about homework',
    '37% of boys reported headaches',
  ])('does not give %s', (slide) => {
    expect(verdictsOf(article, slide).filter((one) => !isRight(one))).not.toEqual([])
  })
})

describe('a trial', () => {
  const article = `The syrup was 81 per cent effective at easing coughs, 64 per cent effective in easing colds, and 47 per cent effective against hay fever.

In the treated group 9 bakers fell ill and in the untreated group 34. Harrow lost 14 of its games and won 21 games. Only 6% of the tea group slept well, and the share was not much higher (11%) in the free coffee group.`

  test.each([
    'The syrup is 64% effective against colds',
    'Coughs: 81%',
    'Harrow won 21 games',
    '11% slept well in the coffee group',
  ])('gives %s', (slide) => {
    expect(verdictsOf(article, slide).filter((one) => !isRight(one))).toEqual([])
  })

  test.each([
    'The syrup is 64% effective against coughs',
    'Colds: 81%',
    'Harrow lost 21 games',
    'The tea group: 11% slept well',
  ])('does not give %s', (slide) => {
    expect(verdictsOf(article, slide).filter((one) => !isRight(one))).not.toEqual([])
  })
})

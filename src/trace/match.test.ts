import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { traceDeck } from './trace.ts'

const article = parseArticle({
  file: 'article.md',
  text: '---\ntitle: A report\nlang: en\n---\n\nPetrol had a share of 48.8%. Cake sales fell 10.3%.\n',
}).value

/** The verdicts of a slide's numbers, in order. */
function verdicts(slide: string): string[] {
  const text = `---\ntitle: T\nlang: en\n---\n\n## H\n\n${slide}\n`
  const deck = parseDeck({ file: 'deck.md', text }).value
  return traceDeck(article, findStatistics(article), deck).mentions.map(({ verdict }) => verdict)
}

test.each([
  ['Cake sales fell by a tenth (10.3%).', ['rounded', 'quoted']],
  ['Almost half of all petrol (48.8%).', ['rounded', 'quoted']],
  // Two fifths are no rounding of it, and a part that nothing in brackets says exactly stands alone.
  ['Petrol had a share of two fifths (48.8%).', ['unsupported', 'quoted']],
])('%s', (slide, expected) => {
  expect(verdicts(slide)).toEqual(expected)
})

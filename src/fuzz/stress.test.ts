import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { longestSentence } from '../cutLong.ts'
import { parseDeck } from '../deck/parse.ts'
import { limits } from '../limits.ts'
import { findTexts } from '../trace/texts.ts'
import { faultsOf } from './invariants.ts'
import { stressArticles, stressDecks, stressOf } from './stress.ts'

const names = [
  ...Object.keys(stressArticles).map((name) => `article: ${name}`),
  ...Object.keys(stressDecks).map((name) => `deck: ${name}`),
]

/** As much of the limits as is read in a moment; `npm run bench:stress` measures all of it. */
const share = 0.003

test('whatever there is much of, nothing that is promised breaks', { timeout: 600_000 }, () => {
  for (const name of names) {
    const { article, deck } = stressOf(name, share)
    const faults = faultsOf({ file: 'article.md', text: article }, { file: 'deck.md', text: deck })
    expect(faults, name).toEqual([])
  }
})

test('what is read around a number does not grow with the text', { timeout: 600_000 }, () => {
  for (const name of names.filter((one) => !one.includes('"'))) {
    const { article, deck } = stressOf(name, 0.02)
    const { sections } = parseArticle({ file: 'article.md', text: article }).value
    const cells = sections.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ table }) => !table).flatMap(({ sentences }) => sentences),
    )
    for (const { text } of cells) expect(text.length, name).toBeLessThanOrEqual(longestSentence)
    for (const { text, labels } of findTexts(parseDeck({ file: 'deck.md', text: deck }).value)) {
      for (const words of [text, ...labels]) expect(words.length, name).toBeLessThanOrEqual(longestSentence)
    }
  }
})

test('a text that is as large as it may be has no problem of size, and a larger one has', () => {
  const problemsOf = (size: number) => {
    const { article } = stressOf('article: sentences without numbers', size)
    return parseArticle({ file: 'article.md', text: article }).problems.map(({ code }) => code)
  }
  expect(problemsOf(1)).toEqual([])
  expect(problemsOf(1.2)).toContain('limit')
  expect(limits.numbers).toBeLessThan(limits.lines)
})

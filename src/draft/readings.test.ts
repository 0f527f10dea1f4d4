import { test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { articlesIn, expectPart } from '../testing/golden.ts'
import { checkArticle } from '../trace/checkArticle.ts'
import { draftDeck } from './draft.ts'

// What is drafted for six minutes of the articles whose readings are held: each of other forms than those of `golden.test.ts`. A
// golden file that is deleted is written anew.

test.each(Object.entries(articlesIn('readings')))('the draft of %s is the golden one', (name, text) => {
  const article = parseArticle({ file: 'article.md', text }).value
  const statistics = findStatistics(article)
  const options = { minutes: 6, title: null }
  const { deck } = draftDeck(article, statistics, checkArticle(statistics, article), options)
  expectPart('readings/drafts.txt', name, deck)
})

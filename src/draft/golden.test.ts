import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseDeck } from '../deck/parse.ts'
import type { Slide } from '../model.ts'
import { findStatistics } from '../statistics/find.ts'
import { checkArticle } from '../trace/checkArticle.ts'
import { articlesIn, expectGolden } from '../testing/golden.ts'
import { draftDeck } from './draft.ts'
import { isClaim } from './standing.ts'

/** Articles of our own, one of each shape, and what is drafted of each for twelve minutes; decks are read when they change. */
const articles = articlesIn('drafts')
const minutes = 12
/** The share of headings that claim something, over all of them. */
const leastClaims = 0.4
const unheaded = new Set(['cover', 'agenda', 'section', 'closing', 'position'])

function draft(text: string) {
  const article = parseArticle({ file: 'article.md', text }).value
  const statistics = findStatistics(article)
  const options = { minutes, title: null }
  const { deck } = draftDeck(article, statistics, checkArticle(statistics, article), options)
  return { deck, article, slides: parseDeck({ file: 'deck.md', text: deck }).value.slides }
}

const drafts = new Map(Object.entries(articles).map(([name, text]) => [name, draft(text)]))
const content = (slides: Slide[]) => slides.filter(({ layout }) => !unheaded.has(layout))

describe.each([...drafts])('the draft of %s', (name, { deck, slides }) => {
  it('is the golden one', () => expectGolden(`drafts/${name}.deck.md`, deck))

  it('says its message second and last, heads no two slides alike, and shows no layout four times in a row', () => {
    expect(slides[1]!.from?.length).toBeGreaterThan(0)
    expect(['statement', 'list']).toContain(slides[1]!.layout)
    const titles = content(slides).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    for (let i = 3; i < slides.length; i++)
      expect(
        new Set(slides.slice(i - 3, i + 1).map(({ layout }) => layout)).size,
        slides[i]!.title,
      ).toBeGreaterThan(1)
  })

  it('draws no lone bar', () => {
    const charts = slides.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'chart' ? [block.spec] : [])),
    )
    for (const { series } of charts) expect(series.flatMap(({ cells }) => cells).length).toBeGreaterThan(1)
  })
})

it('heads its slides with claims', () => {
  const titles = [...drafts.values()].flatMap(({ slides, article }) =>
    content(slides).map(({ title }) => ({ title, lang: article.meta.lang })),
  )
  const claims = titles.filter(({ title, lang }) => isClaim(title, lang))
  expect(claims.length / titles.length).toBeGreaterThanOrEqual(leastClaims)
})

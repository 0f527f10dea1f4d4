import { describe, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import type { LanguageTag } from '../model.ts'
import { findQuantities } from './find.ts'
import { articleOf, corpora } from './testing/corpora.ts'
import { articlesIn, expectPart } from '../testing/golden.ts'
import { factsOf, told } from './testing/told.ts'

// All that is read of each number of our own texts. What is read better shows as a line that differs: a golden file that is
// deleted is written anew.

const read = (text: string) => told(parseArticle({ file: 'article.md', text }).value)

describe('all that is read of', () => {
  test.each([...Object.entries(articlesIn('readings')), ...Object.entries(articlesIn('drafts'))])(
    '%s',
    (name, text) => expectPart('readings/articles.txt', name, read(text)),
  )
})

const byName = corpora.map((corpus) => [corpus.name, corpus] as const)

describe.each(byName)('of the examples %s is read', (name, { lang, sentences }) => {
  test('each for itself', () => {
    const lines = sentences.map((sentence) => `${sentence}\n${read(articleOf(lang, sentence))}`)
    expectPart(`readings/alone-${lang}.txt`, name, lines.join('\n'))
  })

  test('as a report, with what goes on from one to the next', () => {
    const paragraphs = chunks(sentences, 4).map((some) => some.join(lang === 'en' ? ' ' : ''))
    expectPart(`readings/report-${lang}.txt`, name, read(articleOf(lang, paragraphs.join('\n\n'))))
  })

  test('as one sentence of two', () => {
    const pairs = chunks(sentences, 2).map((pair) =>
      pair
        .map((one, n) => (n < pair.length - 1 ? one.replace(/[.。]$/, '') : one))
        .join(lang === 'en' ? ', while ' : '，'),
    )
    expectPart(`readings/pairs-${lang}.txt`, name, read(articleOf(lang, pairs.join('\n\n'))))
  })

  test('on a slide, cut before and behind', () => {
    const cut = sentences.flatMap((sentence) => {
      const [from, to] = [sentence.search(/\d/), sentence.search(/\d\D*$/)]
      const bare = sentence.replace(/[.。]$/, '')
      return from < 0 ? [bare] : [bare, bare.slice(from), bare.slice(Math.max(0, from - 4), to + 4)]
    })
    const lines = cut.map((text) => {
      const found = findQuantities(text, { lang: lang as LanguageTag, date: '2023-02-17' })
      const said = found.map((one) =>
        [one.start, one.value, ...(one.high === null ? [] : [one.high]), ...factsOf(one)].join(' '),
      )
      return `${text} → ${said.join(' | ')}`
    })
    expectPart(`readings/slide-${lang}.txt`, name, [...lines, ''].join('\n'))
  })
})

function chunks<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
}

import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { posts } from '../article/samples/posts.ts'
import { wrapArticle } from '../draft/wrapArticle.ts'
import type { Article, Paragraph } from '../model.ts'
import { withOrigin } from '../reader/frontMatter.ts'
import { readOriginal } from '../reader/read.ts'
import { originalOf, samples } from '../reader/samples/originals.ts'
import { findStatistics } from '../statistics/find.ts'
import { randomOf } from './random.ts'
import { writePlain } from './writePlain.ts'

/** `npm run fuzz -- 100000 7` asks for more than the tests do. */
const count = Math.ceil(Number(process.env['FUZZ_CASES'] ?? 2000) / 10)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)

/** What an article says, whatever it is written in: its blocks in their order, and its statistics. */
function saidBy(article: Article): unknown {
  const { title, date, authors, source } = article.meta
  return {
    meta: { title, date, authors, source },
    blocks: article.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [`# ${heading}`]),
      ...paragraphs.map(blockOf),
    ]),
    statistics: findStatistics(article).map(({ value, unit, measure, subject, period, text }) =>
      [text, value, unit?.name, measure, subject, period?.iso].join(' ').replace(/\s+/g, ''),
    ),
  }
}

function blockOf({ kind, table, picture, code, sentences }: Paragraph): string {
  const { heads, texts, caption, unit } = table ?? {}
  const words = table ? { heads, texts, caption, unit } : sentences.map(({ text }) => text)
  return [kind, JSON.stringify(words), picture?.src, code?.text].filter(Boolean).join(' ')
}

/** Every statistic's words stand where it says. */
function expectPlaces(article: Article): void {
  for (const { text, start, end } of findStatistics(article))
    expect(article.text.slice(start, end)).toBe(text)
}

const origin = { sha256: '0'.repeat(64), read: '2026-01-02' }

/** What `draft` writes of a file's text, read again; the file's name goes along. */
function again(article: Article, file: string): Article {
  const text = withOrigin(article.isMarkdown ? article.text : wrapArticle(article), { ...origin, file })
  return parseArticle({ file: 'article.md', text }).value
}

function expectSame(file: string, text: string, hint = ''): void {
  const first = parseArticle({ file, text }).value
  const second = again(first, file)
  expect(saidBy(second), `${hint}\n${text}\n=====\n${second.text}`).toEqual(saidBy(first))
  expectPlaces(second)
}

test.each(Object.keys(posts))('%s says the same when it is read again', (name) => {
  expectSame(name.replace(/\.mdx$/, '.md'), posts[name]!)
})

test.each(samples.map(({ name }) => name))('%s says the same when it is read again', async (name) => {
  const sample = samples.find((one) => one.name === name)!
  const { text } = await readOriginal(originalOf(sample))
  expectSame(name.endsWith('.txt') ? name : 'article.md', text)
})

test('any plain text says the same when it is read again as Markdown', () => {
  for (let i = 0; i < count; i++) {
    const caseSeed = seed * 1_000_000 + i
    const random = randomOf(caseSeed)
    const text = writePlain(random)
    expectSame('a.txt', text, `seed ${caseSeed}`)
  }
})

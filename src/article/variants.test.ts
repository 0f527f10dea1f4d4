import { describe, test } from 'vitest'
import type { Article } from '../model.ts'
import { articlesIn, expectPart } from '../testing/golden.ts'
import { parseArticle } from './parse.ts'
import { posts } from './samples/posts.ts'

// What is made of our own texts where they are saved otherwise: each paragraph's kind and sentences. A golden file that is deleted
// is written anew.

/** An article as a list of its paragraphs. */
function outlined({ meta, sections }: Article): string {
  const { title, lang, date, source, authors } = meta
  const lines = sections.flatMap(({ id, heading, level, start, end, paragraphs }) => [
    `${'#'.repeat(level)} ${heading ?? '-'} (${id}, ${start}-${end})`,
    ...paragraphs.map(({ kind, sentences, table, picture, code, item, line, start: from, end: to }) => {
      const words = sentences.map(
        ({ text, line, column, offsets }) =>
          `${line}:${column}+${offsets.at(-1)! - offsets[0]!} ${text.length > 28 ? `${text.slice(0, 14)}…${text.slice(-12)}` : text}`,
      )
      const more = [
        table && `table ${table.heads}/${table.texts.length} ${table.caption ?? ''}`,
        picture && 'picture',
        code && 'code',
        item && JSON.stringify(item),
      ]
      return `${line} ${from}-${to} ${[kind, ...more].filter(Boolean).join(' ')}: ${words.join(' ‖ ')}`
    }),
  ])
  return [[title, lang, date, source, authors.join()].join(' | '), ...lines, ''].join('\n')
}

const body = (text: string) => text.replace(/^---\n[^]*?\n---\n/, '')

/** Ways in which a text loses or gains signs on its way. */
const ways: Record<string, (text: string) => { file?: string; text: string }> = {
  'as plain text': (text) => ({ file: 'a.txt', text: body(text) }),
  'without blank lines': (text) => ({ text: body(text).replace(/\n{2,}/g, '\n') }),
  'without the signs of headings': (text) => ({ text: body(text).replace(/^#+ /gm, '') }),
  'as it is': (text) => ({ text }),
  'with each line in bold': (text) => ({
    text: body(text).replace(/^(?=[^\s|#>`<-])(.{1,40})$/gm, '**$1**'),
  }),
  'with short lines': (text) => ({
    file: 'a.txt',
    text: body(text).replace(/[^\n]{60,}/g, (line) =>
      line.replace(/.{36}\S* ?/g, (part) => `${part.trimEnd()}\n`),
    ),
  }),
}

const texts = { ...posts, ...articlesIn('articles'), ...articlesIn('drafts'), ...articlesIn('readings') }

describe.each(Object.entries(ways))('%s', (way, made) => {
  test.each(Object.entries(texts))('is read %s', (name, text) => {
    const { file = 'a.md', text: words } = made(text)
    const { value, problems } = parseArticle({ file, text: words })
    const told = problems.map(({ line, message }) => `! ${line} ${message}`)
    expectPart(`outlines/${way.replaceAll(' ', '-')}.txt`, name, [outlined(value), ...told].join('\n'))
  })
})

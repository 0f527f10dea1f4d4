import { test } from 'vitest'
import type { Article, Paragraph } from '../model.ts'
import { expectGolden } from '../testing/golden.ts'
import { parseArticle } from './parse.ts'
import { posts } from './samples/posts.ts'

/** An article's blocks as text, a line each. */
function blocksOf({ meta, sections }: Article): string {
  const { title, date, authors, source, lang } = meta
  const head = [`title: ${title}`, `date: ${date}`, `authors: ${authors.join(', ')}`, `source: ${source}`]
  const body = sections.flatMap(({ heading, level, paragraphs }) => [
    ...(heading === null ? [] : ['', `${'#'.repeat(level)} ${heading}`]),
    ...paragraphs.flatMap(linesOf),
  ])
  return [...head, `lang: ${lang}`, ...body, ''].join('\n')
}

function linesOf({ kind, item, table, picture, code, sentences }: Paragraph): string[] {
  if (table) {
    const name = [table.caption, table.unit].filter(Boolean).join(', ')
    const rows = table.texts.map((row, i) => `  ${i < table.heads ? '=' : '-'} ${row.join(' | ')}`)
    return [`[table] ${name}`.trim(), ...rows]
  }
  const list = item ? `${item.ordered ? ' 1.' : ' -'}${item.depth}` : ''
  const words = sentences.map(({ text }) => text).join(' / ')
  const shown = picture ? `${picture.src} “${picture.alt}” ` : code ? JSON.stringify(code.text) : ''
  return [`[${kind}${list}] ${shown}${words}`.trim()]
}

test.each(Object.keys(posts))('%s is read as it was', (name) => {
  const { value } = parseArticle({ file: name, text: posts[name]! })
  expectGolden(`blocks/${name}.txt`, blocksOf(value))
})

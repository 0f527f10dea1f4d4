import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { withOrigin } from './frontMatter.ts'

const origin = { file: 'a "b".md', sha256: 'ab'.repeat(32), read: '2026-01-02' }

test.each([
  ['YAML', '---\ntitle: Engines\n---\n\nIt made 360 engines.\n'],
  ['YAML with CRLF', '---\r\ntitle: Engines\r\n---\r\n\r\nIt made 360 engines.\r\n'],
  ['TOML', '+++\ntitle = "Engines"\n+++\n\nIt made 360 engines.\n'],
  ['JSON', '{\n  "title": "Engines"\n}\n\nIt made 360 engines.\n'],
  ['bare fields', 'Title: Engines\nDate: 2026-01-01\n\nIt made 360 engines.\n'],
  ['none', '# Engines\n\nIt made 360 engines.\n'],
])('an origin stands in a front matter of %s, once, and changes nothing else', (_, text) => {
  const whole = withOrigin(text, origin)
  expect(whole).toContain('"a \\"b\\".md"')
  expect(withOrigin(whole, origin)).toBe(whole)
  const { value, problems } = parseArticle({ file: 'article.md', text: whole })
  expect(problems).toEqual([])
  expect(value.meta.title).toBe('Engines')
  expect(value.sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(1)
})

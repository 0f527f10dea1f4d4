import { expect, test } from 'vitest'
import { isMarkdown } from './isMarkdown.ts'

test.each([
  ['a heading', '2024 in short\n\n## Output\n\nIt made 360 engines.\n', true],
  ['a table', 'Output:\r\n\r\n| Year | Engines |\r\n|---|---:|\r\n| 2024 | 360 |\r\n', true],
  ['a fence', 'Run it:\n\n```sh\nmake\n```\n', true],
  ['a picture', 'It grew.\n\n![Hall](hall.png)\n', true],
  ['words in bold', '**产值**增长8.6%，**出口**增长3%。\n', true],
  ['one star', 'It grew by 3%*.\n\n* At constant prices.\n', false],
  ['a sign of number', 'It was # 3 in the list.\n# 3 of 12\n', false],
  ['rules', 'Output\n------\nIt made 360.\n\n----------\n', false],
  ['one link', 'See [the report](https://example.org/a).\n', false],
])('a text with %s is Markdown by its content: %#', (_, text, is) => {
  expect(isMarkdown('a.txt', text)).toBe(is)
  expect(isMarkdown('a.mdx', text)).toBe(true)
})

test.each([
  ['blank lines', '\n'.repeat(200_000)],
  ['bars', '|'.repeat(60_000)],
  ['fences without an end', '```x\n'.repeat(20_000)],
  ['pictures without an end', '!['.repeat(4000)],
])('a text full of %s is told from Markdown in a moment', { timeout: 5000 }, (_, text) => {
  expect(isMarkdown('a.txt', `It grew.\n${text}\nIt fell.\n`)).toBe(false)
})

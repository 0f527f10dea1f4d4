import { expect, test } from 'vitest'
import { parseDeck } from './parse.ts'

function slidesOf(text: string) {
  const { value, problems } = parseDeck({ file: 'deck.md', text })
  return {
    slides: value.slides.map(({ title, stack }) => `${stack} ${title}`),
    said: problems.map(({ code, line }) => `${line} ${code}`),
  }
}

const withFields = (fields: string, text: string) => `---\n${fields}\n---\n\n${text}`

test.each([
  ['separator: \\n---\\n', '# A\n---\n# B\n\n----\n# C', ['1 A', '2 B', '2 C']],
  ['separator: ^\\s*---\\s*$', '# A\n---\n# B', ['1 A', '2 B']],
  ['separator: \\r?\\n---\\r?\\n', '# A\n---\n# B', ['1 A', '2 B']],
  ['separator: "^\\\\r?\\\\n<!--s-->\\\\r?\\\\n$"', '# A\n\n<!--s-->\n\n# B', ['1 A', '2 B']],
  [
    'separator: <!--s-->\nverticalSeparator: <!--v-->',
    '# A\n<!--v-->\n# B\n<!--s-->\n# C',
    ['1 A', '1 B', '2 C'],
  ],
  [
    'separator: ^\\n\\n\\n\nverticalSeparator: ^\\n\\n',
    '# A\n\n\n# B\n\n\n\n# C\n\nc',
    ['1 A', '1 B', '2 C'],
  ],
  ['separator: \\n\\n\\n', '# A\n\na\n\n\n# B\n\n\n\n\n# C', ['1 A', '2 B', '3 C']],
  ['separator: "\\\\n\\\\n\\\\n"', '# A\n\n\n# B\n\n```\nx\n\n\n\ny\n```\n', ['1 A', '2 B']],
])('%j parts slides', (fields, text, expected) => {
  expect(slidesOf(withFields(fields, text))).toEqual({ slides: expected, said: [] })
})

test.each(['^(---|\\*\\*\\*)$', '[a-z]+', '\\n', '(a+)+$'])('%j is no line, which is said', (expression) => {
  expect(slidesOf(withFields(`separator: '${expression}'`, '# A\n\n---\n\n# B'))).toEqual({
    slides: ['1 A', '2 B'],
    said: ['2 separator'],
  })
})

test('blank lines part the slides of a deck that has no line for it, which is said', () => {
  expect(slidesOf('# A\n\na\n\n\n\n## B\n\n\n## C\n\n\n\n\n## D\n')).toEqual({
    slides: ['1 A', '2 B', '2 C', '3 D'],
    said: ['4 guess'],
  })
  expect(slidesOf('# A\n\n\n## B\n\nb\n\n\n## C\n')).toEqual({
    slides: ['1 A', '2 B', '3 C'],
    said: ['2 guess'],
  })
})

test('blank lines part nothing where a line does, or where they stand before no heading', () => {
  expect(slidesOf('# A\n\n\n\n## a\n\n\n\n## b\n\n---\n\n# B\n').slides).toEqual(['1 A', '2 B'])
  expect(slidesOf('# A\n\n\n\none\n\n\n\ntwo\n').slides).toEqual(['1 A'])
})

test('a deck of many headings that is one slide is said to be', () => {
  expect(slidesOf('# A\n\n## B\n\nb\n\n## C\n\nc\n\n## D\n\nd\n')).toEqual({
    slides: ['1 A'],
    said: ['1 foreign'],
  })
})

test('a front matter stands below blank lines too; a rule does not', () => {
  expect(slidesOf('\n\n---\ntitle: T\n---\n\n# A\n').slides).toEqual(['1 A'])
  expect(slidesOf('\n---\n\n# A\n\n---\n\n# B\n').slides).toEqual(['2 A', '3 B'])
})

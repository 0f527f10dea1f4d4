import { expect, test } from 'vitest'
import { parseDeck } from './parse.ts'
import { writeIds } from './writeIds.ts'

const ids = (text: string) => parseDeck({ file: 'deck.md', text }).value.slides.map(({ id }) => id)
const written = (text: string) => writeIds('deck.md', text).text

test.each([
  [
    'a comment takes the id behind what it says',
    '<!-- .slide: layout="cover" -->\n\n# 增长\n',
    '<!-- .slide: layout="cover" id="增长" -->\n\n# 增长\n',
  ],
  ['an empty comment too', '<!-- .slide: -->\n# A\n', '<!-- .slide: id="a" -->\n# A\n'],
  [
    'a slide without one is given one',
    '# A\n\n---\n\n## B\n',
    '<!-- .slide: id="a" -->\n\n# A\n\n---\n\n<!-- .slide: id="b" -->\n\n## B\n',
  ],
  [
    'ends of lines stay',
    '# A\r\n\r\n---\r\n\r\n## B\r\n',
    '<!-- .slide: id="a" -->\r\n\r\n# A\r\n\r\n---\r\n\r\n<!-- .slide: id="b" -->\r\n\r\n## B\r\n',
  ],
  ['a byte order mark stays first', '\uFEFF# A\n', '\uFEFF<!-- .slide: id="a" -->\n\n# A\n'],
  ['what is written stays', '<!-- .slide: id="x y" -->\n# A\n', '<!-- .slide: id="x y" -->\n# A\n'],
  [
    'code is no comment',
    '# A\n\n```\n<!-- .slide: -->\n```\n',
    '<!-- .slide: id="a" -->\n\n# A\n\n```\n<!-- .slide: -->\n```\n',
  ],
  [
    'a comment at the end of a slide counts',
    '# A\n\ntext\n\n<!-- .slide: class="x"-->\n',
    '# A\n\ntext\n\n<!-- .slide: class="x" id="a" -->\n',
  ],
])('%s', (_, text, expected) => {
  expect(written(text)).toBe(expected)
  expect(ids(written(text))).toEqual(ids(text))
  expect(written(written(text))).toBe(written(text))
})

test('with its id written, a slide keeps it beside a new twin and under another heading', () => {
  const text = written('---\ntitle: T\n---\n\n# Growth\n\ntext\n\n---\n\n## Other\n')
  const changed = text.replace('<!--', '# Growth\n\n---\n\n<!--').replace('## Other', '## Another')
  expect(ids(changed)).toEqual(['growth-2', 'growth', 'other'])
})

test('a name that a slide had is no other slide’s', () => {
  const text = '<!-- .slide: id="new old" -->\n\n# A\n\n---\n\n# Old\n'
  expect(ids(text)).toEqual(['new', 'old-2'])
  expect(parseDeck({ file: 'deck.md', text }).value.slides[0]!.aliases).toEqual(['old'])
})

test('a name that two slides had is said, and the first one keeps it', () => {
  const text = '<!-- .slide: id="a old" -->\n\n# A\n\n---\n\n<!-- .slide: id="b old" -->\n\n# B\n'
  const { problems, value } = parseDeck({ file: 'deck.md', text })
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['duplicate-id 7:20'])
  expect(value.slides.map(({ aliases }) => aliases)).toEqual([['old'], undefined])
})

test.each([
  ['time="1:30"', 90],
  ['time="2"', 120],
  ['time="soon"', undefined],
])('%s gives a slide its time', (attribute, seconds) => {
  const { value, problems } = parseDeck({ file: 'deck.md', text: `<!-- .slide: ${attribute} -->\n\n# A\n` })
  expect(value.slides[0]!.time).toBe(seconds)
  expect(problems.filter(({ code }) => code === 'attribute')).toHaveLength(seconds === undefined ? 1 : 0)
})

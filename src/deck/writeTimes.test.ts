import { expect, test } from 'vitest'
import { writeTimes } from './writeTimes.ts'

const written = (text: string, seconds: Record<string, number>) => writeTimes('deck.md', text, seconds)

test.each([
  ['a comment takes it', '<!-- .slide: id="a" -->\n\n# A\n', '<!-- .slide: id="a" time="1:30" -->\n\n# A\n'],
  [
    'one that is there is another one',
    '<!-- .slide: id="a" time="2" essential -->\n\n# A\n',
    '<!-- .slide: id="a" time="1:30" essential -->\n\n# A\n',
  ],
  [
    'by its own marks',
    "<!-- .slide: time='0:10' id='a' -->\r\n\r\n# A\r\n",
    '<!-- .slide: time="1:30" id=\'a\' -->\r\n\r\n# A\r\n',
  ],
  ['a slide without a comment is given one', '# A\n', '<!-- .slide: time="1:30" -->\n\n# A\n'],
])('%s', (_, before, after) => {
  expect(written(before, { a: 89.6 })).toEqual({ text: after, count: 1 })
  expect(written(after, { a: 90 })).toEqual({ text: after, count: 1 })
})

test('slides that took no time, and those that are not there, change nothing', () => {
  const text = '# A\n\n---\n\n## B\n'
  expect(written(text, { a: 0.2, gone: 60 })).toEqual({ text, count: 0 })
  expect(written(text, JSON.parse('{"__proto__": 60}') as Record<string, number>).count).toBe(0)
})

test('two slides take one each', () => {
  const { text } = written('<!-- .slide: id="a" time="9:00" -->\n# A\n\n---\n\n## B\n', { a: 60, b: 5 })
  expect(text).toBe(
    '<!-- .slide: id="a" time="1:00" -->\n# A\n\n---\n\n<!-- .slide: time="0:05" -->\n\n## B\n',
  )
})

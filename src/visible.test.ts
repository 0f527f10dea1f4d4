import { expect, test } from 'vitest'
import { visible, visibleJson } from './visible.ts'

test.each([
  ['\u001b[2J\u001b]0;x\u0007', '␛[2J␛]0;x␇'],
  ['a\u009b31mb', 'a<U+009B>31mb'],
  ['a\u202eb', 'a<U+202E>b'],
  ['a\rb\r\nc\td\u007f', 'a␍b\nc\td␡'],
  ['增长 5% “x”', '增长 5% “x”'],
])('%j is shown', (text, shown) => expect(visible(text)).toBe(shown))

test('JSON keeps what it means', () => {
  const json = JSON.stringify({ a: 'b\u009b\u202e\u007f\u001b' }, null, 1)
  expect(visibleJson(json)).not.toMatch(/[\u007f-\u009f\u202e]/)
  expect(JSON.parse(visibleJson(json))).toEqual(JSON.parse(json))
})

import { expect, test } from 'vitest'
import { publicAddress } from './publicAddress.ts'

test.each([
  'https://a.org/deck',
  'https://a.org/deck/',
  'https://a.org/deck/index.html',
  'https://a.org/deck/?from=mail#s',
])('%s is a folder', (url) => {
  expect(publicAddress(url, 'card.png')).toBe('https://a.org/deck/card.png')
})

test('a file keeps its anchor', () =>
  expect(publicAddress('https://a.org', 'article.html#s1')).toBe('https://a.org/article.html#s1'))

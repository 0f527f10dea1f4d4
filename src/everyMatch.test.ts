import { expect, test } from 'vitest'
import { everyMatch } from './everyMatch.ts'

test.each([
  [/\d+/g, '1 and 22'],
  [/(?<=a)(?=b)/g, 'abab'],
  [/x*/g, 'axb'],
  [/(?=.)/gu, '𝟗a𝟗'],
  [/(?<year>\d{4})年/g, '2022年和2023年'],
])('%s finds in %s what matchAll does', (pattern, text) => {
  const plain = (matches: Iterable<RegExpExecArray>) =>
    Array.from(matches, (one) => [one.index, ...one, one.groups?.['year']])
  // A pattern that was left in the midst of another text begins anew.
  pattern.lastIndex = 2
  expect(plain(everyMatch(text, pattern))).toEqual(plain(text.matchAll(new RegExp(pattern, pattern.flags))))
})
